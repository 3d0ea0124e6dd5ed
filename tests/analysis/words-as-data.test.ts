import { expect, test } from 'vitest';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { models } from '../support/parse-report.ts';

// Words that every object of the language has: looked up in a list of ours they must be found missing, like any other.
const words = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__', 'prototype'];

function tell(count: number): string {
  return words
    .map(
      (word) =>
        `Peru and Chile ${word} 1${count} ${word}. The minister of ${word} said that 1${count} ${word} were killed. ` +
        `Jane ${word}, a ${word}, told ${word} that the ${word} was ${count} ${word} high.`,
    )
    .join('\n\n');
}

test('words that objects have are words', () => {
  const reports = [1, 2, 3].map((count) =>
    readReport(`Constructor wins in Peru\n\n${tell(count)}`, bareEntry(`r${count}.txt`)),
  );
  const { claims, events } = analyseReports(models, 'Constructors', reports);
  const shown = [...claims.map(({ question }) => question), ...events.map(({ label }) => label)];
  expect(claims.length).toBeGreaterThan(0);
  expect(shown.every((label) => typeof label === 'string' && !label.includes('native code'))).toBe(true);
});
