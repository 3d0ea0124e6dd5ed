import { createPlainKernel } from '../kernel-plain.ts';
import { createSimdKernel, pageNumbers } from '../kernel-simd.ts';
import { affixCount, affixRows } from '../word-features.ts';
import { createWorkspace, type Workspace } from './kernels.ts';
import type { BlockSize } from './parameters.ts';

/** Sizes of the network; what they cost in time and size is why they are small. */
export interface NetworkSize {
  readonly embedding: number;
  /** Numbers of each direction of each recurrent layer. */
  readonly state: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly vectorLength: number;
  /** Words with a row of their own, the unknown word included. */
  readonly words: number;
  readonly universalTags: number;
  readonly pennTags: number;
  readonly relations: number;
}

/** Both sides of arc lengths in `syntax.ts`. */
const distanceScores = 24;

/** All blocks of parameters, named as the model file names them where it has them. */
export function listBlocks(size: NetworkSize): BlockSize[] {
  const states = 2 * size.state;
  const affine = (name: string, rows: number, columns: number) => [
    { name: `${name}.weights`, rows, columns },
    { name: `${name}.bias`, rows: 1, columns: rows },
  ];
  return [
    { name: 'words', rows: size.words, columns: size.embedding, sparse: true },
    { name: 'affixes', rows: affixRows, columns: size.embedding, sparse: true },
    { name: 'unknown', rows: 1, columns: size.vectorLength },
    ...affine('projection', size.embedding, size.vectorLength),
    ...Array.from({ length: size.layers }, (_, layer) => listLayer(size, layer)).flat(),
    ...affine('universal', size.universalTags, states),
    ...affine('penn', size.pennTags, states),
    ...affine('arc.dependent', size.arc, states),
    ...affine('arc.head', size.arc, states),
    ...affine('arc.matrix', size.arc, size.arc),
    { name: 'root', rows: 1, columns: states },
    { name: 'distances', rows: 1, columns: distanceScores },
    ...affine('label.dependent', size.label, states),
    ...affine('label.head', size.label, states),
    ...affine('label.out', size.relations, size.label),
  ];
}

/** The first layer reads each word with the word before and the word after. */
function listLayer(size: NetworkSize, layer: number): BlockSize[] {
  const rows = size.state * (layer === 0 ? 4 : 3);
  const columns = layer === 0 ? 3 * size.embedding : 2 * size.state;
  return ['forward', 'backward'].flatMap((direction) => [
    { name: `layer${layer}.${direction}.weights`, rows, columns },
    { name: `layer${layer}.${direction}.bias`, rows: 1, columns: rows },
    { name: `layer${layer}.${direction}.state`, rows: 1, columns: 2 * size.state },
  ]);
}

/** Numbers that stand for one word in the encoded treebank. */
export const wordFields = {
  vector: 0,
  word: 1,
  universal: 2,
  penn: 3,
  head: 4,
  relation: 5,
  affixes: 6,
} as const;

/** Numbers a word takes in the encoded treebank. */
export const wordWidth = wordFields.affixes + affixCount;

/** A treebank as numbers, shared between threads. Sentence s has the words from starts[s] to starts[s + 1]. */
export interface EncodedTreebank {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  /** Word vectors of the words that occur; row 0 is not used (the unknown word has a parameter of its own). */
  readonly vectors: Float32Array;
}

/** Everything a training thread shares. */
export interface SharedTraining {
  readonly size: NetworkSize;
  readonly treebank: EncodedTreebank;
  /** Parameters, then each thread's gradients, then each thread's workspace. */
  readonly memory: WebAssembly.Memory;
  readonly pages: number;
  /** Sentences of the current batch, for each thread: count, then their numbers. */
  readonly batches: readonly Int32Array[];
  /** Summed loss of each thread's part of the batch. */
  readonly losses: Float64Array;
  /** Step to be done, and for each thread the step it has done: waited on with Atomics. */
  readonly signals: Int32Array;
  readonly dropout: number;
}

/** Numbers a thread may use for one sentence. */
const workspaceLength = 4_000_000;

/** Pages of memory that so many parameters and threads need. */
export function countPages(parameters: number, threads: number): number {
  return Math.ceil((parameters * (1 + threads) + workspaceLength * threads) / pageNumbers);
}

/** The shared array as the main thread sees it: parameters, and gradients of each thread. */
export function viewMemory(memory: WebAssembly.Memory, parameters: number, threads: number): SharedNumbers {
  const floats = new Float32Array(memory.buffer);
  return {
    parameters: floats.subarray(0, parameters),
    gradients: Array.from({ length: threads }, (_, thread) =>
      floats.subarray((1 + thread) * parameters, (2 + thread) * parameters),
    ),
  };
}

export interface SharedNumbers {
  readonly parameters: Float32Array;
  readonly gradients: readonly Float32Array[];
}

/** The workspace of a thread, and the arrays all threads see. */
export function openMemory(
  { memory, pages, batches, size }: SharedTraining,
  parameters: number,
  thread: number,
): SharedNumbers & { readonly space: Workspace } {
  const threads = batches.length;
  const numbers = viewMemory(memory, parameters, threads);
  const kernel = createSimdKernel(memory, pages) ?? createPlainKernel(new Float32Array(memory.buffer));
  const start = (1 + threads) * parameters + thread * workspaceLength;
  const slack = 4 * Math.max(4 * size.state, 3 * size.embedding, size.vectorLength, size.arc);
  return { ...numbers, space: createWorkspace(kernel, start, start + workspaceLength, slack) };
}
