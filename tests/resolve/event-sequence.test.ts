import { describe, expect, it } from 'vitest';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { models } from '../support/parse-report.ts';

/** "X < Y" for each pair of events that the reports order, by their labels. */
function ordersIn(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, at) =>
    readReport(text.includes('\n\n') ? text : `Unrest in Peru\n\n${text}`, bareEntry(`r${at}.txt`)),
  );
  const { events } = analyseReports(models, 'Peru', reports);
  const labels = new Map<string, string>(events.map(({ id, label }) => [id, label]));
  return events.flatMap(({ label, relations }) =>
    relations.filter(({ kind }) => kind === 'before').map(({ to }) => `${label} < ${labels.get(to)}`),
  );
}

describe('deeds told one after the other', () => {
  it.each([
    ['then', 'The army attacked Lima. The president then resigned.'],
    ['afterwards', 'The army attacked Lima on Monday. Afterwards the president resigned.'],
    ['soon after', 'The army attacked Lima. The president resigned soon after.'],
    ['a time later', 'The army attacked Lima. Two days later, the president resigned.'],
    ['the next day', 'The army attacked Lima. The next day the president resigned.'],
    ['earlier', 'The president resigned. Earlier, the army attacked Lima.'],
    ['a past before the past', 'The president resigned. The army had attacked Lima.'],
  ])('are ordered by %s', (_, text) => {
    expect(ordersIn(text)).toEqual(['Army attacks Lima < President resigns']);
  });

  it('are ordered within a sentence', () => {
    expect(ordersIn('Ana Sousa, who had attacked Rui Melo, was arrested.')).toEqual([
      'Melo attacked < Sousa arrested',
    ]);
    expect(ordersIn('The army attacked Lima and then killed two men.')).toEqual([
      'Army attacks Lima < Two men killed',
    ]);
  });

  it('come after what began the period in which they fall', () => {
    const text =
      'Following the election in Peru that triggered protests, the police killed two men. Hundreds of people were arrested during that period.';
    expect(ordersIn(text)).toContain('Election in Peru < Hundreds of people arrested');
  });

  it.each([
    ['no word of time', 'The army attacked Lima. The president resigned.'],
    ['a date', 'The army attacked Lima. The president resigned later this week.'],
    ['a tense of what is said', 'The president resigned. A minister said the army had attacked Lima.'],
    ['what did not happen', 'The army attacked Lima. The president then did not resign.'],
  ])('are not ordered by %s', (_, text) => {
    const order = ordersIn(text).filter((o) => o.includes('attack') && o.includes('President resigns'));
    expect(order).toEqual([]);
  });

  it('are left to a report that says which was first', () => {
    const orders = ordersIn(
      'The president resigned after the army attacked Lima. Later the army attacked Lima.',
    );
    expect(orders).toContain('Army attacks Lima < President resigns');
    expect(orders).not.toContain('President resigns < Army attacks Lima');
  });
});

describe('what is called for', () => {
  const news = 'Peru frees 40 miners\n\nPeru freed 40 miners on Monday.';

  it('comes after the news', () => {
    expect(ordersIn(`${news} Opposition leaders have called for sanctions on Chile.`)).toContain(
      '40 miners freed < Opposition leaders make an appeal',
    );
  });

  it('does not where it is the news itself, or of old', () => {
    for (const called of [
      'have called for the release of the miners',
      'have long called for sanctions on Chile',
    ])
      expect(ordersIn(`${news} Opposition leaders ${called}.`).filter((o) => o.endsWith('appeal'))).toEqual(
        [],
      );
  });
});
