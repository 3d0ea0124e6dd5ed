import { stateRows } from './states.ts';
import { formerRows, territoryRows } from './territories.ts';

export const countryStatuses = ['state', 'territory', 'former'] as const;
export type CountryStatus = (typeof countryStatuses)[number];

/** A country and every form that names it. Forms stand in the letter case of print, without an article. */
export interface Country {
  /** ISO 3166-1 code; a part of a state has its ISO 3166-2, a former state its ISO 3166-3 code. */
  readonly iso: string;
  /** English name; the entity's name and the source of its id. */
  readonly name: string;
  readonly status: CountryStatus;
  /** Code of the state a territory belongs to, or that took a former state's seat; null for states. */
  readonly of: string | null;
  readonly aliases: readonly string[];
  readonly adjectives: readonly string[];
  /** Words for its people: plural ("Poles"), some also singular ("Pole"). */
  readonly people: readonly string[];
  /** Seats of government, the usual form first; empty where none has a name of its own. */
  readonly capitals: readonly string[];
}

/** How a form names its country. */
export const countryForms = ['name', 'alias', 'adjective', 'demonym'] as const;
export type CountryForm = (typeof countryForms)[number];

export interface CountryHit {
  readonly iso: string;
  readonly form: CountryForm;
}

function splitForms(field: string | undefined): readonly string[] {
  return (field ?? '').split(',').filter(Boolean);
}

function readCountry(row: string, status: CountryStatus): Country {
  const [iso = '', name = '', aliases, adjectives, people, capitals, of = ''] = row.split('|');
  return {
    iso,
    name,
    status,
    of: of === '' ? null : of,
    aliases: splitForms(aliases),
    adjectives: splitForms(adjectives),
    people: splitForms(people),
    capitals: splitForms(capitals),
  };
}

function readRows(rows: string, status: CountryStatus): readonly Country[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => readCountry(row, status));
}

/** States first: where two countries share a form ("Dominican", "Congolese"), `findCountryForm` gives the first. */
export const countries: readonly Country[] = [
  ...readRows(stateRows, 'state'),
  ...readRows(territoryRows, 'territory'),
  ...readRows(formerRows, 'former'),
];

const byIso = new Map(countries.map((country) => [country.iso, country] as const));

function indexForms(): ReadonlyMap<string, readonly CountryHit[]> {
  const index = new Map<string, CountryHit[]>();
  const add = (text: string, iso: string, form: CountryForm) => {
    const hits = index.get(text) ?? [];
    if (!hits.some((hit) => hit.iso === iso)) index.set(text, [...hits, { iso, form }]);
  };
  for (const { iso, name, aliases, adjectives, people } of countries) {
    add(name, iso, 'name');
    for (const text of aliases) add(text, iso, 'alias');
    for (const text of adjectives) add(text, iso, 'adjective');
    for (const text of people) add(text, iso, 'demonym');
  }
  return index;
}

const byForm = indexForms();
const byCapital = new Map(
  countries.flatMap(({ iso, capitals }) => capitals.map((capital) => [capital, iso] as const)),
);

const curly = /[’‘]/u;
const curlies = /[’‘]/gu;

function straighten(text: string): string {
  return curly.test(text) ? text.replaceAll(curlies, "'") : text;
}

/** The country with this code, or null. */
export function findCountry(iso: string): Country | null {
  return byIso.get(iso) ?? null;
}

/**
 * Every country that a text can name, states before territories before former states. Pure and case-sensitive, so
 * that "us", "turkey" and "poles" are no countries; whether "Georgia" or "Jordan" is one here is the caller's to decide.
 */
export function findCountryForms(text: string): readonly CountryHit[] {
  const straight = straighten(text);
  const known = byForm.get(straight);
  if (known !== undefined) return known;
  return (allCapitals.test(straight) ? byForm.get(lowerTails(straight)) : null) ?? [];
}

/** A dateline or a headline in capitals: "ISRAEL", "SOUTH KOREAN". Shorter words are initials. */
const allCapitals = /^(?=[\p{Lu}' -]{4,}$)\p{Lu}+(?:[ -]\p{Lu}+)*$/u;

function lowerTails(text: string): string {
  return text.replaceAll(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** The first of `findCountryForms`, or null. */
export function findCountryForm(text: string): CountryHit | null {
  return findCountryForms(text)[0] ?? null;
}

/** Code of the country whose seat of government a text names, or null. */
export function findCapital(text: string): string | null {
  return byCapital.get(straighten(text)) ?? null;
}
