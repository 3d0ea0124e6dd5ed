import type { Sections, SectionValue } from '../model-file.ts';
import { packMatrix } from '../packed-matrix.ts';
import type { Inventory } from './encode-treebank.ts';
import { type Block, type Layout, viewBlock } from './parameters.ts';
import type { NetworkSize } from './syntax-network.ts';
import type { WordVectors } from './word-vectors.ts';

/** Blocks that are folded into the word table and not stored. */
const folded: ReadonlySet<string> = new Set(['words', 'unknown', 'projection.weights', 'projection.bias']);

/** The sections `syntax.ts` reads, from the flat array of all parameters. */
export function exportSyntax(
  flat: Float32Array,
  layout: Layout,
  size: NetworkSize,
  inventory: Inventory,
  vectors: WordVectors,
): Sections {
  const table = foldWords(flat, layout, size, inventory, vectors);
  const layers = Array.from({ length: size.layers }, (_, layer) => `syntax.layer${layer}`);
  const stored = [...layout.blocks.values()].filter(({ name }) => !folded.has(name));
  return new Map<string, SectionValue>([
    ...stored.flatMap((block) => exportBlock(flat, layout, block)),
    ...packMatrix('syntax.words', table.words.length + 1, table.values),
    ['syntax.words.list', table.words.join('\n')],
    ['syntax.layers', layers.join('\n')],
    ['syntax.penn.list', inventory.pennTags.join('\n')],
    ['syntax.pairs', inventory.tagPairs.join('\n')],
    ['syntax.relations', inventory.relations.join('\n')],
  ]);
}

function exportBlock(flat: Float32Array, layout: Layout, { name, rows }: Block): [string, SectionValue][] {
  const values = viewBlock(flat, layout, name).slice();
  return rows === 1 ? [[`syntax.${name}`, values]] : packMatrix(`syntax.${name}`, rows, values);
}

/** One row a word: its projected vector and its own row together; row 0 is the unknown word. */
function foldWords(
  flat: Float32Array,
  layout: Layout,
  size: NetworkSize,
  inventory: Inventory,
  vectors: WordVectors,
): { words: string[]; values: Float32Array } {
  const ownRow = new Map(inventory.words.map((word, index) => [word, index + 1]));
  const known = new Set(vectors.words);
  const words = [...vectors.words, ...inventory.words.filter((word) => !known.has(word))];
  const inputs = new Float32Array((words.length + 1) * size.vectorLength);
  const unknown = viewBlock(flat, layout, 'unknown');
  inputs.set(unknown);
  inputs.set(vectors.values.subarray(size.vectorLength), size.vectorLength);
  for (let row = vectors.words.length + 1; row <= words.length; row++)
    inputs.set(unknown, row * size.vectorLength);
  const values = new Float32Array((words.length + 1) * size.embedding);
  projectRows(
    inputs,
    viewBlock(flat, layout, 'projection.weights'),
    viewBlock(flat, layout, 'projection.bias'),
    values,
  );
  const own = viewBlock(flat, layout, 'words');
  ['', ...words].forEach((word, row) => {
    const from = (ownRow.get(word) ?? 0) * size.embedding;
    for (let i = 0; i < size.embedding; i++) {
      values[row * size.embedding + i] = (values[row * size.embedding + i] ?? 0) + (own[from + i] ?? 0);
    }
  });
  return { words, values };
}

/** out = bias + weights times input, row by row. */
function projectRows(
  inputs: Float32Array,
  weights: Float32Array,
  bias: Float32Array,
  out: Float32Array,
): void {
  const columns = weights.length / bias.length;
  for (let i = 0; i < out.length; i++) {
    const row = i % bias.length;
    const from = Math.floor(i / bias.length) * columns;
    let sum = bias[row] ?? 0;
    for (let c = 0; c < columns; c++) sum += (inputs[from + c] ?? 0) * (weights[row * columns + c] ?? 0);
    out[i] = sum;
  }
}
