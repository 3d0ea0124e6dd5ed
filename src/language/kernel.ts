/**
 * The inner loops of the network, over one array of numbers: weights, inputs and results all lie in `floats`, and
 * places in it are what the functions take. Two kinds exist with the same results up to rounding: plain TypeScript
 * (`kernel-plain.ts`) and 128-bit SIMD (`kernel-simd.ts`).
 */
export interface Kernel {
  readonly floats: Float32Array;
  /** Products of `count` rows of input with all rows of weights, plus bias. */
  multiply(task: MultiplyTask): void;
  /** One direction of a recurrent layer, word by word. */
  scan(task: ScanTask): void;
  /** Sums of rows, each times a factor: what training adds to gradients. */
  accumulate(task: AccumulateTask): void;
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
