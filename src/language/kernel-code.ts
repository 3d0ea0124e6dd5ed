import { overWordPairs } from './kernel-loops.ts';
import { type KernelFunction, shortFunctions } from './kernel-shorts-code.ts';
import {
  addLanes,
  advance,
  type Code,
  constant,
  describeBody,
  f32x4,
  get,
  i32,
  integer,
  loadAt,
  loadOffset,
  loadSplat,
  loopWhile,
  operate,
  section,
  set,
  store,
  storeOffset,
  sum,
  text,
  types,
  unlessZero,
  unsigned,
} from './wasm-code.ts';

/** The SIMD kernel as WebAssembly, written down instruction by instruction. Places and lengths are in bytes here. */

function accumulate(total: number, x: number, row: number): Code {
  return [...operate(f32x4.add, get(total), operate(f32x4.mul, get(x), get(row))), ...set(total)];
}

/** tanh of the vector in local `x`, by way of locals `square` and `above`; see `bend` in kernel-plain.ts. */
function bendCode(x: number, square: number, value: Code): Code {
  const horner = (coefficients: readonly number[], last: Code): Code =>
    coefficients.reduceRight<Code>(
      (rest, coefficient) => operate(f32x4.add, constant(coefficient), operate(f32x4.mul, get(square), rest)),
      last,
    );
  const above = operate(f32x4.mul, get(x), horner([135135, 17325, 378], constant(1)));
  const below = horner([135135, 62370, 3150], constant(28));
  return [
    ...operate(f32x4.greater, operate(f32x4.lesser, value, constant(4.97)), constant(-4.97)),
    ...set(x),
    ...operate(f32x4.mul, get(x), get(x)),
    ...set(square),
    ...operate(f32x4.div, above, below),
  ];
}

/** multiply(input, count, weights, bias, out, rows, columns): two words by four rows at a time. */
function multiplyCode(): Code {
  const [input, count, weights, bias, out, rows, columns] = [0, 1, 2, 3, 4, 5, 6];
  const [t, r, c, w, x] = [7, 8, 9, 10, 11];
  const accumulators = [12, 13, 14, 15, 16, 17, 18, 19];
  const [x0, x1, row, spare] = [20, 21, 22, 23];
  const weightRow = (index: number): Code => {
    let place = sum(get(w), get(c));
    for (let i = 0; i < index; i++) place = sum(place, get(columns));
    return place;
  };
  const gather = [0, 1, 2, 3].flatMap((index) => [
    ...loadAt(weightRow(index)),
    ...set(row),
    ...accumulate(accumulators[index] ?? 0, x0, row),
    ...accumulate(accumulators[index + 4] ?? 0, x1, row),
  ]);
  const inner = [
    ...loadAt(sum(get(x), get(c))),
    ...set(x0),
    ...loadAt(sum(sum(get(x), get(columns)), get(c))),
    ...set(x1),
    ...gather,
    ...advance(c, integer(16)),
  ];
  const writeWord = (from: number, place: Code): Code => [
    ...place,
    ...operate(
      f32x4.add,
      addLanes(accumulators.slice(from, from + 4).map(get), row, spare, f32x4.add),
      loadAt(sum(get(bias), get(r))),
    ),
    ...store,
  ];
  const eachRow = [
    ...accumulators.flatMap((local) => [...constant(0), ...set(local)]),
    ...integer(0),
    ...set(c),
    ...loopWhile(inner, c, get(columns)),
    ...writeWord(0, sum(get(out), get(r))),
    ...writeWord(4, sum(sum(get(out), get(rows)), get(r))),
    ...advance(r, integer(16)),
    ...advance(w, [...get(columns), ...integer(4), ...i32.mul]),
  ];
  const body = overWordPairs(
    { input, count, out, rows, columns, t, r, x },
    [...get(weights), ...set(w)],
    eachRow,
  );
  return describeBody(
    [
      [5, types.i32],
      [12, types.v128],
    ],
    body,
  );
}

/** scan(gates, gateStride, carried, carriedStride, out, outStride, stateWeights, state, count, size). */
function scanCode(): Code {
  const [gates, gateStride, carried, carriedStride, out, outStride, stateWeights, state, count, size] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ];
  const [t, i] = [10, 11];
  const [before, candidate, forget, reset, after, kept, x, square] = [12, 13, 14, 15, 16, 17, 18, 19];
  const inBlock = (base: number, block: number): Code => {
    let place = sum(get(base), get(i));
    for (let k = 0; k < block; k++) place = sum(place, get(size));
    return loadAt(place);
  };
  const gate = (block: number): Code => {
    const weighed = operate(f32x4.mul, inBlock(stateWeights, block - 1), get(before));
    const half = operate(f32x4.mul, operate(f32x4.add, inBlock(gates, block), weighed), constant(0.5));
    return operate(f32x4.add, operate(f32x4.mul, bendCode(x, square, half), constant(0.5)), constant(0.5));
  };
  const mix = (from: number, to: Code, share: number): Code =>
    operate(f32x4.add, get(from), operate(f32x4.mul, get(share), operate(f32x4.sub, to, get(from))));
  const unit = [
    ...inBlock(state, 0),
    ...set(before),
    ...inBlock(gates, 0),
    ...set(candidate),
    ...gate(1),
    ...set(forget),
    ...gate(2),
    ...set(reset),
    ...mix(candidate, get(before), forget),
    ...set(after),
    ...sum(get(state), get(i)),
    ...get(after),
    ...store,
    ...inBlock(carried, 0),
    ...set(kept),
    ...sum(get(out), get(i)),
    ...mix(kept, bendCode(x, square, get(after)), reset),
    ...store,
    ...advance(i, integer(16)),
  ];
  const clear = [...sum(get(state), get(i)), ...constant(0), ...store, ...advance(i, integer(16))];
  const eachWord = [
    ...integer(0),
    ...set(i),
    ...loopWhile(unit, i, get(size)),
    ...advance(gates, get(gateStride)),
    ...advance(carried, get(carriedStride)),
    ...advance(out, get(outStride)),
    ...advance(t, integer(1)),
  ];
  const body = [...loopWhile(clear, i, get(size)), ...loopWhile(eachWord, t, get(count))];
  return describeBody(
    [
      [2, types.i32],
      [8, types.v128],
    ],
    unlessZero(count, body),
  );
}

/** accumulate(into, rows, factors, outerStride, innerStride, outer, inner, length): sixteen columns at a time. */
function accumulateCode(): Code {
  const [into, rows, factors, outerStride, innerStride, outer, inner, length] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [a, k, i, row, factor] = [8, 9, 10, 11, 12];
  const weight = 13;
  const totals = [14, 15, 16, 17];
  const place = sum(get(into), get(i));
  const eachRow = [
    ...get(factor),
    ...loadSplat,
    ...set(weight),
    ...totals.flatMap((total, index) => [
      ...operate(
        f32x4.add,
        get(total),
        operate(f32x4.mul, get(weight), [...get(row), ...loadOffset(16 * index)]),
      ),
      ...set(total),
    ]),
    ...advance(row, get(length)),
    ...advance(factor, get(innerStride)),
    ...advance(k, integer(1)),
  ];
  const eachLanes = [
    ...totals.flatMap((total, index) => [...place, ...loadOffset(16 * index), ...set(total)]),
    ...sum(get(rows), get(i)),
    ...set(row),
    ...get(factors),
    ...set(factor),
    ...integer(0),
    ...set(k),
    ...loopWhile(eachRow, k, get(inner)),
    ...totals.flatMap((total, index) => [...place, ...get(total), ...storeOffset(16 * index)]),
    ...advance(i, integer(64)),
  ];
  const eachOuter = [
    ...integer(0),
    ...set(i),
    ...loopWhile(eachLanes, i, get(length)),
    ...advance(into, get(length)),
    ...advance(factors, get(outerStride)),
    ...advance(a, integer(1)),
  ];
  const body = loopWhile(eachOuter, a, get(outer));
  return describeBody(
    [
      [5, types.i32],
      [5, types.v128],
    ],
    unlessZero(outer, unlessZero(inner, body)),
  );
}

/**
 * The bytes of the module: imports memory `kernel.memory`, exports the functions of `Kernel`.
 * `sharedPages` is the size of a memory shared between threads; null for a memory of one thread.
 */
export function kernelModule(sharedPages: number | null): Uint8Array<ArrayBuffer> {
  const functions: readonly KernelFunction[] = [
    { name: 'multiply', takes: 7, body: multiplyCode() },
    { name: 'scan', takes: 10, body: scanCode() },
    { name: 'accumulate', takes: 8, body: accumulateCode() },
    ...shortFunctions(),
  ];
  const limits = sharedPages === null ? [0x00, 0x01] : [0x03, ...unsigned(1), ...unsigned(sharedPages)];
  const list = (items: readonly Code[]): Code => [items.length, ...items.flat()];
  return Uint8Array.from([
    0x00,
    0x61,
    0x73,
    0x6d,
    0x01,
    0x00,
    0x00,
    0x00,
    ...section(
      1,
      list(functions.map(({ takes }) => [0x60, takes, ...new Array<number>(takes).fill(types.i32), 0])),
    ),
    ...section(2, [1, ...text('kernel'), ...text('memory'), 0x02, ...limits]),
    ...section(3, list(functions.map((_, index) => [index]))),
    ...section(7, list(functions.map(({ name }, index) => [...text(name), 0, index]))),
    ...section(10, list(functions.map(({ body }) => body))),
  ]);
}
