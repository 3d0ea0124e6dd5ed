import { isParty, isSymmetric, readParties } from './act-noun.ts';
import { type Clause, readClause } from './clause.ts';
import { type Draft, type Filler, makeDraft } from './draft.ts';
import { isRefusedRecognition } from './polarity.ts';
import { findRole } from './role-of-preposition.ts';
import { findSanctionTarget, isSanctionPredicate } from './sanction-target.ts';
import { participantsAt, type Scene } from './scene.ts';
import { readSpeech } from './speech.ts';
import { caseOf, findChildren, lemmaAt, markerOf, type Tree } from './tree.ts';
import { findMeaning, type VerbMeaning } from './verb-meaning.ts';

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

/** What a verb says: none for auxiliaries and carriers, else one draft. */
export function readVerb(scene: Scene, verb: number): Draft[] {
  const { tree } = scene;
  const lemma = lemmaAt(tree, verb);
  if (carriers.has(lemma) && findChildren(tree, verb, 'xcomp', 'ccomp').length > 0) return [];
  const clause = readClause(tree, verb);
  const meaning = findMeaning(scene, verb, clause);
  if (meaning.predicate === 'state') return readSpeech(scene, verb, clause, meaning.verb);
  if (meaning.predicate === 'recognise' && isRefusedRecognition(tree, verb))
    return [refusal(scene, verb, clause)];
  if (!meaning.known && empty.has(meaning.verb)) return [];
  const draft = meaning.noun
    ? readPattern(scene, verb, clause, meaning, meaning.noun)
    : readPlain(scene, verb, clause, meaning);
  return isWorthSaying(scene, draft, meaning) ? [draft] : [];
}

function refusal(scene: Scene, verb: number, clause: Clause): Draft {
  const office = clause.obliques
    .filter((o) => o.preposition === 'as')
    .map((o): Filler => ({ role: 'office', at: o.at, whole: true }));
  const secondary = findChildren(scene.tree, verb, 'xcomp').map(
    (at): Filler => ({ role: 'office', at, whole: true }),
  );
  return makeDraft(verb, 'refuse-recognition', lemmaAt(scene.tree, verb), {
    subject: expand(scene, clause.agents),
    object: expand(scene, clause.patients),
    roles: [...office, ...secondary],
    negationSpent: true,
  });
}

/** A verb that carries its own sense. */
function readPlain(scene: Scene, verb: number, clause: Clause, meaning: VerbMeaning): Draft {
  const joined = joinedParties(scene, clause);
  const subject = [...expand(scene, clause.agents), ...(clause.passive ? [] : joined)];
  const object = [...expand(scene, clause.patients), ...(clause.passive ? joined : [])];
  const roles = [...obliqueRoles(scene, clause, meaning), ...receiverRoles(scene, clause, meaning)];
  const draft = makeDraft(verb, meaning.predicate, meaning.verb, {
    trigger: triggerOf(scene.tree, verb, meaning.verb),
    subject,
    object: object.length > 0 ? object : prepositionalObject(scene, clause, meaning),
    roles,
    clauses: clausesOf(scene.tree, verb),
  });
  return isSymmetric(meaning.predicate) ? joinSides(scene, draft, clause) : draft;
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

/** A verb that gets its sense from a noun: "hold talks with X", "face charges", "lift sanctions on Y". */
function readPattern(
  scene: Scene,
  verb: number,
  clause: Clause,
  meaning: VerbMeaning,
  noun: NonNullable<VerbMeaning['noun']>,
): Draft {
  const agents = [...expand(scene, clause.agents), ...joinedParties(scene, clause)];
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
  const parties = readParties(scene, noun.at, meaning.predicate);
  const from = clause.obliques.filter((o) => o.preposition === 'from').map((o) => o.at);
  const object = [...parties.patients, ...onVerb(scene, clause)];
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
  const sides = [...parties.others, ...clause.obliques].filter(
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

/** "launched strikes against X": the parser may hang the target on the verb. */
function onVerb(scene: Scene, clause: Clause): number[] {
  return expand(
    scene,
    clause.obliques
      .filter((o) => /^(?:against|on|at)$/u.test(o.preposition) && isParty(scene, o.at))
      .map((o) => o.at),
  );
}

const objectPrepositions = /^(?:on|upon|against|at|for|with|to|in|into|of|over|from)$/u;

/** "depend on X", "campaigned for her": a party after a preposition where the verb has no object. */
function prepositionalObject(scene: Scene, clause: Clause, meaning: VerbMeaning): number[] {
  if (!meaning.known || clause.passive || isSymmetric(meaning.predicate)) return [];
  const object = clause.obliques.find(
    (o) =>
      objectPrepositions.test(o.preposition) &&
      isParty(scene, o.at) &&
      findRole(scene, meaning.predicate, meaning.verb, o.preposition, o.at) !== 'place',
  );
  return object ? participantsAt(scene, object.at) : [];
}

/** "X, along with Y, was ...": Y takes part as X does. */
function joinedParties(scene: Scene, clause: Clause): number[] {
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

function obliqueRoles(scene: Scene, clause: Clause, meaning: VerbMeaning): Filler[] {
  return clause.obliques.flatMap(({ preposition, at }): Filler[] => {
    const role = findRole(scene, meaning.predicate, meaning.verb, preposition, at);
    if (!role) return [];
    const whole =
      role === 'charge' || role === 'purpose' || role === 'topic' || role === 'cause' || role === 'value';
    return whole
      ? [{ role, at, whole }]
      : participantsAt(scene, at).map((participant) => ({ role, at: participant }));
  });
}

function receiverRoles(scene: Scene, clause: Clause, meaning: VerbMeaning): Filler[] {
  const role = meaning.predicate === 'transfer' || meaning.predicate === 'send' ? 'recipient' : 'addressee';
  return expand(scene, clause.receivers).map((at) => ({ role, at }));
}

/** What hangs on the verb as a clause of its own. */
function clausesOf(tree: Tree, verb: number, noun = -1): Draft['clauses'] {
  const below = [
    ...findChildren(tree, verb, 'xcomp', 'ccomp'),
    ...(noun >= 0 ? findChildren(tree, noun, 'acl') : []),
  ];
  return below.filter((at) => markerOf(tree, at) !== 'if').map((at) => ({ role: 'object' as const, at }));
}

function triggerOf(tree: Tree, verb: number, form: string): Draft['trigger'] {
  const particle = form.split(' ')[1];
  const next =
    particle === undefined
      ? -1
      : (tree.children[verb] ?? []).find((c) => c > verb && tree.tokens[c]?.text.toLowerCase() === particle);
  return { from: verb, to: next !== undefined && next === verb + 1 ? next : verb };
}

/** From the verb to its noun where they stand close together, else the verb alone. */
function spread(verb: number, noun: number): Draft['trigger'] {
  const from = Math.min(verb, noun);
  const to = Math.max(verb, noun);
  return to - from <= 4 ? { from, to } : { from: verb, to: verb };
}

function expand(scene: Scene, heads: readonly number[]): number[] {
  return unique(heads.flatMap((head) => participantsAt(scene, head)));
}

function unique(heads: readonly number[]): number[] {
  return [...new Set(heads)];
}

/** A verb that the list does not know needs a party to be worth a statement; a known one somebody or something. */
function isWorthSaying(scene: Scene, draft: Draft, meaning: VerbMeaning): boolean {
  const filled = draft.subject.length + draft.object.length + draft.clauses.length > 0;
  if (meaning.known) return filled;
  return draft.subject.some((s) => isParty(scene, s)) && draft.object.length + draft.clauses.length > 0;
}
