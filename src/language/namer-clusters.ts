import { ModelError, numberSection, type Sections, textSection } from './model-file.ts';
import { toTableKey } from './word-features.ts';

/** Fine clusters in one coarse cluster. */
export const finePerCoarse = 32;

/** Words of like use, from word vectors: the number of a word's fine cluster, counted from 1. */
export type WordClusters = ReadonlyMap<string, number>;

/** @throws {ModelError} when a section is missing or both do not fit each other. */
export function readWordClusters(sections: Sections): WordClusters {
  const words = textSection(sections, 'namer.clusters.words').split('\n');
  const codes = numberSection(sections, 'namer.clusters.codes');
  if (words.length !== codes.length) throw new ModelError('The word clusters do not fit each other.');
  return new Map(words.map((word, index) => [word, codes[index] ?? 0]));
}

/** The fine cluster of a form; 0 where the word is not known. */
export function findCluster(clusters: WordClusters, form: string): number {
  return clusters.get(toTableKey(form)) ?? 0;
}

/** The coarse cluster that holds a fine one; 0 where the word is not known. */
export function toCoarse(fine: number): number {
  return fine === 0 ? 0 : 1 + Math.trunc((fine - 1) / finePerCoarse);
}
