import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { Modality } from './proposition.ts';
import { findChildren, hasRelation, headOf, isVerb, lemmaAt, markerOf, type Tree, wordAt } from './tree.ts';

const possible = new Set(['may', 'might', 'could', 'can', 'would']);
const future = new Set(['must', 'should', 'will', "'ll", '’ll', 'shall', 'wo', 'going']);
const planning = new Set([
  'plan',
  'intend',
  'expect',
  'agree',
  'vow',
  'swear',
  'decide',
  'want',
  'seek',
  'pledge',
  'promise',
  'hope',
  'prepare',
  'aim',
  'schedule',
  'set',
  'order',
  'urge',
  'ask',
  'call',
  'demand',
  'threaten',
  'offer',
  'propose',
  'due',
  'likely',
  'try',
  'attempt',
  'willing',
  'ready',
  'consider',
  'wish',
  'decision',
  'plan',
  'agreement',
  'promise',
  'offer',
  'pledge',
  'proposal',
  'threat',
  'bid',
  'goal',
  'demand',
  'effort',
  'attempt',
  'intention',
  'aspire',
  'strive',
  'commit',
  'request',
  'tell',
  'instruct',
  'allow',
]);
const doubting = new Set([
  'suggest',
  'appear',
  'seem',
  'suspect',
  'allege',
  'believe',
  'fear',
  'presume',
  'think',
  'possible',
  'likely',
  'unlikely',
]);
const doubtWords = new Set([
  'potential',
  'possible',
  'likely',
  'perhaps',
  'possibly',
  'maybe',
  'reportedly',
  'allegedly',
  'probable',
  'apparently',
  'suspected',
  'alleged',
]);
const plannedWords = new Set([
  'planned',
  'proposed',
  'scheduled',
  'future',
  'upcoming',
  'forthcoming',
  'expected',
  'intended',
]);
const ifMarks = /^(?:if|unless|provided that|in case)$/u;

/** How far up the clauses above a predicate colour it. */
const reach = 4;

/** Whether what a predicate says is possible, planned or conditional; empty where the author simply says it. */
export function readModality(tree: Tree, at: number): Modality[] {
  const found = new Set<Modality>();
  colourBy(tree, at, found);
  let below = at;
  let above = headOf(tree, at);
  for (let steps = 0; above >= 0 && steps < reach && passesOn(tree, below); steps++) {
    colourFrom(tree, below, above, found);
    below = above;
    above = headOf(tree, above);
  }
  return (['possible', 'future', 'condition'] as const).filter((m) => found.has(m));
}

/** The predicate's own auxiliaries, adverbs, adjectives and if-clauses. */
function colourBy(tree: Tree, at: number, found: Set<Modality>): void {
  shareAuxiliaries(tree, at, found);
  const words = findChildren(tree, at, 'amod', 'advmod').map((child) => wordAt(tree, child));
  if (words.some((word) => doubtWords.has(word)) || isSupposed(tree, at)) found.add('possible');
  if (words.some((word) => plannedWords.has(word))) found.add('future');
  const clauses = [...findChildren(tree, at, 'advcl'), ...(hasRelation(tree, at, 'advcl') ? [at] : [])];
  if (clauses.some((clause) => isCondition(tree, clause))) found.add('condition');
  if (isPlannedRoot(tree, at) || isToBeDone(tree, at) || isArranged(tree, at)) found.add('future');
  if (isPurpose(tree, at)) found.add('possible');
}

/**
 * "entered the town to free the hostages": what somebody means to do is not told as done. What is done in the same
 * breath is: "came to meet her", "went on to win".
 */
function isPurpose(tree: Tree, at: number): boolean {
  return (
    tree.tokens[at]?.penn === 'VB' &&
    hasRelation(tree, at, 'advcl') &&
    isInfinitive(tree, at) &&
    isVerb(tree, headOf(tree, at)) &&
    !attending.has(lemmaAt(tree, at)) &&
    !outcomes.has(lemmaAt(tree, headOf(tree, at)))
  );
}

const attending = new Set(
  (
    'meet discuss talk speak say tell announce attend visit mark celebrate protest demand condemn stage hold express ' +
    'voice mourn thank vote play'
  ).split(' '),
);
const outcomes = new Set(
  'go come return turn live wake emerge grow vote manage use survive rally'.split(' '),
);

/** "An uncontrolled collapse would lead to chaos": an act that a "would" looks at has not happened. */
function isSupposed(tree: Tree, at: number): boolean {
  if (tree.tokens[at]?.tag !== 'NOUN' || !hasRelation(tree, at, 'nsubj')) return false;
  const auxiliaries = findChildren(tree, headOf(tree, at), 'aux').map((aux) => wordAt(tree, aux));
  const any = findChildren(tree, at, 'det').some((det) => /^(?:an?|any)$/u.test(wordAt(tree, det)));
  if (auxiliaries.includes('would') && auxiliaries.includes('have')) return true;
  return any && auxiliaries.some((aux) => /^(?:would|could|might)$/u.test(aux));
}

/** "Acme is buying a bank", "Maker acquiring rival": deals in the making are told in the present, of what is to come. */
function isArranged(tree: Tree, at: number): boolean {
  if (tree.tokens[at]?.penn !== 'VBG' || !/^(?:acquire|buy|purchase|sell|merge)$/u.test(lemmaAt(tree, at)))
    return false;
  const auxiliaries = findChildren(tree, at, 'aux').map((child) => wordAt(tree, child));
  if (auxiliaries.length > 0) return /^(?:is|are|['’](?:s|re))$/u.test(auxiliaries[0] ?? '');
  return (
    hasRelation(tree, at, 'root') ||
    (hasRelation(tree, at, 'acl') && hasRelation(tree, headOf(tree, at), 'root'))
  );
}

/** "50 miners are to be freed". */
function isToBeDone(tree: Tree, at: number): boolean {
  const words = findChildren(tree, at, 'aux', 'aux:pass').map((child) => wordAt(tree, child));
  return isInfinitive(tree, at) && words.includes('be') && words.some((word) => /^(?:is|are)$/u.test(word));
}

/** "US to send troops": a headline's infinitive is a plan. */
function isPlannedRoot(tree: Tree, at: number): boolean {
  const token = tree.tokens[at];
  if (token?.penn !== 'VB' || !isInfinitive(tree, at)) return false;
  const above = tree.tokens[token.head];
  const named = above?.tag === 'PROPN' || (above?.tag === 'NOUN' && isDoer(above.lemma) && !isSentence(tree));
  // The second half of a headline, which has a subject of its own.
  const second = token.relation === 'parataxis' && findChildren(tree, at, 'nsubj').length > 0;
  return token.relation === 'root' || second || (named && above.relation === 'root');
}

/** "Steel company to buy rival": somebody who can have plans. */
function isDoer(lemma: string): boolean {
  return /^(?:person|group|organisation)$/u.test(kindOfNoun(lemma.toLowerCase()) ?? '');
}

function isSentence(tree: Tree): boolean {
  return /^[.!?]/u.test(tree.tokens.at(-1)?.text ?? '');
}

function isCondition(tree: Tree, clause: number): boolean {
  return ifMarks.test(markerOf(tree, clause));
}

function isInfinitive(tree: Tree, at: number): boolean {
  return [...findChildren(tree, at, 'mark'), ...findChildren(tree, at, 'aux')].some(
    (m) => wordAt(tree, m) === 'to',
  );
}

/** True where the clause above colours the one below: complements, infinitives, shared auxiliaries. */
function passesOn(tree: Tree, below: number): boolean {
  return (
    hasRelation(tree, below, 'xcomp', 'ccomp', 'conj', 'acl', 'parataxis', 'advcl', 'obj', 'csubj') &&
    !hasRelation(tree, below, 'acl:relcl')
  );
}

function colourFrom(tree: Tree, below: number, above: number, found: Set<Modality>): void {
  const lemma = lemmaAt(tree, above);
  const infinitive =
    tree.tokens[below]?.penn === 'VB' && hasRelation(tree, below, 'xcomp', 'acl', 'advcl', 'ccomp');
  // "committed to releasing"
  const gerund = tree.tokens[below]?.penn === 'VBG' && markerOf(tree, below) === 'to';
  if ((infinitive || gerund) && (planning.has(lemma) || reachesDeal(tree, above))) found.add('future');
  if (doubting.has(lemma) && hasRelation(tree, below, 'xcomp', 'ccomp')) found.add('possible');
  const shares = hasRelation(tree, below, 'conj') && findChildren(tree, below, 'aux', 'nsubj').length === 0;
  const carried = hasRelation(tree, below, 'xcomp', 'obj') || isVerb(tree, above) === false;
  if (shares || carried) shareAuxiliaries(tree, above, found);
}

/** "entered into an agreement with X to acquire Y", "reached a deal to buy": what is agreed on is to come. */
function reachesDeal(tree: Tree, verb: number): boolean {
  return findChildren(tree, verb, 'obj', 'obl').some((noun) =>
    /^(?:agreement|deal|contract|pact)$/u.test(lemmaAt(tree, noun)),
  );
}

function shareAuxiliaries(tree: Tree, above: number, found: Set<Modality>): void {
  for (const auxiliary of findChildren(tree, above, 'aux')) {
    const word = wordAt(tree, auxiliary);
    if (possible.has(word)) found.add('possible');
    if (future.has(word)) found.add('future');
  }
}
