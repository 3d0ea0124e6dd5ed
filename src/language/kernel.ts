/**
 * The inner loops of the network, over one memory seen as numbers of three kinds: weights, inputs and results all lie in
 * it, and places in `floats`, `shorts` or `integers` are what the functions take. Two kinds exist: plain TypeScript
 * (`kernel-plain.ts`) and 128-bit SIMD (`kernel-simd.ts`). What takes whole numbers gives the same in both bit by bit,
 * the others the same up to rounding.
 */
export interface Kernel extends ShortKernel {
  readonly floats: Float32Array;
  /** Products of `count` rows of input with all rows of weights, plus bias. */
  multiply(task: MultiplyTask): void;
  /** One direction of a recurrent layer, word by word. */
  scan(task: ScanTask): void;
  /** Sums of rows, each times a factor: what training adds to gradients. */
  accumulate(task: AccumulateTask): void;
}

/** Eight 16-bit products take one instruction where four of floats take two: what reading does most. */
export interface ShortKernel {
  readonly bytes: Int8Array;
  readonly shorts: Int16Array;
  readonly integers: Int32Array;
  multiplyShorts(task: ShortsTask): void;
  /**
   * shorts[out + i] = floats[input + i] * `shortScale`, rounded half up and bounded, for i below `count`, rounded up to
   * a multiple of eight.
   */
  roundToShorts(input: number, count: number, out: number): void;
  /** The same of numbers through a rectifier: negative ones times `rectifierLeak`. */
  rectifyToShorts(input: number, count: number, out: number): void;
  /**
   * floats[out + i] = floats[bias + i] + the sum of the shorts that stand i after `a`, `b` and `c`, as numbers of
   * `shortScale`, for i below `length`, a multiple of eight. The sums are bounded as shorts are.
   */
  addShares(out: number, length: number, bias: number, a: number, b: number, c: number): void;
  /**
   * floats[out + i] = sum over the numbers n in integers[rows] to integers[rows + count - 1] of bytes[table + 11 * n + i],
   * for i below eleven; one float more is written. `count` is at least one and at most 250.
   */
  sumRows(rows: number, count: number, table: number, out: number): void;
}

/** What 1 is as a short: inputs of the network's layers stay below 16. */
export const shortScale = 2048;
export const rectifierLeak = 0.1;

/**
 * Where the weight of a row and column stands in a matrix of shorts: four rows go side by side, eight columns of each in
 * turn, so that the vector kernel reads them in order.
 */
export function placeInBlocks(row: number, column: number, columns: number): number {
  return 4 * ((row >> 2) * columns + (column & ~7)) + 8 * (row & 3) + (column & 7);
}

/**
 * floats[out + t * rows + r] = bias[r] + scales[r] * sum over c of shorts[input + t * columns + c] * shorts[weights +
 * placeInBlocks(r, c, columns)]; bias and scales are places of floats. Rows are multiples of four, columns of eight; an odd count may
 * write one row of out beyond the last. The sums must fit 32 bits.
 */
export interface ShortsTask {
  readonly input: number;
  readonly count: number;
  readonly weights: number;
  readonly scales: number;
  readonly bias: number;
  readonly out: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * out[t * rows + r] = bias[r] + sum over c of input[t * columns + c] * weights[r * columns + c].
 * Rows and columns are multiples of four; an odd count may write one row of out beyond the last.
 */
export interface MultiplyTask {
  readonly input: number;
  readonly count: number;
  readonly weights: number;
  readonly bias: number;
  readonly out: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Simple recurrent unit: from the gates' inputs (candidate, forget, reset: `size` numbers each, size a multiple of four)
 * the state of each word after the next, and from it and what is carried past the gates the output. The strides are
 * distances between one word's numbers and those of the word read next, negative when reading from the end.
 */
export interface ScanTask {
  readonly gates: number;
  readonly gateStride: number;
  readonly carried: number;
  readonly carriedStride: number;
  readonly out: number;
  readonly outStride: number;
  /** Weights of the state in the forget gate, then in the reset gate. */
  readonly stateWeights: number;
  /** `size` numbers to work with. */
  readonly state: number;
  readonly count: number;
  readonly size: number;
}

/**
 * into[a * length + i] += sum over k of factors[a * outerStride + k * innerStride] * rows[k * length + i], for a below
 * `outer`, k below `inner`, i below `length`, which is a multiple of sixteen.
 */
export interface AccumulateTask {
  readonly into: number;
  readonly rows: number;
  readonly factors: number;
  readonly outerStride: number;
  readonly innerStride: number;
  readonly outer: number;
  readonly inner: number;
  readonly length: number;
}
