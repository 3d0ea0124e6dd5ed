import { caseOf, findChildren, hasRelation, headOf, wordAt } from '../extract/tree.ts';
import { kinNouns } from '../language/lists/noun-kinds.ts';
import { attachDescription } from './attachments.ts';
import { type Cast, keyAtToken, noteCountries, noteGender, noteNoun } from './cast.ts';
import { type Description, describeMention } from './description.ts';
import { identifyDescription } from './identify.ts';
import { resolvePronoun } from './pronouns.ts';

/**
 * Descriptions and pronouns of one report, in text order, so that each finds whom those before it mean. Takes a cast
 * with the names in place; fills in the rest and leaves null what is not safe.
 */
export function resolveReferences(cast: Cast): void {
  const { mentions } = cast.reading;
  // "her" before "her sister": the owner is known when what it owns is read.
  const order = [...mentions.keys()].sort(
    (a, b) =>
      (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0) ||
      (mentions[a]?.end ?? 0) - (mentions[b]?.end ?? 0),
  );
  for (const index of order) {
    const form = mentions[index]?.form;
    if (form === 'pronoun') cast.keys[index] = resolvePronoun(cast, index);
    if (form === 'nominal') cast.keys[index] = resolveDescription(cast, index);
  }
}

/** Nobody for what somebody is taken for ("recognised as president"), or for one of several. */
function resolveDescription(cast: Cast, index: number): string | null {
  const description = describeMention(cast.reading, index);
  if (!description) return null;
  const tree = cast.reading.treeOf(description.sentence);
  if (caseOf(tree, description.head) === 'as') return null;
  const attached = attachDescription(cast, index, description);
  const single = wordAt(tree, cast.reading.mentions[index]?.head ?? -1) === 'one';
  const meant = attached ?? (single ? null : identifyDescription(cast, index, description));
  const another = attached === null && meant !== null && isOwnSubject(cast, description, meant);
  const key = another ? nameAnother(cast, description, meant) : meant;
  if (key === null) return null;
  noteNoun(cast, key, description.lemma);
  noteGender(cast, key, description.modifiers);
  if (/^(?:person|organisation)/.test(key)) noteCountries(cast, key, description.countries);
  if (attached !== null) noteRelative(cast, key, description);
  return key;
}

/** "X spoke with the president of Y": whoever does something to somebody does it to somebody else. */
function isOwnSubject(cast: Cast, { sentence, head }: Description, key: string): boolean {
  const tree = cast.reading.treeOf(sentence);
  if (!hasRelation(tree, head, 'obj', 'iobj', 'obl')) return false;
  return findChildren(tree, headOf(tree, head), 'nsubj').some(
    (subject) => keyAtToken(cast, sentence, subject) === key,
  );
}

/** Somebody known by his country only; nobody where not even that is told. */
function nameAnother({ report }: Cast, { lemma, countries }: Description, key: string): string | null {
  return key.startsWith('person:') && countries.length > 0
    ? `person:~${report} ${lemma}@${[...countries].sort().join('+')}`
    : null;
}

/** "Her sister, X": X is the sister of whoever "her" is. */
function noteRelative(cast: Cast, relative: string, { owner, lemma }: Description): void {
  const key = owner === null ? null : cast.keys[owner];
  if (key && kinNouns.has(lemma)) cast.kin.push({ owner: key, lemma, relative });
}
