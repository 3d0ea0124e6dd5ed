import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scoreCollections, scoreDevSplits, scoreSeeds } from './evaluate/evaluate.ts';
import { readGold } from './evaluate/gold.ts';
import { analyseFolder } from './evaluate/run-analysis.ts';
import { findFalls, startTally } from './evaluate/score.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test('no layer reads the seeds, the collections or the dev splits worse than it did', () => {
  const seeds = scoreSeeds(readGold(here('gold')), analyseFolder(here('../public/seeds')));
  const scores = [...seeds, ...scoreCollections(here('collections')), ...scoreDevSplits()];
  expect(findFalls(readFileSync(here('evaluate/golden.txt'), 'utf8'), scores)).toEqual([]);
}, 60_000);

test('a fall and a missing layer are seen', () => {
  const tally = startTally('names', '');
  tally.right();
  tally.miss('one');
  expect(findFalls(' 90.0  names\n 50.0  times\n', [tally.score()])).toEqual([
    'names: 66.7, was 90.0',
    'times: not scored any more',
  ]);
  expect(findFalls(' 66.7  names\n', [tally.score()])).toEqual([]);
});
