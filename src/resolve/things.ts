import type { Mention } from '../extract/mention.ts';
import { isThingNoun } from '../extract/thing-nouns.ts';
import { hasRelation, headOf, lemmaAt } from '../extract/tree.ts';
import { type Cast, kindOfKey, noteNoun } from './cast.ts';
import { classOfNoun, type Description } from './description.ts';
import type { Reading } from './reading.ts';

/** How many mentions back a thing is looked for: time stays linear in a report of any length. */
const memory = 120;

/** Sentences with which a report opens: what they tell of twice ("Plane crashes", "A jet ...") is one thing. */
const opening = 2;

/** What stands and can fall: a place that things happen to. */
const buildings = new Set(['bridge', 'building', 'tower']);

/**
 * The vehicle, weapon, structure or force of nature that a description means. "The ship" is the one that the report
 * named or told of last; "a ship" further down is another one; without a report's word to the contrary, "the ship" of
 * two reports is the same. Null for whatever is none of these.
 */
export function identifyThing(cast: Cast, index: number, description: Description): string | null {
  const kind = kindOfThing(cast, index, description);
  if (kind === null) return null;
  const { lemma, plural, count, other, determination, sentence } = description;
  const noun = classOfNoun(lemma);
  if (plural || count === 'vague') return keyOfMany(cast, kind, noun, description);
  const known = findThing(cast, index, noun);
  if (known === null) return `${kind}:~${noun}`;
  const fresh = other || (determination === 'indefinite' && sentence > opening);
  const another = fresh && isToldBelow(cast, index, known);
  return another ? ownKey(cast, kind, noun, description) : known;
}

/** True for what was told of below the headline before: only then does the text bring in another. */
function isToldBelow({ reading, keys }: Cast, index: number, known: string): boolean {
  const title = titleEnd(reading);
  for (let at = index - 1; at >= Math.max(0, index - memory); at--)
    if (keys[at] === known && (reading.mentions[at]?.start ?? 0) >= title) return true;
  return false;
}

function kindOfThing(cast: Cast, index: number, description: Description): 'place' | 'other' | null {
  const kind = cast.reading.mentions[index]?.kind;
  if (kind === 'other') return isThingNoun(description.lemma) ? 'other' : null;
  return kind === 'place' && buildings.has(description.lemma) && isTold(cast, description) ? 'place' : null;
}

/** True for things and for what is built: they crash, strike and fall. */
export function isThingKey(key: string): boolean {
  return key.startsWith('other:') || key.startsWith('place:~');
}

function keyOfMany(
  { report }: Cast,
  kind: string,
  noun: string,
  { count, other, modifiers }: Description,
): string {
  const words = [...modifiers, `${noun}s`].join(' ');
  if (typeof count === 'number' && !other) return `${kind}:~${count} ${noun}`;
  return `${kind}:~${report} ${words}`;
}

function ownKey({ report }: Cast, kind: string, noun: string, { modifiers, sentence }: Description): string {
  return `${kind}:~${report} ${sentence} ${[...modifiers, noun].join(' ')}`;
}

/** "in a building" is a place of no interest; one that collapses or is hit is told of. */
function isTold(cast: Cast, { sentence, head, determination }: Description): boolean {
  return determination === 'definite' || hasRelation(cast.reading.treeOf(sentence), head, 'nsubj', 'obj');
}

/** The last thing of that name: told of by that noun, or named by it ("Long Bridge"). */
function findThing(cast: Cast, index: number, noun: string): string | null {
  const { reading, keys, nouns } = cast;
  for (let at = index - 1; at >= Math.max(0, index - memory); at--) {
    const key = keys[at];
    if (!key || !/^(?:other|place|organisation)$/.test(kindOfKey(key)) || isMany(key)) continue;
    if (isAside(cast, at, key)) continue;
    if ((nouns.get(key) ?? []).some((known) => classOfNoun(known) === noun)) return key;
    const last = (reading.words[at] ?? '').toLowerCase().split(' ').at(-1) ?? '';
    if (reading.mentions[at]?.form === 'name' && classOfNoun(last) === noun) return key;
  }
  return null;
}

/**
 * "The longest flight by a local missile", "the first time that a missile has fallen here": one of many, told of only to
 * measure by, which "the missile" of a later sentence does not mean.
 */
function isAside({ reading, report }: Cast, at: number, key: string): boolean {
  const mention = reading.mentions[at];
  if (!mention || !key.includes(`:~${report} `)) return false;
  const tree = reading.treeOf(mention.sentence);
  const verb = headOf(tree, mention.head);
  return hasRelation(tree, mention.head, 'nmod') || lemmaAt(tree, headOf(tree, verb)) === 'time';
}

/** The keys of several things end in a plural or hold their number. */
function isMany(key: string): boolean {
  return /^\w+:~(?:\d+ .*s$|\d+ \S+$)/.test(key);
}

/**
 * "A ship lost power": the one ship that any report names, where there is only one, and so for bridges. Takes the casts
 * of all reports with their descriptions read, and gives such things the key of the name.
 */
export function nameThings(casts: readonly Cast[]): void {
  const below = new Set(casts.flatMap(keysBelowTitle));
  const named = new Map<string, Set<string>>();
  for (const cast of casts) {
    for (const [key, noun] of nounsOfNames(cast).filter(([key]) => below.has(key))) {
      const id = `${kindOfKey(key)}:~${classOfNoun(noun)}`;
      named.set(id, (named.get(id) ?? new Set()).add(key));
    }
  }
  for (const cast of casts) {
    for (const [index, key] of [...cast.keys].entries()) {
      const bare = key !== null && isBuilt(key) && !below.has(key) ? `place:~${lastWord(key)}` : key;
      nameThing(cast, index, key, bare, named);
    }
  }
}

/** Names that the text itself tells: in a title every word may have a capital ("Busy Highway Bridge Collapses"). */
function keysBelowTitle({ reading, keys }: Cast): readonly string[] {
  const title = titleEnd(reading);
  return keys.filter((key, at): key is string => key !== null && isNameBelow(reading.mentions[at], title));
}

/** Where the text begins; 0 without a title. */
function titleEnd({ extraction }: Reading): number {
  return extraction.report.regions.find(({ kind }) => kind === 'title')?.end ?? 0;
}

function isNameBelow(mention: Mention | undefined, title: number): boolean {
  return mention !== undefined && mention.start >= title && mention.form === 'name';
}

function isBuilt(key: string): boolean {
  return /^place:[^~].* /.test(key) && buildings.has(lastWord(key));
}

/** What named things are called, and how the names of places end. */
function nounsOfNames({ nouns, keys }: Cast): (readonly [string, string])[] {
  const things = [...nouns].filter(([key]) => /^other:[^~]/.test(key));
  const places = [...new Set(keys)].flatMap((key) => (key?.startsWith('place:') ? [key] : []));
  return [
    ...things.flatMap(([key, list]) => list.map((noun) => [key, noun] as const)),
    ...[...new Set(keys)].flatMap((key) =>
      key?.startsWith('other:flight ') ? [[key, 'plane'] as const] : [],
    ),
    ...places.flatMap((key) => (/^place:[^~].* /.test(key) ? [[key, lastWord(key)] as const] : [])),
  ];
}

function lastWord(key: string): string {
  return key.split(' ').at(-1) ?? '';
}

function nameThing(
  cast: Cast,
  index: number,
  key: string | null,
  bare: string | null,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const names = bare !== null && isThingKey(bare) ? named.get(bare) : undefined;
  const [only] = names ?? [];
  if (key === null || names?.size !== 1 || only === undefined) return;
  cast.keys[index] = only;
  for (const noun of cast.nouns.get(key) ?? []) noteNoun(cast, only, noun);
}
