import { expect, it } from 'vitest';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { models } from '../support/parse-report.ts';

function rowsOf(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, at) =>
    readReport(
      `Lawyer killed in Arica\n\nLawyer Ana Velin was on her way to court in Arica. ${text}`,
      bareEntry(`r${at}.txt`),
    ),
  );
  return analyseReports(models, 'Arica', reports).claims.map(
    ({ verdict, question }) => `${verdict}: ${question}`,
  );
}

it('sets nobody against nobody: gunmen, unknown assailants and two men may be the same', () => {
  const rows = rowsOf(
    'Gunmen killed Velin on Monday.',
    'Velin was shot dead by two unidentified men on Monday.',
  );
  expect(rows.filter((row) => row.includes('Who killed'))).toEqual([]);
  expect(rows.filter((row) => /killed Ana Velin$/.test(row))).toHaveLength(1);
});

it('sets somebody against somebody else', () => {
  const rows = rowsOf('The army killed Velin on Monday.', 'Velin was shot dead by police on Monday.');
  expect(rows).toContain('differ: Who killed Ana Velin?');
});

it('draws no row for what is told of nobody', () => {
  const rows = rowsOf('Then there was a crash on the road.', 'A crash was heard at noon.');
  expect(rows.filter((row) => /^(?:agree|several): .*crash/i.test(row))).toEqual([]);
});
