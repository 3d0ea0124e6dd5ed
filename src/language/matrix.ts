import { ModelError, numberSection, type Sections, type SectionValue } from './model-file.ts';

/** Dense numbers, row after row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/**
 * Reads a matrix stored as Int8 rows with one scale a row.
 * @throws {ModelError} when its sections are missing or do not fit each other.
 */
export function readMatrix(sections: Sections, name: string): Matrix {
  const packed = numberSection(sections, `${name}.int8`);
  const scales = numberSection(sections, `${name}.scale`);
  const columns = packed.length / scales.length;
  if (!Number.isInteger(columns)) throw new ModelError(`The sections of ${name} do not fit each other.`);
  const values = new Float32Array(packed.length);
  scales.forEach((scale, row) => {
    for (let i = row * columns; i < (row + 1) * columns; i++) values[i] = (packed[i] ?? 0) * scale;
  });
  return { rows: scales.length, columns, values };
}

/** The sections that `readMatrix` reads. */
export function packMatrix(name: string, { rows, columns, values }: Matrix): [string, SectionValue][] {
  const packed = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let largest = 1e-9;
    for (let i = start; i < start + columns; i++) largest = Math.max(largest, Math.abs(values[i] ?? 0));
    scales[row] = largest / 127;
    for (let i = start; i < start + columns; i++) packed[i] = Math.round(((values[i] ?? 0) / largest) * 127);
  }
  return [
    [`${name}.int8`, packed],
    [`${name}.scale`, scales],
  ];
}

/**
 * out[t, r] = bias[r] + sum over c of input[t, c] * weights[r, c], for `count` rows t of the input.
 * Two rows of input and four of weights at a time, so that a number once loaded is used several times.
 */
export function multiply(
  input: Float32Array,
  count: number,
  weights: Matrix,
  bias: Float32Array,
  out: Float32Array,
): void {
  const { rows, columns, values } = weights;
  const fullRows = rows & ~3;
  for (let t = 0; t < count; t++) {
    const x = t * columns;
    for (let r = 0; r < fullRows; r += 4) multiplyFour(input, x, values, r, columns, bias, out, t * rows + r);
    for (let r = fullRows; r < rows; r++) {
      out[t * rows + r] = (bias[r] ?? 0) + dot(input, x, values, r * columns, columns);
    }
  }
}

function multiplyFour(
  input: Float32Array,
  x: number,
  values: Float32Array,
  row: number,
  columns: number,
  bias: Float32Array,
  out: Float32Array,
  at: number,
): void {
  const r0 = row * columns;
  const r1 = r0 + columns;
  const r2 = r1 + columns;
  const r3 = r2 + columns;
  let s0 = bias[row] ?? 0;
  let s1 = bias[row + 1] ?? 0;
  let s2 = bias[row + 2] ?? 0;
  let s3 = bias[row + 3] ?? 0;
  for (let c = 0; c < columns; c++) {
    const value = input[x + c] ?? 0;
    s0 += value * (values[r0 + c] ?? 0);
    s1 += value * (values[r1 + c] ?? 0);
    s2 += value * (values[r2 + c] ?? 0);
    s3 += value * (values[r3 + c] ?? 0);
  }
  out[at] = s0;
  out[at + 1] = s1;
  out[at + 2] = s2;
  out[at + 3] = s3;
}

/** Sum of the products of `length` numbers of `a` from `i` and of `b` from `j`. */
export function dot(a: Float32Array, i: number, b: Float32Array, j: number, length: number): number {
  let sum = 0;
  for (let c = 0; c < length; c++) sum += (a[i + c] ?? 0) * (b[j + c] ?? 0);
  return sum;
}
