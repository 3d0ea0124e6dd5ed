import type { Clause } from './clause.ts';
import type { Draft, Filler } from './draft.ts';
import { isParty } from './party.ts';
import { isNamed, participantsAt, type Scene } from './scene.ts';
import { caseOf, findChildren, markerOf } from './tree.ts';

/** The parties that a goal concerns: "seeks to improve relations with X" concerns X. */
export function adjustIntention(scene: Scene, draft: Draft): Draft | null {
  const forward = draft.verb === 'look forward' ? forwardTo(scene, draft.at) : [];
  const goals = [
    ...draft.clauses.map((c) => c.at),
    ...draft.object.filter((o) => !isParty(scene, o)),
    ...forward,
  ];
  const concerned = goals
    .flatMap((goal) => partiesBelow(scene, goal, 3))
    .filter((p) => !draft.subject.includes(p));
  const own = draft.object.filter((o) => isParty(scene, o));
  if (goals.length + own.length === 0) return null;
  const roles = goals.map((at): Filler => ({ role: 'goal', at, whole: true }));
  return {
    ...draft,
    object: [...new Set([...own, ...concerned])].slice(0, 1),
    roles: [...draft.roles, ...roles],
    clauses: [],
  };
}

/** "looked forward to seeing X": what stands after "to". */
function forwardTo({ tree }: Scene, verb: number): number[] {
  return findChildren(tree, verb, 'advcl', 'obl', 'ccomp').filter(
    (c) => markerOf(tree, c) === 'to' || caseOf(tree, c) === 'to',
  );
}

/** Parties in a clause's objects and phrases, nearest to the top first; pronouns of the subject's own are left out. */
export function partiesBelow(scene: Scene, head: number, depth: number): number[] {
  if (depth === 0) return [];
  const places = findChildren(scene.tree, head, 'obj', 'obl', 'nmod', 'nmod:poss', 'xcomp', 'iobj');
  const here = places.filter((p) => isConcerned(scene, p)).flatMap((p) => participantsAt(scene, p));
  return [...here, ...places.flatMap((p) => partiesBelow(scene, p, depth - 1))];
}

function isConcerned(scene: Scene, token: number): boolean {
  if (caseOf(scene.tree, token) === 'in') return false;
  const form = scene.byHead.get(token)?.form;
  return isParty(scene, token) && (isNamed(scene, token) || form === 'nominal');
}

/** "called for X to act", "campaigned for her release": whom it is asked of, or for whom. */
export function adjustAppeal(scene: Scene, draft: Draft, clause: Clause): Draft {
  const { tree } = scene;
  const asked = draft.clauses
    .filter((c) => markerOf(tree, c.at).startsWith('for'))
    .flatMap((c) => findChildren(tree, c.at, 'nsubj'))
    .flatMap((s) => participantsAt(scene, s));
  const phrases = clause.obliques.filter((o) => /^(?:for|on|to)$/u.test(o.preposition)).map((o) => o.at);
  const concerned = phrases.flatMap((p) =>
    isParty(scene, p)
      ? participantsAt(scene, p)
      : findChildren(tree, p, 'nmod:poss').flatMap((o) => participantsAt(scene, o)),
  );
  const later = findChildren(scene.tree, draft.at, 'advcl', 'obl').filter((c) =>
    /^(?:at|to)$/u.test(markerOf(scene.tree, c) || caseOf(scene.tree, c)),
  );
  const goals = [
    ...draft.clauses.map((c) => c.at),
    ...later,
    ...phrases.filter((p) => !isParty(scene, p)),
    ...findChildren(tree, draft.at, 'advcl').filter((c) => markerOf(tree, c).startsWith('for')),
  ];
  const late = findChildren(tree, draft.at, 'advcl')
    .filter((c) => markerOf(tree, c).startsWith('for'))
    .flatMap((c) => findChildren(tree, c, 'nsubj'))
    .flatMap((s) => participantsAt(scene, s));
  const object = [...asked, ...late, ...draft.object.filter((o) => isParty(scene, o)), ...concerned];
  return {
    ...draft,
    object: [...new Set(object)].slice(0, Math.max(1, asked.length)),
    roles: [
      ...draft.roles.filter((r) => r.role !== 'purpose'),
      ...goals.map((at): Filler => ({ role: 'goal', at, whole: true })),
    ],
  };
}
