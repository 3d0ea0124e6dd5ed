import { type Arena, placeNumbers } from './arena.ts';
import type { Sections } from './model-file.ts';
import { gatherGates, readWordShares, type WordShares } from './word-shares.ts';

/** Candidate, forget, reset and carried: blocks of gates in the first layer. */
const gateCount = 4;

/**
 * The first recurrent layer. It reads each word with the word before and the word after; its gates are sums of one share
 * from each of the three.
 */
export interface WordEncoder {
  /** Numbers one direction gives for each word. */
  readonly size: number;
  readonly shares: WordShares;
  /** How much the state weighs in the forget gate, then in the reset gate. */
  readonly forward: number;
  readonly backward: number;
}

/**
 * @param longest Most words of one sentence.
 * @throws {ModelError} when a section is missing.
 */
export function readWordEncoder(
  arena: Arena,
  sections: Sections,
  layer: string,
  longest: number,
): WordEncoder {
  const shares = readWordShares(arena, sections, layer, longest);
  return {
    size: shares.width / (2 * gateCount),
    shares,
    forward: placeNumbers(arena, sections, `${layer}.forward.state`),
    backward: placeNumbers(arena, sections, `${layer}.backward.state`),
  };
}

/** Places of the first layer: `gates` has room for eight times `size` numbers a word. */
export interface EncoderPlaces {
  readonly gates: number;
  readonly state: number;
  readonly output: number;
}

/** First-layer output of the words of a sentence: rows of 2 x size numbers. */
export function encodeWords(
  arena: Arena,
  encoder: WordEncoder,
  forms: readonly string[],
  places: EncoderPlaces,
): void {
  const { size, shares, forward, backward } = encoder;
  const { gates, state, output } = places;
  const count = forms.length;
  gatherGates(arena, shares, forms, gates);
  const width = 2 * gateCount * size;
  arena.kernel.scan({
    count,
    size,
    state,
    stateWeights: forward,
    gates,
    gateStride: width,
    carried: gates + 3 * size,
    carriedStride: width,
    out: output,
    outStride: 2 * size,
  });
  const last = gates + (count - 1) * width + gateCount * size;
  arena.kernel.scan({
    count,
    size,
    state,
    stateWeights: backward,
    gates: last,
    gateStride: -width,
    carried: last + 3 * size,
    carriedStride: -width,
    out: output + (count - 1) * 2 * size + size,
    outStride: -2 * size,
  });
}
