import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveDate } from '../../src/extract/time-values.ts';
import { findTimes } from '../../src/extract/times.ts';
import { parseProse } from '../support/parse-report.ts';
import { goldReports } from './read-gold.ts';

function timesOf(text: string) {
  const { report, sentences } = parseProse(text);
  return findTimes(report, sentences);
}

/** "text = value" with mod, offset and anchor where there are any. */
function drawTimes(text: string): readonly string[] {
  return timesOf(text).map(({ text: words, timex, offset, anchor }) =>
    [`${words} = ${timex.value}`, timex.mod, offset, anchor?.kind === 'time' ? 'after the one before' : null]
      .filter((part) => part !== null)
      .join(' '),
  );
}

describe('findTimes', () => {
  it.each([
    ['She was born on 14 March 1971 in a village.', ['14 March 1971 = 1971-03-14']],
    ['He died on Tuesday, March 3, 2031, aged 80.', ['Tuesday, March 3, 2031 = 2031-03-03']],
    ['The bridge has been closed since July 2022.', ['July 2022 = 2022-07']],
    ['The doors shut (1640 GMT) behind them.', []],
    ['The ship sank in 1991, when 120 people drowned.', ['1991 = 1991']],
    [
      'The plant shut in the 1990s and opened again in early 2021.',
      ['1990s = 199', 'early 2021 = 2021 START'],
    ],
    ['He has ruled the island for more than 30 years.', ['more than 30 years = P30Y MORE_THAN']],
    ['Talks went on for years, then for nearly two weeks.', ['years = PXY', 'nearly two weeks = P2W APPROX']],
    ['The election took place five years ago.', ['five years ago = XXXX -P5Y']],
    [
      'It was founded in 2020 and was sold two years later.',
      ['2020 = 2020', 'two years later = 2022 P2Y after the one before'],
    ],
    [
      'The talks began earlier this year and ended last month.',
      ['earlier this year = XXXX P0Y', 'last month = XXXX-XX -P1M'],
    ],
    ['Police arrested him on Monday morning.', ['Monday morning = XXXX-WXX-1TMO']],
    [
      'They left on 3 May 2030 and came back the following day.',
      ['3 May 2030 = 2030-05-03', 'the following day = 2030-05-04 P1D after the one before'],
    ],
    ['The strike will last six to eight weeks.', ['six to eight weeks = P6W APPROX']],
    ['A three-day meeting opened yesterday.', ['three-day = P3D', 'yesterday = XXXX-XX-XX -P1D']],
    ['The train left at 21:40 on Friday.', ['21:40 = T21:40', 'Friday = XXXX-WXX-5']],
    ['Fire broke out at about 6 p.m. in the port.', ['6 p.m. = T18:00']],
    ['The bomb went off at noon.', ['noon = T12:00']],
    ['The club won the title in the 2023/24 season.', ['2023/24 = 2023/2024']],
    ['Sales fell in the first quarter of 2032.', ['the first quarter of 2032 = 2032-Q1']],
    ['The dam was finished in the summer of 2019.', ['summer of 2019 = 2019-SU']],
    ['The deal will close by the end of September.', ['the end of September = XXXX-09 END']],
    ['More rain is expected in the coming days.', ['the coming days = PXD']],
  ])('%s', (text, times) => {
    expect(drawTimes(text)).toEqual(times);
  });

  it.each([
    'The company may march on without its founder.',
    'May I ask whether Theresa May will come?',
    'Over 2000 people fled, and 1500 soldiers stayed.',
    'The 15-year-old was 12 years old when they met.',
    'He paid $2020 for a second hand car.',
  ])('finds no time in: %s', (text) => {
    expect(drawTimes(text)).toEqual([]);
  });

  it('keeps the word that ties a time to its sentence', () => {
    const [time] = timesOf('She has been in prison since 2020.');
    expect(time?.signal).toEqual({ start: 23, end: 28 });
  });
});

describe('moveDate', () => {
  it.each([
    ['2020', 'P2Y', '2022'],
    ['2024-02-29', 'P1D', '2024-03-01'],
    ['2031-01', '-P1M', '2030-12'],
    ['2031-03-03', '-P1W', '2031-02-24'],
    ['2020', 'P3D', null],
    ['2020~', 'P1Y', null],
  ])('%s moved by %s is %s', (date, offset, moved) => {
    expect(moveDate(date, offset)).toBe(moved);
  });
});

it('finds the times of the gold with their values', () => {
  const drawn = goldReports.flatMap(({ gold, report, sentences }) => {
    const wanted = gold.dates.filter(({ relevance }) => relevance === 'content');
    const found = findTimes(report, sentences);
    const values = new Map(
      found.map((time) => [`${time.start}-${time.end}`, time.anchor ? null : time.timex.value]),
    );
    const misses = wanted
      .filter(({ optional }) => optional !== true)
      .filter(({ start, end, timex3 }) => !agrees(values.get(`${start}-${end}`), timex3.value))
      .map(({ text }) => `missed or of another value: ${text}`);
    const known = new Set(wanted.map(({ start, end }) => `${start}-${end}`));
    const extra = found
      .filter(({ start, end }) => !known.has(`${start}-${end}`))
      .map(({ text }) => `not in the gold: ${text}`);
    return [...misses, ...extra];
  });
  expect(drawn).toEqual([]);
});

/** A value that hangs on an anchor (null here) is settled by a later stage. */
function agrees(value: string | null | undefined, wanted: string | null): boolean {
  return value === null || value === wanted;
}

it('survives any text, with spans in order that fit their words', () => {
  const word = fc.constantFrom(
    '2020',
    'two',
    'years',
    'ago',
    'May',
    '-',
    '.',
    'last',
    'the',
    '99',
    '31',
    'Monday',
    'x',
    '\ud800',
    ',',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const { report, sentences } = parseProse(words.join(' '));
      let end = 0;
      for (const time of findTimes(report, sentences)) {
        expect(time.start).toBeGreaterThanOrEqual(end);
        expect(report.text.slice(time.start, time.end)).toBe(time.text);
        end = time.end;
      }
    }),
    { numRuns: 60 },
  );
});
