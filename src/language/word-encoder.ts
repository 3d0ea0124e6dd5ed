import { type Arena, applyAffine } from './arena.ts';
import { type Sections, textSection } from './model-file.ts';
import { addPackedRow, type PackedMatrix, readPackedMatrix } from './packed-matrix.ts';
import { type RecurrentLayer, readRecurrentLayer } from './recurrent.ts';
import { affixCount, hashAffixes, toTableKey } from './word-features.ts';

/** Words whose first-layer numbers are kept; when full, all are forgotten and learned anew. */
const cacheLimit = 4_000;
/** Candidate, forget, reset and carried: blocks of gates in the first layer. */
const gateCount = 4;

/**
 * What a word means before its neighbours are seen: a table of words, a table of affixes, and the first recurrent
 * layer's products, which hang on the word alone and are kept for the next time it is met. The layer reads each word
 * with the word before and the word after; its products are sums of one share from each of the three.
 */
export interface WordEncoder {
  readonly rowOfWord: ReadonlyMap<string, number>;
  readonly words: PackedMatrix;
  readonly affixes: PackedMatrix;
  readonly layer: RecurrentLayer;
  /** Where inputs and shares are computed: three rows of input, three of shares for each direction. */
  readonly inputs: number;
  readonly shares: number;
  readonly noBias: number;
  readonly cache: Map<string, Float32Array>;
}

/** @throws {ModelError} when a section is missing. */
export function readWordEncoder(arena: Arena, sections: Sections, layerName: string): WordEncoder {
  const list = textSection(sections, 'syntax.words.list').split('\n');
  const layer = readRecurrentLayer(arena, sections, layerName, gateCount);
  const { rows, columns } = layer.forward.gates;
  return {
    rowOfWord: new Map(list.map((word, index) => [word, index + 1])),
    words: readPackedMatrix(sections, 'syntax.words'),
    affixes: readPackedMatrix(sections, 'syntax.affixes'),
    layer,
    inputs: arena.reserve(4 * columns),
    shares: arena.reserve(8 * rows),
    noBias: arena.reserve(rows),
    cache: new Map(),
  };
}

/** Places of the first layer: `gates` has room for eight times `size` numbers a word. */
export interface EncoderPlaces {
  readonly gates: number;
  readonly state: number;
  readonly output: number;
}

/** First-layer output of the words of a sentence: rows of 2 x size numbers. */
export function encodeWords(
  arena: Arena,
  encoder: WordEncoder,
  forms: readonly string[],
  places: EncoderPlaces,
): void {
  const { size, forward, backward } = encoder.layer;
  const { gates, state, output } = places;
  const count = forms.length;
  gatherGates(arena, encoder, forms, gates);
  const width = 2 * gateCount * size;
  const shared = { count, size, state };
  arena.kernel.scan({
    ...shared,
    stateWeights: forward.stateWeights,
    gates,
    gateStride: width,
    carried: gates + 3 * size,
    carriedStride: width,
    out: output,
    outStride: 2 * size,
  });
  const last = gates + (count - 1) * width + gateCount * size;
  arena.kernel.scan({
    ...shared,
    stateWeights: backward.stateWeights,
    gates: last,
    gateStride: -width,
    carried: last + 3 * size,
    carriedStride: -width,
    out: output + (count - 1) * 2 * size + size,
    outStride: -2 * size,
  });
}

/** Gates of each word: the bias, and what the word itself, the word before and the word after give. */
function gatherGates(arena: Arena, encoder: WordEncoder, forms: readonly string[], gates: number): void {
  const { floats } = arena.kernel;
  const { forward, backward } = encoder.layer;
  const half = forward.gates.rows;
  const shares = forms.map((form) => lookUpShares(arena, encoder, form));
  for (let word = 0; word < forms.length; word++) {
    const at = gates + word * 2 * half;
    floats.copyWithin(at, forward.gates.bias, forward.gates.bias + half);
    floats.copyWithin(at + half, backward.gates.bias, backward.gates.bias + half);
    addShare(floats, at, shares[word], 0, 2 * half);
    addShare(floats, at, shares[word - 1], 2 * half, 2 * half);
    addShare(floats, at, shares[word + 1], 4 * half, 2 * half);
  }
}

function addShare(
  floats: Float32Array,
  at: number,
  share: Float32Array | undefined,
  from: number,
  width: number,
): void {
  if (share === undefined || share.length <= from) return;
  for (let i = 0; i < width; i++) floats[at + i] = (floats[at + i] ?? 0) + (share[from + i] ?? 0);
}

function lookUpShares(arena: Arena, encoder: WordEncoder, form: string): Float32Array {
  const known = encoder.cache.get(form);
  if (known !== undefined) return known;
  if (encoder.cache.size >= cacheLimit) encoder.cache.clear();
  const shares = computeShares(arena, encoder, form);
  encoder.cache.set(form, shares);
  return shares;
}

/** What a word gives to its own gates, to those of the word after it and to those of the word before it. */
function computeShares(arena: Arena, encoder: WordEncoder, form: string): Float32Array {
  const { layer, words, inputs, noBias } = encoder;
  const { floats } = arena.kernel;
  const { rows, columns } = layer.forward.gates;
  const places = columns / words.columns;
  const vector = embedWord(encoder, form);
  floats.fill(0, inputs, inputs + places * columns);
  for (let place = 0; place < places; place++) floats.set(vector, inputs + place * (columns + words.columns));
  const shares = new Float32Array(places * 2 * rows);
  [layer.forward, layer.backward].forEach(({ gates }, side) => {
    applyAffine(arena, { ...gates, bias: noBias }, inputs, places, encoder.shares);
    for (let place = 0; place < places; place++) {
      const from = encoder.shares + place * rows;
      shares.set(floats.subarray(from, from + rows), (2 * place + side) * rows);
    }
  });
  return shares;
}

function embedWord({ rowOfWord, words, affixes }: WordEncoder, form: string): Float32Array {
  const sum = new Float32Array(words.columns);
  addPackedRow(sum, 0, words, rowOfWord.get(toTableKey(form)) ?? 0);
  const rows = hashAffixes(form);
  for (let i = 0; i < affixCount; i++) addPackedRow(sum, 0, affixes, rows[i] ?? 0);
  return sum.map(Math.tanh);
}
