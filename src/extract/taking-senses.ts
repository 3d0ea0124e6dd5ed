import { bare, type Draft } from './draft.ts';
import { isParty } from './party.ts';
import { isNegated } from './polarity.ts';
import { findActPredicate } from './predicates.ts';
import { isPlace } from './role-of-preposition.ts';
import type { Scene } from './scene.ts';
import { isVehicleNoun } from './thing-nouns.ts';
import { findChildren, lemmaAt, type Tree, wordAt } from './tree.ts';

// What verbs of making, giving, taking and naming mean of people and of everything else.

/** "made it three", "made her its largest owner", "made up most of it", "made for the port" makes nothing. */
export function chooseMaking({ tree }: Scene, draft: Draft): Draft | null {
  if (
    /^(?:make|build)$/u.test(draft.verb) &&
    /^(?:up|for|of|out|off|do|way)$/u.test(wordAt(tree, draft.at + 1))
  )
    return null;
  const empty =
    draft.object.length === 0 ||
    draft.object.every((o) => /^(?:it|this|that)$/u.test(wordAt(tree, o)) || tree.tokens[o]?.tag === 'NUM');
  // "Making it the costliest storm": what it is called stands behind the pronoun.
  const called =
    findChildren(tree, draft.at, 'iobj').length > 0 ||
    /^(?:it|this|that|him|her|them|us|me)$/u.test(wordAt(tree, draft.at + 1));
  // "The swap was made at the airport": what is made is the act that its noun names.
  const act = draft.object.length > 0 && draft.object.every((o) => isAct(tree, o));
  return draft.verb === 'make' && (empty || called || act) ? null : draft;
}

function isAct(tree: Tree, noun: number): boolean {
  return /^(?:exchange|trade)$/u.test(lemmaAt(tree, noun)) || findActPredicate(lemmaAt(tree, noun)) !== null;
}

/** "Handed him 16 years", "was given 16 years in prison": a sentence. */
export function chooseGiving({ tree }: Scene, draft: Draft): Draft {
  const years = findChildren(tree, draft.at, 'obj', 'obl').filter(
    (o) => /^(?:year|month|life)$/u.test(lemmaAt(tree, o)) && findChildren(tree, o, 'nummod').length > 0,
  );
  const given = findChildren(tree, draft.at, 'iobj', 'nsubj:pass');
  const judged = tree.tokens.some(({ lemma }) =>
    /^(?:court|judge|tribunal|prison|jail|colony|bars|espionage|treason|murder|spy|crime|sentence)$/u.test(
      lemma.toLowerCase(),
    ),
  );
  if (years.length === 0 || given.length === 0 || !judged) return draft;
  return {
    ...draft,
    predicate: 'sentence',
    subject: draft.subject.filter((s) => !given.includes(s)),
    object: given,
  };
}

/** "Seized control", "captured power": nobody is taken away. */
export function chooseSeizing(scene: Scene, draft: Draft): Draft | null {
  const { tree } = scene;
  // Jewels and papers are seized, and nobody with them.
  const things = draft.object.length > 0 && !draft.object.some((o) => isTaken(scene, o));
  if (things && /^(?:seize|capture)$/u.test(draft.verb)) return { ...draft, predicate: draft.verb };
  const power = draft.object.some((o) =>
    /^(?:control|power|initiative|opportunity|chance|moment)$/u.test(lemmaAt(tree, o)),
  );
  const grasped = findChildren(tree, draft.at, 'obj').some((o) =>
    /^(?:control|power)$/u.test(lemmaAt(tree, o)),
  );
  return power || grasped ? { ...draft, predicate: draft.verb } : draft;
}

function isTaken(scene: Scene, at: number): boolean {
  return isParty(scene, at) || isPlace(scene, at) || isVehicleNoun(lemmaAt(scene.tree, at));
}

/** "Those who stole them": what "them" is, a verb of stealing does not tell. */
export function chooseStealing({ tree }: Scene, draft: Draft): Draft {
  const object = draft.object.filter((o) => !/^(?:them|it|these|those)$/u.test(wordAt(tree, o)));
  return draft.verb === 'rob' || object.length === draft.object.length ? draft : { ...draft, object };
}

const medical =
  /^(?:hospital|doctor|medic|nurse|clinic|patient|paramedic|ambulance|surgeon|injure|injury|wound|burn|casualty|victim|condition|disease|medical|medicine|drug|ward|care|survivor)$/u;

/** "Treated the wounded at a hospital" helps them; "treated him with cruelty" does not. */
export function chooseTreating({ tree }: Scene, draft: Draft): Draft {
  return draft.verb === 'treat' && !tree.tokens.some(({ lemma }) => medical.test(lemma.toLowerCase()))
    ? bare(draft)
    : draft;
}

/** "a missile named Swift", "named X among those freed", "whom it did not name" appoint nobody. */
export function chooseNaming(scene: Scene, draft: Draft): Draft | null {
  const { tree } = scene;
  const among = tree.tokens.some(
    (_, at) => at > draft.at && at < draft.at + 24 && wordAt(tree, at) === 'among',
  );
  if (draft.verb === 'name' && (among || isNegated(tree, draft.at))) return null;
  const things = draft.object.filter((o) => !isParty(scene, o));
  return draft.verb === 'name' && things.length > 0 && things.length === draft.object.length ? null : draft;
}

export function chooseHiring(scene: Scene, draft: Draft): Draft {
  return draft.object.some((o) => isParty(scene, o)) || draft.verb !== 'sign' ? draft : bare(draft);
}
