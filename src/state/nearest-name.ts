import type { Analysis } from '../analysis/analysis.ts';
import type { EntityId } from '../resolve/entity.ts';

/** Share of letter pairs that two names must have in common to be called near. */
const leastLikeness = 0.4;

/**
 * The name of a collection that is most like an unknown id, by the letter pairs that the id shares with any form of
 * the name (Dice's coefficient); null when none is near. Linear in the forms.
 */
export function nearestName(asked: string, analysis: Analysis): EntityId | null {
  const wanted = pairsOf(fold(asked.replace(/^[a-z]+-/, '')));
  let best: { readonly id: EntityId | null; readonly likeness: number } = {
    id: null,
    likeness: leastLikeness,
  };
  for (const entity of analysis.entities) {
    for (const form of [entity.name, ...entity.aliases.map((alias) => alias.text)]) {
      const likeness = compare(wanted, pairsOf(fold(form)));
      if (likeness > best.likeness) best = { id: entity.id, likeness };
    }
  }
  return best.id;
}

function fold(words: string): string {
  return words
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Pairs of neighbouring letters within each word, so that the order of the words does not matter. */
function pairsOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(' ')
      .flatMap((word) => [...` ${word} `].map((letter, at, all) => letter + (all[at + 1] ?? ''))),
  );
}

function compare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
