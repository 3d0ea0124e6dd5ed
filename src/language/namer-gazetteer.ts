import type { Span } from '../text/span.ts';
import { blocs } from './lists/blocs.ts';
import { cityNames } from './lists/cities.ts';
import { countries } from './lists/countries.ts';
import { findGivenName } from './lists/given-names.ts';
import { companySuffixes, knownRegions, organisationHeads, placeHeads } from './lists/organisation-words.ts';
import { organisationNames } from './lists/organisations.ts';
import { peopleForms } from './lists/peoples.ts';
import { isSurname } from './lists/surnames.ts';
import { officeWords, personTitles } from './lists/titles.ts';
import { splitTokens } from './tokens.ts';

/** What the lists say of one token, as bits; the phrase lists have one bit for a phrase's first token, one for the rest. */
export const listBits = {
  country: 0,
  nationality: 2,
  city: 4,
  region: 6,
  organisation: 8,
  given: 10,
  surname: 11,
  title: 12,
  office: 13,
  organisationHead: 14,
  companySuffix: 15,
  placeHead: 16,
  calendar: 17,
} as const;

export const listBitCount = 18;

export const phraseLists = ['country', 'nationality', 'city', 'region', 'organisation'] as const;
export type PhraseList = (typeof phraseLists)[number];

/** A listed phrase in a sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface ListedPhrase {
  readonly list: PhraseList;
  readonly from: number;
  readonly to: number;
}

/** What the lists say of a sentence: one word of `listBits` a token, and the phrases found, from left to right. */
export interface ListMatch {
  readonly marks: Int32Array;
  readonly phrases: readonly ListedPhrase[];
}

/** Phrases as a tree of tokens; `ends` lists what ends at this token. */
interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly ends: PhraseList[];
}

const calendarWords: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday jan jan. feb feb. mar. apr. jun. jul. aug aug. sept sept. oct oct. nov nov. dec dec.`.split(
    /\s+/,
  ),
);

const capitals = /^\p{Lu}{4,}$/u;

/** The form under which a token stands in the tree: words in capitals as in print ("BELARUS" as "Belarus"), plain marks. */
export function toPhraseKey(form: string): string {
  if (capitals.test(form)) return form.charAt(0) + form.slice(1).toLowerCase();
  return form.replaceAll('’', "'");
}

function addPhrase(root: PhraseNode, text: string, list: PhraseList): void {
  const whole: Span = { start: 0, end: text.length };
  let node = root;
  for (const { start, end } of splitTokens(text, whole)) {
    const key = toPhraseKey(text.slice(start, end));
    const next = node.next.get(key) ?? { next: new Map(), ends: [] };
    node.next.set(key, next);
    node = next;
  }
  if (!node.ends.includes(list)) node.ends.push(list);
}

/** All listed phrases as one tree, with the cities under these names. */
export function plantPhrases(cities: Iterable<string>): PhraseNode {
  const root: PhraseNode = { next: new Map(), ends: [] };
  const add = (texts: Iterable<string>, list: PhraseList) => {
    for (const text of texts) addPhrase(root, text, list);
  };
  for (const { name, aliases, adjectives, people } of countries) {
    add([name, ...aliases], 'country');
    add([...adjectives, ...people], 'nationality');
  }
  for (const { name, aliases } of blocs) add([name, ...aliases], 'organisation');
  for (const { capitals: seats } of countries) add(seats, 'city');
  add(cities, 'city');
  add(peopleForms, 'nationality');
  add(knownRegions, 'region');
  add(organisationNames, 'organisation');
  return root;
}

const phrases = plantPhrases(cityNames);

/** Longest phrases that begin with this entry, as the index after their last token. */
function matchPhrases(
  tree: PhraseNode,
  entries: readonly WordEntry[],
  from: number,
  ends: Map<PhraseList, number>,
): void {
  ends.clear();
  let node = tree.next.get(entries[from]?.key ?? '');
  for (let i = from + 1; node !== undefined; i++) {
    for (const list of node.ends) ends.set(list, i);
    node = node.next.get(entries[i]?.key ?? '');
  }
}

/** Looks every word and every run of words of a sentence up; of one list, the longest phrase from the left counts. */
export function matchLists(forms: readonly string[], tree: PhraseNode = phrases): ListMatch {
  const entries = forms.map(lookUpWord);
  const marks = new Int32Array(forms.length);
  entries.forEach((entry, index) => {
    marks[index] = entry.marks;
  });
  const found: ListedPhrase[] = [];
  const covered = new Map<PhraseList, number>();
  const ends = new Map<PhraseList, number>();
  for (let from = 0; from < entries.length; from++) {
    if (entries[from]?.opens !== true) continue;
    matchPhrases(tree, entries, from, ends);
    for (const [list, to] of ends) {
      if ((covered.get(list) ?? 0) > from) continue;
      covered.set(list, to);
      found.push({ list, from, to });
      markPhrase(marks, from, to, listBits[list]);
    }
  }
  return { marks, phrases: found };
}

function markPhrase(marks: Int32Array, from: number, to: number, bit: number): void {
  marks[from] = (marks[from] ?? 0) | (1 << bit);
  for (let i = from + 1; i < to; i++) marks[i] = (marks[i] ?? 0) | (2 << bit);
}

/** What the lists say of one form, whatever its neighbours. */
interface WordEntry {
  readonly key: string;
  readonly marks: number;
  /** Whether a phrase begins with it. */
  readonly opens: boolean;
}

const entryOfForm = new Map<string, WordEntry>();
const entryLimit = 20_000;

function lookUpWord(form: string): WordEntry {
  const known = entryOfForm.get(form);
  if (known !== undefined) return known;
  if (entryOfForm.size >= entryLimit) entryOfForm.clear();
  const key = toPhraseKey(form);
  const entry = { key, marks: computeWordMarks(form, key), opens: phrases.next.has(key) };
  entryOfForm.set(form, entry);
  return entry;
}

function computeWordMarks(form: string, key: string): number {
  const lower = form.toLowerCase();
  const tests: readonly (readonly [boolean, number])[] = [
    [findGivenName(key) !== null, listBits.given],
    [isSurname(key), listBits.surname],
    [personTitles.has(lower), listBits.title],
    [officeWords.has(lower), listBits.office],
    [organisationHeads.has(lower), listBits.organisationHead],
    [companySuffixes.has(lower), listBits.companySuffix],
    [placeHeads.has(lower), listBits.placeHead],
    [calendarWords.has(lower), listBits.calendar],
  ];
  return tests.reduce((marks, [holds, bit]) => (holds ? marks | (1 << bit) : marks), 0);
}
