import { join } from 'node:path';
import { markedCityNames } from '../lists/cities.ts';
import { isGrownName } from '../lists/given-names.ts';
import type { Sections, SectionValue } from '../model-file.ts';
import { readWordClusters } from '../namer-clusters.ts';
import {
  featureCount,
  featureRows,
  gatherAspects,
  hashFeatures,
  type WordKnowledge,
} from '../namer-features.ts';
import { listBits, matchLists, plantPhrases, toPhraseKey } from '../namer-gazetteer.ts';
import { anyLabel, chooseLabels, labelCount } from '../namer-labels.ts';
import { clusterWords } from './cluster-words.ts';
import { augmentSentences } from './name-augment.ts';
import { type NamedSentence, readNamedSentences } from './name-corpus.ts';
import { createRandom, shuffle } from './random.ts';
import type { WordVectors } from './word-vectors.ts';

/** Sets of the mix, and whether nationalities and other names are annotated in them. GMB is not among them. */
const trainingSets = [
  ['redocred', true],
  ['ewt', true],
  ['btc', false],
  ['gum', false],
  ['wikigold', true],
] as const;

const trainedPhrases = plantPhrases(markedCityNames);
const rounds = 4;
/** Rows of the weight table that fewer tokens use are left at zero. */
const leastRowCount = 3;
/** Averaged weights smaller than this are dropped; larger than the other they are cut. */
const smallestWeight = 0.5;
const largestWeight = 25;

/** A sentence as rows of the weight table. */
interface PreparedSentence {
  readonly rows: Int32Array;
  /** Labels each token may have where the names are not known, and where they are. */
  readonly open: Int32Array;
  readonly allowed: Int32Array;
}

/** Weights, and their sums over time for the average. */
interface Table {
  readonly now: Float32Array;
  readonly weighted: Float32Array;
}

/**
 * Trains the namer: averaged structured perceptron (Collins 2002). A sentence whose best labels are not allowed moves the
 * weights from those labels to the best allowed ones, so that sets with fewer kinds of names can be mixed.
 */
export function trainNamer(data: string, vectors: WordVectors, print: (line: string) => void): Sections {
  const clusters = clusterWords(vectors);
  print('namer: words clustered');
  const knowledge = { clusters: readWordClusters(clusters), aspects: new Map() };
  const annotated = trainingSets.flatMap(([name, complete]) =>
    readNamedSentences(join(data, 'ner', `${name}.train.tsv.gz`), complete),
  );
  const sentences = [...annotated, ...augmentSentences(annotated, 11)].map((sentence) =>
    prepareSentence(knowledge, sentence),
  );
  dropRareRows(sentences);
  const weights = createTable(featureRows * labelCount);
  const transitions = createTable(labelCount * labelCount);
  const random = createRandom(5);
  let step = 1;
  for (let round = 1; round <= rounds; round++) {
    let wrong = 0;
    for (const sentence of shuffle(sentences, random)) {
      if (learnSentence(sentence, weights, transitions, step++)) wrong++;
    }
    print(`namer: round ${round}, ${wrong} of ${sentences.length} sentences wrong`);
  }
  return new Map<string, SectionValue>([
    ...clusters,
    ['namer.weights', packWeights(weights, step)],
    ['namer.transitions', averageTable(transitions, step).map((value) => (value * 127) / largestWeight)],
  ]);
}

/** Every token is looked at in training: small words are what names are told from. */
function prepareSentence(knowledge: WordKnowledge, { forms, allowed }: NamedSentence): PreparedSentence {
  const aspects = gatherAspects(knowledge, forms, markTrained(forms));
  const rows = new Int32Array(forms.length * featureCount).fill(-1);
  for (let t = 0; t < forms.length; t++) hashFeatures(aspects, t, rows, t * featureCount);
  return {
    rows,
    open: allowed.map(() => anyLabel),
    allowed,
  };
}

/** What the lists say, but for the given names and the forms of cities that are left out of training. */
function markTrained(forms: readonly string[]): Int32Array {
  const given = 1 << listBits.given;
  return matchLists(forms, trainedPhrases).marks.map((mark, index) =>
    isGrownName(toPhraseKey(forms[index] ?? '')) ? mark & ~given : mark,
  );
}

/** Takes rows that few tokens use out of all sentences; the others move up. */
function dropRareRows(sentences: readonly PreparedSentence[]): void {
  const counts = new Uint32Array(featureRows);
  for (const { rows } of sentences) {
    for (const row of rows) if (row >= 0) counts[row] = (counts[row] ?? 0) + 1;
  }
  for (const { rows } of sentences) {
    for (let start = 0; start < rows.length; start += featureCount) {
      const token = rows.subarray(start, start + featureCount);
      const kept = token.filter((row) => row >= 0 && (counts[row] ?? 0) >= leastRowCount);
      token.fill(-1).set(kept);
    }
  }
}

function createTable(length: number): Table {
  return { now: new Float32Array(length), weighted: new Float32Array(length) };
}

function averageTable({ now, weighted }: Table, step: number): Float32Array {
  return now.map((value, index) => value - (weighted[index] ?? 0) / step);
}

function packWeights(table: Table, step: number): Int8Array {
  return Int8Array.from(averageTable(table, step), (value) => {
    if (Math.abs(value) < smallestWeight) return 0;
    return Math.max(-127, Math.min(127, Math.round((value * 127) / largestWeight)));
  });
}

function learnSentence(
  { rows, open, allowed }: PreparedSentence,
  weights: Table,
  transitions: Table,
  step: number,
): boolean {
  const scores = scoreSentence(weights.now, rows, open.length);
  const guess = chooseLabels(scores, transitions.now, open);
  if (guess.every((label, index) => ((allowed[index] ?? 0) & (1 << label)) !== 0)) return false;
  const target = chooseLabels(scores, transitions.now, allowed);
  for (let t = 0; t < open.length; t++) {
    const right = target[t] ?? 0;
    const wrong = guess[t] ?? 0;
    if (right !== wrong) moveRows(weights, rows, t, right, wrong, step);
    const before = target[t - 1] ?? 0;
    const wrongBefore = guess[t - 1] ?? 0;
    if (t > 0 && (right !== wrong || before !== wrongBefore)) {
      move(transitions, before * labelCount + right, 1, step);
      move(transitions, wrongBefore * labelCount + wrong, -1, step);
    }
  }
  return true;
}

function scoreSentence(weights: Float32Array, rows: Int32Array, count: number): Float32Array {
  const scores = new Float32Array(count * labelCount);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number;
    if (row < 0) continue;
    const to = Math.trunc(i / featureCount) * labelCount;
    for (let label = 0; label < labelCount; label++) {
      scores[to + label] = (scores[to + label] as number) + (weights[row * labelCount + label] as number);
    }
  }
  return scores;
}

function moveRows(
  table: Table,
  rows: Int32Array,
  t: number,
  right: number,
  wrong: number,
  step: number,
): void {
  for (let i = t * featureCount; i < (t + 1) * featureCount; i++) {
    const row = rows[i] as number;
    if (row < 0) return;
    move(table, row * labelCount + right, 1, step);
    move(table, row * labelCount + wrong, -1, step);
  }
}

function move({ now, weighted }: Table, index: number, by: number, step: number): void {
  now[index] = (now[index] as number) + by;
  weighted[index] = (weighted[index] as number) + by * step;
}
