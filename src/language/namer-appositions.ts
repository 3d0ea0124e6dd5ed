import { findCountryForm } from './lists/countries.ts';
import { officeWords } from './lists/titles.ts';
import type { TokenName } from './namer-labels.ts';
import type { NameKind } from './sentence.ts';

/** What a name is called after a comma ("Lumo, a lamp maker in …"), lower case. */
const kindOfNoun: ReadonlyMap<string, NameKind> = new Map([
  ...listNouns(
    'organisation',
    `agency airline alliance association automaker bank broadcaster brewer brewery carmaker chain charity club coalition company
    conglomerate cooperative firm foundation group insurer lender maker manufacturer militia ministry movement network newspaper
    operator outlet party producer provider publisher regulator retailer startup subsidiary supplier think-tank union utility
    watchdog website`,
  ),
  ...listNouns(
    'place',
    `area borough capital city commune county district hamlet island municipality neighborhood neighbourhood peninsula province
    region resort suburb town township village`,
  ),
  ...listNouns(
    'person',
    `accountant activist actor actress architect artist author boy brother builder carpenter clerk cousin critic daughter dissident
    doctor driver economist engineer executive farmer father firefighter fisherman girl grandfather grandmother historian
    husband journalist lawmaker lawyer man mechanic mother musician nurse paramedic photographer pilot plumber poet
    politician professor psychologist reporter researcher resident sailor scientist shopkeeper sister soldier son student
    surgeon survivor teacher teenager trader tourist veteran volunteer waiter waitress widow widower wife witness woman writer`,
  ),
  ...[...officeWords].map((word) => [word, 'person'] as const),
]);

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

function listNouns(kind: NameKind, nouns: string): (readonly [string, NameKind])[] {
  return nouns.split(/\s+/).map((noun) => [noun, kind] as const);
}

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
    if (phraseEnds.has(forms[index + 1] ?? '.')) return kindOfNoun.get(forms[index] ?? '');
  }
  return undefined;
}
