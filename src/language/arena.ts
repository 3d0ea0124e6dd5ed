import type { Kernel } from './kernel.ts';
import { createPlainKernel } from './kernel-plain.ts';
import { createSimdKernel, pageNumbers } from './kernel-simd.ts';
import { numberSection, type Sections } from './model-file.ts';
import { addPackedRow, readPackedMatrix } from './packed-matrix.ts';

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

/** An affine map whose numbers lie in an arena; `rows` is a multiple of four, rows beyond those stored are zero. */
export interface PlacedAffine {
  readonly weights: number;
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
  const rows = roundUpToFour(matrix.rows);
  const weights = arena.reserve(rows * matrix.columns);
  for (let row = 0; row < matrix.rows; row++) {
    addPackedRow(arena.kernel.floats, weights + row * matrix.columns, matrix, row);
  }
  const bias = arena.reserve(rows);
  if (sections.has(`${name}.bias`)) arena.kernel.floats.set(numberSection(sections, `${name}.bias`), bias);
  return { weights, bias, rows, columns: matrix.columns };
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

/** Applies the map to `count` rows at `input`; writes rows at `out`, where one more must have room. */
export function applyAffine(
  arena: Arena,
  affine: PlacedAffine,
  input: number,
  count: number,
  out: number,
): void {
  arena.kernel.multiply({ input, count, out, ...affine });
}
