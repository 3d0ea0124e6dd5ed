import { spreadDistances } from './arc-distance.ts';
import {
  type Arena,
  createArena,
  type PlacedAffine,
  placeAffine,
  placeNumbers,
  reserveShorts,
  roundUpToFour,
} from './arena.ts';
import { shortScale } from './kernel.ts';
import { numberSection, type Sections, textSection } from './model-file.ts';
import { readPackedMatrix } from './packed-matrix.ts';
import { type RecurrentLayer, readRecurrentLayer } from './recurrent.ts';
import { universalTags } from './sentence.ts';
import { readWordEncoder, type WordEncoder } from './word-encoder.ts';
import { measureShares } from './word-shares.ts';

/** Most words that can be analysed at once. */
export const longestAnalysis = 256;
/** Rows of each place of work: odd counts write one row beyond, and rows go by fours. */
const capacity = longestAnalysis + 4;

/** A pair of universal and Penn tag that occurs in training: others are never given. */
export interface TagPair {
  readonly universal: number;
  readonly penn: number;
}

/**
 * Tagger and parser in one: a word encoder, recurrent layers, a score for each tag, a biaffine score for each arc
 * (Dozat and Manning 2017) and one for each relation of the arcs chosen.
 */
export interface SyntaxModel {
  readonly arena: Arena;
  readonly encoder: WordEncoder;
  readonly layers: readonly RecurrentLayer[];
  readonly universal: PlacedAffine;
  readonly penn: PlacedAffine;
  readonly pennTags: readonly string[];
  readonly tagPairs: readonly TagPair[];
  readonly arcDependent: PlacedAffine;
  readonly arcHead: PlacedAffine;
  readonly arcMatrix: PlacedAffine;
  /** Score of each distance of a head, from `longestAnalysis` to the left to as many to the right. */
  readonly distances: Float32Array;
  readonly labelDependent: PlacedAffine;
  readonly labelHead: PlacedAffine;
  readonly label: PlacedAffine;
  readonly relations: readonly string[];
  readonly places: WorkPlaces;
}

/** Places in the arena where a sentence is worked on. */
export interface WorkPlaces {
  readonly gates: number;
  readonly state: number;
  /** Two places of states, read and written in turn; the row before the first word is the root's. */
  readonly states: readonly [number, number];
  readonly hidden: readonly [number, number, number];
  /** Input of a matrix as shorts: states (the root's first), and hidden numbers. */
  readonly shortStates: number;
  readonly shortHidden: number;
  /** Heads of arcs as shorts, row by row, and the same as a matrix. */
  readonly shortRows: number;
  readonly shortHeads: number;
  readonly scores: number;
  readonly zeros: number;
  /** Scales of products of two rows of shorts. */
  readonly pairScales: number;
}

/** @throws {ModelError} when a section is missing or does not fit. */
export function readSyntaxModel(sections: Sections): SyntaxModel {
  const arena = createArena(measureArena(sections));
  const [first = '', ...rest] = textSection(sections, 'syntax.layers').split('\n');
  const pennTags = textSection(sections, 'syntax.penn.list').split('\n');
  const affine = (name: string) => placeAffine(arena, sections, `syntax.${name}`);
  const encoder = readWordEncoder(arena, sections, first, longestAnalysis);
  const widest = measureWidest(sections);
  return {
    arena,
    encoder,
    layers: rest.map((name) => readRecurrentLayer(arena, sections, name)),
    universal: affine('universal'),
    penn: affine('penn'),
    pennTags,
    tagPairs: readTagPairs(textSection(sections, 'syntax.pairs'), pennTags),
    arcDependent: affine('arc.dependent'),
    arcHead: affine('arc.head'),
    arcMatrix: affine('arc.matrix'),
    distances: spreadDistances(numberSection(sections, 'syntax.distances'), longestAnalysis),
    labelDependent: affine('label.dependent'),
    labelHead: affine('label.head'),
    label: affine('label.out'),
    relations: textSection(sections, 'syntax.relations').split('\n'),
    places: reservePlaces(arena, sections, encoder.size, widest),
  };
}

function reservePlaces(arena: Arena, sections: Sections, size: number, widest: number): WorkPlaces {
  const reserveStates = () => placeNumbers(arena, sections, 'syntax.root') + 2 * size;
  const first = reserveStates();
  arena.reserve(capacity * 2 * size);
  const second = reserveStates();
  arena.reserve(capacity * 2 * size);
  const pairScales = arena.reserve(capacity);
  arena.kernel.floats.fill(1 / shortScale ** 2, pairScales, pairScales + capacity);
  return {
    gates: arena.reserve(capacity * 8 * size),
    state: arena.reserve(size),
    states: [first, second],
    hidden: [
      arena.reserve(capacity * widest),
      arena.reserve(capacity * widest),
      arena.reserve(capacity * widest),
    ],
    shortStates: reserveShorts(arena, capacity * 2 * size),
    shortHidden: reserveShorts(arena, capacity * widest),
    shortRows: reserveShorts(arena, capacity * widest),
    shortHeads: reserveShorts(arena, capacity * widest),
    scores: arena.reserve(capacity * Math.max(capacity, widest)),
    zeros: arena.reserve(capacity),
    pairScales,
  };
}

/** Longest row of scores or of hidden numbers. */
function measureWidest(sections: Sections): number {
  const names = [
    'universal',
    'penn',
    'arc.dependent',
    'arc.head',
    'arc.matrix',
    'label.dependent',
    'label.head',
    'label.out',
  ];
  return Math.max(
    ...names.map((name) => roundUpToFour(numberSection(sections, `syntax.${name}.weights.scale`).length)),
  );
}

/** Numbers the arena must hold, or more: all matrices but the tables, padded, shares of words, and the places of work. */
function measureArena(sections: Sections): number {
  let weights = 0;
  for (const [name, value] of sections) {
    if (!name.startsWith('syntax.') || typeof value === 'string') continue;
    const isTable = name.startsWith('syntax.words') || name.startsWith('syntax.affixes');
    if (!isTable) weights += value.length + 2048;
  }
  const size = numberSection(sections, 'syntax.root').length / 2;
  const widest = measureWidest(sections);
  const { columns } = readPackedMatrix(sections, 'syntax.words');
  const work = capacity * (13 * size + 6 * widest + Math.max(capacity, widest) + 8) + 64 * size + 4096;
  return weights + measureShares(8 * size, columns, longestAnalysis) + work;
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
