import {
  type Arena,
  applyAffine,
  type PlacedAffine,
  placeRow,
  placeScales,
  reserveAffine,
  reserveShorts,
} from './arena.ts';
import { bend } from './kernel-plain.ts';
import { numberSection, type Sections, textSection } from './model-file.ts';
import { addPackedRow, type PackedMatrix, readPackedMatrix } from './packed-matrix.ts';
import { affixCount, hashAffixes, toTableKey } from './word-features.ts';

/** Words whose shares are kept; when there is no room for a sentence's, all are forgotten and computed anew. */
const slotCount = 6_000;
/** Words whose shares are computed at once. */
const batch = 32;

/**
 * What each word gives to the gates of the first layer: its own, those of the word after it and those of the word
 * before it. It hangs on the word alone (a row of the word table and rows of the affix table) and is kept for the next
 * time it is met.
 */
export interface WordShares {
  /** Numbers of the gates of one word, both directions. */
  readonly width: number;
  readonly rowOfWord: ReadonlyMap<string, number>;
  readonly words: PackedMatrix;
  readonly affixes: PackedMatrix;
  /** All three shares from a word's vector. */
  readonly matrix: PlacedAffine;
  /** Bias of the gates, both directions. */
  readonly bias: number;
  readonly vectors: number;
  readonly shorts: number;
  /** Room for the shares of a batch of words, as floats. */
  readonly fresh: number;
  /** The shares that are kept, as shorts; the first are those of no word, all zero. */
  readonly slots: number;
  readonly slotOfWord: Map<string, number>;
}

/** Numbers of the arena that the shares take, for `width` numbers of gates and words of `columns` numbers. */
export function measureShares(width: number, columns: number, longest: number): number {
  const rows = slotCount / 2 + batch + columns / 2 + 4;
  return 3 * width * rows + width + 2 * (longest + 1) * columns + 64;
}

/** @throws {ModelError} when a section is missing. */
export function readWordShares(arena: Arena, sections: Sections, layer: string, longest: number): WordShares {
  const list = textSection(sections, 'syntax.words.list').split('\n');
  const words = readPackedMatrix(sections, 'syntax.words');
  const sides = [`${layer}.forward`, `${layer}.backward`];
  const matrix = placeShareMatrix(arena, sections, sides, words.columns);
  const width = matrix.rows / 3;
  const bias = arena.reserve(width);
  sides.forEach((side, index) => {
    arena.kernel.floats.set(numberSection(sections, `${side}.bias`), bias + (index * width) / 2);
  });
  return {
    width,
    rowOfWord: new Map(list.map((word, index) => [word, index + 1])),
    words,
    affixes: readPackedMatrix(sections, 'syntax.affixes'),
    matrix,
    bias,
    vectors: arena.reserve(longest * words.columns),
    shorts: reserveShorts(arena, (longest + 1) * words.columns),
    fresh: arena.reserve((batch + 1) * 3 * width),
    slots: reserveShorts(arena, (slotCount + 2) * 3 * width),
    slotOfWord: new Map(),
  };
}

/**
 * One matrix of a word's numbers from those of both directions, which read three words side by side: first the word
 * itself, then the word before, then the word after.
 */
function placeShareMatrix(
  arena: Arena,
  sections: Sections,
  sides: readonly string[],
  columns: number,
): PlacedAffine {
  const matrices = sides.map((side) => readPackedMatrix(sections, `${side}.weights`));
  const total = matrices.reduce((sum, { rows }) => sum + rows, 0);
  const placed = reserveAffine(arena, 3 * total, columns);
  let to = 0;
  for (let part = 0; part < 3; part++) {
    for (const matrix of matrices) {
      placeScales(arena, placed.scales + to, matrix.scales);
      for (let row = 0; row < matrix.rows; row++, to++) {
        placeRow(arena, placed, to, matrix, row * matrix.columns + part * columns);
      }
    }
  }
  return placed;
}

/** Gates of the words of a sentence at `gates`: bias, and what each word, the one before and the one after give. */
export function gatherGates(arena: Arena, shares: WordShares, forms: readonly string[], gates: number): void {
  learnWords(arena, shares, forms);
  const { kernel } = arena;
  const { width, bias, slots } = shares;
  let before = slots;
  let word = findSlot(shares, forms[0]);
  for (let index = 0; index < forms.length; index++) {
    const after = findSlot(shares, forms[index + 1]);
    kernel.addShares(gates + index * width, width, bias, word, before + width, after + 2 * width);
    before = word;
    word = after;
  }
}

function findSlot({ slots, slotOfWord, width }: WordShares, form: string | undefined): number {
  const slot = form === undefined ? 0 : (slotOfWord.get(form) ?? 0);
  return slots + slot * 3 * width;
}

/** Computes the shares of all words of a sentence that are not kept. */
function learnWords(arena: Arena, shares: WordShares, forms: readonly string[]): void {
  const { slotOfWord, words, vectors, shorts, fresh, slots, matrix } = shares;
  if (slotOfWord.size + forms.length >= slotCount) slotOfWord.clear();
  const first = slotOfWord.size + 1;
  for (const form of forms) {
    if (slotOfWord.has(form)) continue;
    const slot = slotOfWord.size + 1;
    embedWord(arena.kernel.floats, shares, form, vectors + (slot - first) * words.columns);
    slotOfWord.set(form, slot);
  }
  const count = slotOfWord.size + 1 - first;
  if (count === 0) return;
  arena.kernel.roundToShorts(vectors, count * words.columns, shorts);
  for (let from = 0; from < count; from += batch) {
    const some = Math.min(batch, count - from);
    applyAffine(arena, matrix, shorts + from * words.columns, some, fresh);
    arena.kernel.roundToShorts(fresh, some * matrix.rows, slots + (first + from) * matrix.rows);
  }
}

/** The vector of a word, at `at`: the sum of its rows through tanh. */
function embedWord(floats: Float32Array, shares: WordShares, form: string, at: number): void {
  const { rowOfWord, words, affixes } = shares;
  const end = at + words.columns;
  floats.fill(0, at, end);
  addPackedRow(floats, at, words, rowOfWord.get(toTableKey(form)) ?? 0);
  const rows = hashAffixes(form);
  for (let i = 0; i < affixCount; i++) addPackedRow(floats, at, affixes, rows[i] ?? 0);
  for (let i = at; i < end; i++) floats[i] = bend(floats[i] ?? 0);
}
