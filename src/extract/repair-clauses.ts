import { childrenBy, isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/** Nouns that an infinitive right after them explains: "the decision to lift". */
const explained = new Set([
  'decision',
  'agreement',
  'plan',
  'effort',
  'bid',
  'attempt',
  'deal',
  'offer',
  'promise',
  'pledge',
  'threat',
  'refusal',
  'willingness',
  'right',
  'order',
  'call',
  'proposal',
  'move',
  'intention',
  'commitment',
  'readiness',
  'desire',
  'failure',
  'permission',
  'request',
  'vow',
]);
/** Prepositions that may just as well open a clause. */
const clauseOpeners = new Set([
  'as',
  'after',
  'before',
  'since',
  'until',
  'while',
  'because',
  'when',
  'than',
]);
const loosePlaces = new Set([
  'nsubj',
  'nsubj:pass',
  'obl',
  'obl:unmarked',
  'nmod:unmarked',
  'dep',
  'list',
  'obj',
  'parataxis',
  'advcl',
  'nmod',
  'ccomp',
  'appos',
]);
/** Verbs that something is kept or seen in a state by: "keep the door locked". */
const keepers = new Set('keep have get leave see hear need want find make hold'.split(' '));
/** How far to the left or right a rule looks. */
const nearby = 12;

/** Clauses and phrases that parsers hang on the wrong word: each rule looks at a few neighbours of one token. */
export function mendClauses(tree: Tree, loose: Loose[], at: number): void {
  mendOneOf(tree, loose, at);
  mendInfinitive(tree, loose, at);
  mendParticiple(tree, loose, at);
  mendParticipleAside(tree, loose, at);
  mendBeforeGerund(tree, loose, at);
  mendLateClause(tree, loose, at);
  mendApposition(tree, loose, at);
  mendAsideSubject(tree, loose, at);
}

/** "after its president, Ann Lee, was detained": behind an apposition the verb goes with the noun that "after" opens. */
function mendAsideSubject(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (!/^(?:parataxis|conj|dep)$/u.test(token?.relation ?? '') || token?.tag !== 'VERB') return;
  const auxiliaries = childrenBy(tree, loose, verb, /^aux/u).filter((c) => c < verb);
  const [first = verb] = auxiliaries;
  if (tree.tokens[first - 1]?.text !== ',' || childrenBy(tree, loose, verb, /^nsubj|^mark$/u).length > 0)
    return;
  const noun = childrenBy(tree, loose, token.head, /^obl$/u).findLast(
    (c) => c < first && c > token.head && childrenBy(tree, loose, c, /^appos$/u).length > 0,
  );
  if (noun === undefined) return;
  const opener = childrenBy(tree, loose, noun, /^case$/u).find((c) =>
    clauseOpeners.has(tree.tokens[c]?.text.toLowerCase() ?? ''),
  );
  if (opener === undefined) return;
  place(loose, opener, verb, 'mark');
  place(loose, noun, verb, subjectRelation(tree, loose, verb));
  token.relation = 'advcl';
}

/** "a component in X and one of Y's exports": two descriptions of one thing. */
function mendOneOf(tree: Tree, loose: Loose[], at: number): void {
  const token = loose[at];
  if (token?.relation !== 'conj' || tree.tokens[at]?.text !== 'one') return;
  let above = token.head;
  for (let steps = 0; steps < 4 && above >= 0 && loose[above]?.relation !== 'appos'; steps++)
    above = loose[above]?.head ?? -1;
  if (above >= 0 && loose[above]?.relation === 'appos') token.head = above;
}

/** "the decision to lift": the infinitive explains the noun, whatever verb it was hung on; not "in order to". */
function mendInfinitive(tree: Tree, loose: Loose[], verb: number): void {
  if (loose[verb]?.penn !== 'VB' || tree.tokens[verb - 1]?.text.toLowerCase() !== 'to') return;
  const noun = loose[verb - 2];
  if (noun?.tag !== 'NOUN' || !explained.has(noun.lemma)) return;
  if (tree.tokens[verb - 3]?.text.toLowerCase() === 'in') return;
  if (noun.head === verb) place(loose, verb - 2, loose[verb]?.head ?? -1, 'obl');
  place(loose, verb, verb - 2, 'acl');
}

/** "Ukrainians accused of", "prisoners released by": a participle right after a noun describes it. */
function mendParticiple(tree: Tree, loose: Loose[], at: number): void {
  const token = loose[at];
  const noun = at - 1;
  if (token?.penn !== 'VBN' || !/^(?:NOUN|PROPN)$/u.test(loose[noun]?.tag ?? '')) return;
  if ((tree.children[at] ?? []).some((c) => /^(?:aux|cop)/u.test(loose[c]?.relation ?? ''))) return;
  const above = loose[noun]?.head ?? -1;
  if (above === at && token.relation !== 'amod' && /^(?:obl|obj|nmod)/u.test(loose[noun]?.relation ?? '')) {
    place(loose, noun, token.head, loose[noun]?.relation ?? 'obj');
    place(loose, at, noun, 'acl');
  } else if (
    above === token.head &&
    /^(?:obj|obl|nsubj)/u.test(loose[noun]?.relation ?? '') &&
    /^(?:xcomp|advcl|ccomp|dep)/u.test(token.relation) &&
    !keepers.has(loose[above]?.lemma ?? '')
  ) {
    place(loose, at, noun, 'acl');
  }
}

/** "included Ann Okello, held since 2018": behind the comma that ends an object, a participle describes the object. */
function mendParticipleAside(tree: Tree, loose: Loose[], at: number): void {
  const token = loose[at];
  if (token?.penn !== 'VBN' || token.relation !== 'xcomp' || tree.tokens[at - 1]?.text !== ',') return;
  if (childrenBy(tree, loose, at, /^(?:aux|cop)/u).length > 0 || keepers.has(loose[token.head]?.lemma ?? ''))
    return;
  const object = childrenBy(tree, loose, token.head, /^obj$/u).find(
    (c) => c < at && isWithin(loose, at - 2, c),
  );
  if (object !== undefined) place(loose, at, object, 'acl');
}

/** True for a word of the phrase with that head. */
function isWithin(loose: readonly Loose[], word: number, head: number): boolean {
  return word === head || isBelow(loose, word, head);
}

/** "..., preventing X": nothing before the comma hangs on a participle after it. */
function mendBeforeGerund(tree: Tree, loose: Loose[], at: number): void {
  if (loose[at]?.penn !== 'VBG' || tree.tokens[at - 1]?.text !== ',') return;
  for (const child of tree.children[at] ?? []) {
    if (child >= at - 1 || loose[child]?.head !== at || loose[child]?.relation === 'cc') continue;
    const verb = verbBefore(loose, child);
    if (verb >= 0) place(loose, child, verb, loose[child]?.relation ?? 'dep');
  }
}

function verbBefore(loose: readonly Loose[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - nearby); at--) if (loose[at]?.tag === 'VERB') return at;
  return -1;
}

/** "said that after receiving care, they will leave": the clause between a verb and its complement belongs to the latter. */
function mendLateClause(tree: Tree, loose: Loose[], clause: number): void {
  const token = loose[clause];
  if (token?.relation !== 'advcl' || token.head > clause || token.head < 0) return;
  const complement = (tree.children[token.head] ?? []).find(
    (c) => c > clause && loose[c]?.relation === 'ccomp',
  );
  if (complement !== undefined && loose[complement]?.head === token.head) token.head = complement;
}

/** "X, a close ally of Y, ..." and "..., one of its exports": a noun phrase after a comma describes what stands before it. */
function mendApposition(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  if (!token || !/^(?:NOUN|NUM)$/u.test(token.tag) || !loosePlaces.has(token.relation)) return;
  const comma = commaBefore(tree, loose, noun);
  const before = comma - 1;
  if (comma < 1 || !/^(?:NOUN|PROPN)$/u.test(loose[before]?.tag ?? '')) return;
  const described = phraseHead(loose, before, noun);
  if (loose[described]?.head === noun) {
    const { head, relation } = token;
    place(loose, described, head, relation);
    place(loose, noun, described, 'appos');
    return;
  }
  if (token.head < noun) {
    if (token.head !== described && !isBelow(loose, described, noun)) place(loose, noun, described, 'appos');
    return;
  }
  if (token.relation.startsWith('nsubj')) turnSubject(tree, loose, described, noun);
}

/** The comma right before a noun's own phrase that opens with an article, "one" or a possessive; -1 without one. */
function commaBefore(tree: Tree, loose: readonly Loose[], noun: number): number {
  let comma = noun - 1;
  while (comma > noun - nearby && isWithinPhrase(loose[comma])) comma--;
  if (tree.tokens[comma]?.text !== ',') return -1;
  const own = (tree.children[noun] ?? []).filter((c) => c > comma);
  if (own.some((c) => c < noun && /^(?:case|cc|mark)/u.test(loose[c]?.relation ?? ''))) return -1;
  const opener = tree.tokens[comma + 1]?.text.toLowerCase() ?? '';
  const owned = own.some((c) => loose[c]?.relation === 'nmod:poss');
  return owned || /^(?:an?|the|one|its|his|her|their)$/u.test(opener) ? comma : -1;
}

/** False for what ends a noun phrase to the left: a verb that does not modify, an infinitive's "to". */
function isWithinPhrase(token: Loose | undefined): boolean {
  if (token?.tag === 'VERB') return token.relation === 'amod';
  if (token?.tag === 'PART') return token.penn === 'POS';
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON)$/u.test(token?.tag ?? '');
}

/** The top of the noun phrase that ends on a token, as far as it stays before `limit`. */
function phraseHead(loose: readonly Loose[], from: number, limit: number): number {
  let at = from;
  while (/^(?:flat|compound)/u.test(loose[at]?.relation ?? '') && (loose[at]?.head ?? limit) < limit)
    at = loose[at]?.head ?? at;
  return at;
}

/** "as X, an ally of Y, seeks": X is the subject, the phrase between commas describes it. */
function turnSubject(tree: Tree, loose: Loose[], described: number, noun: number): void {
  const token = loose[noun];
  const subject = loose[described];
  if (!token || !subject || !/^(?:obl|nmod)$/u.test(subject.relation)) return;
  const opener = (tree.children[described] ?? []).find(
    (c) => loose[c]?.relation === 'case' && clauseOpeners.has(tree.tokens[c]?.text.toLowerCase() ?? ''),
  );
  const verb = token.head;
  if (opener === undefined || isBelow(loose, subject.head, verb) || subject.head === verb) return;
  const { head: governor } = subject;
  place(loose, described, verb, token.relation);
  place(loose, noun, described, 'appos');
  place(loose, opener, verb, 'mark');
  place(loose, verb, governor, 'advcl');
}
