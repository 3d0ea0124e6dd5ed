import { isPassive, readClause, subjectsOf } from './clause.ts';
import { type Draft, makeDraft } from './draft.ts';
import { expand } from './places.ts';
import type { Scene } from './scene.ts';
import { findChildren, hasRelation, headOf, wordAt } from './tree.ts';

/** "12 people are dead", "are feared dead", "was found dead": a death told by an adjective. */
export function readDeath(scene: Scene, token: number): Draft[] {
  const { tree } = scene;
  if (wordAt(tree, token) !== 'dead' || tree.tokens[token]?.tag !== 'ADJ') return [];
  const verb = headOf(tree, token);
  if (findChildren(tree, token, 'cop').length > 0) return death(scene, token, subjectsOf(tree, token));
  const told = verb >= 0 && hasRelation(tree, token, 'xcomp') && isPassive(tree, verb);
  return told ? death(scene, token, readClause(tree, verb).patients) : [];
}

function death(scene: Scene, at: number, who: readonly number[]): Draft[] {
  const subject = expand(scene, who);
  return subject.length > 0 ? [makeDraft(at, 'die', 'die', { subject })] : [];
}
