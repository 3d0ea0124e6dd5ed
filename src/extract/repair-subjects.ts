import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { calendarWords } from './calendar-words.ts';
import { childrenBy, isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Verbs that tell a clause and hardly ever take a person as their object. */
const tellings = new Set('say state claim announce confirm believe think suggest allege report'.split(' '));

/**
 * "say reporter X and Y were freed": X is read as the object of the saying, and "and Y" as the subject of what is said.
 * Nobody says a person: both are subjects of the second verb, which is what is said.
 */
export function mendSharedSubject(tree: Tree, loose: Loose[], verb: number): void {
  const second = (tree.children[verb] ?? []).find((c) => /^nsubj/u.test(loose[c]?.relation ?? ''));
  const subject = loose[second ?? -1];
  if (second === undefined || subject?.head !== verb) return;
  const opener = conjunctionBefore(tree, loose, second, verb);
  if (opener < 0) return;
  const first = objectBefore(loose, opener - 1);
  const saying = loose[first]?.head ?? -1;
  if (saying < 0 || saying >= first || !tellings.has(loose[saying]?.lemma ?? '')) return;
  if (isBelow(loose, saying, verb)) return;
  // "journalist X and Y": the name will take the title's place.
  const name = (tree.children[first] ?? []).find(
    (c) => c > first && loose[c]?.relation === 'appos' && loose[c]?.tag === 'PROPN',
  );
  place(loose, verb, saying, 'ccomp');
  place(loose, first, verb, subject.relation);
  place(loose, second, name ?? first, 'conj');
  place(loose, opener, second, 'cc');
}

/** The "and" that opens a subject, or stands right before it and is hung on its verb; -1 without one. */
function conjunctionBefore(tree: Tree, loose: readonly Loose[], subject: number, verb: number): number {
  const start = tree.first[subject] ?? subject;
  if (loose[start]?.relation === 'cc') return start;
  const before = loose[start - 1];
  return before?.relation === 'cc' && before.head === verb ? start - 1 : -1;
}

/** Verbs that tell a clause, of which the clause's subject may look like the object. */
const knowing =
  /^(?:fear|know|hope|learn|find|estimate|warn|reveal|insist|deny|admit|expect|see|hear|show)$/u;

/** "confirmed all 62 people were killed": the object of the telling is the subject of what is told. */
export function mendToldSubject(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const teller = token?.head ?? -1;
  if (token?.relation !== 'ccomp' || teller < 0 || teller > verb) return;
  if (!tellings.has(loose[teller]?.lemma ?? '') && !knowing.test(loose[teller]?.lemma ?? '')) return;
  const own = tree.children[verb] ?? [];
  if (own.some((c) => /^(?:nsubj|csubj|mark|obl:agent)/u.test(loose[c]?.relation ?? ''))) return;
  if (!own.some((c) => /^(?:aux|cop)/u.test(loose[c]?.relation ?? ''))) return;
  const speaker = (tree.children[teller] ?? []).some((c) => loose[c]?.relation === 'nsubj' && c < teller);
  const objects = (tree.children[teller] ?? []).filter(
    (c) => c > teller && (loose[c]?.relation === 'obj' || (speaker && loose[c]?.relation === 'nsubj')),
  );
  const [object] = objects;
  if (object === undefined || objects.length > 1 || object > verb) return;
  place(loose, object, verb, subjectRelation(tree, loose, verb));
}

/** "had received news that 12 of its miners were freed": a subject behind "that" belongs to the verb behind it. */
export function mendNewsThat(tree: Tree, loose: Loose[], subject: number): void {
  const token = loose[subject];
  const before = token?.head ?? -1;
  const that = (tree.first[subject] ?? subject) - 1;
  if (!token || !/^nsubj/u.test(token.relation) || before < 0 || before > that) return;
  if (tree.tokens[that]?.text !== 'that' || loose[before]?.tag !== 'VERB') return;
  const verb = loose.findIndex(
    ({ tag, relation }, at) => at > subject && tag === 'VERB' && /^(?:ccomp|acl|conj|advcl)$/u.test(relation),
  );
  if (verb < 0 || childrenBy(tree, loose, verb, /^(?:nsubj|csubj|mark)/u).some((c) => c !== that)) return;
  if (childrenBy(tree, loose, verb, /^aux/u).length === 0 || isBelow(loose, before, verb)) return;
  const noun = that - 1;
  const told = loose[noun]?.tag === 'NOUN' && loose[noun]?.head === before;
  place(loose, subject, verb, subjectRelation(tree, loose, verb));
  place(loose, that, verb, 'mark');
  place(loose, verb, told ? noun : before, told ? 'acl' : 'ccomp');
}

/**
 * "Chile imposed sanctions on Monday, officials said": a name right before a verb is read as its adverb, and the verb
 * as an adjective of what follows. A name does what the verb says; what follows undergoes it.
 */
export function mendNamedDoer(tree: Tree, loose: Loose[], name: number): void {
  const verb = name + 1;
  const told = loose[verb];
  if (!told || !isNameAsAdverb(tree, loose, name) || !/^VB[DN]$/u.test(told.penn)) return;
  if (childrenBy(tree, loose, verb, /^(?:nsubj|csubj|aux|mark)/u).length > 0) return;
  if (told.relation === 'amod' && !tellAsSaid(loose, verb)) return;
  place(loose, name, verb, 'nsubj');
  told.penn = 'VBD';
}

function isNameAsAdverb(tree: Tree, loose: readonly Loose[], name: number): boolean {
  const token = loose[name];
  return (
    token?.relation === 'advmod' &&
    token.tag === 'PROPN' &&
    token.head === name + 1 &&
    !calendarWords.test(tree.tokens[name]?.text ?? '')
  );
}

/** Makes the verb what is said, and the noun that it seemed to describe its object; false where nothing is said. */
function tellAsSaid(loose: readonly Loose[], verb: number): boolean {
  const thing = loose[verb]?.head ?? -1;
  const { head: saying = -1, relation = '' } = loose[thing] ?? {};
  if (thing < verb || !/^nsubj/u.test(relation) || !tellings.has(loose[saying]?.lemma ?? '')) return false;
  place(loose, verb, saying, 'ccomp');
  place(loose, thing, verb, 'obj');
  return true;
}

/** "with 238 people saved so far and eight ships on the scene", "with children also feared dead": they do nothing. */
export function mendWithPeople(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (!/^VB[DN]$/u.test(token?.penn ?? '') || childrenBy(tree, loose, verb, /^(?:aux|mark)/u).length > 0)
    return;
  const [own] = childrenBy(tree, loose, verb, /^nsubj/u);
  const subject = childrenBy(tree, loose, verb, own === undefined ? /^obl$/u : /^nsubj/u).find(
    (c) => c < verb && tree.tokens.slice(c + 1, verb).every(({ tag }) => tag === 'ADV'),
  );
  if (subject === undefined || tree.tokens[tree.first[subject] ?? subject]?.text !== 'with') return;
  const { head = -1 } = token ?? {};
  if (head < 0) return;
  Object.assign(token ?? {}, { penn: 'VBN' });
  place(loose, subject, head, 'dep');
  place(loose, verb, subject, 'acl');
  for (const object of childrenBy(tree, loose, verb, /^obj$/u))
    if (tree.tokens[tree.first[object] ?? object]?.text === 'and') place(loose, object, head, 'dep');
}

/** "over 300 people have died": people right before their verb, with no preposition, are its subject. */
export function mendCountedSubject(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  const verb = token?.head ?? -1;
  if (token?.relation !== 'obl' || verb < noun || !/^(?:person|group)$/u.test(kindOfNoun(token.lemma) ?? ''))
    return;
  const own = tree.children[noun] ?? [];
  if (own.some((c) => loose[c]?.relation === 'case') || !own.some((c) => loose[c]?.relation === 'nummod'))
    return;
  if ((tree.children[verb] ?? []).some((c) => /^nsubj/u.test(loose[c]?.relation ?? ''))) return;
  token.relation = subjectRelation(tree, loose, verb);
}

/**
 * "Under the terms of the truce, 50 miners are to be freed": a counted noun behind the comma that closes an opening
 * phrase, right before a verb without a subject, is its subject and no second part of that phrase.
 */
export function mendOpenedSubject(tree: Tree, loose: Loose[], verb: number): void {
  const [auxiliary] = childrenBy(tree, loose, verb, /^aux/u);
  if (auxiliary === undefined || childrenBy(tree, loose, verb, /^(?:n|c)subj|^expl/u).length > 0) return;
  const opening = childrenBy(tree, loose, verb, /^obl$/u).find((c) => c < auxiliary);
  if (opening === undefined || !opensClause(tree, loose, opening)) return;
  // Up from the word before the verb to whatever stands first behind the comma.
  let subject = auxiliary - 1;
  while (textBefore(tree, subject) !== ',' && isBetween(loose[subject]?.head, opening, subject))
    subject = loose[subject]?.head ?? -1;
  const own = childrenBy(tree, loose, subject, /^(?:nummod|case)$/u).map((c) => loose[c]?.relation);
  const isPart =
    /^(?:conj|appos)$/u.test(loose[subject]?.relation ?? '') && textBefore(tree, subject) === ',';
  if (isPart && own.includes('nummod') && !own.includes('case'))
    place(loose, subject, verb, subjectRelation(tree, loose, verb));
}

function isBetween(at: number | undefined, low: number, high: number): boolean {
  return at !== undefined && at > low && at < high;
}

/** A phrase with a preposition of its own that begins a sentence or what a mark parts from the rest. */
function opensClause(tree: Tree, loose: readonly Loose[], noun: number): boolean {
  const start = tree.first[noun] ?? noun;
  return loose[start]?.relation === 'case' && (start === 0 || loose[start - 1]?.tag === 'PUNCT');
}

/** The token right before a phrase, which may be hung on the phrase itself. */
function textBefore(tree: Tree, at: number): string {
  const first = tree.first[at] ?? at;
  return tree.tokens[tree.tokens[first]?.tag === 'PUNCT' ? first : first - 1]?.text ?? '';
}

/** "the dams above Oum Hala, a spokesperson for the army, said": a person described as a town is whoever speaks. */
export function mendSpeaker(tree: Tree, loose: Loose[], verb: number): void {
  if (loose[verb]?.penn !== 'VBD' || findSpeechAct(loose[verb]?.lemma ?? '') === null) return;
  if ((tree.children[verb] ?? []).some((c) => /^(?:nsubj|aux:pass)/u.test(loose[c]?.relation ?? ''))) return;
  const end = tree.tokens[verb - 1]?.text === ',' ? verb - 2 : verb - 1;
  const noun = appositionOver(loose, end);
  if (noun < 0 || noun > end || isBelow(loose, verb, noun) || !isPerson(loose[noun])) return;
  const opened = (tree.children[noun] ?? []).some((c) => c < noun && tree.tokens[c]?.text === ',');
  if (opened) place(loose, noun, verb, 'nsubj');
}

/** The apposition that a token is in; -1 where it is in none. */
function appositionOver(loose: readonly Loose[], from: number): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (loose[at]?.relation === 'appos') return at;
    at = loose[at]?.head ?? -1;
  }
  return -1;
}

function isPerson(token: Loose | undefined): boolean {
  return token?.tag === 'NOUN' && kindOfNoun(token.lemma) === 'person';
}

/** "Acme's, Beta and Gamma said": the first of a list, cut off by the mark of its name. */
export function mendListedSubject(tree: Tree, loose: Loose[], first: number): void {
  const token = loose[first];
  const mark = tree.tokens[first + 1]?.penn === 'POS' ? first + 2 : first + 1;
  const second = mark + 1;
  if (token?.relation !== 'nsubj' || tree.tokens[mark]?.text !== ',') return;
  const other = loose[second];
  if (
    token.tag !== 'PROPN' ||
    other?.tag !== 'PROPN' ||
    other.relation !== 'nsubj' ||
    other.head !== token.head
  )
    return;
  if (!(tree.children[second] ?? []).some((c) => loose[c]?.relation === 'conj')) return;
  place(loose, second, first, 'conj');
}

/** "said on Thursday that the deal would fail": the clause is what is said, not what kind of Thursday. */
export function mendToldLater(tree: Tree, loose: Loose[], clause: number): void {
  const token = loose[clause];
  const day = token?.head ?? -1;
  const word = tree.tokens[day]?.text ?? '';
  if (!/^acl/u.test(token?.relation ?? '') || !(calendarWords.test(word) || timeWords.test(word))) return;
  const marked = (tree.children[clause] ?? []).some(
    (c) => c < clause && loose[c]?.relation === 'mark' && tree.tokens[c]?.text === 'that',
  );
  let verb = day;
  for (let steps = 0; verb >= 0 && loose[verb]?.tag !== 'VERB' && steps < 6; steps++)
    verb = loose[verb]?.head ?? -1;
  if (!marked || verb < 0 || verb > day || isBelow(loose, verb, clause)) return;
  if ((tree.children[verb] ?? []).some((c) => c > verb && loose[c]?.relation === 'ccomp')) return;
  place(loose, clause, verb, 'ccomp');
}

/** "Five were killed and scores injured": the noun before the second participle is who it befell. */
export function mendShortPassive(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const noun = verb - 1;
  if (token?.penn !== 'VBN' || token.relation !== 'conj' || loose[noun]?.relation !== 'conj') return;
  if (loose[noun].head !== token.head || !/^(?:NOUN|NUM)$/u.test(loose[noun].tag)) return;
  if (childrenBy(tree, loose, verb, /^(?:nsubj|aux)/u).length > 0) return;
  place(loose, verb, noun, 'acl');
}

/** The object whose phrase ends on a token; -1 when the token belongs to none. */
function objectBefore(loose: readonly Loose[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8 && at >= 0; steps++) {
    if (loose[at]?.relation === 'obj') return at;
    at = loose[at]?.head ?? -1;
  }
  return -1;
}

const timeWords = /^(?:yesterday|today|week|month|year|morning|evening|night|\d{1,4})$/u;
