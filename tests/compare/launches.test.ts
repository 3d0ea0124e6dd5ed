import { describe, expect, it } from 'vitest';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { models } from '../support/parse-report.ts';
import { tell } from '../support/told.ts';

function analyse(...texts: readonly string[]) {
  const reports = texts.map((text, at) => readReport(text, bareEntry(`r${at}.txt`)));
  const analysis = analyseReports(models, 'Made up', reports);
  const wordsOf = (words: { report: string; start: number; end: number }) =>
    reports.find(({ id }) => id === words.report)?.text.slice(words.start, words.end) ?? '';
  const rows = analysis.claims.map(
    ({ verdict, question, sides }) =>
      `${verdict}: ${question} ${sides.map((side) => side.words.map(wordsOf).join(' | ')).join(' || ')}`,
  );
  return { rows, entities: analysis.entities };
}

const first =
  'Iran launches suspected ICBM into gulf\n\nIran launched an intercontinental ballistic missile (ICBM) on Friday. The missile was launched at around 10:14 a.m. from Semnan. It was the first time since March that a missile has fallen into the gulf. The missile is believed to have landed off Oman, the minister said.';
const second =
  'Iran fires ICBM\n\nIran fired the ICBM from Semnan at 10:15 a.m. on Friday, the army said. The missile was believed to have fallen into the gulf.';
const third =
  'Iran launches missile\n\nOman said that Iran launched the missile at 10:19 a.m. on Friday. Oman denounced Iran for firing the missile.';

describe('launches', () => {
  it('are one matter, whatever the missile is called', () => {
    const { rows, entities } = analyse(first, second, third);
    expect(rows.filter((row) => row.startsWith('agree: Iran launched the'))).toHaveLength(1);
    expect(entities.filter(({ kind, name }) => kind === 'organisation' && name === 'ICBM')).toEqual([]);
    expect(rows.filter((row) => /Oman (?:fired|launched)/.test(row))).toEqual([]);
  });

  it('differ by minutes, and may have ended somewhere', () => {
    const { rows } = analyse(first, second, third);
    expect(rows.filter((row) => row.startsWith('differ: At what time'))).toHaveLength(1);
    expect(rows.join('\n')).toMatch(/The missile may have (?:landed|fallen) is believed to have landed/);
  });

  it('last no two weeks where they are the second in two weeks', () => {
    const again = `${second} Iran fired another missile in two weeks. It was the second test in two days.`;
    expect(analyse(first, again).rows.filter((row) => row.includes('lasted'))).toEqual([]);
  });

  it('are on one date in one row', () => {
    const { rows } = analyse(first, second, third);
    expect(rows.filter((row) => /^(?:agree|several): .*(?:Friday|\bon \d+ )/.test(row)).length).toBeLessThan(
      2,
    );
  });
});

describe('what falls', () => {
  it('lands, crashes or collapses; a price does not', () => {
    expect(tell('The missile fell into the sea.')).toContain('arrive: The missile -> ');
    expect(tell('The helicopter fell into a lake.')).toContain('crash: The helicopter -> ');
    expect(tell('The bridge fell into the river.')).toContain('collapse: The bridge -> ');
    expect(tell('The share price fell in Lima.')).toEqual([]);
  });

  it('catches fire: it burns, and the fire is not what it burns', () => {
    expect(tell('The ferry caught fire off Sundby.')).toContain('burn: The ferry -> ');
  });
});

describe('who is judged for an act', () => {
  it('did it', () => {
    expect(tell('The union criticised the minister for closing the port.')).toContain(
      'close: the minister -> the port',
    );
    expect(tell('The minister thanked the crew after closing the port.')).not.toContain(
      'close: the crew -> the port',
    );
  });
});
