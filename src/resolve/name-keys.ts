import type { Mention } from '../extract/mention.ts';
import { findCountry } from '../language/lists/countries.ts';
import { findPeople } from '../language/lists/peoples.ts';
import { keyOrganisations } from './bodies.ts';
import { foldWord, plainName } from './fold-letters.ts';
import type { NameUse } from './name-use.ts';
import { collectNames, isCountryWord } from './name-uses.ts';
import { resolvePersons } from './persons.ts';
import { nameFacilities } from './place-keys.ts';
import type { Reading } from './reading.ts';
import { findShortForms } from './short-forms.ts';
import { compareSounds } from './sound-distance.ts';

/** Whom each name means: keys by report and mention; null for descriptions and pronouns, which come later. */
export interface NameKeys {
  readonly keys: (string | null)[][];
  readonly maybeSame: readonly (readonly [string, string])[];
}

/** Takes all reports; gives one key to all names of one referent. The key's part before the colon is its kind. */
export function keyNames(readings: readonly Reading[]): NameKeys {
  const keys = readings.map(({ mentions, words }) =>
    mentions.map((mention, index) => keyOfCountryWord(mention, words[index] ?? '')),
  );
  const uses = collectNames(readings);
  const persons = resolvePersons(uses);
  const bodies = keyOrganisations(uses, findShortForms(readings, uses));
  const facilities = nameFacilities(uses);
  const awards = [
    ...new Set(uses.filter(({ kind }) => kind === 'award').map(({ plain }) => dropYear(plain))),
  ];
  for (const use of uses) {
    const row = keys[use.report];
    if (row) row[use.mention] = persons.keyOf(use) ?? keyOfThing(renamed(use, facilities), bodies, awards);
  }
  return { keys, maybeSame: persons.maybeSame };
}

function keyOfCountryWord(mention: Mention, words: string): string | null {
  if (!isCountryWord(mention)) return null;
  if (mention.form === 'nominal' || mention.form === 'pronoun') return null;
  return mention.form === 'demonym' ? `group:people ${plainName(words)}` : `country:${mention.country}`;
}

function renamed(use: NameUse, facilities: ReadonlyMap<string, string>): NameUse {
  return use.kind === 'place' ? { ...use, plain: facilities.get(use.plain) ?? use.plain } : use;
}

function keyOfThing(use: NameUse, bodies: ReadonlyMap<string, string>, awards: readonly string[]): string {
  const { kind, plain } = use;
  const flight = flightNumber.exec(plain)?.[1];
  if (flight !== undefined) return `other:flight ${flight}`;
  if (kind === 'organisation') return bodies.get(plain) ?? `organisation:${plain}`;
  if (kind === 'award') return `award:${longestAward(dropYear(plain), awards)}`;
  if (kind === 'commodity') return `commodity:${plain.replace(/s$/, '')}`;
  if (kind === 'nationality' && /^(?:ethnic|religious)$/.test(findPeople(use.text)?.bond ?? ''))
    return `group:people ${plain}`;
  if (kind === 'place' || kind === 'nationality') return keyOfPlace(use);
  if (kind === 'group') return `group:people ${plain}`;
  return `${kind}:${plain}`;
}

/** "Flight XY123", "Delmar Air Flight 123": one flight, whoever's letters stand before its number. */
const flightNumber = /(?:^| )flight (?:[a-z]{1,3} ?)?(\d{2,4})$/;

/** The West is one, whatever the form, and so is a continent; spellings of a capital ("Kiev", "Kyiv") are one city. */
function keyOfPlace({ plain, capitalOf }: NameUse): string {
  if (/^west(?:ern)?(?: world)?$/.test(plain)) return 'place:west';
  const continent = /^(europe|africa|asia|latin america)a?n?$/.exec(plain)?.[1];
  if (continent !== undefined) return `place:${continent}`;
  return `place:${capitalOf === null ? plain : firstSpelling(plain, capitalOf)}`;
}

/** The list's first spelling of a capital, when this one sounds like it. */
function firstSpelling(plain: string, country: string): string {
  const capitals = (findCountry(country)?.capitals ?? []).map(plainName);
  const like = capitals.find((capital) => compareSounds(foldWord(capital), foldWord(plain)) >= 0.6);
  return like ?? plain;
}

function dropYear(plain: string): string {
  return plain.replace(/^\d{4} /, '');
}

/** "Nobel" is the only known award that begins so, if there is only one. */
function longestAward(plain: string, awards: readonly string[]): string {
  const longer = awards.filter((award) => award.startsWith(`${plain} `));
  return longer.length === 1 ? (longer[0] ?? plain) : plain;
}

/** The country's entity key for a capital that stands for its government. */
export function standsForKey(mention: Mention): string | null {
  if (mention.form !== 'metonym' || mention.country === null) return null;
  return findCountry(mention.country) ? `country:${mention.country}` : null;
}
