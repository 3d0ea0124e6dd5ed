import { phraseOf } from '../extract/noun-phrase.ts';
import { findVerbPredicate } from '../extract/predicates.ts';
import { findChildren, type Tree, verbWithParticle, wordAt } from '../extract/tree.ts';
import { findCountryForm } from '../language/lists/countries.ts';
import { type Cast, keyAtToken } from './cast.ts';
import { classOfNoun, type Description, isPart } from './description.ts';

/** The class of groups that are told by their country. */
export const nationals = 'national';

/** What has been done to a group, or will be, is no mark of another one. */
const acts =
  /^(?:free|freed|release|released|detain|detained|arrest|arrested|kill|killed|injure|injured|wounded|rescued|stranded|trapped|missing)$/;

const befallen = /^(?:dead|injured|wounded|missing)$/;

/** From this number on, the number alone tells a group; below it the country must agree too. */
const tellingNumber = 20;

/**
 * The group that a plural description means. "123 prisoners" is the same group wherever number and noun agree;
 * "the prisoners" is the last such group of the report; "those released" is whoever was released before.
 */
export function identifyGroup(cast: Cast, index: number, description: Description): string | null {
  const { count } = description;
  const kind = cast.reading.mentions[index]?.kind;
  if (kind !== 'group' && kind !== 'person') return null;
  const tree = cast.reading.treeOf(description.sentence);
  if (isPart(tree, description.head)) return lastGroupBefore(cast, description.sentence);
  if (!description.plural && typeof count !== 'number') return null;
  const those = findThose(cast, description);
  if (those !== undefined) return those;
  // "One Dane" is no more Denmark than five are; "one miner" may be anybody.
  if (count === 1 && kind !== 'group') return null;
  const key = keyOfGroup(cast, description);
  const { countries, modifiers } = description;
  const told = { key, class: classOfPeople(description.lemma), count, countries, modifiers };
  const named = description.other ? namesBefore(tree, description.head) : 0;
  if (named === 0 || typeof count !== 'number') {
    cast.groups.push({ ...told, whole: key });
    return key;
  }
  // "The miners" further down are all of them.
  const whole = `group:${count + named} ${told.class}`;
  cast.groups.push({ ...told, whole }, { ...told, key: whole, count: count + named, whole });
  return key;
}

/** "X, Y and 112 other miners", "X, along with 113 other miners": how many names stand before. */
function namesBefore(tree: Tree, head: number): number {
  const word = (index: number): string => wordAt(tree, index);
  const start = phraseOf(tree, head).from - 1;
  const joined =
    word(start) === 'with' && /^(?:along|together)$/.test(word(start - 1)) ? start - 2 : start - 1;
  if (joined === start - 1 && word(start) !== 'and') return 0;
  let at = word(joined) === ',' ? joined - 1 : joined;
  let names = 0;
  while (tree.tokens[at]?.tag === 'PROPN') {
    names++;
    while (tree.tokens[at]?.tag === 'PROPN') at--;
    if (/^(?:,|and)$/.test(word(at))) at--;
  }
  return names;
}

/** Who has a country's name or is called its citizen is one of its people, by any of these words. */
function classOfPeople(lemma: string): string {
  const people = /^(?:citizen|national)$/.test(lemma) || nameOfPeople(lemma);
  return people ? nationals : classOfNoun(lemma);
}

function nameOfPeople(lemma: string): boolean {
  const name = lemma.charAt(0).toUpperCase() + lemma.slice(1);
  return (findCountryForm(name) ?? findCountryForm(`${name}s`)) !== null;
}

/** "Some had been accused": of those whom the sentence before named last. */
function lastGroupBefore(cast: Cast, sentence: number): string | null {
  const keys = cast.reading.mentionsIn(sentence - 1).map((at) => cast.keys[at]);
  return keys.findLast((key) => key?.startsWith('group:')) ?? null;
}

function keyOfGroup(cast: Cast, description: Description): string {
  const { count, other, countries, modifiers } = description;
  const noun = nounOfGroup(description);
  const land = countries.length > 0 ? `@${[...countries].sort().join('+')}` : '';
  const nationals = typeof count === 'number' && !other ? findNationals(cast, description) : null;
  if (nationals) return nationals;
  if (typeof count === 'number')
    return `group:${count}${other ? ' other' : ''} ${noun}${count < tellingNumber ? land : ''}`;
  const known = count === null && !other ? findKnown(cast, description) : null;
  if (known) return known;
  const own = `${[...modifiers, noun].join(' ')}${land}`;
  return count === 'vague' || other ? `group:~${cast.report} ${count ?? 'other'} ${own}` : `group:~${own}`;
}

/** "133 dead" are 133 people. */
function nounOfGroup({ count, lemma }: Description): string {
  return typeof count === 'number' && befallen.test(lemma) ? 'people' : classOfPeople(lemma);
}

/** "Several Dutch citizens ... Five Dutch nationals": a small number of a people that the report spoke of before without one. */
function findNationals(cast: Cast, { count, countries, lemma }: Description): string | null {
  if (countries.length === 0 || typeof count !== 'number' || count >= tellingNumber) return null;
  const people = (noun: string): boolean => noun === nationals || noun === 'people';
  if (!people(classOfPeople(lemma))) return null;
  const counted = new Set(
    cast.groups.flatMap(({ key, count: told }) => (typeof told === 'number' ? [key] : [])),
  );
  const before = cast.groups.findLast(
    (group) =>
      !counted.has(group.key) &&
      people(group.class) &&
      group.countries.length === countries.length &&
      countries.every((code) => group.countries.includes(code)),
  );
  return before?.key ?? null;
}

/**
 * The last group of that noun, counted ones first: for "the prisoners" and for "prisoners" without more ado. "People" by
 * itself are anybody.
 */
function findKnown(cast: Cast, { lemma, countries, modifiers, determination }: Description): string | null {
  const pointed = determination === 'definite' || determination === 'demonstrative';
  if (!pointed && (determination !== 'bare' || countries.length > 0)) return null;
  const noun = classOfPeople(lemma);
  if (!pointed && noun === 'people') return null;
  const fits = cast.groups.filter(
    (group) =>
      group.class === noun &&
      countries.every((code) => group.countries.includes(code)) &&
      (pointed || modifiers.every((word) => acts.test(word) || group.modifiers.includes(word))),
  );
  return (
    fits.filter(({ count }) => typeof count === 'number').at(-1)?.key ??
    (pointed ? (fits.at(-1)?.key ?? null) : null)
  );
}

/** "those released": the objects of the latest proposition with that verb; undefined when it is no such phrase. */
function findThose(cast: Cast, { sentence, head }: Description): string | null | undefined {
  const { reading } = cast;
  const tree = reading.treeOf(sentence);
  if (wordAt(tree, head) !== 'those') return undefined;
  const [participle] = findChildren(tree, head, 'acl', 'acl:relcl', 'amod');
  if (participle === undefined) return null;
  const verb = verbWithParticle(tree, participle);
  const predicate = findVerbPredicate(verb) ?? verb;
  const told = reading.propositionsOf(predicate).filter((proposition) => proposition.sentence < sentence);
  const groups = told
    .slice(-20)
    .flatMap(({ object }) => object.map((argument) => keyAtToken(cast, argument.sentence, argument.head)))
    .filter((key) => key?.startsWith('group:') && !key.startsWith('group:people '));
  return groups.findLast((key) => /^group:\d/.test(key ?? '')) ?? groups.at(-1) ?? null;
}
