import { roundUpToFour } from './kernels.ts';
import { drawNormal, type Random } from './random.ts';

/** One named block of the flat array of all parameters. */
export interface Block {
  readonly name: string;
  readonly start: number;
  readonly rows: number;
  readonly columns: number;
  /** Only rows that a batch touched are updated. */
  readonly sparse: boolean;
}

/** Where each block lies in the flat array. The same dimensions give the same layout in every thread. */
export interface Layout {
  readonly blocks: ReadonlyMap<string, Block>;
  readonly length: number;
}

export interface BlockSize {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly sparse?: boolean;
}

export function layOut(sizes: readonly BlockSize[]): Layout {
  const blocks = new Map<string, Block>();
  let start = 0;
  for (const { name, rows, columns, sparse = false } of sizes) {
    blocks.set(name, { name, start, rows, columns, sparse });
    start = roundUpToFour(start + rows * columns);
  }
  return { blocks, length: start };
}

/** The part of a flat array that belongs to a block. */
export function viewBlock(flat: Float32Array, layout: Layout, name: string): Float32Array {
  const block = layout.blocks.get(name);
  if (block === undefined) throw new Error(`There is no block of parameters named ${name}.`);
  return flat.subarray(block.start, block.start + block.rows * block.columns);
}

/** First values: tables small, matrices scaled to their input (Glorot), single rows zero. */
export function initialise(flat: Float32Array, layout: Layout, random: Random): void {
  for (const block of layout.blocks.values()) {
    const scale = block.sparse ? 0.07 : Math.sqrt(2 / (block.rows + block.columns));
    const end = block.start + block.rows * block.columns;
    for (let i = block.start; i < end; i++) flat[i] = block.rows === 1 ? 0 : scale * drawNormal(random);
  }
}

/** State of the Adam method (Kingma and Ba 2015) and the running average of the parameters, which is what is kept. */
export interface Optimiser {
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly average: Float32Array;
  step: number;
}

export function createOptimiser(length: number): Optimiser {
  return {
    first: new Float32Array(length),
    second: new Float32Array(length),
    average: new Float32Array(length),
    step: 0,
  };
}

const firstDecay = 0.9;
const secondDecay = 0.95;
const tiny = 1e-8;

/** One update of the numbers from `start` to `end`; gradients are cleared. */
export function updateRange(
  { first, second, step }: Optimiser,
  flat: Float32Array,
  gradient: Float32Array,
  start: number,
  end: number,
  rate: number,
): void {
  const scaled = (rate * Math.sqrt(1 - secondDecay ** step)) / (1 - firstDecay ** Math.min(step, 1000));
  for (let i = start; i < end; i++) {
    const slope = gradient[i] ?? 0;
    const mean = firstDecay * (first[i] ?? 0) + (1 - firstDecay) * slope;
    const square = secondDecay * (second[i] ?? 0) + (1 - secondDecay) * slope * slope;
    first[i] = mean;
    second[i] = square;
    flat[i] = (flat[i] ?? 0) - (scaled * mean) / (Math.sqrt(square) + tiny);
    gradient[i] = 0;
  }
}

/** Moves the average towards the parameters by 1 - decay. */
export function updateAverage(average: Float32Array, flat: Float32Array, decay: number): void {
  for (let i = 0; i < flat.length; i++) {
    const before = average[i] ?? 0;
    average[i] = before + (1 - decay) * ((flat[i] ?? 0) - before);
  }
}
