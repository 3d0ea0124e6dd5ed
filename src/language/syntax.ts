import { applyAffine, roundUpToFour } from './arena.ts';
import { placeInBlocks } from './kernel.ts';
import { runLayer } from './recurrent.ts';
import { type UniversalTag, universalTags } from './sentence.ts';
import { longestAnalysis, type SyntaxModel, type TagPair } from './syntax-model.ts';
import { decodeTree } from './tree.ts';
import { encodeWords } from './word-encoder.ts';

/** What the model says of one word. `head` is -1 for the root. */
export interface WordSyntax {
  readonly tag: UniversalTag;
  readonly penn: string;
  readonly head: number;
  readonly relation: string;
}

/**
 * Tags and tree of one run of words, at least one.
 * @throws {RangeError} when there are more than `longestAnalysis` words.
 */
export function analyseSyntax(model: SyntaxModel, forms: readonly string[]): WordSyntax[] {
  const count = forms.length;
  if (count > longestAnalysis) throw new RangeError(`${count} words are too many to analyse at once.`);
  const states = computeStates(model, forms);
  const tags = chooseTags(model, states, count);
  const heads = decodeTree(scoreArcs(model, states, count), count);
  const relations = chooseRelations(model, states, heads);
  return tags.map(({ universal, penn }, index) => ({
    tag: universalTags[universal] ?? 'X',
    penn: model.pennTags[penn] ?? '',
    head: heads[index] ?? -1,
    relation: relations[index] ?? 'dep',
  }));
}

/** Place of the last layer's states as shorts; the row before them is the root's. */
function computeStates(model: SyntaxModel, forms: readonly string[]): number {
  const { arena, encoder, layers, places } = model;
  const { gates, state, states, shortStates } = places;
  const row = 2 * encoder.size;
  let [input, output] = states;
  encodeWords(arena, encoder, forms, { gates, state, output: input });
  for (const layer of layers) {
    runLayer(arena, layer, { input, output, gates, state, shorts: shortStates }, forms.length);
    [input, output] = [output, input];
  }
  arena.kernel.roundToShorts(input - row, (forms.length + 1) * row, shortStates);
  return shortStates + row;
}

function chooseTags(model: SyntaxModel, states: number, count: number): TagPair[] {
  const { arena, universal, penn, places, tagPairs } = model;
  const [universalPlace, pennPlace] = places.hidden;
  applyAffine(arena, universal, states, count, universalPlace);
  applyAffine(arena, penn, states, count, pennPlace);
  const { floats } = arena.kernel;
  const chosen: TagPair[] = [];
  for (let word = 0; word < count; word++)
    chosen.push(
      pickTags(floats, universalPlace + word * universal.rows, pennPlace + word * penn.rows, tagPairs),
    );
  return chosen;
}

function pickTags(floats: Float32Array, universal: number, penn: number, pairs: readonly TagPair[]): TagPair {
  let best: TagPair = { universal: 0, penn: 0 };
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const pair of pairs) {
    const score = (floats[universal + pair.universal] ?? 0) + (floats[penn + pair.penn] ?? 0);
    if (score > bestScore) {
      bestScore = score;
      best = pair;
    }
  }
  return best;
}

/** Row d: scores of the root and of words 0 to count-1 as head of d, as `decodeTree` takes them. */
function scoreArcs(model: SyntaxModel, states: number, count: number): Float32Array {
  const { arena, arcDependent, arcHead, arcMatrix, distances, places } = model;
  const { kernel } = arena;
  const [dependents, heads, queries] = places.hidden;
  const { shortHidden, shortRows, shortHeads } = places;
  const stride = roundUpToFour(count + 1);
  applyAffine(arena, arcDependent, states, count, dependents);
  applyAffine(arena, arcHead, states - arcHead.columns, count + 1, heads);
  kernel.rectifyToShorts(dependents, count * arcDependent.rows, shortHidden);
  applyAffine(arena, arcMatrix, shortHidden, count, queries);
  kernel.roundToShorts(queries, count * arcMatrix.rows, shortHidden);
  kernel.rectifyToShorts(heads, stride * arcHead.rows, shortRows);
  arrangeInBlocks(kernel.shorts, shortRows, stride, arcHead.rows, shortHeads);
  const headRows = { weights: shortHeads, scales: places.pairScales, bias: places.zeros, rows: stride };
  applyAffine(arena, { ...headRows, columns: arcHead.rows }, shortHidden, count, places.scores);
  const scores = new Float32Array(count * (count + 1));
  const { floats } = kernel;
  let to = 0;
  for (let d = 0; d < count; d++) {
    const from = places.scores + d * stride;
    scores[to++] = floats[from] ?? 0;
    for (let h = 0; h < count; h++)
      scores[to++] = (floats[from + h + 1] ?? 0) + (distances[longestAnalysis + h - d] ?? 0);
  }
  return scores;
}

/** Copies rows of shorts as the rows of a matrix. */
function arrangeInBlocks(shorts: Int16Array, from: number, rows: number, columns: number, to: number): void {
  let next = from;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      shorts[to + placeInBlocks(row, column, columns)] = shorts[next++] ?? 0;
}

function chooseRelations(model: SyntaxModel, states: number, heads: Int32Array): string[] {
  const { arena, label, labelDependent, labelHead, places, relations } = model;
  const { floats } = arena.kernel;
  const [hidden, ofHeads] = places.hidden;
  const count = heads.length;
  const size = labelHead.rows;
  applyAffine(arena, labelDependent, states, count, hidden);
  applyAffine(arena, labelHead, states - labelHead.columns, count + 1, ofHeads);
  for (let word = 0; word < count; word++) {
    const from = ofHeads + ((heads[word] ?? -1) + 1) * size;
    const to = hidden + word * size;
    for (let i = 0; i < size; i++) floats[to + i] = (floats[to + i] ?? 0) + (floats[from + i] ?? 0);
  }
  arena.kernel.rectifyToShorts(hidden, count * size, places.shortHidden);
  applyAffine(arena, label, places.shortHidden, count, places.scores);
  const chosen: string[] = [];
  for (let word = 0; word < count; word++) {
    const isRoot = (heads[word] ?? -1) < 0;
    chosen.push(isRoot ? 'root' : pickRelation(floats, places.scores + word * label.rows, relations));
  }
  return chosen;
}

function pickRelation(floats: Float32Array, scores: number, relations: readonly string[]): string {
  let best = 'dep';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < relations.length; i++) {
    const score = floats[scores + i] ?? 0;
    const relation = relations[i];
    if (score > bestScore && relation !== undefined && relation !== 'root') {
      bestScore = score;
      best = relation;
    }
  }
  return best;
}
