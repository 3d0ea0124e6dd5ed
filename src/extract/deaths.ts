import { isPassive, readClause, subjectsOf } from './clause.ts';
import { type Draft, makeDraft } from './draft.ts';
import { expand } from './places.ts';
import type { Scene } from './scene.ts';
import { findChildren, hasRelation, headOf, type Tree, wordAt } from './tree.ts';

/** "12 people are dead", "are feared dead", "was found dead": a death told by an adjective. */
export function readDeath(scene: Scene, token: number): Draft[] {
  const { tree } = scene;
  if (wordAt(tree, token) !== 'dead' || tree.tokens[token]?.tag !== 'ADJ') return [];
  const verb = headOf(tree, token);
  if (findChildren(tree, token, 'cop').length > 0) return death(scene, token, subjectsOf(tree, token));
  const told = verb >= 0 && hasRelation(tree, token, 'xcomp') && isPassive(tree, verb);
  if (told) return death(scene, token, readClause(tree, verb).patients);
  return takenFor.test(wordAt(tree, token - 1)) ? death(scene, token, subjectAbove(tree, token - 1)) : [];
}

const takenFor = /^(?:presumed|feared|believed|declared|pronounced|confirmed)$/u;

/** "are missing and presumed dead": the subject of the participle or of what it is joined to. */
function subjectAbove(tree: Tree, from: number): readonly number[] {
  for (let at = from, steps = 0; at >= 0 && steps < 4; at = headOf(tree, at), steps++) {
    const subjects = subjectsOf(tree, at).filter((subject) => subject < from);
    if (subjects.length > 0) return subjects;
    if (!hasRelation(tree, at, 'conj', 'xcomp')) return [];
  }
  return [];
}

function death(scene: Scene, at: number, who: readonly number[]): Draft[] {
  const subject = expand(scene, who);
  return subject.length > 0 ? [makeDraft(at, 'die', 'die', { subject })] : [];
}
