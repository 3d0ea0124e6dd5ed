import type { AccumulateTask, Kernel, MultiplyTask, ScanTask } from './kernel.ts';
import { createPlainShorts } from './kernel-plain-shorts.ts';

/** The kernel in plain TypeScript, for machines without SIMD. */
export function createPlainKernel(floats: Float32Array): Kernel {
  return {
    ...createPlainShorts(floats),
    floats,
    multiply: (task) => multiplyRows(floats, task),
    scan: (task) => scanWords(floats, task),
    accumulate: (task) => accumulateRows(floats, task),
  };
}

function multiplyRows(floats: Float32Array, task: MultiplyTask): void {
  const { input, count, weights, bias, out, rows, columns } = task;
  for (let t = 0; t < count; t++) {
    for (let r = 0; r < rows; r += 4) {
      multiplyFour(floats, input + t * columns, weights + r * columns, columns, bias + r, out + t * rows + r);
    }
  }
}

/** Four rows of weights at a time, so that an input once loaded is used four times. */
function multiplyFour(
  floats: Float32Array,
  input: number,
  w0: number,
  columns: number,
  bias: number,
  out: number,
): void {
  const w1 = w0 + columns;
  const w2 = w1 + columns;
  const w3 = w2 + columns;
  let s0 = floats[bias] ?? 0;
  let s1 = floats[bias + 1] ?? 0;
  let s2 = floats[bias + 2] ?? 0;
  let s3 = floats[bias + 3] ?? 0;
  for (let c = 0; c < columns; c++) {
    const value = floats[input + c] ?? 0;
    s0 += value * (floats[w0 + c] ?? 0);
    s1 += value * (floats[w1 + c] ?? 0);
    s2 += value * (floats[w2 + c] ?? 0);
    s3 += value * (floats[w3 + c] ?? 0);
  }
  floats[out] = s0;
  floats[out + 1] = s1;
  floats[out + 2] = s2;
  floats[out + 3] = s3;
}

function scanWords(floats: Float32Array, task: ScanTask): void {
  const { gates, gateStride, carried, carriedStride, out, outStride, state, count, size } = task;
  floats.fill(0, state, state + size);
  for (let t = 0; t < count; t++) {
    stepWord(floats, task, gates + t * gateStride, carried + t * carriedStride, out + t * outStride);
  }
}

function stepWord(floats: Float32Array, task: ScanTask, gates: number, carried: number, out: number): void {
  const { stateWeights, state, size } = task;
  for (let i = 0; i < size; i++) {
    const before = floats[state + i] ?? 0;
    const candidate = floats[gates + i] ?? 0;
    const forget = squash((floats[gates + size + i] ?? 0) + (floats[stateWeights + i] ?? 0) * before);
    const resetWeight = floats[stateWeights + size + i] ?? 0;
    const reset = squash((floats[gates + 2 * size + i] ?? 0) + resetWeight * before);
    const after = candidate + forget * (before - candidate);
    const kept = floats[carried + i] ?? 0;
    floats[state + i] = after;
    floats[out + i] = kept + reset * (bend(after) - kept);
  }
}

function squash(value: number): number {
  return 0.5 + 0.5 * bend(0.5 * value);
}

/** Hyperbolic tangent by its continued fraction, off by less than a ten-thousandth; the SIMD kernel does the same. */
export function bend(value: number): number {
  const x = Math.max(-4.97, Math.min(4.97, value));
  const square = x * x;
  const above = x * (135135 + square * (17325 + square * (378 + square)));
  return above / (135135 + square * (62370 + square * (3150 + square * 28)));
}

function accumulateRows(floats: Float32Array, task: AccumulateTask): void {
  const { into, rows, factors, outerStride, innerStride, outer, inner, length } = task;
  for (let a = 0; a < outer; a++) {
    for (let k = 0; k < inner; k++) {
      const factor = floats[factors + a * outerStride + k * innerStride] ?? 0;
      addRow(floats, into + a * length, rows + k * length, factor, length);
    }
  }
}

function addRow(floats: Float32Array, into: number, row: number, factor: number, length: number): void {
  for (let i = 0; i < length; i++)
    floats[into + i] = (floats[into + i] ?? 0) + factor * (floats[row + i] ?? 0);
}
