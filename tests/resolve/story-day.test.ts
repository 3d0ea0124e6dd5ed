import { describe, expect, it } from 'vitest';
import { resolvePages } from '../support/resolve-prose.ts';

/** Reports of one attack; none states when it came out. */
const pages = {
  full: `Attack on market

On 14 May 2032 gunmen attacked a market in Arica, killing 52 people. President Grace Wanjiru condemned the attack.`,
  yearless: `Market attacked

Gunmen attacked the market on Friday, May 14, and killed 52 people. President Grace Wanjiru spoke on May 15.`,
  weekdays: `Gunmen kill 52

Gunmen attacked a market on Friday and killed 52 people. On Saturday President Grace Wanjiru visited the town.`,
};

const datesOf = (told: Readonly<Record<string, string>>, id: string): readonly (string | null)[] =>
  resolvePages(told)
    .reports.filter(({ report }) => report.id === id)
    .flatMap(({ times }) => times.map(({ edtf }) => edtf));

describe('the day of a story', () => {
  it('gives a year to days that another report gives with theirs, and weekdays their days', () => {
    expect(datesOf(pages, 'yearless')).toEqual(['2032-05-14~', '2032-05-15~']);
    expect(datesOf(pages, 'weekdays')).toEqual(['2032-05-14~', '2032-05-15~']);
  });

  it('is none that is still to come when all reports are out, but the first on which one came out', () => {
    const vote =
      'The party of Rui Melo will vote on 28 October 2032. Minister Ana Sousa resigned on Wednesday.';
    const told = {
      one: `Minister resigns\n\n20 October 2032\n\n${vote}`,
      two: `Minister resigns\n\n21 October 2032\n\n${vote}`,
      undated: `Minister resigns\n\n${vote}`,
    };
    expect(datesOf(told, 'undated')).toContain('2032-10-20~');
  });

  it('gives the day of a dateline in the year that other reports name', () => {
    const told = {
      one: 'Minister resigns\n\n21 October 2032\n\nMinister Ana Sousa of Peru resigned on Wednesday, Rui Melo said.',
      agency:
        'Minister resigns\n\nLIMA, Oct 20 - Minister Ana Sousa of Peru resigned on Wednesday, Rui Melo said.',
    };
    const found = resolvePages(told).reports.find(({ report }) => report.id === 'agency');
    expect(found?.inferredPublished?.value).toBe('2032-10-20~');
  });

  it('gives none where a single report names a day', () => {
    const { full, weekdays } = pages;
    expect(datesOf({ full, weekdays }, 'weekdays')).toEqual([null, null]);
  });

  it('gives none to a report of another story', () => {
    const other = `Minister resigns

Minister Ana Sousa resigned on Friday after a long debate in the house about the budget of the ministry.`;
    expect(datesOf({ ...pages, other }, 'other')).toEqual([null]);
  });
});
