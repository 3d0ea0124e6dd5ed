import { type Kernel, placeInBlocks, shortScale } from './kernel.ts';
import { createPlainKernel } from './kernel-plain.ts';
import { createSimdKernel, pageNumbers } from './kernel-simd.ts';
import { numberSection, type Sections } from './model-file.ts';
import { type PackedMatrix, readPackedMatrix } from './packed-matrix.ts';

/** The kernel's memory, handed out piece by piece when a model is read; nothing is given back. */
export interface Arena {
  readonly kernel: Kernel;
  /** The place of so many zeros that no one else has. */
  reserve(length: number): number;
}

/** An arena of `length` numbers, with SIMD where it can be had. */
export function createArena(length: number): Arena {
  const kernel = createKernel(length);
  let next = 0;
  return {
    kernel,
    reserve: (count) => {
      const place = next;
      next = roundUpToFour(next + count);
      if (next > length) throw new RangeError('The arena of the model is too small.');
      return place;
    },
  };
}

function createKernel(length: number): Kernel {
  if (typeof WebAssembly === 'undefined') return createPlainKernel(new Float32Array(length));
  const memory = new WebAssembly.Memory({ initial: Math.ceil(length / pageNumbers) });
  return createSimdKernel(memory) ?? createPlainKernel(new Float32Array(length));
}

/** The kernel takes rows and columns by fours. */
export function roundUpToFour(count: number): number {
  return (count + 3) & ~3;
}

/**
 * An affine map whose numbers lie in an arena: weights as shorts, with a scale for each row. `rows` is a multiple of
 * four, rows beyond those stored are zero.
 */
export interface PlacedAffine {
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Unpacks an affine map into the arena.
 * @throws {ModelError} when its sections are missing or do not fit.
 */
export function placeAffine(arena: Arena, sections: Sections, name: string): PlacedAffine {
  const matrix = readPackedMatrix(sections, `${name}.weights`);
  const placed = reserveAffine(arena, roundUpToFour(matrix.rows), matrix.columns);
  for (let row = 0; row < matrix.rows; row++) placeRow(arena, placed, row, matrix, row * matrix.columns);
  placeScales(arena, placed.scales, matrix.scales);
  if (sections.has(`${name}.bias`))
    arena.kernel.floats.set(numberSection(sections, `${name}.bias`), placed.bias);
  return placed;
}

/** Puts a row of whole weights, from `from` on, where the map has that row. */
export function placeRow(
  { kernel: { shorts } }: Arena,
  { weights, columns }: PlacedAffine,
  row: number,
  { packed }: PackedMatrix,
  from: number,
): void {
  for (let column = 0; column < columns; column++)
    shorts[weights + placeInBlocks(row, column, columns)] = packed[from + column] ?? 0;
}

/** Room for an affine map, all zeros. */
export function reserveAffine(arena: Arena, rows: number, columns: number): PlacedAffine {
  const weights = reserveShorts(arena, rows * columns);
  return { weights, scales: arena.reserve(rows), bias: arena.reserve(rows), rows, columns };
}

/** Room for so many shorts, as a place of shorts. */
export function reserveShorts(arena: Arena, length: number): number {
  return 2 * arena.reserve(Math.ceil(length / 2));
}

/** Scales as stored bring whole weights to size; in the arena they bring whole inputs to size as well. */
export function placeScales(arena: Arena, at: number, scales: Float32Array): void {
  scales.forEach((scale, row) => {
    arena.kernel.floats[at + row] = scale / shortScale;
  });
}

/**
 * Puts the numbers of a section into the arena.
 * @throws {ModelError} when it is missing.
 */
export function placeNumbers(arena: Arena, sections: Sections, name: string): number {
  const numbers = numberSection(sections, name);
  const place = arena.reserve(numbers.length);
  arena.kernel.floats.set(numbers, place);
  return place;
}

/** Applies the map to `count` rows of shorts at `input`; writes rows of floats at `out`, where one more must have room. */
export function applyAffine(
  arena: Arena,
  affine: PlacedAffine,
  input: number,
  count: number,
  out: number,
): void {
  const { weights, scales, bias, rows, columns } = affine;
  arena.kernel.multiplyShorts({ input, count, weights, scales, bias, out, rows, columns });
}
