import { ModelError, numberSection, type Sections, type SectionValue } from './model-file.ts';

/** Rows of numbers as they are stored: bytes with one scale a row. */
export interface PackedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly packed: Int8Array;
  readonly scales: Float32Array;
}

/** @throws {ModelError} when the sections of the matrix are missing or do not fit each other. */
export function readPackedMatrix(sections: Sections, name: string): PackedMatrix {
  const packed = numberSection(sections, `${name}.int8`);
  const scales = numberSection(sections, `${name}.scale`);
  const columns = packed.length / scales.length;
  const fits = packed instanceof Int8Array && scales instanceof Float32Array && Number.isInteger(columns);
  if (!fits) throw new ModelError(`The sections of ${name} do not fit each other.`);
  return { rows: scales.length, columns, packed, scales };
}

/** Adds one row, unpacked, to the numbers of `into` from `at`. */
export function addPackedRow(into: Float32Array, at: number, matrix: PackedMatrix, row: number): void {
  const { columns, packed } = matrix;
  const scale = matrix.scales[row] ?? 0;
  const start = row * columns;
  for (let i = 0; i < columns; i++) into[at + i] = (into[at + i] ?? 0) + scale * (packed[start + i] ?? 0);
}

/** The sections that `readPackedMatrix` reads, from `rows` rows of numbers. */
export function packMatrix(name: string, rows: number, values: Float32Array): [string, SectionValue][] {
  const columns = values.length / rows;
  const packed = new Int8Array(values.length);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const numbers = values.subarray(row * columns, (row + 1) * columns);
    const scale = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
    scales[row] = scale;
    packed.set(
      numbers.map((value) => Math.round(value / scale)),
      row * columns,
    );
  }
  return [
    [`${name}.int8`, packed],
    [`${name}.scale`, scales],
  ];
}
