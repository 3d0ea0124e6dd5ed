import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { isPassive, readClause, subjectsOf } from './clause.ts';
import { type Draft, makeDraft } from './draft.ts';
import { isEitherFate } from './movement-senses.ts';
import { expand } from './places.ts';
import type { Scene } from './scene.ts';
import { findChildren, hasRelation, headOf, isVerb, lemmaAt, type Tree, wordAt } from './tree.ts';
import { isLethal } from './verb-senses.ts';

/**
 * "12 people are dead", "are feared dead", "133 dead in blast": a death told by an adjective; "the toll exceeds 40
 * people": one told by a noun.
 */
export function readDeath(scene: Scene, token: number): Draft[] {
  const { tree } = scene;
  if (wordAt(tree, token) === 'toll') return readToll(scene, token);
  if (wordAt(tree, token) !== 'dead' || tree.tokens[token]?.tag !== 'ADJ' || isEitherFate(tree, token))
    return [];
  const verb = headOf(tree, token);
  if (verb >= 0 && isLethal(tree, verb)) return [];
  // "left 40 dead": the verb tells it.
  if (findChildren(tree, token, 'nummod').length > 0)
    return lemmaAt(tree, verb) === 'leave' ? [] : death(scene, token, [token]);
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

/** "The death toll exceeds 40 people": who is counted has died. */
function readToll(scene: Scene, toll: number): Draft[] {
  const { tree } = scene;
  const verb = headOf(tree, toll);
  if (!hasRelation(tree, toll, 'nsubj') || !isVerb(tree, verb)) return [];
  const counted = findChildren(tree, verb, 'obj', 'obl').filter(
    (c) =>
      /^(?:person|group)$/u.test(kindOfNoun(lemmaAt(tree, c)) ?? '') &&
      findChildren(tree, c, 'nummod').length > 0,
  );
  return death(scene, verb, counted.slice(0, 1));
}

function death(scene: Scene, at: number, who: readonly number[]): Draft[] {
  const subject = expand(scene, who);
  return subject.length > 0 ? [makeDraft(at, 'die', 'die', { subject })] : [];
}
