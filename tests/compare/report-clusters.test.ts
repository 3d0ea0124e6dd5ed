import { expect, it } from 'vitest';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { models } from '../support/parse-report.ts';

const landslide = `Landslide buries houses in Cobija\n\nA landslide buried dozens of houses above Cobija on Monday night. At least 14 people were killed, the rescue service said.`;

function questionsOf(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, at) => readReport(text, bareEntry(`r${at}.txt`)));
  const { claims } = analyseReports(models, 'Made up', reports);
  return claims.filter(({ verdict }) => verdict !== 'single').map(({ question }) => question);
}

it('takes reports that share a place and a word of their titles for one story', () => {
  const other = `Search goes on after landslide\n\nRescuers searched the mud in Cobija on Tuesday. In all 19 people were killed, the army said.`;
  expect(questionsOf(landslide, other)).toContain('How many people were killed?');
});

it('keeps two events of one place apart', () => {
  const other = `Ferry sinks in storm\n\nA ferry from Cobija sank in a storm on Friday. In all 19 people were killed, the coast guard said.`;
  expect(questionsOf(landslide, other)).not.toContain('How many people were killed?');
});
