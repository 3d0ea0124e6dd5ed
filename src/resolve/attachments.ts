import type { Mention } from '../extract/mention.ts';
import { isThingNoun } from '../extract/thing-nouns.ts';
import { findChildren, hasRelation, headOf, lemmaAt, type Tree, wordAt } from '../extract/tree.ts';
import { bodySorts, kinNouns, officeNouns } from '../language/lists/noun-kinds.ts';
import type { Span } from '../text/span.ts';
import { type Cast, kindOfKey } from './cast.ts';
import type { Description } from './description.ts';
import type { EntityKind } from './entity.ts';
import { isCalling } from './kind-evidence.ts';

/**
 * Whom a description belongs to by its place in the sentence: a title before a name ("President X"), an apposition
 * ("X, a leading activist,"), or a predicate ("X is an activist"). The key of that name, or null.
 */
export function attachDescription(cast: Cast, index: number, description: Description): string | null {
  return (
    findTitled(cast, index, description) ??
    findInside(cast, index, description) ??
    findEnclosed(cast, index, description) ??
    findApposed(cast, index, description) ??
    findPredicated(cast, index, description) ??
    findNamedBody(cast, index, description)
  );
}

/** Kinds that a noun of one kind can describe. */
const fitting: ReadonlyMap<string, readonly EntityKind[]> = new Map(
  Object.entries<readonly EntityKind[]>({
    person: ['person'],
    organisation: ['organisation', 'country'],
    place: ['place', 'country'],
    country: ['country', 'place'],
    group: ['group', 'organisation'],
    commodity: ['commodity', 'other'],
    other: ['commodity', 'country', 'other', 'platform', 'award', 'organisation', 'place'],
  }),
);

/** Nouns for persons by which reports call countries and bodies too. */
const sharedNouns = new Set(
  'ally partner rival neighbour neighbor enemy foe friend member supplier exporter importer producer buyer owner leader player host'.split(
    ' ',
  ),
);

function fits(cast: Cast, index: number, key: string | null | undefined): key is string {
  const mention = cast.reading.mentions[index];
  if (!key || !mention) return false;
  const kind = kindOfKey(key);
  const tree = cast.reading.treeOf(mention.sentence);
  if (isThingNoun(lemmaAt(tree, mention.head))) return /^(?:other|organisation|place)$/.test(kind);
  if (fitting.get(mention.kind)?.includes(kind) || wordAt(tree, mention.head) === 'one') return true;
  const lemma = lemmaAt(tree, mention.head);
  return sharedNouns.has(lemma) && (kind === 'country' || kind === 'organisation');
}

/** A name of a person that follows at once. */
function findTitled(cast: Cast, index: number, { sentence, plural }: Description): string | null {
  const { reading } = cast;
  const mention = reading.mentions[index];
  if (!mention || !/^(?:person|organisation|other)$/.test(mention.kind) || plural) return null;
  for (const at of reading.mentionsIn(sentence)) {
    const name = reading.mentions[at];
    if (!name || name.start < mention.end || at === index) continue;
    const gap = reading.extraction.report.reading.slice(mention.end, name.start);
    const called = gap.length < 20 && mention.kind === 'other' && isCalling(gap);
    if (!called && !/^[\s"“”'’]*$/u.test(gap) && !isRank(gap)) continue;
    const key = cast.keys[at];
    if (name.form === 'name' && fits(cast, index, key)) return key;
  }
  return null;
}

/** Nouns that with "of" name the place itself. */
const settlements = new Set(
  (
    'city town village hamlet port region province state district county island islet archipelago municipality capital territory ' +
    'area republic kingdom community suburb settlement resort enclave exclave peninsula valley commune neighbourhood ' +
    'neighborhood prefecture governorate oblast sultanate emirate canton parish borough country nation strait gulf lake'
  ).split(' '),
);

const leading = /\b(of|in|at|near|from|for|to|by|with|on|outside)(?: the)? $/i;

/** "Colonel Major X", "Colonel-Major X": more of the title. */
function isRank(gap: string): boolean {
  const words = gap
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean);
  return words.length === 1 && officeNouns.has(words[0] ?? '');
}

/** "the rail union ABC" as one description: the name at its end. */
function findInside(cast: Cast, index: number, { sentence, lemma }: Description): string | null {
  // "The father of X" is not X.
  if (kinNouns.has(lemma)) return null;
  const mention = cast.reading.mentions[index];
  const text = cast.reading.extraction.report.reading;
  const name = cast.reading.mentionsIn(sentence).find((at) => {
    const inner = cast.reading.mentions[at];
    // "The airport of X" and "the lawyer of X" are not X; "the port of X" is.
    const behind = inner && mention ? leading.exec(text.slice(mention.start, inner.start))?.[1] : undefined;
    return (
      inner?.form === 'name' &&
      mention &&
      (!behind || (/^of$/i.test(behind) && settlements.has(lemma))) &&
      inner.start > mention.start &&
      (inner.end === mention.end || isSortAfter(cast, mention, inner)) &&
      inner.kind === mention.kind
    );
  });
  const key = name === undefined ? null : cast.keys[name];
  return fits(cast, index, key) ? key : null;
}

/** "the Black Hand militia": the noun right behind the name says what sort of body it is, not a part of it. */
function isSortAfter({ reading }: Cast, mention: Mention, name: Mention): boolean {
  const tree = reading.treeOf(mention.sentence);
  const head = tree.tokens[mention.head];
  const gap = reading.extraction.report.reading.slice(name.end, head?.start ?? 0);
  return gap === ' ' && head?.penn === 'NN' && bodySorts.has(lemmaAt(tree, mention.head));
}

/** A name on the other end of an apposition, by the tree. */
function findApposed(cast: Cast, index: number, { sentence, head, plural }: Description): string | null {
  const tree = cast.reading.treeOf(sentence);
  const above = tree.tokens[head]?.relation === 'appos' ? headOf(tree, head) : -1;
  const ends = [above, ...findChildren(tree, head, 'appos')].filter((end) => end >= 0);
  for (const end of ends) {
    if (plural && isListed(tree, end)) continue;
    const key = keyAt(cast, index, sentence, end);
    if (fits(cast, index, key)) return key;
  }
  return null;
}

function isListed(tree: Tree, token: number): boolean {
  return findChildren(tree, token, 'conj').length > 0;
}

/** "X, a leading activist," or "its head, X, said" where the tree does not see it: comma, then a mark. */
function findEnclosed(cast: Cast, index: number, description: Description): string | null {
  const { reading } = cast;
  const mention = reading.mentions[index];
  if (!mention || description.plural || description.determination === 'demonstrative') return null;
  const text = reading.extraction.report.reading;
  const closed = closes(text, mention.end);
  for (const at of reading.mentionsIn(description.sentence)) {
    const name = reading.mentions[at];
    if (name?.form !== 'name' || !fits(cast, index, cast.keys[at])) continue;
    const behind =
      closed &&
      !opensClause(cast, mention) &&
      name.end <= mention.start &&
      isNextTo(text.slice(name.end, mention.start), description);
    if (behind || isIntroduced(text, mention, name, description)) return cast.keys[at] ?? null;
  }
  return null;
}

/** "... by X, a spokesman in the capital said": whoever speaks next is no part of what was said. */
function opensClause({ reading }: Cast, { sentence, head }: Mention): boolean {
  const tree = reading.treeOf(sentence);
  const verb = headOf(tree, head);
  if (!hasRelation(tree, head, 'nsubj') || verb < head) return false;
  return !tree.tokens.slice(head, verb).some(({ text }) => text === ',');
}

/** A mark, a preposition or the end follows. */
function closes(text: string, end: number): boolean {
  return /^\s*(?:[,.;:)]|(?:for|to|of|in|at|from)\b|$)/u.test(text.slice(end, end + 6));
}

/** "its head, X," : the description, a comma, the name of a person, a mark. */
function isIntroduced(text: string, mention: Span, name: Mention, { determination }: Description): boolean {
  if (
    name.kind !== 'person' ||
    name.start < mention.end ||
    determination === 'bare' ||
    determination === 'indefinite'
  )
    return false;
  return (
    /^(?:\s+(?:\p{Ll}{1,3}|\p{Lu}\p{L}*)){0,3},\s+$/u.test(
      text.slice(mention.end, Math.min(name.start, mention.end + 80)),
    ) && /^\s*(?:[,.]|$)/u.test(text.slice(name.end, name.end + 2))
  );
}

/** Nothing between name and description but a comma, or a comma and the owner ("X, President Y's envoy"). */
function isNextTo(gap: string, { determination }: Description): boolean {
  if (determination === 'bare') return /^,\s+[^,.;]{1,60}['’‘]s?\s+$/u.test(gap);
  return /^(?:['’]s)?,\s*(?:\d{1,3},\s*)?$/u.test(gap);
}

const copulas = new Set(['be', 'become', 'remain']);
/** Whoever is called something is meant by it. */
const callings = new Set(['call', 'label', 'brand', 'dub', 'name', 'declare']);

/** "X is a close ally", "called X an enemy": the subject of which the description is said, unless it is denied. */
function findPredicated(
  cast: Cast,
  index: number,
  { sentence, head, plural, determination }: Description,
): string | null {
  if (plural || determination === 'bare') return null;
  const tree = cast.reading.treeOf(sentence);
  const denied = findChildren(tree, head, 'advmod').some((child) =>
    /^(?:not|n't|never)$/.test(wordAt(tree, child)),
  );
  const copula = findChildren(tree, head, 'cop').some((child) =>
    copulas.has(tree.tokens[child]?.lemma ?? ''),
  );
  const verb = tree.tokens[head]?.relation === 'xcomp' ? headOf(tree, head) : -1;
  const linked = copulas.has(tree.tokens[verb]?.lemma ?? '');
  const called = verb >= 0 && callings.has(tree.tokens[verb]?.lemma ?? '');
  if (denied || (!copula && !linked && !called)) return null;
  const [subject] = called
    ? findChildren(tree, verb, 'obj', 'nsubj:pass')
    : findChildren(tree, copula ? head : verb, 'nsubj');
  if (subject === undefined) return null;
  const key = keyAt(cast, index, sentence, subject);
  return fits(cast, index, key) ? key : null;
}

/** "the Acme monitoring service": a definite body that its own name stands in front of; unions of states have several. */
function findNamedBody(
  cast: Cast,
  index: number,
  { sentence, head, lemma, plural, determination }: Description,
): string | null {
  if (plural || determination !== 'definite' || !bodySorts.has(lemma)) return null;
  const tree = cast.reading.treeOf(sentence);
  const keys = findChildren(tree, head, 'compound').map((child) => keyAt(cast, index, sentence, child));
  const [only, more] = keys.filter(
    (key) => key?.startsWith('organisation:') && !key.startsWith('organisation:~'),
  );
  return only && more === undefined ? only : null;
}

/** The key of the widest other mention at a token, a name before a description. */
function keyAt(cast: Cast, index: number, sentence: number, token: number): string | null {
  const { reading, keys } = cast;
  const [best] = reading
    .mentionsAt(sentence, token)
    .filter((at) => at !== index && keys[at] !== null && reading.mentions[at]?.head === token)
    .sort((a, b) => lengthOf(cast, b) - lengthOf(cast, a));
  return best === undefined ? null : (keys[best] ?? null);
}

function lengthOf(cast: Cast, index: number): number {
  const mention = cast.reading.mentions[index];
  return mention ? mention.end - mention.start : 0;
}
