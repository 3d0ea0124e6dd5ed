import { type Matrix, multiply, readMatrix } from './matrix.ts';
import { numberSection, type Sections, textSection } from './model-file.ts';
import { type RecurrentLayer, scanWords } from './recurrent.ts';
import { affixCount, hashAffixes, toTableKey } from './word-features.ts';

/** Words whose first-layer numbers are kept; when full, all are forgotten and learned anew. */
const cacheLimit = 20_000;

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
  const { size } = encoder.layer;
  const width = 8 * size;
  const gates = new Float32Array(forms.length * width);
  forms.forEach((form, index) => {
    gates.set(lookUpGates(encoder, form), index * width);
  });
  const output = new Float32Array(forms.length * 2 * size);
  const forward = gates.subarray(0);
  const backward = gates.subarray(4 * size);
  const carriedForward = gates.subarray(3 * size);
  const carriedBackward = gates.subarray(6 * size);
  const shared = { width, carriedWidth: width };
  scanWords(
    encoder.layer.forward,
    { ...shared, gates: forward, carried: carriedForward, offset: 0 },
    forms.length,
    output,
    false,
  );
  scanWords(
    encoder.layer.backward,
    { ...shared, gates: backward, carried: carriedBackward, offset: size },
    forms.length,
    output,
    true,
  );
  return output;
}

function lookUpGates(encoder: WordEncoder, form: string): Float32Array {
  const known = encoder.cache.get(form);
  if (known !== undefined) return known;
  if (encoder.cache.size >= cacheLimit) encoder.cache.clear();
  const gates = computeGates(encoder, form);
  encoder.cache.set(form, gates);
  return gates;
}

function computeGates({ rowOfWord, words, affixes, layer }: WordEncoder, form: string): Float32Array {
  const sum = new Float32Array(words.columns);
  addRow(sum, words, rowOfWord.get(toTableKey(form)) ?? 0);
  const rows = hashAffixes(form);
  for (let i = 0; i < affixCount; i++) addRow(sum, affixes, rows[i] ?? 0);
  const input = sum.map((value) => Math.tanh(value));
  const gates = new Float32Array(8 * layer.size);
  multiply(input, 1, layer.forward.weights, layer.forward.bias, gates.subarray(0, 4 * layer.size));
  multiply(input, 1, layer.backward.weights, layer.backward.bias, gates.subarray(4 * layer.size));
  return gates;
}

function addRow(sum: Float32Array, table: Matrix, row: number): void {
  const start = row * table.columns;
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (table.values[start + i] as number);
}

/** Sections hold a bias as plain Float32 numbers. */
export function readBias(sections: Sections, name: string): Float32Array {
  return Float32Array.from(numberSection(sections, name));
}
