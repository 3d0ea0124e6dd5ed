import { type Arena, applyAffine, type PlacedAffine, roundUpToFour } from './arena.ts';
import { runLayer } from './recurrent.ts';
import { type UniversalTag, universalTags } from './sentence.ts';
import { longestAnalysis, type SyntaxModel, type TagPair } from './syntax-model.ts';
import { decodeTree } from './tree.ts';
import { encodeWords } from './word-encoder.ts';

/** Arc length classes: distances fall into these, one score each, to the left and to the right. */
const distanceClasses = 12;
const leak = 0.1;

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

/** Place of the last layer's states; the row before them is the root's. */
function computeStates(model: SyntaxModel, forms: readonly string[]): number {
  const { arena, encoder, layers, places } = model;
  const { gates, state, states } = places;
  let [input, output] = states;
  encodeWords(arena, encoder, forms, { gates, state, output: input });
  for (const layer of layers) {
    runLayer(arena, layer, { input, output, gates, state }, forms.length);
    [input, output] = [output, input];
  }
  return input;
}

function chooseTags(model: SyntaxModel, states: number, count: number): TagPair[] {
  const { arena, universal, penn, places, tagPairs } = model;
  const [universalPlace, pennPlace] = places.hidden;
  applyAffine(arena, universal, states, count, universalPlace);
  applyAffine(arena, penn, states, count, pennPlace);
  return Array.from({ length: count }, (_, word) =>
    pickTags(
      arena.kernel.floats,
      universalPlace + word * universal.rows,
      pennPlace + word * penn.rows,
      tagPairs,
    ),
  );
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
  const [dependents, heads, queries] = places.hidden;
  const stride = roundUpToFour(count + 1);
  applyRectified(arena, arcDependent, states, count, dependents);
  applyRectified(arena, arcHead, states - arcHead.columns, count + 1, heads);
  applyAffine(arena, arcMatrix, dependents, count, queries);
  const headRows = { weights: heads, bias: places.zeros, rows: stride, columns: arcHead.rows };
  applyAffine(arena, headRows, queries, count, places.scores);
  const scores = new Float32Array(count * (count + 1));
  const { floats } = arena.kernel;
  for (let d = 0; d < count; d++) {
    const from = places.scores + d * stride;
    const to = d * (count + 1);
    scores[to] = floats[from] ?? 0;
    for (let h = 0; h < count; h++) {
      scores[to + h + 1] = (floats[from + h + 1] ?? 0) + (distances[classifyDistance(h - d)] ?? 0);
    }
  }
  return scores;
}

const classOfLength = Uint8Array.from({ length: longestAnalysis + 1 }, (_, length) =>
  Math.max(0, Math.min(distanceClasses - 1, Math.trunc(2 * Math.log2(length + 0.5)))),
);

/** Class of an arc's length, two for each doubling; heads to the right come second. */
export function classifyDistance(distance: number): number {
  const length = distance < 0 ? -distance : distance;
  const step = classOfLength[length] ?? distanceClasses - 1;
  return distance > 0 ? distanceClasses + step : step;
}

function applyRectified(arena: Arena, affine: PlacedAffine, input: number, count: number, out: number): void {
  applyAffine(arena, affine, input, count, out);
  rectify(arena.kernel.floats, out, count * affine.rows);
}

function rectify(floats: Float32Array, from: number, length: number): void {
  for (let i = from; i < from + length; i++) {
    const value = floats[i] ?? 0;
    if (value < 0) floats[i] = value * leak;
  }
}

function chooseRelations(model: SyntaxModel, states: number, heads: Int32Array): string[] {
  const { arena, label, labelDependent, labelHead, places, relations } = model;
  const { floats } = arena.kernel;
  const [hidden, ofHeads] = places.hidden;
  const count = heads.length;
  const size = labelHead.rows;
  applyAffine(arena, labelDependent, states, count, hidden);
  applyAffine(arena, labelHead, states - labelHead.columns, count + 1, ofHeads);
  heads.forEach((head, word) => {
    const from = ofHeads + (head + 1) * size;
    const to = hidden + word * size;
    for (let i = 0; i < size; i++) floats[to + i] = (floats[to + i] ?? 0) + (floats[from + i] ?? 0);
  });
  rectify(floats, hidden, count * size);
  applyAffine(arena, label, hidden, count, places.scores);
  return Array.from(heads, (head, word) =>
    head < 0 ? 'root' : pickRelation(floats, places.scores + word * label.rows, relations),
  );
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
