import { cityNames } from './lists/cities.ts';
import { findCountryForm } from './lists/countries.ts';
import { findGivenName } from './lists/given-names.ts';
import { retypeByApposition } from './namer-appositions.ts';
import type { TokenName } from './namer-labels.ts';
import { joinPolicies } from './namer-policy.ts';
import { headsBody, opensHolder, opensUntitled, trimName } from './namer-trims.ts';
import type { NameKind } from './sentence.ts';

/** Words that make an organisation of the name they head, whatever stands before them. Lower case. */
const strongHeads: ReadonlySet<string> = new Set(
  `embassy consulate ministry department agency commission committee council parliament congress senate assembly court
  tribunal police army navy force forces bureau headquarters office secretariat directorate administration authority
  federation association organisation organization union party university college institute institution foundation bank
  corporation company guard corps command service services league society board cabinet treasury`.split(
    /\s+/,
  ),
);

/** Heads that take "in" and "to": "Embassy in Belarus", "Mission to the United Nations". */
const missionHeads: ReadonlySet<string> = new Set(['embassy', 'consulate', 'mission', 'delegation']);
const governments: ReadonlySet<string> = new Set(['administration', 'presidency']);
const awards: ReadonlySet<string> = new Set(['laureate', 'laureates', 'prize', 'prizes', 'award', 'awards']);
const storms: ReadonlySet<string> = new Set(['Storm', 'Hurricane', 'Typhoon', 'Cyclone']);
const loosePlaceHeads: ReadonlySet<string> = new Set(
  'province district city county region state town village area governorate oblast prefecture river'.split(
    ' ',
  ),
);

/** What the repairs know: the tokens, and whether capitals mean anything. */
interface Setting {
  readonly forms: readonly string[];
  readonly headline: boolean;
}

/**
 * Repairs that need more than one name or the words around it: institutions are made whole ("U.S. Embassy in Belarus"),
 * pairs of names parted at their hyphen, kinds set by the word that follows ("the Obama administration").
 */
export function repairNames(
  forms: readonly string[],
  headline: boolean,
  names: readonly TokenName[],
): TokenName[] {
  const setting = { forms, headline };
  const single = names
    .flatMap((name) => trimName(forms, name))
    .flatMap((name) => partPossessive(setting, name))
    .map((name) => dropPlaceHead(setting, name))
    .flatMap((name) => partPair(setting, name))
    .map((name) => retypeByApposition(forms, retypeName(setting, placeBySort(setting, name))));
  const whole = joinPolicies(forms, single, (name) => holdsHead(setting, name));
  return extendInstitutions(setting, joinNeighbours(setting, whole));
}

function readLower({ forms }: Setting, index: number): string {
  return forms[index]?.toLowerCase() ?? '';
}

function isCapital(form: string | undefined): boolean {
  const first = form?.charAt(0) ?? '';
  return first !== first.toLowerCase();
}

function isStrongHead({ forms }: Setting, index: number): boolean {
  return isCapital(forms[index]) && strongHeads.has(forms[index]?.toLowerCase() ?? '');
}

/** "Helmand province" is named Helmand. */
function dropPlaceHead({ forms }: Setting, name: TokenName): TokenName {
  const last = forms[name.to - 1] ?? '';
  const named = name.kind === 'place' && name.to - name.from > 1 && isCapital(forms[name.from]);
  const loose = named && loosePlaceHeads.has(last);
  return loose ? { ...name, to: name.to - 1 } : name;
}

const dash = /^[-–—]$/;

/** "Belarus-West": two names, where one side is a country. */
function partPair({ forms }: Setting, name: TokenName): TokenName[] {
  if (name.to - name.from !== 3 || !dash.test(forms[name.from + 1] ?? '')) return [name];
  const first = findCountryForm(forms[name.from] ?? '');
  const last = findCountryForm(forms[name.to - 1] ?? '');
  const whole = findCountryForm(forms.slice(name.from, name.to).join(''));
  if ((first === null && last === null) || whole !== null) return [name];
  return [
    { kind: chooseSideKind(first?.form), from: name.from, to: name.from + 1 },
    { kind: chooseSideKind(last?.form), from: name.to - 1, to: name.to },
  ];
}

function chooseSideKind(form: string | undefined): NameKind {
  return form === 'adjective' || form === 'demonym' ? 'nationality' : 'place';
}

const possessive = /^['’]s$/i;

/** "Senate and Kenya's Treasury": what a country owns is another name. */
function partPossessive({ forms }: Setting, name: TokenName): TokenName[] {
  for (let index = name.from + 3; index < name.to - 1; index++) {
    const owner = possessive.test(forms[index] ?? '') ? findCountryForm(forms[index - 1] ?? '') : null;
    if (owner === null || forms[index - 2] !== 'and') continue;
    return [
      { ...name, to: index - 2 },
      { kind: chooseSideKind(owner.form), from: index - 1, to: index },
      { ...name, from: index + 1 },
    ];
  }
  return [name];
}

/** "Storm Ana" is the name of a storm, whether or not the namer took the word before it. */
function findStorm({ forms }: Setting, { from, to }: TokenName): TokenName | null {
  if (to - from === 1 && storms.has(forms[from - 1] ?? '')) return { kind: 'other', from: from - 1, to };
  return to - from === 2 && storms.has(forms[from] ?? '') ? { kind: 'other', from, to } : null;
}

/** What stands before the name of a ship. */
const shipPrefix = /^(?:MV|M\/V|SS|HMS|HMAS|USS|USNS|RMS)$/u;

/** "Al Haouz province": no person has one. */
function placeBySort({ forms }: Setting, name: TokenName): TokenName {
  const sort = /^(?:province|prefecture|governorate|oblast|district|region)s?$/;
  return name.kind === 'person' && sort.test(forms[name.to] ?? '') ? { ...name, kind: 'place' } : name;
}

/** Kind by the words in, before and after a name. */
function retypeName(setting: Setting, name: TokenName): TokenName {
  const storm = findStorm(setting, name);
  if (storm !== null) return storm;
  const next = setting.forms[name.to] ?? '';
  if (name.kind === 'nationality') return name;
  if (name.kind !== 'person' && name.to - name.from > 1 && shipPrefix.test(setting.forms[name.from] ?? ''))
    return { ...name, kind: 'other' };
  if (name.kind === 'organisation' && isWhere(setting, name)) return { ...name, kind: 'place' };
  if (name.to - name.from <= 2 && name.kind !== 'place' && governments.has(next))
    return { ...name, kind: 'person' };
  if (name.kind === 'person' && name.to - name.from === 1 && awards.has(next.toLowerCase()))
    return { ...name, kind: 'other' };
  const headed = name.kind !== 'person' && name.to - name.from > 1 && holdsHead(setting, name);
  const country = findCountryForm(setting.forms.slice(name.from, name.to).join(' ')) !== null;
  return headed && !country ? { ...name, kind: 'organisation' } : name;
}

const directions: ReadonlySet<string> = new Set(
  'north south east west northeast northwest southeast southwest outskirts suburbs coast port city town'.split(
    ' ',
  ),
);

/** "in Jahra", "east of Jahra": a large city that tells where. */
function isWhere(setting: Setting, { from, to }: TokenName): boolean {
  const before = readLower(setting, from - 1);
  const placed = /^(?:in|near|outside|around|across|from)$/.test(before);
  const directed = before === 'of' && directions.has(readLower(setting, from - 2));
  return (placed || directed) && cityNames.has(setting.forms.slice(from, to).join(' '));
}

/** Whether a strong head stands last in the name, or last before "of" or "for". */
function holdsHead(setting: Setting, { from, to }: TokenName): boolean {
  for (let index = from; index < to; index++) {
    const next = readLower(setting, index + 1);
    const ends = index === to - 1 || next === 'of' || next === 'for';
    if (ends && isStrongHead(setting, index)) return true;
  }
  return false;
}

/** "U.S." and "State Department" side by side are one institution, a given name and a surname one person. */
function joinNeighbours(setting: Setting, names: readonly TokenName[]): TokenName[] {
  const joined: TokenName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const whole = before !== undefined && before.to === name.from ? joinPair(setting, before, name) : null;
    if (whole !== null) joined[joined.length - 1] = whole;
    else joined.push(name);
  }
  return joined;
}

function joinPair(setting: Setting, before: TokenName, name: TokenName): TokenName | null {
  if (isGiven(setting, before) && name.kind === 'person' && !isGiven(setting, name))
    return { ...name, from: before.from };
  if (isNamedAfter(setting, before, name)) return { kind: 'place', from: before.from, to: name.to };
  if (isRegion(setting, before, name)) return { kind: 'place', from: before.from, to: name.to };
  const country = before.kind === 'place' || before.kind === 'organisation';
  const headed = name.kind === 'organisation' && isStrongHead(setting, name.to - 1);
  if (!country || !headed || before.to - before.from > 2) return null;
  return { kind: 'organisation', from: before.from, to: name.to };
}

const facilities =
  /^(?:Airport|Airfield|Stadium|Bridge|Hospital|Station|Square|Street|Avenue|Park|Tower|Hall|Museum|Dam|Harbour|Harbor)$/;

/** "Ann Lee International Airport": a place that is called after somebody. */
function isNamedAfter({ forms }: Setting, before: TokenName, name: TokenName): boolean {
  return before.kind === 'person' && name.kind === 'place' && facilities.test(forms[name.to - 1] ?? '');
}

/** "East Azerbaijan province", "Western Cape province": a part of the sky opens the name of what the next word calls it. */
function isRegion(setting: Setting, before: TokenName, name: TokenName): boolean {
  const sky =
    before.to - before.from === 1 && directions.has(readLower(setting, before.from).replace(/ern$/u, ''));
  return sky && name.kind === 'place' && loosePlaceHeads.has(readLower(setting, name.to));
}

function isGiven({ forms }: Setting, { kind, from, to }: TokenName): boolean {
  return kind === 'person' && to - from === 1 && findGivenName(forms[from] ?? '') !== null;
}

/** "Embassy", "Headquarters" and the like go on over "of", "for" and what has a capital after them. */
function extendInstitutions(setting: Setting, names: readonly TokenName[]): TokenName[] {
  const extended: TokenName[] = [];
  let end = 0;
  for (const name of names) {
    if (name.from < end) continue;
    const to = setting.headline ? name.to : findInstitutionEnd(setting, name);
    const grown = to > name.to ? { ...name, kind: 'organisation' as const, to } : name;
    extended.push(grown);
    end = grown.to;
  }
  return extended;
}

function beginsHolder({ forms }: Setting, index: number): boolean {
  return opensHolder(forms, index) || headsBody(forms, index) || opensUntitled(forms, index);
}

function findInstitutionEnd(setting: Setting, name: TokenName): number {
  if (name.kind === 'person' || name.kind === 'nationality') return name.to;
  let to = name.to;
  if (to - name.from > 2 && holdsHead(setting, name))
    while (isCapital(setting.forms[to]) && !beginsHolder(setting, to)) to++;
  if (isStrongHead(setting, to)) to++;
  if (!isStrongHead(setting, to - 1) && !missionHeads.has(readLower(setting, to - 1))) return to;
  const mission = missionHeads.has(readLower(setting, to - 1));
  for (let next = skipLink(setting, to, mission); next > to; next = skipLink(setting, to, false)) {
    to = next;
    while (isCapital(setting.forms[to])) to++;
  }
  return to;
}

/** Index of the capital word after "of", "for" (or "in", "to") and an article; `at` where there is none. */
function skipLink(setting: Setting, at: number, mission: boolean): number {
  const link = setting.forms[at] ?? '';
  const links = link === 'of' || link === 'for' || (mission && (link === 'in' || link === 'to'));
  if (!links) return at;
  const next = setting.forms[at + 1] === 'the' ? at + 2 : at + 1;
  return isCapital(setting.forms[next]) ? next : at;
}
