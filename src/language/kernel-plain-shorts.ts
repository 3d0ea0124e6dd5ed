import { placeInBlocks, rectifierLeak, type ShortKernel, type ShortsTask, shortScale } from './kernel.ts';

/** Bytes in a row of a table for `sumRows`. */
const rowLength = 11;

/** The part of the plain kernel that takes whole numbers; `floats` gives the memory. */
export function createPlainShorts(floats: Float32Array): ShortKernel {
  const { buffer } = floats;
  const bytes = new Int8Array(buffer);
  const shorts = new Int16Array(buffer);
  const integers = new Int32Array(buffer);
  return {
    bytes,
    shorts,
    integers,
    multiplyShorts: (task) => multiplyShorts(floats, shorts, task),
    roundToShorts: (input, count, out) => {
      const length = (count + 7) & ~7;
      for (let i = 0; i < length; i++) shorts[out + i] = roundToShort(floats[input + i] ?? 0);
    },
    rectifyToShorts: (input, count, out) => {
      const length = (count + 7) & ~7;
      for (let i = 0; i < length; i++) shorts[out + i] = roundToShort(rectify(floats[input + i] ?? 0));
    },
    addShares: (out, length, bias, a, b, c) => {
      for (let i = 0; i < length; i++) {
        const first = bound((shorts[a + i] ?? 0) + (shorts[b + i] ?? 0));
        const sum = bound(first + (shorts[c + i] ?? 0));
        floats[out + i] = sum / shortScale + (floats[bias + i] ?? 0);
      }
    },
    sumRows: (rows, count, table, out) => {
      floats.fill(0, out, out + rowLength);
      for (let row = rows; row < rows + count; row++) {
        const from = table + rowLength * (integers[row] ?? 0);
        for (let i = 0; i < rowLength; i++) floats[out + i] = (floats[out + i] ?? 0) + (bytes[from + i] ?? 0);
      }
    },
  };
}

function roundToShort(value: number): number {
  return Math.max(-32767, Math.min(32767, Math.floor(Math.fround(value * shortScale + 0.5))));
}

function bound(sum: number): number {
  return Math.max(-32768, Math.min(32767, sum));
}

const leak = Math.fround(rectifierLeak);

function rectify(value: number): number {
  return Math.max(value, Math.fround(value * leak));
}

function multiplyShorts(floats: Float32Array, shorts: Int16Array, task: ShortsTask): void {
  const { input, count, weights, scales, bias, out, rows, columns } = task;
  for (let t = 0; t < count; t++) {
    for (let r = 0; r < rows; r++) {
      const sum = multiplyRow(shorts, input + t * columns, weights + placeInBlocks(r, 0, columns), columns);
      const scaled = Math.fround(Math.fround(sum) * (floats[scales + r] ?? 0));
      floats[out + t * rows + r] = scaled + (floats[bias + r] ?? 0);
    }
  }
}

function multiplyRow(shorts: Int16Array, input: number, weights: number, columns: number): number {
  let sum = 0;
  for (let c = 0; c < columns; c++)
    sum = (sum + Math.imul(shorts[input + c] ?? 0, shorts[weights + placeInBlocks(0, c, columns)] ?? 0)) | 0;
  return sum;
}
