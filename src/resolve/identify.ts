import { falls, findActPredicate, findAgentPredicate } from '../extract/predicates.ts';
import { isThingNoun } from '../extract/thing-nouns.ts';
import { hasRelation, headOf, lemmaAt } from '../extract/tree.ts';
import { countryNouns, governmentNouns, kinNouns } from '../language/lists/noun-kinds.ts';
import { findOrganisation } from '../language/lists/organisations.ts';
import { type Cast, keyAtToken, kindOfKey, noteCountries } from './cast.ts';
import { classOfNoun, clauseSubject, type Description } from './description.ts';
import { identifyGroup } from './groups.ts';
import { identifyThing } from './things.ts';

/** How many mentions back a description looks: time stays linear in a report of any length. */
const memory = 300;

/** Whom a description means that hangs on no name; a key of its own when it is somebody new; null for things. */
export function identifyDescription(cast: Cast, index: number, description: Description): string | null {
  if (isInnerNoun(cast, description)) return null;
  return (
    identifyRelative(cast, description) ??
    identifyGovernment(cast, index, description) ??
    identifyCountry(cast, index, description) ??
    identifyGroup(cast, index, description) ??
    identifyKnown(cast, index, description) ??
    identifyThing(cast, index, description) ??
    keyOfStranger(cast, index, description)
  );
}

const actingNouns = new Set([
  'opposition',
  'government',
  'police',
  'army',
  'military',
  'navy',
  'parliament',
  'senate',
]);

/** "intelligence" in "intelligence agencies" is nobody; "opposition" in "opposition leader" is. */
function isInnerNoun(cast: Cast, { sentence, head, lemma }: Description): boolean {
  const tree = cast.reading.treeOf(sentence);
  if (!hasRelation(tree, head, 'compound') || actingNouns.has(lemma)) return false;
  // "The plane crash": the plane crashed.
  return !isThingNoun(lemma) || !falls.has(findActPredicate(lemmaAt(tree, headOf(tree, head))) ?? '');
}

/** Relations that hold both ways under the same noun, more or less. */
const mutual = new Set([
  'sister',
  'brother',
  'sibling',
  'twin',
  'cousin',
  'wife',
  'husband',
  'spouse',
  'friend',
]);

/** "her sister": who was named as that before; else somebody known by that only. */
function identifyRelative(cast: Cast, { owner, lemma, plural }: Description): string | null {
  const key = owner === null ? null : cast.keys[owner];
  if (!key || plural || !kinNouns.has(lemma)) return null;
  const told = cast.kin.find((pair) => pair.owner === key && pair.lemma === lemma);
  const turned = cast.kin.find(
    (pair) => pair.relative === key && mutual.has(pair.lemma) && mutual.has(lemma),
  );
  return told?.relative ?? turned?.owner ?? `person:~${lemma} of ${key}`;
}

const governing = new Set([...governmentNouns, 'authority', 'embassy', 'consulate']);

/** "the Belarusian government", "Kyiv's authorities", "the X administration" when X holds an office of the country. */
function identifyGovernment(cast: Cast, index: number, description: Description): string | null {
  const { lemma, countries, determination, plural } = description;
  if (!governing.has(lemma) || (plural && lemma !== 'authority')) return null;
  const land = [...countries, ...countriesInside(cast, index)][0];
  if (land !== undefined) {
    const key = `organisation:${lemma} ${land}`;
    noteCountries(cast, key, [land]);
    return key;
  }
  if (determination !== 'definite') return null;
  const before = cast.keys.slice(Math.max(0, index - memory), index);
  const known = new Set(before.filter((key) => key?.startsWith(`organisation:${lemma} `)));
  const [only] = known;
  return known.size === 1 && only ? only : null;
}

/** Countries of whoever is named within the description or owns it. */
function countriesInside(cast: Cast, index: number): string[] {
  const { reading, keys } = cast;
  const mention = reading.mentions[index];
  if (!mention) return [];
  return reading.mentionsIn(mention.sentence).flatMap((at) => {
    const inner = reading.mentions[at];
    if (!inner || at === index || inner.start < mention.start || inner.end > mention.end) return [];
    if (inner.country) return [inner.country];
    return [...(cast.countries.get(keys[at] ?? '') ?? [])];
  });
}

/** "the country": the one that the report speaks of most, and last; not the subject of the same clause. */
function identifyCountry(cast: Cast, index: number, description: Description): string | null {
  const { lemma, plural, determination, sentence, count, head } = description;
  if (!countryNouns.has(lemma) || plural || count !== null) return null;
  if (determination !== 'definite' && determination !== 'demonstrative') return null;
  const tree = cast.reading.treeOf(sentence);
  const subject = keyAtToken(cast, sentence, clauseSubject(tree, head));
  const scores = new Map<string, number>();
  for (let at = Math.max(0, sentence - 2); at <= sentence; at++) {
    for (const mention of cast.reading.mentionsIn(at))
      scoreCountry(cast, mention, index, sentence - at, scores);
  }
  for (const [key, share] of shareOfCountries(cast)) scores.set(key, (scores.get(key) ?? 0) + 3 * share);
  if (subject) scores.delete(subject);
  const [first, second] = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

const shares = new WeakMap<Cast, ReadonlyMap<string, number>>();

/** What being named first, in the headline as a rule, is worth. */
const leadBonus = 0.15;

/** Each country's share of the report's mentions of countries by name; the one named first counts more. */
function shareOfCountries(cast: Cast): ReadonlyMap<string, number> {
  const known = shares.get(cast);
  if (known) return known;
  const named = cast.keys.flatMap((key, at) => {
    const country = cast.standsFor[at] ?? key;
    const form = cast.reading.mentions[at]?.form;
    return country?.startsWith('country:') && form !== 'nominal' && form !== 'pronoun' ? [country] : [];
  });
  const counts = new Map<string, number>();
  for (const key of named) counts.set(key, (counts.get(key) ?? 0) + 1 / named.length);
  const [first] = named;
  if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + leadBonus);
  shares.set(cast, counts);
  return counts;
}

function scoreCountry(
  cast: Cast,
  at: number,
  index: number,
  distance: number,
  scores: Map<string, number>,
): void {
  const { reading, keys, standsFor } = cast;
  const mention = reading.mentions[at];
  const key = standsFor[at] ?? keys[at];
  const here = reading.mentions[index];
  if (!mention || !here || !key?.startsWith('country:') || mention.start >= here.start) return;
  const [first] = reading.mentionsIn(mention.sentence);
  const nearer = distance === 0 && at !== first ? 0.5 : 0;
  const score = ([1.5, 0.8, 0.5][distance] ?? 0) + nearer;
  scores.set(key, Math.max(scores.get(key) ?? 0, score));
}

/** "the envoy", "the airline": who was last called that. */
function identifyKnown(cast: Cast, index: number, description: Description): string | null {
  const { determination, plural, lemma, countries, modifiers } = description;
  if (plural || (determination !== 'definite' && determination !== 'demonstrative')) return null;
  const kind = cast.reading.mentions[index]?.kind;
  if (kind !== 'person' && kind !== 'organisation') return null;
  const noun = classOfNoun(lemma);
  const fits = (key: string): boolean => {
    if (kindOfKey(key) !== kind) return false;
    const lands = cast.countries.get(key);
    if (countries.length > 0 && lands && !countries.some((code) => lands.has(code))) return false;
    return (cast.nouns.get(key) ?? []).some((known) => classOfNoun(known) === noun);
  };
  for (let at = index - 1; at >= Math.max(0, index - memory); at--) {
    const key = cast.keys[at];
    if (key && fits(key) && !isPlural(cast, at)) return key;
  }
  if (kind !== 'organisation' || modifiers.length > 0) return null;
  return lastBodyNamed(cast, index, lemma) ?? onlyBodyNear(cast, index, description);
}

/** "Consumer groups": several, whom "the company" does not mean. */
function isPlural({ reading }: Cast, at: number): boolean {
  const mention = reading.mentions[at];
  return mention?.form === 'nominal' && reading.treeOf(mention.sentence).tokens[mention.head]?.penn === 'NNS';
}

const businesses = new Set(
  'company firm corporation group business carrier airline operator manufacturer maker retailer bank club'.split(
    ' ',
  ),
);

/**
 * "the company": the only body that this sentence and the one before name, unions of states, governments and outlets
 * apart. An outlet there is the source of what is told ("sources told Reuters").
 */
function onlyBodyNear(cast: Cast, index: number, { lemma, sentence }: Description): string | null {
  if (!businesses.has(lemma)) return null;
  const near = [...cast.reading.mentionsIn(sentence - 1), ...cast.reading.mentionsIn(sentence)];
  const bodies = near.flatMap((at) => {
    const key = at < index ? cast.keys[at] : null;
    if (!key || !/^organisation:[^~]/.test(key) || cast.reading.mentions[at]?.form !== 'name') return [];
    return isOutlet(cast.reading.words[at] ?? '') ? [] : [key];
  });
  const [only] = new Set(bodies);
  return only !== undefined && bodies.every((key) => key === only) ? only : null;
}

function isOutlet(words: string): boolean {
  return findOrganisation(words) === 'media' || /\bnews agency$/iu.test(words);
}

/** "the ministry" after "the Defence Ministry". */
function lastBodyNamed(cast: Cast, index: number, lemma: string): string | null {
  for (let at = index - 1; at >= Math.max(0, index - memory); at--) {
    const key = cast.keys[at];
    if (!key || kindOfKey(key) !== 'organisation') continue;
    const last = (cast.reading.words[at] ?? '').toLowerCase().split(' ').at(-1) ?? '';
    if (last === lemma || last === `${lemma}s`) return key;
  }
  return null;
}

const crews = new Set(['crew', 'staff', 'personnel', 'family', 'couple', 'team']);

/**
 * Somebody without a name. One who is known by what he did ("gunman") is the same in all reports of a collection; an
 * unnamed spokesman is not.
 */
function keyOfStranger(cast: Cast, index: number, description: Description): string | null {
  const { lemma, countries, modifiers, plural } = description;
  const kind = cast.reading.mentions[index]?.kind;
  const land = countries.length > 0 ? `@${[...countries].sort().join('+')}` : '';
  const noun = `${[...modifiers, classOfNoun(lemma)].join(' ')}${land}`;
  if (kind === 'organisation')
    return `organisation:~${noun.replace(/^(?:.* )?opposition (?:movement|camp)\b/, 'opposition')}`;
  if (kind === 'group' && lemma === 'that') return null;
  if (kind === 'group' || crews.has(lemma)) return `group:~${noun}`;
  if (kind !== 'person' || plural) return null;
  return findAgentPredicate(lemma)
    ? `person:~${classOfNoun(lemma)}${land}`
    : `person:~${cast.report} ${noun}`;
}
