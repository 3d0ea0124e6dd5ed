import type { Kernel } from '../kernel.ts';

/** Where a training thread computes: all arrays that the kernel meets lie in its memory. */
export interface Workspace {
  readonly kernel: Kernel;
  /** A zeroed array in the kernel's memory, with zeros beyond its end; free again when `reset`. */
  allocate(length: number): Float32Array;
  reset(): void;
}

/**
 * @param start First number of the kernel's memory that may be used.
 * @param slack Zeros kept beyond the end of each array: four of the longest rows.
 */
export function createWorkspace(kernel: Kernel, start: number, end: number, slack: number): Workspace {
  let next = start;
  return {
    kernel,
    allocate: (length) => {
      const from = next;
      next = roundUpToFour(from + length + slack);
      if (next > end) throw new Error('The workspace of a training thread is too small.');
      return kernel.floats.fill(0, from, next).subarray(from, from + length);
    },
    reset: () => {
      next = start;
    },
  };
}

export function roundUpToFour(count: number): number {
  return (count + 3) & ~3;
}

/** `w` holds `outs` rows of `ins` numbers; both are multiples of four. */
export interface Shape {
  readonly ins: number;
  readonly outs: number;
}

/** y[t] = bias + w x[t], for `count` rows. */
export function forward(
  space: Workspace,
  x: Float32Array,
  count: number,
  w: Float32Array,
  bias: Float32Array,
  { ins, outs }: Shape,
): Float32Array {
  const y = space.allocate(count * outs);
  space.kernel.multiply({
    input: place(x),
    count,
    weights: place(w),
    bias: place(bias),
    out: place(y),
    rows: outs,
    columns: ins,
  });
  const end = place(y) + y.length;
  space.kernel.floats.fill(0, end, end + outs);
  return y;
}

/** Adds to dx what dy asks of the input: dx[t] += w' dy[t]. */
export function backwardInput(
  space: Workspace,
  dy: Float32Array,
  count: number,
  w: Float32Array,
  { ins, outs }: Shape,
  dx: Float32Array,
): void {
  space.kernel.accumulate({
    into: place(dx),
    rows: place(w),
    factors: place(dy),
    outerStride: outs,
    innerStride: 1,
    outer: count,
    inner: outs,
    length: ins,
  });
}

/** Adds to dw and dbias what dy asks of them: dw += dy' x, dbias += the sum of dy. Rows beyond `count` are zero. */
export function backwardWeights(
  space: Workspace,
  x: Float32Array,
  dy: Float32Array,
  count: number,
  { ins, outs }: Shape,
  dw: Float32Array,
  dbias: Float32Array,
): void {
  space.kernel.accumulate({
    into: place(dw),
    rows: place(x),
    factors: place(dy),
    outerStride: 1,
    innerStride: outs,
    outer: outs,
    inner: count,
    length: ins,
  });
  for (let t = 0; t < count; t++) {
    for (let o = 0; o < outs; o++) dbias[o] = (dbias[o] ?? 0) + (dy[t * outs + o] ?? 0);
  }
}

function place(values: Float32Array): number {
  return values.byteOffset / 4;
}

/** Rows of scores: `width` count, the others up to `stride` are padding. */
export interface ScoreShape {
  readonly width: number;
  readonly stride: number;
}

/**
 * Turns rows of scores into the gradient of cross-entropy against `gold`, in place; gives the summed loss.
 * Each row's gradient is scaled by `weight`.
 */
export function crossEntropy(
  scores: Float32Array,
  gold: Int32Array,
  shape: ScoreShape,
  weight: number,
): number {
  let loss = 0;
  gold.forEach((target, row) => {
    const start = row * shape.stride;
    loss += reverseSoftmax(scores.subarray(start, start + shape.width), target, weight);
    scores.fill(0, start + shape.width, start + shape.stride);
  });
  return loss;
}

function reverseSoftmax(scores: Float32Array, target: number, weight: number): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  const loss = Math.log(sum) + top - (scores[target] ?? 0);
  for (let i = 0; i < scores.length; i++) scores[i] = (weight * Math.exp((scores[i] ?? 0) - top)) / sum;
  scores[target] = (scores[target] ?? 0) - weight;
  return loss;
}
