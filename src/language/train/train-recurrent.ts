import { backwardInput, backwardWeights, forward, type Workspace } from './kernels.ts';

/** Parameters of one direction, or the gradients of them: the same three blocks. */
export interface DirectionBlocks {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly state: Float32Array;
}

export interface DirectionShape {
  readonly ins: number;
  readonly size: number;
  /** The fourth block of rows gives the input that is carried on; without it the input itself is. */
  readonly carries: boolean;
  readonly reversed: boolean;
  /** Where this direction's numbers begin in a row of output, 0 or `size`. */
  readonly offset: number;
}

/** What the way back needs of the way forth: gates, states and what was carried, row by row. */
export interface DirectionTrace {
  readonly gates: Float32Array;
  readonly forget: Float32Array;
  readonly reset: Float32Array;
  readonly before: Float32Array;
  readonly bent: Float32Array;
  readonly kept: Float32Array;
}

/** One direction over `count` words: writes its half of the rows of `output`. */
export function runDirection(
  space: Workspace,
  blocks: DirectionBlocks,
  shape: DirectionShape,
  input: Float32Array,
  count: number,
  output: Float32Array,
): DirectionTrace {
  const { size, reversed } = shape;
  const outs = countGates(shape);
  const trace: DirectionTrace = {
    gates: forward(space, input, count, blocks.weights, blocks.bias, { ins: shape.ins, outs }),
    forget: new Float32Array(count * size),
    reset: new Float32Array(count * size),
    before: new Float32Array(count * size),
    bent: new Float32Array(count * size),
    kept: new Float32Array(count * size),
  };
  keepCarried(shape, trace, input, count);
  const state = new Float32Array(size);
  for (let step = 0; step < count; step++) {
    const word = reversed ? count - 1 - step : step;
    stepForward(blocks.state, shape, trace, word, state, output);
  }
  return trace;
}

function countGates({ size, carries }: DirectionShape): number {
  return size * (carries ? 4 : 3);
}

/** Copies what is carried past the gates: the fourth block of gates, or this direction's half of the input. */
function keepCarried(shape: DirectionShape, trace: DirectionTrace, input: Float32Array, count: number): void {
  const [from, width, start] = placeCarried(shape, trace.gates, input);
  for (let word = 0; word < count; word++) {
    const row = word * width + start;
    trace.kept.set(from.subarray(row, row + shape.size), word * shape.size);
  }
}

/** Array, row width and first column of what is carried; the same for values and for gradients. */
function placeCarried(
  shape: DirectionShape,
  gates: Float32Array,
  input: Float32Array,
): [Float32Array, number, number] {
  const { size, ins, carries, offset } = shape;
  return carries ? [gates, 4 * size, 3 * size] : [input, ins, offset];
}

function stepForward(
  weights: Float32Array,
  shape: DirectionShape,
  trace: DirectionTrace,
  word: number,
  state: Float32Array,
  output: Float32Array,
): void {
  const { size } = shape;
  const gate = word * countGates(shape);
  const out = word * 2 * size + shape.offset;
  for (let i = 0; i < size; i++) {
    const at = word * size + i;
    const before = state[i] ?? 0;
    const candidate = trace.gates[gate + i] ?? 0;
    const forget = squash((trace.gates[gate + size + i] ?? 0) + (weights[i] ?? 0) * before);
    const reset = squash((trace.gates[gate + 2 * size + i] ?? 0) + (weights[size + i] ?? 0) * before);
    const after = candidate + forget * (before - candidate);
    const bent = Math.tanh(after);
    const kept = trace.kept[at] ?? 0;
    trace.before[at] = before;
    trace.forget[at] = forget;
    trace.reset[at] = reset;
    trace.bent[at] = bent;
    state[i] = after;
    output[out + i] = reset * (bent - kept) + kept;
  }
}

function squash(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** The way back: adds to the gradients of the blocks and of the input what the rows of `dOutput` ask for. */
export function reverseDirection(
  space: Workspace,
  blocks: DirectionBlocks,
  gradients: DirectionBlocks,
  shape: DirectionShape,
  trace: DirectionTrace,
  input: Float32Array,
  count: number,
  dOutput: Float32Array,
  dInput: Float32Array,
): void {
  const { ins, size, reversed } = shape;
  const outs = countGates(shape);
  const dGates = space.allocate(count * outs);
  const back: StepBack = {
    weights: blocks.state,
    dWeights: gradients.state,
    trace,
    dGates,
    dKept: new Float32Array(count * size),
    carry: new Float32Array(size),
  };
  for (let step = count - 1; step >= 0; step--) {
    const word = reversed ? count - 1 - step : step;
    stepBackward(back, word, word * outs, dOutput, word * 2 * size + shape.offset);
  }
  const [into, width, start] = placeCarried(shape, dGates, dInput);
  back.dKept.forEach((slope, index) => {
    const place = Math.floor(index / size) * width + start + (index % size);
    into[place] = (into[place] ?? 0) + slope;
  });
  backwardInput(space, dGates, count, blocks.weights, { ins, outs }, dInput);
  backwardWeights(space, input, dGates, count, { ins, outs }, gradients.weights, gradients.bias);
}

interface StepBack {
  readonly weights: Float32Array;
  readonly dWeights: Float32Array;
  readonly trace: DirectionTrace;
  readonly dGates: Float32Array;
  readonly dKept: Float32Array;
  readonly carry: Float32Array;
}

function stepBackward(back: StepBack, word: number, gate: number, dOutput: Float32Array, out: number): void {
  const { weights, dWeights, trace, dGates, carry } = back;
  const size = carry.length;
  for (let i = 0; i < size; i++) {
    const at = word * size + i;
    const slope = dOutput[out + i] ?? 0;
    const reset = trace.reset[at] ?? 0;
    const forget = trace.forget[at] ?? 0;
    const before = trace.before[at] ?? 0;
    const bent = trace.bent[at] ?? 0;
    const away = before - (trace.gates[gate + i] ?? 0);
    const dAfter = slope * reset * (1 - bent * bent) + (carry[i] ?? 0);
    const dReset = slope * (bent - (trace.kept[at] ?? 0)) * reset * (1 - reset);
    const dForget = dAfter * away * forget * (1 - forget);
    back.dKept[at] = slope * (1 - reset);
    dGates[gate + i] = dAfter * (1 - forget);
    dGates[gate + size + i] = dForget;
    dGates[gate + 2 * size + i] = dReset;
    dWeights[i] = (dWeights[i] ?? 0) + dForget * before;
    dWeights[size + i] = (dWeights[size + i] ?? 0) + dReset * before;
    carry[i] = dAfter * forget + dForget * (weights[i] ?? 0) + dReset * (weights[size + i] ?? 0);
  }
}
