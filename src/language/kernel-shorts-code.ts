import { rectifierLeak, shortScale } from './kernel.ts';
import { overWordPairs } from './kernel-loops.ts';
import {
  addLanes,
  advance,
  type Code,
  constant,
  describeBody,
  f32x4,
  get,
  i16x8,
  i32,
  i32x4,
  integer,
  loadAt,
  loadInteger,
  loadOffset,
  loopWhile,
  operate,
  set,
  storeOffset,
  sum,
  types,
} from './wasm-code.ts';

/** One function of the kernel's module: its name, how many integers it takes, its body. */
export interface KernelFunction {
  readonly name: string;
  readonly takes: number;
  readonly body: Code;
}

/** The functions that only reading needs, not training: products of 16-bit integers, sums of rows. */
export function shortFunctions(): KernelFunction[] {
  return [
    { name: 'multiplyShorts', takes: 8, body: multiplyShortsCode() },
    { name: 'roundToShorts', takes: 3, body: roundToShortsCode(false) },
    { name: 'rectifyToShorts', takes: 3, body: roundToShortsCode(true) },
    { name: 'addShares', takes: 6, body: addSharesCode() },
    { name: 'sumRows', takes: 4, body: sumRowsCode() },
  ];
}

function addProducts(total: number, word: number, row: number): Code {
  return [...operate(i32x4.add, get(total), operate(i32x4.dot, get(word), get(row))), ...set(total)];
}

/**
 * multiplyShorts(input, count, weights, scales, bias, out, rows, columns): two words by four rows at a time, eight columns
 * a step; longer steps are slower, since registers run out.
 */
function multiplyShortsCode(): Code {
  const [input, count, weights, scales, bias, out, rows, columns] = [0, 1, 2, 3, 4, 5, 6, 7];
  const [t, r, x, x0, x1, end, block] = [8, 9, 10, 11, 12, 13, 14];
  const accumulators = [15, 16, 17, 18, 19, 20, 21, 22];
  const [word0, word1, row, spare] = [23, 24, 25, 26];
  const inner = [
    ...loadAt(get(x0)),
    ...set(word0),
    ...loadAt(get(x1)),
    ...set(word1),
    ...[0, 1, 2, 3].flatMap((index) => [
      ...get(block),
      ...loadOffset(16 * index),
      ...set(row),
      ...addProducts(accumulators[index] ?? 0, word0, row),
      ...addProducts(accumulators[index + 4] ?? 0, word1, row),
    ]),
    ...advance(x0, integer(16)),
    ...advance(x1, integer(16)),
    ...advance(block, integer(64)),
  ];
  const writeWord = (from: number, place: Code): Code => {
    const sums = addLanes(accumulators.slice(from, from + 4).map(get), row, spare, i32x4.add);
    const scaled = operate(f32x4.mul, [...sums, ...f32x4.fromIntegers], loadAt(sum(get(scales), get(r))));
    return [...place, ...operate(f32x4.add, scaled, loadAt(sum(get(bias), get(r)))), ...storeOffset(0)];
  };
  const eachRow = [
    ...accumulators.flatMap((local) => [...constant(0), ...set(local)]),
    ...get(x),
    ...set(x0),
    ...sum(get(x), get(columns)),
    ...set(x1),
    ...advance(end, [...get(columns), ...integer(4), ...i32.mul]),
    ...loopWhile(inner, block, get(end)),
    ...writeWord(0, sum(get(out), get(r))),
    ...writeWord(4, sum(sum(get(out), get(rows)), get(r))),
    ...advance(r, integer(16)),
  ];
  const body = overWordPairs(
    { input, count, out, rows, columns, t, r, x },
    [...get(weights), ...set(block), ...get(weights), ...set(end)],
    eachRow,
  );
  return describeBody(
    [
      [7, types.i32],
      [12, types.v128],
    ],
    body,
  );
}

/** roundToShorts(input, end, out): eight at a time until `input` is `end`; negative numbers first made small, or not. */
function roundToShortsCode(rectified: boolean): Code {
  const [input, end, out, value] = [0, 1, 2, 3];
  const most = 32767;
  const four = (offset: number): Code => {
    const kept = [...get(input), ...loadOffset(offset), ...set(value), ...get(value)];
    const small = operate(f32x4.mul, get(value), constant(rectifierLeak));
    const given = rectified ? operate(f32x4.greater, kept, small) : kept;
    const scaled = operate(f32x4.mul, given, constant(shortScale));
    const rounded = [...operate(f32x4.add, scaled, constant(0.5)), ...f32x4.floor];
    const bounded = operate(f32x4.greater, operate(f32x4.lesser, rounded, constant(most)), constant(-most));
    return [...bounded, ...i32x4.truncate];
  };
  const body = [
    ...get(out),
    ...operate(i16x8.narrow, four(0), four(16)),
    ...storeOffset(0),
    ...advance(out, integer(16)),
    ...advance(input, integer(32)),
  ];
  return describeBody([[1, types.v128]], loopWhile(body, input, get(end)));
}

/** addShares(out, end, bias, a, b, c): eight at a time until `out` is `end`. */
function addSharesCode(): Code {
  const [out, end, bias, a, b, c, total] = [0, 1, 2, 3, 4, 5, 6];
  const shares = [a, b, c];
  const [first = [], ...others] = shares.map((place) => loadAt(get(place)));
  const four = (widen: Code, offset: number): Code => [
    ...get(out),
    ...operate(f32x4.mul, [...get(total), ...widen, ...f32x4.fromIntegers], constant(1 / shortScale)),
    ...get(bias),
    ...loadOffset(offset),
    ...f32x4.add,
    ...storeOffset(offset),
  ];
  const body = [
    ...others.reduce((so, next) => operate(i16x8.addBounded, so, next), first),
    ...set(total),
    ...four(i32x4.fromLowShorts, 0),
    ...four(i32x4.fromHighShorts, 16),
    ...shares.flatMap((place) => advance(place, integer(16))),
    ...advance(bias, integer(32)),
    ...advance(out, integer(32)),
  ];
  return describeBody([[1, types.v128]], loopWhile(body, out, get(end)));
}

/** sumRows(rows, end, table, out): sums of rows of eleven bytes, their numbers from `rows` to `end`, as floats. */
function sumRowsCode(): Code {
  const [rows, end, table, out] = [0, 1, 2, 3];
  const [low, high, bytes] = [4, 5, 6];
  const place = sum(get(table), [...get(rows), ...loadInteger, ...integer(11), ...i32.mul]);
  const grow = (total: number, widen: Code): Code => [
    ...operate(i16x8.add, get(total), [...get(bytes), ...widen]),
    ...set(total),
  ];
  const each = [
    ...loadAt(place),
    ...set(bytes),
    ...grow(low, i16x8.fromLowBytes),
    ...grow(high, i16x8.fromHighBytes),
    ...advance(rows, integer(4)),
  ];
  const write = (total: number, widen: Code, offset: number): Code => [
    ...get(out),
    ...get(total),
    ...widen,
    ...f32x4.fromIntegers,
    ...storeOffset(offset),
  ];
  return describeBody(
    [[3, types.v128]],
    [
      ...loopWhile(each, rows, get(end)),
      ...write(low, i32x4.fromLowShorts, 0),
      ...write(low, i32x4.fromHighShorts, 16),
      ...write(high, i32x4.fromLowShorts, 32),
    ],
  );
}
