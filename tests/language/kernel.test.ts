import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Kernel } from '../../src/language/kernel.ts';
import { createPlainKernel } from '../../src/language/kernel-plain.ts';
import { createSimdKernel, pageNumbers } from '../../src/language/kernel-simd.ts';

/** Both kernels over arrays of the same numbers. */
function createPair(seed: number): [Kernel, Kernel] {
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
  const fast = createSimdKernel(memory);
  if (fast === null)
    throw new Error('This machine has no vector instructions, so there is nothing to compare.');
  const plain = createPlainKernel(new Float32Array(pageNumbers));
  for (let i = 0; i < pageNumbers; i++) {
    const value = Math.sin(seed + i * 12.9898) / 4;
    fast.floats[i] = value;
    plain.floats[i] = value;
  }
  return [fast, plain];
}

function expectAlike([fast, plain]: [Kernel, Kernel], from: number, length: number): void {
  for (let i = from; i < from + length; i++)
    expect(fast.floats[i]).toBeCloseTo(plain.floats[i] ?? Number.NaN, 4);
}

const four = (most: number) => fc.integer({ min: 1, max: most }).map((n) => 4 * n);

test('products are the same with and without vector instructions', () => {
  fc.assert(
    fc.property(
      fc.nat(999),
      fc.integer({ min: 1, max: 9 }),
      four(8),
      four(8),
      (seed, count, rows, columns) => {
        const pair = createPair(seed);
        const task = { input: 0, count, weights: 512, bias: 2048, out: 4096, rows, columns };
        for (const kernel of pair) kernel.multiply(task);
        expectAlike(pair, 4096, count * rows);
      },
    ),
    { numRuns: 40 },
  );
});

test('recurrent layers are the same with and without vector instructions, forwards and backwards', () => {
  fc.assert(
    fc.property(
      fc.nat(999),
      fc.integer({ min: 1, max: 9 }),
      four(6),
      fc.boolean(),
      (seed, count, size, back) => {
        const pair = createPair(seed);
        const sign = back ? -1 : 1;
        const last = back ? count - 1 : 0;
        const task = {
          gates: last * 3 * size,
          gateStride: sign * 3 * size,
          carried: 2048 + last * size,
          carriedStride: sign * size,
          out: 4096 + last * size,
          outStride: sign * size,
          stateWeights: 8192,
          state: 8400,
          count,
          size,
        };
        for (const kernel of pair) kernel.scan(task);
        expectAlike(pair, 4096, count * size);
      },
    ),
    { numRuns: 40 },
  );
});
