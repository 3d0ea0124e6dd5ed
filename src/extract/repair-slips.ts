import type { Token } from '../language/sentence.ts';
import { type Loose, place } from './loose-tree.ts';
import { findVerbPredicate } from './predicates.ts';
import { mendCalled } from './repair-called.ts';
import { mendClauses } from './repair-clauses.ts';
import { mendCounts } from './repair-counts.ts';
import { mendFrames } from './repair-frames.ts';
import { mendHarm } from './repair-harm.ts';
import { mendJoints } from './repair-joints.ts';
import { mendLists } from './repair-lists.ts';
import { mendPhrases } from './repair-phrases.ts';
import { mendPlaces } from './repair-places.ts';
import { mendQuoted } from './repair-quoted.ts';
import { mendReadings } from './repair-readings.ts';
import { mendOpener, mendRelativeRoot, mendRoot, mendTwoSubjects, mendWhenClause } from './repair-roots.ts';
import { mendSpoken } from './repair-spoken.ts';
import {
  mendCountedSubject,
  mendListedSubject,
  mendNamedDoer,
  mendNewsThat,
  mendOpenedSubject,
  mendSharedSubject,
  mendShortPassive,
  mendSpeaker,
  mendToldLater,
  mendToldSubject,
  mendWithPeople,
} from './repair-subjects.ts';
import { mendSwallowedVerb } from './repair-swallowed.ts';
import { mendTitles } from './repair-titles.ts';
import { mendTold } from './repair-told.ts';
import { isTimeUnit } from './time-units.ts';
import type { Tree } from './tree.ts';

/** Mends what parsers get wrong most in news: each rule looks at a few neighbouring words only. */
export function mendSlips(tree: Tree, loose: Loose[]): void {
  mendSwallowedVerb(tree, loose);
  mendRoot(tree, loose);
  mendRelativeRoot(tree, loose);
  mendTwoSubjects(tree, loose);
  mendWhenClause(tree, loose);
  mendOpener(tree, loose);
  for (let at = 0; at < loose.length; at++) {
    mendSharedSubject(tree, loose, at);
    mendToldLater(tree, loose, at);
    mendToldSubject(tree, loose, at);
    mendWithPeople(tree, loose, at);
    mendCountedSubject(tree, loose, at);
    mendOpenedSubject(tree, loose, at);
    mendListedSubject(tree, loose, at);
    mendNamedDoer(tree, loose, at);
    mendNewsThat(tree, loose, at);
    mendShortPassive(tree, loose, at);
    mendCalled(tree, loose, at);
    mendThose(tree, loose, at);
    mendHeadlineVerb(tree, loose, at);
    mendCounts(tree, loose, at);
    mendJoints(tree, loose, at);
    mendBound(tree, loose, at);
    mendVerbConj(tree, loose, at);
    mendClauses(tree, loose, at);
    mendHarm(tree, loose, at);
    mendPhrases(tree, loose, at);
    mendPlaces(tree, loose, at);
    mendReadings(tree, loose, at);
    mendFrames(tree, loose, at);
    mendSpeaker(tree, loose, at);
    mendQuoted(tree, loose, at);
    mendTold(tree, loose, at);
    mendTitles(tree, loose, at);
    mendLists(tree, loose, at);
    mendSpoken(tree, loose, at);
  }
}

/** "killing at least 12 people", "At least 12 people died": the bound belongs to the number, the people to the verb. */
function mendBound(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  const children = tree.children[noun] ?? [];
  if (!/^ob[lj]$/u.test(token?.relation ?? '') || !token || !children.some((c) => isNumber(loose[c]))) return;
  // "released over four days": that is how long it took.
  if (isTimeUnit(token.lemma)) return;
  const opener = openerOf(tree, loose, noun);
  const before = token.head > noun;
  const wanted = before ? /^nsubj/u : /^obj$/u;
  const taken = (tree.children[token.head] ?? []).some(
    (c) => c !== noun && wanted.test(loose[c]?.relation ?? ''),
  );
  if (opener === undefined || taken) return;
  place(loose, opener, noun, 'advmod');
  if (tree.tokens[opener]?.text === 'than') place(loose, opener - 1, noun, 'advmod');
  token.relation = before ? 'nsubj' : 'obj';
}

/** The word that opens a bound within a noun's own phrase. */
function openerOf(tree: Tree, loose: readonly Loose[], noun: number): number | undefined {
  for (let at = tree.first[noun] ?? noun; at < noun; at++)
    if (loose[at]?.relation === 'case' && isBound(tree, at)) return at;
  return undefined;
}

function isNumber(token: Loose | undefined): boolean {
  return token?.relation === 'nummod';
}

function isBound(tree: Tree, at: number): boolean {
  const words = [at - 1, at, at + 1].map((t) => tree.tokens[t]?.text.toLowerCase() ?? '');
  return (
    (words[1] === 'at' && /^(?:least|most)$/u.test(words[2] ?? '')) ||
    (words[1] === 'than' && /^(?:more|less|fewer)$/u.test(words[0] ?? '')) ||
    (words[1] === 'to' && words[0] === 'up') ||
    (words[1] === 'over' && tree.tokens[at + 1]?.tag === 'NUM')
  );
}

/** "heard a bang and ran": a finite verb is joined to a verb, not to the noun between. */
function mendVerbConj(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (
    token?.relation !== 'conj' ||
    !/^VB[DZP]$/u.test(token.penn) ||
    !/^(?:NOUN|PROPN)$/u.test(loose[token.head]?.tag ?? '')
  )
    return;
  if ((tree.children[token.head] ?? []).some((c) => loose[c]?.relation === 'cop')) return;
  const above = loose[token.head]?.head ?? -1;
  if (loose[above]?.tag === 'VERB' && above < verb) token.head = above;
}

/** "those freed": the pronoun is the head, the participle describes it. */
function mendThose(tree: Tree, loose: Loose[], those: number): void {
  const next = loose[those + 1];
  if (!next || tree.tokens[those]?.text.toLowerCase() !== 'those' || tree.tokens[those + 2]?.tag === 'NOUN')
    return;
  const lemma = verbOfParticiple(tree.tokens[those + 1]);
  if (!lemma) return;
  const { head, relation } = next;
  if (head !== those && loose[those]?.head === those + 1) {
    place(loose, those, head, /^(?:ccomp|advcl|acl|xcomp)/u.test(relation) ? 'nmod' : relation);
    for (const child of tree.children[those + 1] ?? [])
      if (child !== those && child < those + 1) place(loose, child, those, loose[child]?.relation ?? 'dep');
  }
  Object.assign(next, { tag: 'VERB', penn: 'VBN', lemma });
  place(loose, those + 1, those, 'acl');
}

function verbOfParticiple(token: Token | undefined): string | null {
  if (!token || token.tag === 'AUX' || (token.penn === 'VBD' && token.relation === 'root')) return null;
  if (/^VB[ND]$/u.test(token.penn)) return token.lemma;
  const word = token.text.toLowerCase();
  if (!/ed$/u.test(word)) return null;
  return [word.slice(0, -1), word.slice(0, -2)].find((stem) => findVerbPredicate(stem) !== null) ?? null;
}

/** "as US lifts sanctions": a plural noun after a name, with an object of its own is a verb of the present tense. */
function mendHeadlineVerb(tree: Tree, loose: Loose[], at: number): void {
  const token = loose[at];
  const children = tree.children[at] ?? [];
  if (token?.penn !== 'NNS' || loose[at - 1]?.tag !== 'PROPN') return;
  if (!children.some((c) => loose[c]?.relation === 'obj' && c > at)) return;
  Object.assign(token, { tag: 'VERB', penn: 'VBZ' });
  for (const child of children) turnChild(loose[child], child < at);
  if (token.relation !== 'root') token.relation = 'advcl';
}

function turnChild(token: Loose | undefined, before: boolean): void {
  if (token?.relation === 'compound' && before) token.relation = 'nsubj';
  if (token?.relation === 'case') token.relation = 'mark';
}
