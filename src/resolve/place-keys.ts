import { builtWords } from '../language/lists/built-words.ts';
import { foldWord } from './fold-letters.ts';
import type { NameUse } from './name-use.ts';
import { groupBy } from './reading.ts';
import { compareSounds } from './sound-distance.ts';

/** Words that say which sort of bridge or airport it is, not which one. */
const sorts = new Set(
  'international national regional municipal city old new north south east west central main railway road high suspension'.split(
    ' ',
  ),
);

/** What a town has several of: "Arica Civil Hospital" and "Civil Hospital Arica" say where the Civil Hospital is. */
const institutions = new Set('hospital prison jail cemetery market mosque church'.split(' '));

/**
 * Full forms of what is built or flows, by their plain words: "Key Bridge" is "Francis Key Bridge" where no other name
 * ends so, and so is "Springfield Key Bridge", which only says where.
 */
export function nameFacilities(uses: readonly NameUse[]): ReadonlyMap<string, string> {
  const places = new Set(uses.filter(({ kind }) => kind === 'place').map(({ plain }) => plain));
  const forms = [...places].filter(isFacilityName).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const full = new Map<string, string>();
  for (const alike of groupBy(forms, lastTwo).values()) {
    for (const short of alike) nameShort(short, alike, places, full);
  }
  for (const alike of groupBy(forms, shapeOf).values()) joinSpellings(alike, full);
  nameTrailed(places, full);
  return full;
}

/** "civil hospital arica" is "civil hospital", where Arica is a place and the reports name the shorter form. */
function nameTrailed(places: ReadonlySet<string>, full: Map<string, string>): void {
  for (const form of places) {
    const words = form.split(' ');
    const last = words.findLastIndex((word) => isBuilt(word));
    const short = words.slice(0, last + 1).join(' ');
    if (last < 1 || last === words.length - 1 || !places.has(short) || !isFacilityName(short)) continue;
    if (!places.has(words.slice(last + 1).join(' ')) || isOfTwoTowns(short, places)) continue;
    full.set(form, full.get(short) ?? short);
  }
}

/** Two towns each have a hospital of the name: which of them a report means cannot be told. */
function isOfTwoTowns(short: string, places: ReadonlySet<string>): boolean {
  if (!institutions.has(short.split(' ').at(-1) ?? '')) return false;
  const towns = new Set<string>();
  for (const form of places) {
    if (form.endsWith(` ${short}`)) towns.add(form.slice(0, -short.length - 1));
    if (form.startsWith(`${short} `)) towns.add(form.slice(short.length + 1));
  }
  return [...towns].filter((town) => places.has(town)).length > 1;
}

function isBuilt(word: string): boolean {
  return builtWords.has(word) || institutions.has(word);
}

/** "mano jan road": how many words, and of which sort it is. */
function shapeOf(plain: string): string {
  const words = plain.split(' ');
  return `${words.length} ${words.at(-1)}`;
}

/** Least likeness of the sounds of two words that are spellings of one. */
const alikeSound = 0.6;

/** "Mano Jan Road" and "Mannu Jan road": one word alike in sound, all others the same. */
function joinSpellings(alike: readonly string[], full: Map<string, string>): void {
  for (const [at, form] of alike.entries()) {
    const known = alike.slice(0, at).find((other) => !full.has(form) && isSpelling(form, other));
    if (known !== undefined) full.set(form, full.get(known) ?? known);
  }
}

function isSpelling(one: string, other: string): boolean {
  const [a, b] = [one.split(' '), other.split(' ')];
  const apart = a.flatMap((word, at) => (word === b[at] ? [] : [[word, b[at] ?? ''] as const]));
  const [pair] = apart;
  if (apart.length !== 1 || pair === undefined || a.length < 3) return false;
  return pair[0].length > 3 && compareSounds(foldWord(pair[0]), foldWord(pair[1])) >= alikeSound;
}

function isFacilityName(plain: string): boolean {
  const words = plain.split(' ');
  return words.length > 1 && isBuilt(words.at(-1) ?? '') && !words.slice(0, -1).every((w) => sorts.has(w));
}

function lastTwo(plain: string): string {
  return plain.split(' ').slice(-2).join(' ');
}

function nameShort(
  short: string,
  alike: readonly string[],
  places: ReadonlySet<string>,
  full: Map<string, string>,
): void {
  const longer = alike.filter((form) => form.endsWith(` ${short}`));
  const other = longer.filter((form) => !places.has(form.slice(0, -short.length - 1)));
  if (longer.length === 0 || other.length > 1 || isOfTwoTowns(short, places)) return;
  const [name = short] = other;
  for (const form of [short, ...longer]) full.set(form, name);
}
