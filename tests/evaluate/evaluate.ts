import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { readStoredModels } from '../../src/analysis/cli.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { readGoldAnalysis } from '../support/gold-analysis.ts';
import { scoreClaims } from './claim-layer.ts';
import { listCollections, readExpected, scoreCollection } from './collections.ts';
import { scoreEvents } from './event-layer.ts';
import { type Gold, readGold } from './gold.ts';
import { evaluateLanguage } from './language.ts';
import { matchIds } from './matching.ts';
import { scoreEntities, scoreMentions, scoreReferences } from './name-layers.ts';
import { analyseFolder } from './run-analysis.ts';
import { pinScores, type Score, scoreHead, scoreLine } from './score.ts';
import { scoreStatements } from './statement-layer.ts';
import { scoreQuantities, scoreQuotes, scoreRegions, scoreTimes } from './text-layers.ts';

// npm run evaluate -- [--layer WORD] [--from-gold] [--pin]
// --layer shows only layers whose name holds WORD; --from-gold compares the gold's own statements, so that the
// comparison is judged apart from the reading; --pin makes the scores of today the ones that must not fall.

/** What `tests/evaluate.test.ts` holds the scores against. */
const goldenFile = new URL('golden.txt', import.meta.url);

/** Every layer of an analysis of the seeds against the gold. */
export function scoreSeeds(gold: Gold, analysis: Analysis): readonly Score[] {
  const matching = matchIds(gold, analysis);
  return [
    scoreRegions(matching),
    ...scoreMentions(matching),
    ...scoreEntities(matching),
    scoreReferences(matching),
    scoreQuotes(matching),
    ...scoreTimes(matching),
    ...scoreQuantities(matching),
    ...scoreStatements(matching),
    ...scoreClaims(gold, analysis),
    ...scoreEvents(gold, analysis, matching),
  ];
}

/** The table, then by name what was missed ("-", "~" found but not the same) and what was wrong ("+"). */
export function printScores(scores: readonly Score[]): string {
  const details = scores
    .filter((s) => s.missed.length + s.wrong.length > 0)
    .map((s) =>
      [`\n${s.layer}`, ...s.missed.map((m) => `  - ${m}`), ...s.wrong.map((w) => `  + ${w}`)].join('\n'),
    );
  return [scoreHead, ...scores.map(scoreLine), ...details].join('\n');
}

function option(name: string): string | null {
  const at = process.argv.indexOf(name);
  return at < 0 ? null : (process.argv[at + 1] ?? '');
}

function main(): void {
  const gold = readGold(fileURLToPath(new URL('../gold', import.meta.url)));
  const seeds = fileURLToPath(new URL('../../public/seeds', import.meta.url));
  const fromGold = process.argv.includes('--from-gold');
  const analysis = fromGold ? compareGold() : analyseFolder(seeds);
  const layer = option('--layer');
  const collections = fileURLToPath(new URL('../collections', import.meta.url));
  const seedScores = scoreSeeds(gold, analysis);
  const language = fromGold ? [] : scoreDevSplits();
  const invented = fromGold ? [] : scoreCollections(collections);
  const scores = [...seedScores, ...invented, ...language].filter(
    (s) => layer === null || s.layer.includes(layer),
  );
  console.log(printScores(scores));
  if (process.argv.includes('--pin'))
    writeFileSync(goldenFile, pinScores([...seedScores, ...invented, ...language]));
}

/** The language layer on the dev splits in the tree. */
export function scoreDevSplits(): readonly Score[] {
  return evaluateLanguage(readStoredModels(), fileURLToPath(new URL('../language/dev', import.meta.url)));
}

/** The invented collections against what a careful reader finds in them. */
export function scoreCollections(folder: string): readonly Score[] {
  const scores: Score[] = [];
  for (const { name, path } of listCollections(folder)) {
    scores.push(...scoreCollection(name, readExpected(path), analyseFolder(path)));
  }
  return scores;
}

function compareGold(): Analysis {
  const analysis = readGoldAnalysis();
  return { ...analysis, ...compareReports(analysis) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
