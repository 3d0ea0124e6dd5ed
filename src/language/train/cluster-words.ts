import type { Sections } from '../model-file.ts';
import { finePerCoarse } from '../namer-clusters.ts';
import { createRandom, type Random } from './random.ts';
import type { WordVectors } from './word-vectors.ts';

const coarseCount = 64;
const coarseRounds = 15;
const fineRounds = 10;
/** A coarse cluster is divided so that a fine one has at least so many words on average. */
const leastFineSize = 8;

/**
 * Words in clusters by the direction of their vectors: spherical k-means (Dhillon and Modha 2001), then once more within each
 * cluster. Gives the sections `namer-clusters.ts` reads.
 */
export function clusterWords(vectors: WordVectors): Sections {
  const random = createRandom(3);
  const units = toUnits(vectors);
  const count = vectors.words.length;
  const everyRow = Int32Array.from({ length: count }, (_, index) => index);
  const coarse = divide(units, vectors.length, everyRow, coarseCount, coarseRounds, random);
  const codes = new Int16Array(count);
  for (let cluster = 0; cluster < coarseCount; cluster++) {
    const rows = everyRow.filter((row) => coarse[row] === cluster);
    const parts = Math.max(1, Math.min(finePerCoarse, Math.trunc(rows.length / leastFineSize)));
    const fine = divide(units, vectors.length, rows, parts, fineRounds, random);
    rows.forEach((row, index) => {
      codes[row] = 1 + cluster * finePerCoarse + (fine[index] ?? 0);
    });
  }
  return new Map<string, string | Int16Array>([
    ['namer.clusters.words', vectors.words.join('\n')],
    ['namer.clusters.codes', codes],
  ]);
}

/** The vectors at length 1, from word 0. */
function toUnits({ words, length, values }: WordVectors): Float32Array {
  const units = values.slice(length, (words.length + 1) * length);
  for (let row = 0; row < words.length; row++) scaleToUnit(units.subarray(row * length, (row + 1) * length));
  return units;
}

function scaleToUnit(vector: Float32Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const norm = Math.sqrt(square);
  if (norm > 0) for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / norm;
}

/** The cluster of each row, from 0. */
function divide(
  units: Float32Array,
  length: number,
  rows: Int32Array,
  clusters: number,
  rounds: number,
  random: Random,
): Int32Array {
  const centres = new Float32Array(clusters * length);
  const place = (cluster: number) => {
    const row = (rows[Math.floor(random() * rows.length)] ?? 0) * length;
    centres.set(units.subarray(row, row + length), cluster * length);
  };
  const chosen = new Int32Array(rows.length);
  if (rows.length === 0) return chosen;
  for (let cluster = 0; cluster < clusters; cluster++) place(cluster);
  for (let round = 0; round < rounds; round++) {
    rows.forEach((row, index) => {
      chosen[index] = findNearest(units, row * length, centres, length);
    });
    moveCentres(units, length, rows, chosen, centres);
    for (let cluster = 0; cluster < clusters; cluster++) {
      if (!centres.subarray(cluster * length, (cluster + 1) * length).some(Boolean)) place(cluster);
    }
  }
  return chosen;
}

function findNearest(units: Float32Array, from: number, centres: Float32Array, length: number): number {
  let best = 0;
  let bestSum = Number.NEGATIVE_INFINITY;
  for (let start = 0; start < centres.length; start += length) {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += (units[from + i] as number) * (centres[start + i] as number);
    if (sum > bestSum) {
      bestSum = sum;
      best = start / length;
    }
  }
  return best;
}

function moveCentres(
  units: Float32Array,
  length: number,
  rows: Int32Array,
  chosen: Int32Array,
  centres: Float32Array,
): void {
  centres.fill(0);
  rows.forEach((row, index) => {
    const to = (chosen[index] ?? 0) * length;
    for (let i = 0; i < length; i++)
      centres[to + i] = (centres[to + i] as number) + (units[row * length + i] as number);
  });
  for (let start = 0; start < centres.length; start += length)
    scaleToUnit(centres.subarray(start, start + length));
}
