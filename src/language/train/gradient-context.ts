import { backwardInput, backwardWeights, forward, type Workspace } from './kernels.ts';
import { type Layout, viewBlock } from './parameters.ts';
import type { Random } from './random.ts';
import { type EncodedTreebank, type NetworkSize, wordWidth } from './syntax-network.ts';

const leak = 0.1;

/** What the gradient of one sentence needs: parameters, gradients of the same layout, and chance. */
export interface GradientContext {
  readonly space: Workspace;
  readonly size: NetworkSize;
  readonly layout: Layout;
  readonly treebank: EncodedTreebank;
  readonly parameters: Float32Array;
  readonly gradients: Float32Array;
  readonly random: Random;
  readonly dropout: number;
  /** Scale of each word's loss. */
  readonly weight: number;
}

export interface Words {
  readonly count: number;
  readonly fields: Int32Array;
  field(offset: number): Int32Array;
}

export function readWords({ words, starts }: EncodedTreebank, sentence: number): Words {
  const start = starts[sentence] ?? 0;
  const count = (starts[sentence + 1] ?? start) - start;
  const fields = words.subarray(start * wordWidth, (start + count) * wordWidth);
  const field = (offset: number) =>
    Int32Array.from({ length: count }, (_, word) => fields[word * wordWidth + offset] ?? 0);
  return { count, fields, field };
}

export interface Affine {
  readonly output: Float32Array;
  reverse(dOutput: Float32Array, dInput: Float32Array): void;
}

export function runAffine(
  context: GradientContext,
  name: string,
  input: Float32Array,
  count: number,
  shape: { ins: number; outs: number },
): Affine {
  const weights = parameter(context, `${name}.weights`);
  const output = forward(context.space, input, count, weights, parameter(context, `${name}.bias`), shape);
  const reverse = (dOutput: Float32Array, dInput: Float32Array) => {
    backwardInput(context.space, dOutput, count, weights, shape, dInput);
    backwardWeights(
      context.space,
      input,
      dOutput,
      count,
      shape,
      gradient(context, `${name}.weights`),
      gradient(context, `${name}.bias`),
    );
  };
  return { output, reverse };
}

/** An affine map, leaky rectifier and dropout. */
export function runRectified(
  context: GradientContext,
  name: string,
  input: Float32Array,
  count: number,
  outs: number,
): Affine {
  const affine = runAffine(context, name, input, count, { ins: 2 * context.size.state, outs });
  const mask = dropOut(context, affine.output);
  rectifyMasked(affine.output, mask);
  const reverse = (dOutput: Float32Array, dInput: Float32Array) => {
    for (let i = 0; i < dOutput.length; i++) dOutput[i] = (dOutput[i] ?? 0) * (mask[i] ?? 0);
    affine.reverse(dOutput, dInput);
  };
  return { output: affine.output, reverse };
}

/** Leaky rectifier in place; the mask takes its slopes in. */
export function rectifyMasked(values: Float32Array, mask: Float32Array): void {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value >= 0) continue;
    values[i] = value * leak;
    mask[i] = (mask[i] ?? 0) * leak;
  }
}

/** Hides numbers at random, scales the others up, in place; gives the factors. */
export function dropOut({ random, dropout }: GradientContext, values: Float32Array): Float32Array {
  const mask = new Float32Array(values.length);
  const scale = 1 / (1 - dropout);
  for (let i = 0; i < values.length; i++) {
    const factor = random() < dropout ? 0 : scale;
    mask[i] = factor;
    values[i] = (values[i] ?? 0) * factor;
  }
  return mask;
}

export function addRow(to: Float32Array, at: number, table: Float32Array, row: number, width: number): void {
  addTo(to, at, table, row * width, width);
}

export function addTo(to: Float32Array, at: number, from: Float32Array, start: number, length: number): void {
  for (let i = 0; i < length; i++) to[at + i] = (to[at + i] ?? 0) + (from[start + i] ?? 0);
}

export function parameter(context: GradientContext, name: string): Float32Array {
  return viewBlock(context.parameters, context.layout, name);
}

export function gradient(context: GradientContext, name: string): Float32Array {
  return viewBlock(context.gradients, context.layout, name);
}
