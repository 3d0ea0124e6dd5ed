import { findGivenName } from '../language/lists/given-names.ts';
import { findOrganisation } from '../language/lists/organisations.ts';
import { foldName, opensSurname } from './name-match.ts';
import type { NameUse } from './name-use.ts';
import { clusterPersons, type PersonClusters } from './person-clusters.ts';
import { groupBy } from './reading.ts';
import { compareSounds } from './sound-distance.ts';

/** Who each use of a person's name is. */
export interface Persons {
  /** Key of the person, or null when the use names no person. */
  readonly keyOf: (use: NameUse) => string | null;
  readonly maybeSame: readonly (readonly [string, string])[];
}

interface FullForm {
  readonly plain: string;
  readonly text: string;
  readonly reports: Set<number>;
  /** Reports that give the bearer a relative. */
  readonly kinIn: Set<number>;
  uses: number;
}

interface KnownPerson {
  readonly key: string;
  /** Folded words of all full forms; surnames (last words) apart, since only they stand alone across reports. */
  readonly words: readonly string[];
  readonly surnames: readonly string[];
  readonly uses: number;
}

/** Persons whom a word alone may mean. */
interface ShortName {
  readonly word: string;
  readonly exact: readonly string[];
  readonly alike: readonly string[];
  /** The only person of that surname, or one who is named three times as often as the next. */
  readonly likeliest: string | null;
}

/** Two surnames at or above this are spellings of one. */
const sameSurname = 0.82;
/** Kinds that a tagger gives by mistake to a surname without a full name beside it. */
const mistakable: readonly string[] = ['place', 'other', 'organisation'];

/**
 * Takes all uses of names; gives the person of each. Full names are clustered over all reports; a surname alone is
 * the person of that name whom its report named last, else the only such person in all reports, else somebody known
 * by surname only.
 */
export function resolvePersons(uses: readonly NameUse[]): Persons {
  const forms = collectFullForms(uses);
  const clusters = clusterPersons(forms);
  const fullKeys = new Map(
    forms.map((form, index) => [form.plain, personKey(clusters.personOf[index] ?? index)] as const),
  );
  const fullKeyOf = (use: NameUse): string | null =>
    use.kind === 'person' ? (fullKeys.get(use.plain) ?? null) : null;
  const readShort = openShortNames(listKnown(forms, clusters));
  const keys = new Map<string, string>();
  for (const here of groupBy(uses, ({ report }) => report).values())
    resolveReport(here, fullKeyOf, readShort, keys);
  return {
    keyOf: (use) => keys.get(placeOf(use)) ?? null,
    maybeSame: clusters.maybeSame.map(([a, b]) => [personKey(a), personKey(b)] as const),
  };
}

function placeOf(use: NameUse): string {
  return `${use.report} ${use.mention}`;
}

function personKey(person: number): string {
  return `person:${person}`;
}

/** Two words at least; "Al-Bashir", "Keller-Moser" and "bin Rashid" are surnames, "Al Gore" is none. */
function isFull({ plain, text }: NameUse): boolean {
  const words = plain.split(' ');
  if (words.length === 2 && isPair(text)) return false;
  if (words.length === 2 && opensSurname(text)) return false;
  return words.length > 1 && words.some((word) => word.length > 1);
}

/** Two words with a hyphen between them and nothing else. */
function isPair(text: string): boolean {
  return /^\p{Lu}\p{L}+[-‐‑]\p{L}{4,}$/u.test(text);
}

function isGivenPair(text: string): boolean {
  return isPair(text) && text.split(/[-‐‑]/u).every((part) => findGivenName(part) !== null);
}

/** Full forms from A to Z, so that nothing hangs on the order of the reports. */
function collectFullForms(uses: readonly NameUse[]): FullForm[] {
  const forms = new Map<string, FullForm>();
  for (const use of uses) {
    if (use.kind !== 'person' || !isFull(use)) continue;
    const form = forms.get(use.plain) ?? {
      plain: use.plain,
      text: use.text,
      reports: new Set<number>(),
      kinIn: new Set<number>(),
      uses: 0,
    };
    form.reports.add(use.report);
    if (use.ownsKin) form.kinIn.add(use.report);
    form.uses++;
    forms.set(use.plain, form);
  }
  return [...forms.values()].sort((a, b) => (a.plain < b.plain ? -1 : 1));
}

function listKnown(forms: readonly FullForm[], clusters: PersonClusters): KnownPerson[] {
  const known = new Map<string, KnownPerson>();
  forms.forEach((form, index) => {
    const key = personKey(clusters.personOf[index] ?? index);
    const before = known.get(key);
    const words = foldName(form.text).words.filter((word) => !word.endsWith('.'));
    known.set(key, {
      key,
      words: [...new Set([...(before?.words ?? []), ...words])],
      surnames: [...new Set([...(before?.surnames ?? []), ...words.slice(-1)])],
      uses: (before?.uses ?? 0) + form.uses,
    });
  });
  return [...known.values()];
}

/** A word of names, and the persons who bear it. */
interface KnownWord {
  readonly word: string;
  readonly bearers: Set<KnownPerson>;
  /** Those who bear it as their surname. */
  readonly family: Set<KnownPerson>;
}

/** Words are looked up by their first consonants, each distinct word once. */
function openShortNames(known: readonly KnownPerson[]): (text: string) => ShortName {
  const drawers = groupBy(listKnownWords(known), ({ word }) => drawerOf(word));
  const read = new Map<string, ShortName>();
  return (text) => {
    const word = foldName(text).words.at(isPair(text) ? -1 : 0) ?? '';
    const name = read.get(word) ?? readShortName(word, drawers.get(drawerOf(word)) ?? []);
    read.set(word, name);
    return name;
  };
}

function listKnownWords(known: readonly KnownPerson[]): KnownWord[] {
  const words = new Map<string, KnownWord>();
  for (const person of known) {
    for (const word of person.words) {
      const entry = words.get(word) ?? { word, bearers: new Set(), family: new Set() };
      entry.bearers.add(person);
      if (person.surnames.includes(word)) entry.family.add(person);
      words.set(word, entry);
    }
  }
  return [...words.values()];
}

function readShortName(word: string, drawer: readonly KnownWord[]): ShortName {
  const alike = drawer.filter((known) => compareSounds(known.word, word) >= sameSurname);
  const exact = drawer.filter((known) => known.word === word);
  const bySurname = gather(alike, 'family').sort((a, b) => b.uses - a.uses || (a.key < b.key ? -1 : 1));
  const [first, second] = bySurname;
  const clear = first !== undefined && (second === undefined || first.uses >= 3 * second.uses);
  return {
    word: word.endsWith('.') ? '' : word,
    exact: gather(exact, 'bearers').map(({ key }) => key),
    alike: gather(alike, 'bearers').map(({ key }) => key),
    likeliest: clear ? first.key : null,
  };
}

function gather(words: readonly KnownWord[], role: 'bearers' | 'family'): KnownPerson[] {
  return [...new Set(words.flatMap((known) => [...known[role]]))];
}

function drawerOf(word: string): string {
  return word
    .replace(/[aeiou]/g, '')
    .replace(/[cCsSzZJtd]/g, 't')
    .replace(/[ghk]/g, 'k')
    .slice(0, 2);
}

/** Who a report has named so far, and where it names each first. */
interface Seen {
  readonly last: Map<string, number>;
  readonly first: ReadonlyMap<string, number>;
}

function resolveReport(
  here: readonly NameUse[],
  fullKeyOf: (use: NameUse) => string | null,
  readShort: (text: string) => ShortName,
  keys: Map<string, string>,
): void {
  const first = new Map<string, number>();
  for (const use of here) {
    const key = fullKeyOf(use);
    if (key && !first.has(key)) first.set(key, use.mention);
  }
  const seen: Seen = { last: new Map(), first };
  for (const use of here) {
    const full = fullKeyOf(use);
    const key = full ?? (isFull(use) ? null : resolveShort(use, seen, readShort));
    if (key) keys.set(placeOf(use), key);
    if (full) seen.last.set(full, use.mention);
  }
}

function resolveShort(use: NameUse, seen: Seen, readShort: (text: string) => ShortName): string | null {
  const person = use.kind === 'person';
  if (!person && (use.capitalOf !== null || !mistakable.includes(use.kind) || findOrganisation(use.text)))
    return null;
  const name = readShort(use.text);
  if (name.word === '') return null;
  // "Marie-Louise" is no "Lisa": two given names are somebody's own, unless the report has the very words in a name.
  const given = person && isGivenPair(use.text);
  const here = findNearest(person && !given ? name.alike : name.exact, seen);
  if (here !== null) return here;
  if (given) return `person:${use.plain.replaceAll(' ', '-')}`;
  if (person) return name.likeliest ?? `person:${name.word}`;
  return name.exact.includes(name.likeliest ?? '') ? name.likeliest : null;
}

/** Whom the report named last, else whom it names soonest afterwards. */
function findNearest(keys: readonly string[], { last, first }: Seen): string | null {
  const named = keys.filter((key) => first.has(key));
  const before = named.filter((key) => last.has(key)).sort((a, b) => (last.get(b) ?? 0) - (last.get(a) ?? 0));
  const after = [...named].sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
  return before[0] ?? after[0] ?? null;
}
