import { classifyDistance } from '../arc-distance.ts';
import { embedWords, reverseEmbedding } from './embedding-gradient.ts';
import {
  addRow,
  addTo,
  dropOut,
  type GradientContext,
  gradient,
  parameter,
  readWords,
  rectifyMasked,
  runAffine,
  runRectified,
  type Words,
} from './gradient-context.ts';
import { backwardInput, backwardWeights, crossEntropy, forward, roundUpToFour } from './kernels.ts';
import { wordFields } from './syntax-network.ts';
import {
  type DirectionBlocks,
  type DirectionShape,
  type DirectionTrace,
  reverseDirection,
  runDirection,
} from './train-recurrent.ts';

const tagWeight = 0.5;

/** Adds the gradient of one sentence; gives its summed loss. */
export function addSentenceGradient(context: GradientContext, sentence: number): number {
  context.space.reset();
  const words = readWords(context.treebank, sentence);
  const entry = embedWords(context, words);
  const layers = runLayers(context, entry.output, words.count);
  const top = layers.at(-1)?.output ?? entry.output;
  const dTop = context.space.allocate(top.length);
  const loss =
    scoreTags(context, words, top, dTop) +
    scoreArcs(context, words, top, dTop) +
    scoreRelations(context, words, top, dTop);
  let dOutput: Float32Array = dTop;
  for (const layer of layers.reverse()) dOutput = reverseLayer(context, layer, words.count, dOutput);
  reverseEmbedding(context, words, entry, dOutput);
  return loss;
}

interface LayerTrace {
  readonly layer: number;
  readonly input: Float32Array;
  readonly traces: readonly DirectionTrace[];
  readonly mask: Float32Array;
  readonly output: Float32Array;
}

function runLayers(context: GradientContext, entry: Float32Array, count: number): LayerTrace[] {
  const traces: LayerTrace[] = [];
  let input = entry;
  for (let layer = 0; layer < context.size.layers; layer++) {
    const output = context.space.allocate(count * 2 * context.size.state);
    const directions = listDirections(context, layer).map(({ blocks, shape }) =>
      runDirection(context.space, blocks, shape, input, count, output),
    );
    traces.push({ layer, input, traces: directions, mask: dropOut(context, output), output });
    input = output;
  }
  return traces;
}

function reverseLayer(
  context: GradientContext,
  trace: LayerTrace,
  count: number,
  dOutput: Float32Array,
): Float32Array {
  for (let i = 0; i < dOutput.length; i++) dOutput[i] = (dOutput[i] ?? 0) * (trace.mask[i] ?? 0);
  const dInput = context.space.allocate(trace.input.length);
  listDirections(context, trace.layer).forEach(({ blocks, gradients, shape }, index) => {
    const direction = trace.traces[index];
    if (direction === undefined) return;
    reverseDirection(context.space, blocks, gradients, shape, direction, trace.input, count, dOutput, dInput);
  });
  return dInput;
}

function listDirections(
  context: GradientContext,
  layer: number,
): { blocks: DirectionBlocks; gradients: DirectionBlocks; shape: DirectionShape }[] {
  const { size } = context;
  const pick = (view: typeof parameter, name: string): DirectionBlocks => ({
    weights: view(context, `${name}.weights`),
    bias: view(context, `${name}.bias`),
    state: view(context, `${name}.state`),
  });
  return ['forward', 'backward'].map((direction, index) => ({
    blocks: pick(parameter, `layer${layer}.${direction}`),
    gradients: pick(gradient, `layer${layer}.${direction}`),
    shape: {
      ins: layer === 0 ? 3 * size.embedding : 2 * size.state,
      size: size.state,
      carries: layer === 0,
      reversed: index === 1,
      offset: index * size.state,
    },
  }));
}

function scoreTags(
  context: GradientContext,
  { count, field }: Words,
  top: Float32Array,
  dTop: Float32Array,
): number {
  const { size } = context;
  let loss = 0;
  for (const { name, outs, gold } of [
    { name: 'universal', outs: size.universalTags, gold: field(wordFields.universal) },
    { name: 'penn', outs: size.pennTags, gold: field(wordFields.penn) },
  ]) {
    const affine = runAffine(context, name, top, count, { ins: 2 * size.state, outs });
    loss +=
      tagWeight *
      crossEntropy(affine.output, gold, { width: outs, stride: outs }, tagWeight * context.weight);
    affine.reverse(affine.output, dTop);
  }
  return loss;
}

function scoreArcs(
  context: GradientContext,
  { count, field }: Words,
  top: Float32Array,
  dTop: Float32Array,
): number {
  const { size } = context;
  const rooted = addRoot(context, top);
  const dRooted = context.space.allocate(rooted.length);
  const dependents = runRectified(context, 'arc.dependent', top, count, size.arc);
  const heads = runRectified(context, 'arc.head', rooted, count + 1, size.arc);
  const queries = runAffine(context, 'arc.matrix', dependents.output, count, {
    ins: size.arc,
    outs: size.arc,
  });
  const stride = roundUpToFour(count + 1);
  const none = context.space.allocate(stride);
  const square = { ins: size.arc, outs: stride };
  const scores = forward(context.space, queries.output, count, heads.output, none, square);
  const distances = parameter(context, 'distances');
  eachArc(count, stride, (cell, distance) => {
    scores[cell] = (scores[cell] ?? 0) + (distances[distance] ?? 0);
  });
  const gold = field(wordFields.head).map((head) => head + 1);
  const loss = crossEntropy(scores, gold, { width: count + 1, stride }, context.weight);
  const dDistances = gradient(context, 'distances');
  eachArc(count, stride, (cell, distance) => {
    dDistances[distance] = (dDistances[distance] ?? 0) + (scores[cell] ?? 0);
  });
  const dQueries = context.space.allocate(queries.output.length);
  const dHeads = context.space.allocate(heads.output.length);
  backwardInput(context.space, scores, count, heads.output, square, dQueries);
  backwardWeights(context.space, queries.output, scores, count, square, dHeads, none);
  const dDependents = context.space.allocate(dependents.output.length);
  queries.reverse(dQueries, dDependents);
  dependents.reverse(dDependents, dTop);
  heads.reverse(dHeads, dRooted);
  returnRooted(context, dRooted, dTop);
  return loss;
}

function eachArc(count: number, stride: number, visit: (cell: number, distance: number) => void): void {
  for (let d = 0; d < count; d++) {
    for (let h = 0; h < count; h++) visit(d * stride + h + 1, classifyDistance(h - d));
  }
}

function scoreRelations(
  context: GradientContext,
  { count, field }: Words,
  top: Float32Array,
  dTop: Float32Array,
): number {
  const { size } = context;
  const ins = 2 * size.state;
  const heads = field(wordFields.head);
  const rooted = addRoot(context, top);
  const dRooted = context.space.allocate(rooted.length);
  const dependents = runAffine(context, 'label.dependent', top, count, { ins, outs: size.label });
  const ofHeads = runAffine(context, 'label.head', rooted, count + 1, { ins, outs: size.label });
  const hidden = dependents.output;
  heads.forEach((head, word) => {
    addRow(hidden, word * size.label, ofHeads.output, head + 1, size.label);
  });
  const mask = dropOut(context, hidden);
  rectifyMasked(hidden, mask);
  const out = runAffine(context, 'label.out', hidden, count, { ins: size.label, outs: size.relations });
  const loss = crossEntropy(
    out.output,
    field(wordFields.relation),
    { width: size.relations, stride: size.relations },
    context.weight,
  );
  const dHidden = context.space.allocate(hidden.length);
  out.reverse(out.output, dHidden);
  for (let i = 0; i < dHidden.length; i++) dHidden[i] = (dHidden[i] ?? 0) * (mask[i] ?? 0);
  const dOfHeads = context.space.allocate(ofHeads.output.length);
  heads.forEach((head, word) => {
    addTo(dOfHeads, (head + 1) * size.label, dHidden, word * size.label, size.label);
  });
  dependents.reverse(dHidden, dTop);
  ofHeads.reverse(dOfHeads, dRooted);
  returnRooted(context, dRooted, dTop);
  return loss;
}

function addRoot(context: GradientContext, top: Float32Array): Float32Array {
  const root = parameter(context, 'root');
  const rooted = context.space.allocate(root.length + top.length);
  rooted.set(root);
  rooted.set(top, root.length);
  return rooted;
}

function returnRooted(context: GradientContext, dRooted: Float32Array, dTop: Float32Array): void {
  const dRoot = gradient(context, 'root');
  addTo(dRoot, 0, dRooted, 0, dRoot.length);
  addTo(dTop, 0, dRooted, dRoot.length, dTop.length);
}
