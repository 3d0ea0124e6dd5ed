import { readParties } from './act-noun.ts';
import { type Clause, isPassive, readClause } from './clause.ts';
import { type Draft, type Filler, makeDraft } from './draft.ts';
import { isParty } from './party.ts';
import { clausesOf, expand, joinedParties, obliqueRoles, unique } from './places.ts';
import { isSymmetric } from './predicates.ts';
import { findSanctionTarget, isSanctionPredicate } from './sanction-target.ts';
import { participantsAt, type Scene } from './scene.ts';
import { caseOf, findChildren, lemmaAt } from './tree.ts';
import type { VerbMeaning } from './verb-meaning.ts';

/** A verb that gets its sense from a noun: "hold talks with X", "face charges", "lift sanctions on Y". */
export function readPattern(
  scene: Scene,
  verb: number,
  clause: Clause,
  meaning: VerbMeaning,
  noun: NonNullable<VerbMeaning['noun']>,
): Draft {
  const agents = [...expand(scene, clause.agents), ...joinedParties(scene, clause)].filter(
    (a) => a !== noun.at,
  );
  const given = {
    trigger: spread(verb, noun.at),
    roles: obliqueRoles(scene, clause, meaning),
    clauses: clausesOf(scene.tree, verb, noun.at),
  };
  if (noun.subjectIs === 'holder') {
    return makeDraft(verb, meaning.predicate, meaning.verb, {
      ...given,
      subject: agents,
      object: participantsAt(scene, noun.at),
    });
  }
  if (noun.subjectIs === 'receiver') {
    const received = agents.map((at): Filler => ({ role: 'recipient', at }));
    const givers = findChildren(scene.tree, noun.at, 'acl').flatMap((c) =>
      isPassive(scene.tree, c) ? readClause(scene.tree, c).agents : [],
    );
    const from = [...clause.obliques.filter((o) => o.preposition === 'from').map((o) => o.at), ...givers];
    return makeDraft(verb, meaning.predicate, meaning.verb, {
      ...given,
      subject: expand(scene, from),
      object: participantsAt(scene, noun.at),
      roles: [...given.roles.filter((r) => r.role !== 'origin'), ...received],
    });
  }
  const parties = readParties(scene, noun.at, meaning.predicate);
  const from = clause.obliques.filter((o) => o.preposition === 'from').map((o) => o.at);
  const object = [
    ...parties.patients,
    ...expand(scene, clause.receivers),
    ...givenTo(scene, verb, parties.agents),
    ...addressed(scene, meaning.predicate, parties),
    ...onVerb(scene, clause, meaning.predicate),
  ];
  const draft =
    noun.subjectIs === 'patient'
      ? makeDraft(verb, meaning.predicate, meaning.verb, {
          ...given,
          subject: unique([...parties.agents, ...expand(scene, from)]),
          object: agents,
        })
      : makeDraft(verb, meaning.predicate, meaning.verb, {
          ...given,
          subject: unique(agents.length > 0 ? agents : parties.agents),
          object: unique(object),
        });
  if (isSanctionPredicate(meaning.predicate) && noun.subjectIs === 'actor')
    return { ...draft, ...findSanctionTarget(scene, noun.at, verb, draft) };
  return isSymmetric(meaning.predicate) ? joinNounSides(scene, draft, parties, clause) : draft;
}

function joinNounSides(
  scene: Scene,
  draft: Draft,
  parties: ReturnType<typeof readParties>,
  clause: Clause,
): Draft {
  const measured = clause.patients
    .flatMap((at) => findChildren(scene.tree, at, 'nmod'))
    .map((at) => ({ preposition: caseOf(scene.tree, at), at }));
  const sides = [...parties.others, ...clause.obliques, ...measured].filter(
    (o) => /^(?:with|between)$/u.test(o.preposition) && isParty(scene, o.at),
  );
  return {
    ...draft,
    subject: unique([
      ...draft.subject,
      ...parties.agents,
      ...expand(
        scene,
        sides.map((o) => o.at),
      ),
    ]),
    object: [],
  };
}

/** "offered Chad medical help": a name right after a verb of giving, before the noun, receives it. */
function givenTo(scene: Scene, verb: number, front: readonly number[]): number[] {
  const gives = /^(?:give|offer|send|provide|grant|pledge|promise|lend)$/u.test(lemmaAt(scene.tree, verb));
  return gives ? front.filter((at) => at === verb + 1 && scene.byHead.get(at)?.form === 'name') : [];
}

/** "a protest with X": whom a protest is made to. */
function addressed(scene: Scene, predicate: string, parties: ReturnType<typeof readParties>): number[] {
  if (predicate !== 'criticise') return [];
  const to = parties.others.filter(
    (o) => /^(?:with|to|against)$/u.test(o.preposition) && isParty(scene, o.at),
  );
  return expand(
    scene,
    to.map((o) => o.at),
  );
}

/** "launched strikes against X", "lodged a protest with Y": the parser may hang the target on the verb. */
function onVerb(scene: Scene, clause: Clause, predicate: string): number[] {
  const reaches = predicate === 'criticise' ? /^(?:against|on|at|with|to)$/u : /^(?:against|on|at)$/u;
  return expand(
    scene,
    clause.obliques.filter((o) => reaches.test(o.preposition) && isParty(scene, o.at)).map((o) => o.at),
  );
}

/** From the verb to its noun where they stand close together, else the verb alone. */
function spread(verb: number, noun: number): Draft['trigger'] {
  const from = Math.min(verb, noun);
  const to = Math.max(verb, noun);
  return to - from <= 4 ? { from, to } : { from: verb, to: verb };
}
