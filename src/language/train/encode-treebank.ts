import { universalTags } from '../sentence.ts';
import { hashAffixes, toTableKey } from '../word-features.ts';
import { type EncodedTreebank, wordFields, wordWidth } from './syntax-network.ts';
import type { TreebankSentence, TreebankWord } from './treebank.ts';
import type { WordVectors } from './word-vectors.ts';

/** A word gets a row of its own when it occurs so often. */
const leastCount = 3;
/** A pair of tags that occurs less often is taken for a slip. */
const leastPairCount = 5;

/** The closed lists a treebank brings. */
export interface Inventory {
  /** Words with a row of their own, from row 1. */
  readonly words: readonly string[];
  readonly pennTags: readonly string[];
  readonly relations: readonly string[];
  /** Pairs "universal penn" that occur. */
  readonly tagPairs: readonly string[];
}

export function listInventory(sentences: readonly TreebankSentence[]): Inventory {
  const words = sentences.flatMap((sentence) => sentence.words);
  const frequent = countValues(words.map((word) => toTableKey(word.form)));
  return {
    words: [...frequent].filter(([, count]) => count >= leastCount).map(([word]) => word),
    pennTags: [...countValues(words.map((word) => word.penn)).keys()],
    relations: [...countValues(words.map((word) => word.relation)).keys()],
    tagPairs: [...countValues(words.map((word) => `${word.tag} ${word.penn}`))]
      .filter(([, count]) => count >= leastPairCount)
      .map(([pair]) => pair),
  };
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sentences as numbers in shared memory. */
export function encodeTreebank(
  sentences: readonly TreebankSentence[],
  inventory: Inventory,
  vectors: WordVectors,
): EncodedTreebank {
  const lookUps = {
    vector: indexFrom(vectors.words, 1),
    word: indexFrom(inventory.words, 1),
    universal: indexFrom(universalTags, 0),
    penn: indexFrom(inventory.pennTags, 0),
    relation: indexFrom(inventory.relations, 0),
  };
  const count = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const words = new Int32Array(new SharedArrayBuffer(count * wordWidth * 4));
  const starts = new Int32Array(new SharedArrayBuffer((sentences.length + 1) * 4));
  let place = 0;
  sentences.forEach((sentence, index) => {
    for (const word of sentence.words) {
      encodeWord(words, place * wordWidth, word, lookUps);
      place++;
    }
    starts[index + 1] = place;
  });
  return { words, starts, vectors: share(vectors.values) };
}

type LookUps = Readonly<
  Record<'vector' | 'word' | 'universal' | 'penn' | 'relation', ReadonlyMap<string, number>>
>;

function encodeWord(into: Int32Array, at: number, word: TreebankWord, lookUps: LookUps): void {
  const key = toTableKey(word.form);
  into[at + wordFields.vector] = lookUps.vector.get(key) ?? 0;
  into[at + wordFields.word] = lookUps.word.get(key) ?? 0;
  into[at + wordFields.universal] = lookUps.universal.get(word.tag) ?? 0;
  into[at + wordFields.penn] = lookUps.penn.get(word.penn) ?? 0;
  into[at + wordFields.head] = word.head;
  into[at + wordFields.relation] = lookUps.relation.get(word.relation) ?? 0;
  into.set(hashAffixes(word.form), at + wordFields.affixes);
}

function indexFrom(values: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index + first]));
}

function share(values: Float32Array): Float32Array {
  const shared = new Float32Array(new SharedArrayBuffer(values.byteLength));
  shared.set(values);
  return shared;
}
