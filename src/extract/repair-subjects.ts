import { isBelow, type Loose, place } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/** Verbs that tell a clause and hardly ever take a person as their object. */
const tellings = new Set('say state claim announce confirm believe think suggest allege report'.split(' '));

/**
 * "say reporter X and Y were freed": X is read as the object of the saying, and "and Y" as the subject of what is said.
 * Nobody says a person: both are subjects of the second verb, which is what is said.
 */
export function mendSharedSubject(tree: Tree, loose: Loose[], verb: number): void {
  const second = (tree.children[verb] ?? []).find((c) => /^nsubj/u.test(loose[c]?.relation ?? ''));
  const subject = loose[second ?? -1];
  if (second === undefined || subject?.head !== verb) return;
  const opener = tree.first[second] ?? second;
  if (loose[opener]?.relation !== 'cc') return;
  const first = objectBefore(loose, opener - 1);
  const saying = loose[first]?.head ?? -1;
  if (saying < 0 || saying >= first || !tellings.has(loose[saying]?.lemma ?? '')) return;
  if (isBelow(loose, saying, verb)) return;
  // "journalist X and Y": the name will take the title's place.
  const name = (tree.children[first] ?? []).find(
    (c) => c > first && loose[c]?.relation === 'appos' && loose[c]?.tag === 'PROPN',
  );
  place(loose, verb, saying, 'ccomp');
  place(loose, first, verb, subject.relation);
  place(loose, second, name ?? first, 'conj');
}

/** The object whose phrase ends on a token; -1 when the token belongs to none. */
function objectBefore(loose: readonly Loose[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    if (loose[at]?.relation === 'obj') return at;
    at = loose[at]?.head ?? -1;
  }
  return -1;
}
