import { dot, type Matrix, multiply, readMatrix } from './matrix.ts';
import { numberSection, type Sections, textSection } from './model-file.ts';
import { type RecurrentLayer, readRecurrentLayer, runLayer } from './recurrent.ts';
import { type UniversalTag, universalTags } from './sentence.ts';
import { decodeTree } from './tree.ts';
import { encodeWords, readWordEncoder, type WordEncoder } from './word-encoder.ts';

/** Arc length classes: distances fall into these, one score each, to the left and to the right. */
const distanceClasses = 12;
const leak = 0.1;

interface Affine {
  readonly weights: Matrix;
  readonly bias: Float32Array;
}

/** A pair of universal and Penn tag that occurs in training: others are never given. */
interface TagPair {
  readonly universal: number;
  readonly penn: number;
}

/**
 * Tagger and parser in one: a word encoder, recurrent layers, a score for each tag, a biaffine score for each arc
 * (Dozat and Manning 2017) and one for each relation of the arcs chosen.
 */
export interface SyntaxModel {
  readonly encoder: WordEncoder;
  readonly layers: readonly RecurrentLayer[];
  readonly universal: Affine;
  readonly penn: Affine;
  readonly pennTags: readonly string[];
  readonly tagPairs: readonly TagPair[];
  readonly arcDependent: Affine;
  readonly arcHead: Affine;
  readonly arcMatrix: Affine;
  readonly root: Float32Array;
  /** Scores of arc lengths: heads to the left, then to the right. */
  readonly distances: Float32Array;
  readonly labelDependent: Affine;
  readonly labelHead: Affine;
  readonly label: Affine;
  readonly relations: readonly string[];
}

/** What the model says of one word. `head` is -1 for the root. */
export interface WordSyntax {
  readonly tag: UniversalTag;
  readonly penn: string;
  readonly head: number;
  readonly relation: string;
}

/** @throws {ModelError} when a section is missing or does not fit. */
export function readSyntaxModel(sections: Sections): SyntaxModel {
  const names = textSection(sections, 'syntax.layers').split('\n');
  const [first = '', ...rest] = names;
  const pennTags = textSection(sections, 'syntax.penn.list').split('\n');
  const affine = (name: string) => readAffine(sections, `syntax.${name}`);
  return {
    encoder: readWordEncoder(sections, readRecurrentLayer(sections, first)),
    layers: rest.map((name) => readRecurrentLayer(sections, name)),
    universal: affine('universal'),
    penn: affine('penn'),
    pennTags,
    tagPairs: readTagPairs(textSection(sections, 'syntax.pairs'), pennTags),
    arcDependent: affine('arc.dependent'),
    arcHead: affine('arc.head'),
    arcMatrix: affine('arc.matrix'),
    root: Float32Array.from(numberSection(sections, 'syntax.root')),
    distances: Float32Array.from(numberSection(sections, 'syntax.distances')),
    labelDependent: affine('label.dependent'),
    labelHead: affine('label.head'),
    label: affine('label.out'),
    relations: textSection(sections, 'syntax.relations').split('\n'),
  };
}

function readAffine(sections: Sections, name: string): Affine {
  const weights = readMatrix(sections, `${name}.weights`);
  const bias = sections.has(`${name}.bias`)
    ? Float32Array.from(numberSection(sections, `${name}.bias`))
    : new Float32Array(weights.rows);
  return { weights, bias };
}

function readTagPairs(text: string, pennTags: readonly string[]): TagPair[] {
  return text.split('\n').map((line) => {
    const [universal = '', penn = ''] = line.split(' ');
    return {
      universal: universalTags.findIndex((tag) => universal === `${tag}`),
      penn: pennTags.indexOf(penn),
    };
  });
}

/** Tags and tree of one run of words; cubic at worst in their number, so callers keep runs short. */
export function analyseSyntax(model: SyntaxModel, forms: readonly string[]): WordSyntax[] {
  const count = forms.length;
  let states = encodeWords(model.encoder, forms);
  for (const layer of model.layers) states = runLayer(layer, states, count);
  const rooted = new Float32Array(model.root.length + states.length);
  rooted.set(model.root);
  rooted.set(states, model.root.length);
  const heads = decodeTree(scoreArcs(model, states, rooted, count), count);
  const tags = chooseTags(model, states, count);
  const relations = chooseRelations(model, states, rooted, heads);
  return tags.map(({ universal, penn }, index) => ({
    tag: universalTags[universal] ?? 'X',
    penn: model.pennTags[penn] ?? '',
    head: heads[index] ?? -1,
    relation: relations[index] ?? 'dep',
  }));
}

function transform({ weights, bias }: Affine, input: Float32Array, count: number): Float32Array {
  const output = new Float32Array(count * weights.rows);
  multiply(input, count, weights, bias, output);
  return output;
}

function rectify(values: Float32Array): Float32Array {
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < 0) values[i] = value * leak;
  }
  return values;
}

function chooseTags(model: SyntaxModel, states: Float32Array, count: number): TagPair[] {
  const universal = transform(model.universal, states, count);
  const penn = transform(model.penn, states, count);
  const universalCount = model.universal.weights.rows;
  const pennCount = model.penn.weights.rows;
  const first = model.tagPairs[0] ?? { universal: 0, penn: 0 };
  return Array.from({ length: count }, (_, word) => {
    let best = first;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const pair of model.tagPairs) {
      const score =
        (universal[word * universalCount + pair.universal] ?? 0) + (penn[word * pennCount + pair.penn] ?? 0);
      if (score > bestScore) {
        bestScore = score;
        best = pair;
      }
    }
    return best;
  });
}

/** Row d: scores of the root and of words 0 to count-1 as head of d, as `decodeTree` takes them. */
function scoreArcs(
  model: SyntaxModel,
  states: Float32Array,
  rooted: Float32Array,
  count: number,
): Float32Array {
  const dependents = transform(model.arcMatrix, rectify(transform(model.arcDependent, states, count)), count);
  const heads = rectify(transform(model.arcHead, rooted, count + 1));
  const size = model.arcMatrix.weights.rows;
  const scores = new Float32Array(count * (count + 1));
  for (let d = 0; d < count; d++) {
    const row = d * (count + 1);
    scores[row] = dot(dependents, d * size, heads, 0, size);
    for (let h = 0; h < count; h++) {
      scores[row + h + 1] =
        dot(dependents, d * size, heads, (h + 1) * size, size) +
        (model.distances[classifyDistance(h - d)] ?? 0);
    }
  }
  return scores;
}

/** Class of an arc's length, two for each doubling; heads to the right come second. */
export function classifyDistance(distance: number): number {
  const steps = Math.min(distanceClasses - 1, Math.trunc(2 * Math.log2(Math.abs(distance) + 0.5)));
  return distance > 0 ? distanceClasses + Math.max(0, steps) : Math.max(0, steps);
}

function chooseRelations(
  model: SyntaxModel,
  states: Float32Array,
  rooted: Float32Array,
  heads: Int32Array,
): string[] {
  const count = heads.length;
  const hidden = transform(model.labelDependent, states, count);
  const ofHeads = transform(model.labelHead, rooted, count + 1);
  const size = model.labelHead.weights.rows;
  for (let d = 0; d < count; d++) {
    const head = ((heads[d] ?? 0) + 1) * size;
    for (let i = 0; i < size; i++) {
      hidden[d * size + i] = (hidden[d * size + i] ?? 0) + (ofHeads[head + i] ?? 0);
    }
  }
  const scores = transform(model.label, rectify(hidden), count);
  return Array.from(heads, (head, word) => pickRelation(model.relations, scores, word, head < 0));
}

function pickRelation(
  relations: readonly string[],
  scores: Float32Array,
  word: number,
  isRoot: boolean,
): string {
  if (isRoot) return 'root';
  let best = 'dep';
  let bestScore = Number.NEGATIVE_INFINITY;
  relations.forEach((relation, index) => {
    const score = scores[word * relations.length + index] ?? 0;
    if (score > bestScore && relation !== 'root') {
      bestScore = score;
      best = relation;
    }
  });
  return best;
}
