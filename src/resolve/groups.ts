import { findVerbPredicate } from '../extract/predicates.ts';
import { findChildren, verbWithParticle, wordAt } from '../extract/tree.ts';
import { type Cast, keyAtToken } from './cast.ts';
import { classOfNoun, type Description } from './description.ts';

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
  if (!description.plural && typeof count !== 'number') return null;
  const those = findThose(cast, description);
  if (those !== undefined) return those;
  if (count === 1) return null;
  const key = keyOfGroup(cast, description);
  cast.groups.push({
    key,
    class: classOfNoun(description.lemma),
    counted: typeof count === 'number',
    countries: description.countries,
  });
  return key;
}

function keyOfGroup(cast: Cast, description: Description): string {
  const { count, other, countries, modifiers, lemma } = description;
  const noun = classOfNoun(lemma);
  const land = countries.length > 0 ? `@${[...countries].sort().join('+')}` : '';
  if (typeof count === 'number')
    return `group:${count}${other ? ' other' : ''} ${noun}${count < tellingNumber ? land : ''}`;
  const known = count === null && !other ? findKnown(cast, description) : null;
  if (known) return known;
  const own = `${[...modifiers, noun].join(' ')}${land}`;
  return count === 'vague' || other ? `group:~${cast.report} ${count ?? 'other'} ${own}` : `group:~${own}`;
}

/** The last group of that noun, counted ones first: for "the prisoners" and for "prisoners" without more ado. */
function findKnown(cast: Cast, { lemma, countries, modifiers, determination }: Description): string | null {
  const pointed = determination === 'definite' || determination === 'demonstrative';
  if (!pointed && (determination !== 'bare' || modifiers.length > 0 || countries.length > 0)) return null;
  const noun = classOfNoun(lemma);
  const fits = cast.groups.filter(
    (group) => group.class === noun && countries.every((code) => group.countries.includes(code)),
  );
  return fits.filter(({ counted }) => counted).at(-1)?.key ?? (pointed ? (fits.at(-1)?.key ?? null) : null);
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
