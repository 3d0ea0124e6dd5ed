import { type Draft, makeDraft } from './draft.ts';
import { classifyPredicate, findActPredicate } from './predicates.ts';
import { participantsAt, type Scene } from './scene.ts';
import { caseOf, findChildren, lemmaAt } from './tree.ts';

/** Adjectives after "is" that tell an act or a state: "she is free". */
const stateAdjectives = new Map([
  ['free', 'release'],
  ['dead', 'die'],
  ['responsible', 'claim-responsibility'],
]);

/** "Responsible for the transfer" takes blame for nothing; for an attack it does. */
function isBlameless({ tree }: Scene, token: number): boolean {
  if (lemmaAt(tree, token) !== 'responsible') return false;
  const acts = findChildren(tree, token, 'obl', 'nmod').filter((c) => caseOf(tree, c) === 'for');
  return acts.every((c) => {
    const act = findActPredicate(lemmaAt(tree, c));
    return act === null || classifyPredicate(act) !== 'material-conflict';
  });
}

/** "X is free", "the talks were productive": what an adjective or noun after a form of "be" says of its subject. */
export function readAssessment(scene: Scene, token: number): Draft[] {
  const { tree } = scene;
  const tag = tree.tokens[token]?.tag;
  if (
    (tag !== 'ADJ' && tag !== 'NOUN') ||
    findChildren(tree, token, 'cop').length === 0 ||
    caseOf(tree, token) !== ''
  )
    return [];
  const subjects = findChildren(tree, token, 'nsubj').flatMap((s) => participantsAt(scene, s));
  if (subjects.length === 0) return [];
  const state = isBlameless(scene, token) ? undefined : stateAdjectives.get(lemmaAt(tree, token));
  if (state === 'release') return [makeDraft(token, 'release', 'free', { object: subjects })];
  const value = [{ role: 'value' as const, at: token, whole: tag === 'ADJ' }];
  return [
    makeDraft(token, state ?? 'assess', state ? lemmaAt(tree, token) : 'be', {
      subject: subjects,
      roles: value,
    }),
  ];
}
