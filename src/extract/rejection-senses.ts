import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { Draft } from './draft.ts';
import { findNounPredicate } from './noun-predicate.ts';
import { isParty } from './party.ts';
import { isNamed, participantsAt, type Scene } from './scene.ts';
import { caseOf, findChildren, lemmaAt, type Tree } from './tree.ts';

/** Whoever terminates somebody dismisses them; contracts and pregnancies are no offices. */
export function chooseEnding({ tree }: Scene, draft: Draft): Draft {
  return draft.object.some((o) => isPerson(tree, o)) ? { ...draft, predicate: 'dismiss' } : draft;
}

/** A report is dismissed, and so is a minister. */
export function chooseRejecting(scene: Scene, draft: Draft): Draft {
  return draft.verb === 'dismiss' && draft.object.some((o) => isPerson(scene.tree, o))
    ? { ...draft, predicate: 'dismiss' }
    : addOwners(scene, draft);
}

function isPerson(tree: Tree, at: number): boolean {
  return tree.tokens[at]?.tag === 'PROPN' || kindOfNoun(lemmaAt(tree, at)) === 'person';
}

/** "rejected the minister's account": it is the minister who is contradicted. */
export function addOwners(scene: Scene, draft: Draft): Draft {
  const things = draft.object.filter(
    (o) => !isParty(scene, o) && !isNamed(scene, o) && findNounPredicate(scene, o) === null,
  );
  if (things.length === 0 || things.length < draft.object.length) return draft;
  const owners = things.flatMap((o) => ownersOf(scene.tree, o)).flatMap((o) => participantsAt(scene, o));
  const parties = owners.filter((o) => isParty(scene, o) && !draft.subject.includes(o));
  return parties.length > 0 ? { ...draft, object: [...new Set(parties)] } : draft;
}

function ownersOf(tree: Tree, thing: number): number[] {
  return findChildren(tree, thing, 'nmod:poss');
}

/** Forces that eliminate or neutralise people kill them; a team is eliminated from a cup, and poverty is no person. */
export function chooseEliminating({ tree }: Scene, draft: Draft): Draft {
  const from = findChildren(tree, draft.at, 'obl').some((c) => caseOf(tree, c) === 'from');
  const people = draft.object.some((o) => armed.test(lemmaAt(tree, o)));
  const removes = /^(?:eliminate|neutrali[sz]e)$/u.test(draft.verb);
  return removes && people && !from ? { ...draft, predicate: 'kill' } : draft;
}

const armed =
  /^(?:terrorist|militant|rebel|insurgent|fighter|gunman|attacker|assailant|soldier|extremist|jihadist|guerrilla|commander|hijacker|kidnapper|bomber|man)$/u;
