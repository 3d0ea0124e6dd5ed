import { hasRelation, headOf, type Tree } from '../extract/tree.ts';
import type { Cast } from './cast.ts';

/** How far back a pronoun looks, in sentences. */
const reach = 2;
/** By how much the likeliest must lead: otherwise the pronoun is left alone. */
const lead = 1;

/** Where a pronoun stands. */
export interface Place {
  readonly index: number;
  readonly sentence: number;
  readonly token: number;
  readonly word: string;
  readonly tree: Tree;
}

/** Somebody whom a pronoun may mean; the likelier, the higher. */
export interface Candidate {
  readonly key: string;
  readonly score: number;
}

/** The likeliest, where it leads clearly. */
export function choose(candidates: readonly Candidate[]): string | null {
  const [first, second] = [...candidates].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  if (!first) return null;
  return second && first.score - second.score < lead ? null : first.key;
}

/** Whom the sentence and those before it name, each with the score of the best place. */
export function listCandidates(cast: Cast, place: Place, allow: (key: string) => boolean): Candidate[] {
  const { reading, keys } = cast;
  const best = new Map<string, number>();
  for (let sentence = Math.max(0, place.sentence - reach); sentence <= place.sentence; sentence++) {
    for (const at of reading.mentionsIn(sentence)) {
      const mention = reading.mentions[at];
      const key = cast.standsFor[at] ?? keys[at];
      if (!mention || !key || at >= place.index || mention.form === 'pronoun' || !allow(key)) continue;
      if (mention.end > (place.tree.tokens[place.token]?.start ?? 0) && sentence === place.sentence) continue;
      const score = scorePlace(reading.treeOf(sentence), mention.head, place.sentence - sentence);
      best.set(key, Math.max(best.get(key) ?? 0, score));
    }
  }
  return [...best].map(([key, score]) => ({ key, score }));
}

/** Of "X and Y met" both are the subject. */
function scorePlace(tree: Tree, head: number, distance: number): number {
  let first = head;
  while (hasRelation(tree, first, 'conj')) first = headOf(tree, first);
  // "The Lee administration" tells of no Lee.
  if (hasRelation(tree, first, 'compound')) return ([3, 1.5, 0][distance] ?? 0) - 1;
  const subject = hasRelation(tree, first, 'nsubj');
  const object = hasRelation(tree, first, 'obj', 'iobj');
  const recency = [3, 1.5, 0][distance] ?? 0;
  if (subject) return recency + 2;
  return recency + (object ? 1 : 0.5);
}
