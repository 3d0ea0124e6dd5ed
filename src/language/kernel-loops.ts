import { advance, type Code, get, i32, integer, loopWhile, set, unlessZero } from './wasm-code.ts';

/** Parameters and counters of a product, as locals: `t` counts words, `r` rows in bytes, `x` is the place of word `t`. */
interface ProductLocals {
  readonly input: number;
  readonly count: number;
  readonly out: number;
  readonly rows: number;
  readonly columns: number;
  readonly t: number;
  readonly r: number;
  readonly x: number;
}

/** The loops round a product, two words at a time: `begin` goes back to the first weights, `fourRows` advances `r`. */
export function overWordPairs(locals: ProductLocals, begin: Code, fourRows: Code): Code {
  const { input, count, out, rows, columns, t, r, x } = locals;
  const eachPair = [
    ...integer(0),
    ...set(r),
    ...begin,
    ...loopWhile(fourRows, r, get(rows)),
    ...advance(x, [...get(columns), ...integer(2), ...i32.mul]),
    ...advance(out, [...get(rows), ...integer(2), ...i32.mul]),
    ...advance(t, integer(2)),
  ];
  return unlessZero(count, [...get(input), ...set(x), ...loopWhile(eachPair, t, get(count))]);
}
