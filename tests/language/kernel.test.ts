import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Kernel, shortScale } from '../../src/language/kernel.ts';
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

/** Both kernels over the same numbers, of which those read as shorts, scales or rows are set by `fill`. */
function createFilledPair(seed: number, fill: (kernel: Kernel) => void): [Kernel, Kernel] {
  const pair = createPair(seed);
  for (const kernel of pair) fill(kernel);
  return pair;
}

function expectSame([fast, plain]: [Kernel, Kernel], from: number, length: number): void {
  const [got, wanted] = [fast, plain].map(({ floats }) => [...floats.subarray(from, from + length)]);
  expect(got).toEqual(wanted);
  expect(new Set(wanted).size).toBeGreaterThan(1);
}

const byte = fc.integer({ min: -127, max: 127 });

test('products of shorts are the same bit by bit, whatever the numbers', () => {
  const task = { input: 0, weights: 4000, scales: 8000, bias: 8100, out: 8200, columns: 24 };
  fc.assert(
    fc.property(
      fc.nat(999),
      fc.integer({ min: 1, max: 5 }),
      four(4),
      fc.array(byte, { minLength: 24 * 16, maxLength: 24 * 16 }),
      (seed, count, rows, weights) => {
        const pair = createFilledPair(seed, ({ shorts }) => {
          for (let i = 0; i < 24 * 6; i++) shorts[i] = Math.imul(i + seed, 40_503);
          shorts.set(weights, 4000);
        });
        for (const kernel of pair) kernel.multiplyShorts({ ...task, count, rows });
        expectSame(pair, 8200, count * rows);
      },
    ),
    { numRuns: 40 },
  );
});

test('rounding to shorts is the same bit by bit, and bounded, with and without a rectifier', () => {
  const numbers = fc.array(fc.float({ noNaN: true }), { minLength: 16, maxLength: 16 });
  const halves = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 });
  const either = fc.oneof(
    numbers,
    halves.map((some) => some.map((value) => value / 2048)),
  );
  fc.assert(
    fc.property(either, fc.boolean(), (values, rectified) => {
      const pair = createFilledPair(1, ({ floats }) => floats.set(values, 64));
      const [got, wanted] = pair.map((kernel) => {
        if (rectified) kernel.rectifyToShorts(64, 16, 400);
        else kernel.roundToShorts(64, 16, 400);
        return [...kernel.shorts.subarray(400, 416)];
      });
      expect(got).toEqual(wanted);
      values.forEach((value, index) => {
        const given = rectified && value < 0 ? value / 10 : value;
        const bounded = Math.max(-32_767, Math.min(32_767, given * shortScale));
        expect(Math.abs((wanted?.[index] ?? 0) - bounded)).toBeLessThan(0.51);
      });
    }),
    { numRuns: 60 },
  );
});

test('sums of shares and of rows are the same bit by bit', () => {
  fc.assert(
    fc.property(fc.nat(999), fc.array(fc.nat(99), { minLength: 1, maxLength: 90 }), (seed, rows) => {
      const pair = createFilledPair(seed, ({ bytes, shorts, integers }) => {
        for (let i = 0; i < 1116; i++) bytes[20_000 + i] = Math.imul(i + seed, 40_503) >> 8;
        integers.set(rows, 3000);
        shorts.set(
          rows.map((row) => row * 700),
          300,
        );
      });
      for (const kernel of pair) {
        kernel.addShares(100, 32, 600, 300, 340, 380);
        kernel.sumRows(3000, rows.length, 20_000, 4000);
      }
      expectSame(pair, 100, 32);
      expectSame(pair, 4000, 11);
    }),
    { numRuns: 40 },
  );
});
