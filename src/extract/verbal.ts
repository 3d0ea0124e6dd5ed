import { type Clause, readClause } from './clause.ts';
import { type Draft, type Filler, makeDraft } from './draft.ts';
import { isParty } from './party.ts';
import { clausesOf, expand, isMeasure, joinedParties, obliqueRoles, unique } from './places.ts';
import { isNegated } from './polarity.ts';
import { falls, isSymmetric } from './predicates.ts';
import { findRole, isPlace } from './role-of-preposition.ts';
import { isSanctionPredicate } from './sanction-target.ts';
import { isNamed, participantsAt, type Scene } from './scene.ts';
import { readSpeech } from './speech.ts';
import { caseOf, findChildren, hasRelation, lemmaAt, type Tree, wordAt } from './tree.ts';
import { adjustDraft } from './verb-adjustments.ts';
import { findMeaning, type VerbMeaning } from './verb-meaning.ts';
import { readPattern } from './verb-noun.ts';
import { chooseSense } from './verb-senses.ts';

/** Verbs that say how far an act is, not which: with an infinitive the act is the infinitive's. */
const carriers = new Set([
  'continue',
  'begin',
  'start',
  'stop',
  'cease',
  'keep',
  'help',
  'manage',
  'fail',
  'tend',
  'appear',
  'seem',
  'need',
  'have',
  'use',
  'get',
  'go',
  'happen',
  'come',
  'be',
  'let',
  'proceed',
  'finish',
  'opt',
  'refuse',
  'decline',
]);
/** Verbs too weak to say anything without a noun that carries the sense. */
const empty = new Set([
  'be',
  'have',
  'do',
  'go',
  'come',
  'get',
  'become',
  'remain',
  'seem',
  'appear',
  'include',
  'involve',
  'follow',
  'accord',
  'happen',
  'occur',
  'take',
  'make',
  'give',
  'let',
  'see',
  'know',
  'think',
  'believe',
  'say',
  'look',
  'feel',
]);

/** "refused to recognise", "continued to shell": the act is the infinitive's. */
export function carriedBy(tree: Tree, verb: number): number {
  let at = verb;
  for (let steps = 0; steps < deepest && carriers.has(lemmaAt(tree, at)); steps++) {
    const inner = findChildren(tree, at, 'xcomp').find((c) => tree.tokens[c]?.tag === 'VERB');
    if (inner === undefined) return at;
    at = inner;
  }
  return at;
}

const deepest = 4;

/** What a verb says: none for auxiliaries and carriers, else one draft. */
export function readVerb(scene: Scene, verb: number): Draft[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, verb);
  if (carriers.has(lemma) && findChildren(tree, verb, 'xcomp', 'ccomp').length > 0) return [];
  if (isPresumedDead(tree, verb)) return [];
  const clause = readClause(tree, verb);
  const meaning = findMeaning(scene, verb, clause);
  if (meaning.predicate === 'state') return readSpeech(scene, verb, clause, meaning.verb);
  if (meaning.predicate === 'recognise' && isNegated(tree, verb)) return [refusal(scene, verb, clause)];
  if (!meaning.known && empty.has(meaning.verb)) return [];
  const draft = meaning.noun
    ? readPattern(scene, verb, clause, meaning, meaning.noun)
    : readPlain(scene, verb, clause, meaning);
  const sense = chooseSense(scene, draft);
  const adjusted = sense && adjustDraft(scene, sense, clause);
  if (!adjusted) return [];
  return adjusted.predicate !== draft.predicate || isWorthSaying(scene, adjusted, meaning) ? [adjusted] : [];
}

/** "presumed dead": the death says it all. */
function isPresumedDead(tree: Tree, verb: number): boolean {
  if (!/^(?:presume|fear|believe)$/u.test(lemmaAt(tree, verb))) return false;
  return findChildren(tree, verb, 'xcomp').some((c) => wordAt(tree, c) === 'dead');
}

function refusal(scene: Scene, verb: number, clause: Clause): Draft {
  const office = clause.obliques
    .filter((o) => o.preposition === 'as')
    .map((o): Filler => ({ role: 'office', at: o.at, whole: true }));
  const secondary = findChildren(scene.tree, verb, 'xcomp').map(
    (at): Filler => ({ role: 'office', at, whole: true }),
  );
  return makeDraft(verb, 'refuse-recognition', lemmaAt(scene.tree, verb), {
    subject: expand(scene, clause.agents.length > 0 ? clause.agents : lateAgents(scene, clause)),
    object: expand(scene, clause.patients),
    roles: [...office, ...secondary],
    negationSpent: true,
  });
}

/** "not recognised as the winner by X": the agent hangs below another phrase. */
function lateAgents(scene: Scene, clause: Clause): number[] {
  const below = clause.obliques.flatMap((o) => findChildren(scene.tree, o.at, 'nmod', 'obl'));
  return clause.passive ? below.filter((c) => caseOf(scene.tree, c) === 'by') : [];
}

/**
 * A verb that carries its own sense. What describes one of several tells nothing of those that follow: "included Ann
 * Okello, held since 2018, and other people".
 */
function readPlain(scene: Scene, verb: number, clause: Clause, meaning: VerbMeaning): Draft {
  const { tree } = scene;
  const joined = joinedParties(scene, clause);
  const described = (heads: readonly number[]): number[] =>
    hasRelation(tree, verb, 'acl', 'acl:relcl')
      ? heads.flatMap((head) => expand(scene, [head]).filter((at) => head > verb || at < verb))
      : expand(scene, heads);
  const subject = [...described(clause.agents), ...(clause.passive ? [] : joined)];
  const object = [...described(clause.patients), ...(clause.passive ? joined : [])].filter(
    (o) => !/sel(?:f|ves)$/u.test(wordAt(tree, o)),
  );
  const roles = [
    ...obliqueRoles(scene, clause, meaning),
    ...receiverRoles(scene, clause, meaning),
    ...nearPlaces(scene, clause, meaning),
  ];
  const draft = makeDraft(verb, meaning.predicate, meaning.verb, {
    trigger: triggerOf(scene.tree, verb, meaning.verb),
    subject,
    object: object.length > 0 ? object : prepositionalObject(scene, clause, meaning),
    roles,
    clauses: clausesOf(scene.tree, verb),
  });
  return isSymmetric(meaning.predicate) ? joinSides(scene, draft, clause) : draft;
}

/** "freed nine hostages in Bamako", "sent tents to Chad": a place after the object says where it happened or where to. */
function nearPlaces(scene: Scene, clause: Clause, meaning: VerbMeaning): Filler[] {
  const below = clause.patients.flatMap((p) => findChildren(scene.tree, p, 'nmod'));
  const ends = below.flatMap((c): Filler[] => {
    const role =
      caseOf(scene.tree, c) === 'to' && isNamed(scene, c)
        ? findRole(scene, meaning.predicate, meaning.verb, 'to', c)
        : null;
    return role ? participantsAt(scene, c).map((at) => ({ role, at })) : [];
  });
  const places = below
    .filter((c) => /^(?:in|at)$/u.test(caseOf(scene.tree, c)) && isNamed(scene, c) && isPlace(scene, c))
    .flatMap((c) => participantsAt(scene, c))
    .map((at): Filler => ({ role: 'place', at }));
  return [...ends, ...places];
}

/** Talks and the like: whoever stands as object or after "with" or "to" is one more party. */
function joinSides(scene: Scene, draft: Draft, clause: Clause): Draft {
  const sides = clause.obliques.filter(
    (o) => /^(?:with|to|between|and)$/u.test(o.preposition) && isParty(scene, o.at),
  );
  const parties = [
    ...draft.subject,
    ...draft.object.filter((o) => isParty(scene, o)),
    ...expand(
      scene,
      sides.map((o) => o.at),
    ),
  ];
  return { ...draft, subject: unique(parties), object: [] };
}

const objectPrepositions = /^(?:on|upon|against|at|for|with|to|over)$/u;

/** "depend on X", "campaigned for her": a party after a preposition where the verb has no object. */
function prepositionalObject(scene: Scene, clause: Clause, meaning: VerbMeaning): number[] {
  if (!meaning.known || clause.passive || isSymmetric(meaning.predicate)) return [];
  if (falls.has(meaning.predicate)) return [];
  const object = clause.obliques.find(
    (o) =>
      (objectPrepositions.test(o.preposition) ||
        (o.preposition === 'from' && meaning.predicate === 'break-away')) &&
      isParty(scene, o.at) &&
      findRole(scene, meaning.predicate, meaning.verb, o.preposition, o.at) !== 'place',
  );
  return object ? participantsAt(scene, object.at) : [];
}

/** A verb that the list does not know needs a party to be worth a statement; a known one somebody or something. */
function isWorthSaying(scene: Scene, draft: Draft, meaning: VerbMeaning): boolean {
  const filled = draft.subject.length + draft.object.length + draft.clauses.length > 0;
  if (meaning.known) return filled || isSanctionPredicate(draft.predicate);
  return draft.subject.some((s) => isParty(scene, s)) && draft.object.length + draft.clauses.length > 0;
}

function receiverRoles(scene: Scene, clause: Clause, meaning: VerbMeaning): Filler[] {
  const role = meaning.predicate === 'transfer' || meaning.predicate === 'send' ? 'recipient' : 'addressee';
  const people = clause.receivers.filter((at) => !isMeasure(scene.tree, at));
  return expand(scene, people).map((at) => ({ role, at }));
}

function triggerOf(tree: Tree, verb: number, form: string): Draft['trigger'] {
  const particle = form.split(' ')[1];
  const next =
    particle === undefined
      ? -1
      : (tree.children[verb] ?? []).find((c) => c > verb && tree.tokens[c]?.text.toLowerCase() === particle);
  return { from: verb, to: next !== undefined && next === verb + 1 ? next : verb };
}
