import { affixCount } from '../word-features.ts';
import {
  addRow,
  addTo,
  dropOut,
  type GradientContext,
  gradient,
  parameter,
  type Words,
} from './gradient-context.ts';
import { backwardInput, backwardWeights, forward, type Workspace } from './kernels.ts';
import { wordFields, wordWidth } from './syntax-network.ts';

/** Shares of words whose vector and own row are hidden, and whose own row alone is: unknown words must be read too. */
const hiddenShare = 0.08;
const hiddenRowShare = 0.1;
export interface Entry {
  readonly vectorRows: Int32Array;
  readonly wordRows: Int32Array;
  readonly vectors: Float32Array;
  readonly bent: Float32Array;
  readonly mask: Float32Array;
  readonly output: Float32Array;
}

export function embedWords(context: GradientContext, { count, fields, field }: Words): Entry {
  const { size, random, treebank } = context;
  const vectorRows = field(wordFields.vector);
  const wordRows = field(wordFields.word);
  const vectors = context.space.allocate(count * size.vectorLength);
  const unknown = parameter(context, 'unknown');
  for (let word = 0; word < count; word++) {
    const hidden = random() < hiddenShare;
    if (hidden) vectorRows[word] = 0;
    if (hidden || random() < hiddenRowShare) wordRows[word] = 0;
    const row = vectorRows[word] ?? 0;
    const vector =
      row === 0 ? unknown : treebank.vectors.subarray(row * size.vectorLength, (row + 1) * size.vectorLength);
    vectors.set(vector, word * size.vectorLength);
  }
  const shape = { ins: size.vectorLength, outs: size.embedding };
  const bent = forward(
    context.space,
    vectors,
    count,
    parameter(context, 'projection.weights'),
    parameter(context, 'projection.bias'),
    shape,
  );
  addTableRows(context, bent, fields, wordRows);
  for (let i = 0; i < bent.length; i++) bent[i] = Math.tanh(bent[i] ?? 0);
  const dropped = context.space.allocate(bent.length);
  dropped.set(bent);
  const mask = dropOut(context, dropped);
  return { vectorRows, wordRows, vectors, bent, mask, output: joinNeighbours(context.space, dropped, count) };
}

/** Adds to each word's numbers its own row and the rows of its affixes. */
function addTableRows(
  context: GradientContext,
  sums: Float32Array,
  fields: Int32Array,
  wordRows: Int32Array,
): void {
  const { embedding } = context.size;
  const [words, affixes] = [parameter(context, 'words'), parameter(context, 'affixes')];
  wordRows.forEach((row, word) => {
    addRow(sums, word * embedding, words, row, embedding);
    for (let i = 0; i < affixCount; i++) {
      const affix = fields[word * wordWidth + wordFields.affixes + i] ?? 0;
      addRow(sums, word * embedding, affixes, affix, embedding);
    }
  });
}

export function reverseEmbedding(
  context: GradientContext,
  words: Words,
  entry: Entry,
  dJoined: Float32Array,
): void {
  const dOutput = partNeighbours(context.space, dJoined, words.count);
  const { size } = context;
  const { bent, mask } = entry;
  for (let i = 0; i < dOutput.length; i++) {
    const value = bent[i] ?? 0;
    dOutput[i] = (dOutput[i] ?? 0) * (mask[i] ?? 0) * (1 - value * value);
  }
  const dVectors = context.space.allocate(entry.vectors.length);
  const shape = { ins: size.vectorLength, outs: size.embedding };
  backwardInput(
    context.space,
    dOutput,
    words.count,
    parameter(context, 'projection.weights'),
    shape,
    dVectors,
  );
  backwardWeights(
    context.space,
    entry.vectors,
    dOutput,
    words.count,
    shape,
    gradient(context, 'projection.weights'),
    gradient(context, 'projection.bias'),
  );
  const [dWords, dAffixes, dUnknown] = [
    gradient(context, 'words'),
    gradient(context, 'affixes'),
    gradient(context, 'unknown'),
  ];
  for (let word = 0; word < words.count; word++) {
    const from = word * size.embedding;
    addTo(dWords, (entry.wordRows[word] ?? 0) * size.embedding, dOutput, from, size.embedding);
    for (let i = 0; i < affixCount; i++) {
      const row = words.fields[word * wordWidth + wordFields.affixes + i] ?? 0;
      addTo(dAffixes, row * size.embedding, dOutput, from, size.embedding);
    }
    if (entry.vectorRows[word] === 0)
      addTo(dUnknown, 0, dVectors, word * size.vectorLength, size.vectorLength);
  }
}

/** Rows of a word's numbers, those of the word before and those of the word after; zeros beyond the ends. */
function joinNeighbours(space: Workspace, rows: Float32Array, count: number): Float32Array {
  const width = rows.length / count;
  const joined = space.allocate(3 * rows.length);
  for (let word = 0; word < count; word++) {
    const row = rows.subarray(word * width, (word + 1) * width);
    joined.set(row, 3 * word * width);
    if (word + 1 < count) joined.set(row, 3 * (word + 1) * width + width);
    if (word > 0) joined.set(row, 3 * (word - 1) * width + 2 * width);
  }
  return joined;
}

/** The way back of `joinNeighbours`. */
function partNeighbours(space: Workspace, joined: Float32Array, count: number): Float32Array {
  const width = joined.length / (3 * count);
  const rows = space.allocate(count * width);
  for (let word = 0; word < count; word++) {
    const start = 3 * word * width;
    addTo(rows, word * width, joined, start, width);
    if (word > 0) addTo(rows, (word - 1) * width, joined, start + width, width);
    if (word + 1 < count) addTo(rows, (word + 1) * width, joined, start + 2 * width, width);
  }
  return rows;
}
