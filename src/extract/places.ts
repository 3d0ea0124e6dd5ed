import type { Clause } from './clause.ts';
import type { Draft, Filler } from './draft.ts';
import { findRole } from './role-of-preposition.ts';
import { participantsAt, type Scene } from './scene.ts';
import { isTimeUnit } from './time-units.ts';
import { caseOf, findChildren, lemmaAt, markerOf, type Tree } from './tree.ts';
import type { VerbMeaning } from './verb-meaning.ts';

/** "X, along with Y, was ...": Y takes part as X does. */
export function joinedParties(scene: Scene, clause: Clause): number[] {
  const onVerbs = clause.obliques
    .filter((o) => /^(?:along with|together with|alongside)$/u.test(o.preposition))
    .map((o) => o.at);
  const places = clause.passive ? clause.patients : clause.agents;
  const onNouns = places.flatMap((p) =>
    findChildren(scene.tree, p, 'nmod').filter((c) =>
      /^(?:along with|together with|alongside)$/u.test(caseOf(scene.tree, c)),
    ),
  );
  return expand(scene, [...onVerbs, ...onNouns]);
}

export function obliqueRoles(scene: Scene, clause: Clause, meaning: VerbMeaning): Filler[] {
  return clause.obliques.flatMap(({ preposition, at }): Filler[] => {
    const asker = askedBy(scene, meaning, preposition, at);
    if (asker.length > 0) return asker;
    const role = findRole(scene, meaning.predicate, meaning.verb, preposition, at);
    if (!role) return [];
    if (role === 'purpose' && isMeasure(scene.tree, at))
      return isLength(scene.tree, at) ? [{ role: 'duration', at }] : [];
    const whole =
      role === 'charge' || role === 'purpose' || role === 'topic' || role === 'cause' || role === 'value';
    return whole
      ? [{ role, at, whole }]
      : participantsAt(scene, at).map((participant) => ({ role, at: participant }));
  });
}

/** "sent troops at the request of X": X receives them. */
function askedBy(scene: Scene, { predicate }: VerbMeaning, preposition: string, at: number): Filler[] {
  if (preposition !== 'at' || !/^(?:send|provide-aid|help|transfer)$/u.test(predicate)) return [];
  if (!/^(?:request|invitation|behest)$/u.test(lemmaAt(scene.tree, at))) return [];
  const askers = findChildren(scene.tree, at, 'nmod', 'nmod:poss').filter(
    (c) => c < at || caseOf(scene.tree, c) === 'of',
  );
  return expand(scene, askers).map((one) => ({ role: 'recipient', at: one }));
}

/** "for two weeks", "for $2bn": how long or how much, not what for. */
export function isMeasure(tree: Tree, at: number): boolean {
  const money = /^(?:dollar|euro|pound|yen|crown|franc|million|billion|cent)$/u.test(lemmaAt(tree, at));
  return isLength(tree, at) || money || /^(?:NUM|SYM)$/u.test(tree.tokens[at]?.tag ?? '');
}

function isLength(tree: Tree, at: number): boolean {
  return isTimeUnit(lemmaAt(tree, at)) || lemmaAt(tree, at) === 'time';
}

/** What hangs on the verb as a clause of its own. */
export function clausesOf(tree: Tree, verb: number, noun = -1): Draft['clauses'] {
  const below = [
    ...findChildren(tree, verb, 'xcomp', 'ccomp'),
    ...(noun >= 0 ? findChildren(tree, noun, 'acl').filter((c) => tree.tokens[c]?.penn === 'VB') : []),
  ];
  return below.filter((at) => markerOf(tree, at) !== 'if').map((at) => ({ role: 'object' as const, at }));
}

export function expand(scene: Scene, heads: readonly number[]): number[] {
  return unique(heads.flatMap((head) => participantsAt(scene, head)));
}

export function unique(heads: readonly number[]): number[] {
  return [...new Set(heads)];
}
