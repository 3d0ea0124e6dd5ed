import { type Matrix, multiply, readMatrix } from './matrix.ts';
import { numberSection, type Sections } from './model-file.ts';

/**
 * One direction of a simple recurrent unit (Lei et al. 2018): gates come from the input alone and, number by
 * number, from the state, so that all products with matrices are done before the loop over the words.
 */
export interface Direction {
  /** Rows: candidate, forget gate, reset gate and, where the input is of another size, the input carried on. */
  readonly weights: Matrix;
  readonly bias: Float32Array;
  /** How much the state weighs in the forget gate, then in the reset gate. */
  readonly stateWeights: Float32Array;
}

export interface RecurrentLayer {
  /** Numbers one direction gives for each word. */
  readonly size: number;
  readonly forward: Direction;
  readonly backward: Direction;
}

/** @throws {ModelError} when a section of the layer is missing. */
export function readRecurrentLayer(sections: Sections, name: string): RecurrentLayer {
  const forward = readDirection(sections, `${name}.forward`);
  const backward = readDirection(sections, `${name}.backward`);
  return { size: forward.stateWeights.length / 2, forward, backward };
}

function readDirection(sections: Sections, name: string): Direction {
  return {
    weights: readMatrix(sections, `${name}.weights`),
    bias: Float32Array.from(numberSection(sections, `${name}.bias`)),
    stateWeights: Float32Array.from(numberSection(sections, `${name}.state`)),
  };
}

/** Both directions over `count` words of `input` (rows of 2 x size numbers); gives rows of 2 x size numbers. */
export function runLayer(layer: RecurrentLayer, input: Float32Array, count: number): Float32Array {
  const { size } = layer;
  const output = new Float32Array(count * 2 * size);
  const gates = new Float32Array(count * 3 * size);
  multiply(input, count, layer.forward.weights, layer.forward.bias, gates);
  scanWords(
    layer.forward,
    { gates, width: 3 * size, carried: input, carriedWidth: 2 * size, offset: 0 },
    count,
    output,
    false,
  );
  multiply(input, count, layer.backward.weights, layer.backward.bias, gates);
  scanWords(
    layer.backward,
    { gates, width: 3 * size, carried: input, carriedWidth: 2 * size, offset: size },
    count,
    output,
    true,
  );
  return output;
}

/** Gate inputs of all words, and what is carried past the gates. */
export interface GateInputs {
  readonly gates: Float32Array;
  readonly width: number;
  readonly carried: Float32Array;
  readonly carriedWidth: number;
  /** Where this direction's numbers begin, in a carried row and in an output row. */
  readonly offset: number;
}

/** Runs the state over the words, from the last to the first when `reversed`, and writes rows of the output. */
export function scanWords(
  direction: Direction,
  inputs: GateInputs,
  count: number,
  output: Float32Array,
  reversed: boolean,
): void {
  const size = direction.stateWeights.length / 2;
  const state = new Float32Array(size);
  for (let step = 0; step < count; step++) {
    const word = reversed ? count - 1 - step : step;
    stepWord(direction.stateWeights, inputs, word, state, output, word * 2 * size + inputs.offset);
  }
}

function stepWord(
  stateWeights: Float32Array,
  { gates, width, carried, carriedWidth, offset }: GateInputs,
  word: number,
  state: Float32Array,
  output: Float32Array,
  at: number,
): void {
  const size = state.length;
  const gate = word * width;
  const carry = word * carriedWidth + offset;
  for (let i = 0; i < size; i++) {
    const before = state[i] ?? 0;
    const candidate = gates[gate + i] ?? 0;
    const forget = squash((gates[gate + size + i] ?? 0) + (stateWeights[i] ?? 0) * before);
    const reset = squash((gates[gate + 2 * size + i] ?? 0) + (stateWeights[size + i] ?? 0) * before);
    const after = candidate + forget * (before - candidate);
    state[i] = after;
    const kept = carried[carry + i] ?? 0;
    output[at + i] = reset * (Math.tanh(after) - kept) + kept;
  }
}

function squash(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
