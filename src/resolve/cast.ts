import { type EntityKind, entityKinds } from './entity.ts';
import { type Gender, genderOfName, genderOfWord, guessGender } from './genders.ts';
import type { Reading } from './reading.ts';

/** Who is who in one report, as far as it has been read: one key a mention, null where nobody is known. */
export interface Cast {
  readonly reading: Reading;
  /** Rank of the report among all by id; keeps unnamed persons of different reports apart. */
  readonly report: number;
  readonly keys: (string | null)[];
  readonly standsFor: readonly (string | null)[];
  /** Gender of each person of the report; null where nothing tells. */
  readonly genders: Map<string, Gender>;
  /** What the report calls whom: nouns of titles, appositions and descriptions, latest last. */
  readonly nouns: Map<string, string[]>;
  /** Countries that titles and possessors tie persons and bodies to, by key. */
  readonly countries: Map<string, Set<string>>;
  /** Groups so far, latest last. */
  readonly groups: Group[];
  /** Relatives: who is whose sister, and so on. */
  readonly kin: { readonly owner: string; readonly lemma: string; readonly relative: string }[];
}

/** A group that the report has told of. */
export interface Group {
  readonly key: string;
  readonly class: string;
  /** How many they are: a number, "vague" for some, many and the like, or null where nothing is told. */
  readonly count: number | 'vague' | null;
  readonly countries: readonly string[];
  readonly modifiers: readonly string[];
  /** "X and 113 other miners": the key of all 114; its own key for a group without others named beside it. */
  readonly whole: string;
}

/** Opens the cast of a report with its names in place. */
export function openCast(
  reading: Reading,
  report: number,
  keys: (string | null)[],
  standsFor: readonly (string | null)[],
): Cast {
  const genders = new Map<string, Gender>();
  keys.forEach((key, index) => {
    if (!key?.startsWith('person:')) return;
    const words = reading.words[index] ?? '';
    genders.set(
      key,
      genders.get(key) ?? genderByTitle(reading, index) ?? genderOfName(words) ?? guessGender(words),
    );
  });
  return {
    reading,
    report,
    keys,
    standsFor,
    genders,
    nouns: new Map(),
    countries: new Map(),
    groups: [],
    kin: [],
  };
}

/** "Mr", "Queen" and the like in front of the name. */
function genderByTitle(reading: Reading, index: number): Gender {
  const mention = reading.mentions[index];
  if (!mention) return null;
  const tokens = reading.treeOf(mention.sentence).tokens;
  const before = tokens.filter((token) => token.end <= mention.start).at(-1);
  return before ? genderOfWord(before.text) : null;
}

/** Remembers to which countries somebody belongs. */
export function noteCountries(cast: Cast, key: string, codes: readonly string[]): void {
  if (codes.length === 0) return;
  cast.countries.set(key, new Set([...(cast.countries.get(key) ?? []), ...codes]));
}

/** Countries of anybody by key, over all reports. */
export function joinCountries(casts: readonly Cast[]): (key: string) => ReadonlySet<string> {
  const joined = new Map<string, Set<string>>();
  for (const { countries } of casts) {
    for (const [key, codes] of countries) joined.set(key, new Set([...(joined.get(key) ?? []), ...codes]));
  }
  return (key) => joined.get(key) ?? nowhere;
}

const nowhere: ReadonlySet<string> = new Set();

/** Remembers that somebody was called something; a noun can tell a gender too. */
export function noteNoun(cast: Cast, key: string, lemma: string): void {
  const list = cast.nouns.get(key) ?? [];
  list.push(lemma);
  cast.nouns.set(key, list);
  const gender = genderOfWord(lemma);
  if (gender && key.startsWith('person:') && !cast.genders.get(key)) cast.genders.set(key, gender);
}

/** "Its first female director": said in so many words, it counts before what a given name tells. */
export function noteGender(cast: Cast, key: string, modifiers: readonly string[]): void {
  if (!key.startsWith('person:')) return;
  if (modifiers.includes('female')) cast.genders.set(key, 'woman');
  if (modifiers.includes('male')) cast.genders.set(key, 'man');
}

/** Kind of whom a key names: the part before its colon. */
export function kindOfKey(key: string): EntityKind {
  const kind = key.slice(0, key.indexOf(':'));
  return kind === 'bloc' ? 'organisation' : (entityKinds.find((known) => known === kind) ?? 'other');
}

/** Whoever stands at a token: by a mention that it heads, else by one that holds it. */
export function keyAtToken(cast: Cast, sentence: number, token: number): string | null {
  const { reading, keys } = cast;
  const found = reading.mentionsAt(sentence, token);
  const exact = found.find((at) => reading.mentions[at]?.head === token && keys[at]);
  const name = exact ?? found.find((at) => keys[at]);
  return name === undefined ? null : (keys[name] ?? null);
}
