import { type Arena, applyAffine, type PlacedAffine, placeAffine, placeNumbers } from './arena.ts';
import type { Sections } from './model-file.ts';

/**
 * One direction of a simple recurrent unit (Lei et al. 2018): gates come from the input alone and, number by
 * number, from the state, so that all products with matrices are done before the loop over the words.
 */
export interface Direction {
  /** Rows: candidate, forget gate, reset gate. */
  readonly gates: PlacedAffine;
  /** How much the state weighs in the forget gate, then in the reset gate. */
  readonly stateWeights: number;
}

export interface RecurrentLayer {
  /** Numbers one direction gives for each word. */
  readonly size: number;
  readonly forward: Direction;
  readonly backward: Direction;
}

/** @throws {ModelError} when a section of the layer is missing. */
export function readRecurrentLayer(arena: Arena, sections: Sections, name: string): RecurrentLayer {
  const forward = readDirection(arena, sections, `${name}.forward`);
  const backward = readDirection(arena, sections, `${name}.backward`);
  return { size: forward.gates.rows / 3, forward, backward };
}

function readDirection(arena: Arena, sections: Sections, name: string): Direction {
  return {
    gates: placeAffine(arena, sections, name),
    stateWeights: placeNumbers(arena, sections, `${name}.state`),
  };
}

/**
 * Places of the rows a layer reads and writes: `gates` has room for three times `size` numbers a word, `shorts` for the
 * input as shorts.
 */
export interface LayerPlaces {
  readonly shorts: number;
  readonly input: number;
  readonly output: number;
  readonly gates: number;
  readonly state: number;
}

/** Both directions over `count` words: rows of 2 x size numbers in, rows of 2 x size numbers out. */
export function runLayer(arena: Arena, layer: RecurrentLayer, places: LayerPlaces, count: number): void {
  const { size } = layer;
  const { input, output, gates, state, shorts } = places;
  const row = 2 * size;
  arena.kernel.roundToShorts(input, count * row, shorts);
  applyAffine(arena, layer.forward.gates, shorts, count, gates);
  arena.kernel.scan({
    count,
    size,
    state,
    stateWeights: layer.forward.stateWeights,
    gates,
    gateStride: 3 * size,
    carried: input,
    carriedStride: row,
    out: output,
    outStride: row,
  });
  applyAffine(arena, layer.backward.gates, shorts, count, gates);
  const last = count - 1;
  arena.kernel.scan({
    count,
    size,
    state,
    stateWeights: layer.backward.stateWeights,
    gates: gates + last * 3 * size,
    gateStride: -3 * size,
    carried: input + last * row + size,
    carriedStride: -row,
    out: output + last * row + size,
    outStride: -row,
  });
}
