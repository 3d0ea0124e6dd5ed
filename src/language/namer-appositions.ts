import { findCountryForm } from './lists/countries.ts';
import { bodySorts, kindOfNoun } from './lists/noun-kinds.ts';
import { officeWords } from './lists/titles.ts';
import type { TokenName } from './namer-labels.ts';
import type { NameKind } from './sentence.ts';

/** Where the noun phrase after the article ends: its head stands before. */
const phraseEnds: ReadonlySet<string> = new Set(
  ', . ; : – — ( ) and based by for from in of on at near that to where which who whose with'.split(' '),
);
const longestPhrase = 7;
/** Before a place: what follows its comma is told of someone named earlier. */
const placePrepositions: ReadonlySet<string> = new Set(
  'above across around at in into near of outside over through'.split(' '),
);
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** The name with the kind that what follows its comma tells: a noun for it, or a person's age. */
export function retypeByApposition(forms: readonly string[], name: TokenName): TokenName {
  if (name.kind === 'nationality' || forms[name.to] !== ',') return name;
  const kind = isAge(forms, name.to + 1) ? 'person' : readApposition(forms, name.to + 1);
  if (kind === undefined || kind === name.kind) return name;
  if (kind === 'person' && placePrepositions.has(forms[name.from - 1] ?? '')) return name;
  const country = findCountryForm(forms.slice(name.from, name.to).join(' ')) !== null;
  return country ? name : { ...name, kind };
}

/** "Ruth Amberg, 61, said": a number between commas. */
function isAge(forms: readonly string[], at: number): boolean {
  return /^[1-9]\d?$/.test(forms[at] ?? '') && forms[at + 1] === ',';
}

function readApposition(forms: readonly string[], at: number): NameKind | undefined {
  if (!articles.has(forms[at] ?? '')) return undefined;
  for (let index = at + 1; index < at + longestPhrase; index++) {
    if (phraseEnds.has(forms[index + 1] ?? '.')) return kindOfApposed(forms[index] ?? '');
  }
  return undefined;
}

/** "Lumo, a lamp maker in …": what a name is by the noun that it is called after a comma. */
function kindOfApposed(noun: string): NameKind | undefined {
  if (officeWords.has(noun)) return 'person';
  if (bodySorts.has(noun)) return 'organisation';
  const kind = kindOfNoun(noun);
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? kind : undefined;
}
