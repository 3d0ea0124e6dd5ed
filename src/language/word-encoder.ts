import { type Matrix, multiply, readMatrix } from './matrix.ts';
import { type Sections, textSection } from './model-file.ts';
import { type RecurrentLayer, scanWords } from './recurrent.ts';
import { affixCount, hashAffixes, toTableKey } from './word-features.ts';

/** Words whose first-layer numbers are kept; when full, all are forgotten and learned anew. */
const cacheLimit = 6_000;

/**
 * What a word means before its neighbours are seen: a table of words, a table of affixes, and the first recurrent
 * layer's products, which hang on the word alone and are kept for the next time it is met.
 */
export interface WordEncoder {
  readonly rowOfWord: ReadonlyMap<string, number>;
  readonly words: Matrix;
  readonly affixes: Matrix;
  /** First layer; the fourth block of its rows is the input carried on. */
  readonly layer: RecurrentLayer;
  readonly cache: Map<string, Float32Array>;
}

/** @throws {ModelError} when a section is missing. */
export function readWordEncoder(sections: Sections, layer: RecurrentLayer): WordEncoder {
  const words = textSection(sections, 'syntax.words.list').split('\n');
  return {
    rowOfWord: new Map(words.map((word, index) => [word, index + 1])),
    words: readMatrix(sections, 'syntax.words'),
    affixes: readMatrix(sections, 'syntax.affixes'),
    layer,
    cache: new Map(),
  };
}

/** First-layer output of the words of a sentence: rows of 2 x size numbers. */
export function encodeWords(encoder: WordEncoder, forms: readonly string[]): Float32Array {
  const { size, forward, backward } = encoder.layer;
  const count = forms.length;
  const width = 8 * size;
  const gates = gatherGates(encoder, forms, width);
  const output = new Float32Array(count * 2 * size);
  const inputs = { width, carriedWidth: width };
  const ahead = { ...inputs, gates, carried: gates.subarray(3 * size), offset: 0 };
  scanWords(forward, ahead, count, output, false);
  const back = {
    ...inputs,
    gates: gates.subarray(4 * size),
    carried: gates.subarray(6 * size),
    offset: size,
  };
  scanWords(backward, back, count, output, true);
  return output;
}

/** Gates of each word: what the word itself, the word before and the word after give. */
function gatherGates(encoder: WordEncoder, forms: readonly string[], width: number): Float32Array {
  const { forward, backward } = encoder.layer;
  const gates = new Float32Array(forms.length * width);
  const shares = forms.map((form) => lookUpGates(encoder, form));
  for (let word = 0; word < forms.length; word++) {
    const at = word * width;
    gates.set(forward.bias, at);
    gates.set(backward.bias, at + forward.bias.length);
    addShare(gates, at, shares[word], 0, width);
    addShare(gates, at, shares[word - 1], width, width);
    addShare(gates, at, shares[word + 1], 2 * width, width);
  }
  return gates;
}

function addShare(
  gates: Float32Array,
  at: number,
  share: Float32Array | undefined,
  from: number,
  width: number,
): void {
  if (share === undefined) return;
  for (let i = 0; i < width; i++) gates[at + i] = (gates[at + i] ?? 0) + (share[from + i] ?? 0);
}

function lookUpGates(encoder: WordEncoder, form: string): Float32Array {
  const known = encoder.cache.get(form);
  if (known !== undefined) return known;
  if (encoder.cache.size >= cacheLimit) encoder.cache.clear();
  const gates = computeGates(encoder, form);
  encoder.cache.set(form, gates);
  return gates;
}

/** What a word gives to its own gates, to those of the word after it and to those of the word before it. */
function computeGates({ rowOfWord, words, affixes, layer }: WordEncoder, form: string): Float32Array {
  const width = words.columns;
  const sum = new Float32Array(width);
  addRow(sum, words, rowOfWord.get(toTableKey(form)) ?? 0);
  const rows = hashAffixes(form);
  for (let i = 0; i < affixCount; i++) addRow(sum, affixes, rows[i] ?? 0);
  const gates = new Float32Array(24 * layer.size);
  const noBias = new Float32Array(4 * layer.size);
  const { columns } = layer.forward.weights;
  for (let place = 0; place < columns / width; place++) {
    const input = new Float32Array(columns);
    input.set(sum.map(Math.tanh), place * width);
    const at = place * 8 * layer.size;
    multiply(input, 1, layer.forward.weights, noBias, gates.subarray(at, at + 4 * layer.size));
    multiply(
      input,
      1,
      layer.backward.weights,
      noBias,
      gates.subarray(at + 4 * layer.size, at + 8 * layer.size),
    );
  }
  return gates;
}

function addRow(sum: Float32Array, table: Matrix, row: number): void {
  const start = row * table.columns;
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (table.values[start + i] ?? 0);
}
