import { findCountryForm } from '../language/lists/countries.ts';
import { countryNouns, kindOfNoun, kinNouns } from '../language/lists/noun-kinds.ts';
import type { Mention, MentionKind } from './mention.ts';
import { pairedWith, phraseOf, type Stretch } from './noun-phrase.ts';
import { countedKind, isCountedPeople, isNumberOfPeople, isOneOfPeople, isPlural } from './people-words.ts';
import { findActPredicate } from './predicates.ts';
import { isThingNoun } from './thing-nouns.ts';
import { caseOf, findChildren, hasRelation, headOf, lemmaAt, type Tree, wordAt } from './tree.ts';

const wholes = new Set([
  'those',
  'others',
  'many',
  'several',
  'some',
  'most',
  'all',
  'dozens',
  'hundreds',
  'thousands',
  'scores',
  'few',
  'one',
  'both',
]);
/** Nouns that point back to an event that was told before. */
const pointing = new Set([
  'move',
  'step',
  'development',
  'breakthrough',
  'concession',
  'event',
  'incident',
  'news',
  'gesture',
  'action',
  'measure',
  'disaster',
  'tragedy',
  'episode',
]);
const counters = new Set([
  'dozen',
  'hundred',
  'thousand',
  'score',
  'million',
  'number',
  'group',
  'couple',
  'handful',
  'majority',
  'pair',
]);

/**
 * Descriptions that can stand for somebody, something or an event: "the envoy", "her sister", "123 prisoners",
 * "those released", "the talks". `named` says for each token whether a name lies on it.
 */
export function findNominalMentions(tree: Tree, sentence: number, named: Uint8Array): Mention[] {
  const found: Mention[] = [];
  for (let head = 0; head < tree.tokens.length; head++) {
    if (named[head]) {
      if (isCountedPeople(tree, head))
        found.push(makeNominal(tree, sentence, head, phraseOf(tree, head), 'group'));
      else if (isOneOfPeople(tree, head))
        found.push(makeNominal(tree, sentence, head, phraseOf(tree, head), 'person'));
      continue;
    }
    const kind = pairedWith(tree, head - 2) === head ? null : kindOfHead(tree, head);
    if (!kind) continue;
    const stretch = spanOfHead(tree, head, named);
    if (stretch) found.push(makeNominal(tree, sentence, head, stretch, kind));
  }
  return found;
}

function kindOfHead(tree: Tree, head: number): MentionKind | null {
  const token = tree.tokens[head];
  if (!token) return null;
  if (
    token.tag === 'NOUN' &&
    wholes.has(wordAt(tree, head)) &&
    standsAlone(tree, head) &&
    findChildren(tree, head, 'nmod').length === 0
  )
    return 'group';
  if (
    token.tag === 'ADJ' &&
    /^(?:dead|injured|wounded|missing)$/u.test(wordAt(tree, head)) &&
    findChildren(tree, head, 'nummod').length > 0
  )
    return 'group';
  if (token.tag === 'NOUN' || (token.tag === 'PROPN' && !hasRelation(tree, head, 'compound', 'flat')))
    return kindOfCommonNoun(tree, head);
  if (token.tag === 'NUM') return isNumberOfPeople(tree, head) ? 'group' : null;
  return wholes.has(wordAt(tree, head)) && standsAlone(tree, head) ? 'group' : null;
}

function kindOfCommonNoun(tree: Tree, head: number): MentionKind | null {
  const lemma = lemmaAt(tree, head);
  if (countryNouns.has(lemma)) return 'country';
  if (isNobody(tree, head)) return null;
  const kind = kindByPhrase(tree, head) ?? kindOfNoun(lemma);
  if (isBareUse(tree, head, kind)) return null;
  if (kind === 'person') return isPlural(tree, head) ? 'group' : 'person';
  if (kind) return kind === 'commodity' ? null : kind;
  if (counters.has(lemma)) return countedKind(tree, head);
  if (isThingNoun(lemma)) return 'other';
  return pointsBack(tree, head) || isAct(tree, head) ? 'other' : null;
}

/** What the words beside a noun make of it. */
function kindByPhrase(tree: Tree, head: number): MentionKind | null {
  if (lemmaAt(tree, head) === 'group') return countedKind(tree, head);
  return lemmaAt(tree, head) === 'guard' && isBodyOfGuards(tree, head) ? 'organisation' : null;
}

/** "the presidential guard": a force, not one who guards. */
function isBodyOfGuards(tree: Tree, head: number): boolean {
  return (
    tree.tokens[head]?.penn !== 'NNS' &&
    /^(?:presidential|national|coast|coastal|border|republican|revolutionary|palace|imperial|royal|civil|home|honou?r)$/u.test(
      wordAt(tree, head - 1),
    )
  );
}

/** "the move": to what was told before. */
function pointsBack(tree: Tree, head: number): boolean {
  return pointing.has(lemmaAt(tree, head)) && findChildren(tree, head, 'det').length > 0;
}

function isAct(tree: Tree, head: number): boolean {
  return (findActPredicate(lemmaAt(tree, head)) ?? findActPredicate(wordAt(tree, head))) !== null;
}

/** "no survivors", "any more survivors", "how many people": nobody, or nobody that is known. */
function isNobody(tree: Tree, head: number): boolean {
  return (
    wordAt(tree, head) === 'none' ||
    findChildren(tree, head, 'det').some((child) => /^(?:no|any)$/u.test(wordAt(tree, child))) ||
    isAsked(tree, head) ||
    (lemmaAt(tree, head) === 'board' && wordAt(tree, head - 1) === 'on') ||
    (loneBodies.has(lemmaAt(tree, head)) &&
      !isPlural(tree, head) &&
      findChildren(tree, head, 'compound').length === 0)
  );
}

/** "how many people": nobody is told of. */
function isAsked(tree: Tree, head: number): boolean {
  for (let at = head - 1; at > head - 4; at--)
    if (/^(?:many|much)$/u.test(wordAt(tree, at))) return wordAt(tree, at - 1) === 'how';
  return false;
}

/** Nouns that are bodies only with a word before them or in the plural: "police force", "medical center", "forces". */
const loneBodies = new Set(['force', 'center', 'centre']);

/** "taken hostage", "died in hospital", "tables and chairs": a noun that stands for a state or a thing, for nobody. */
function isBareUse(tree: Tree, head: number, kind: MentionKind | null): boolean {
  const lemma = lemmaAt(tree, head);
  if (lemma === 'chair' && isPlural(tree, head)) return true;
  if (isPlural(tree, head) || findChildren(tree, head, 'det', 'amod', 'compound', 'nmod').length > 0)
    return false;
  if (/^(?:hostage|prisoner|captive)$/u.test(lemma))
    return /^(?:take|hold|keep)$/u.test(lemmaAt(tree, headOf(tree, head)));
  return (
    kind === 'organisation' && /^(?:in|at|to|from)$/u.test(caseOf(tree, head)) && generalBodies.has(lemma)
  );
}

/** Bodies that one can be in without any of them being meant. */
const generalBodies = new Set([
  'hospital',
  'school',
  'court',
  'university',
  'office',
  'government',
  'parliament',
]);

/** A pronoun of quantity that is a phrase by itself, not a determiner before a noun. */
function standsAlone(tree: Tree, head: number): boolean {
  if (wordAt(tree, head) === 'all' && /^(?:in|at|after|above|for)$/u.test(wordAt(tree, head - 1)))
    return false;
  return !hasRelation(tree, head, 'det', 'nummod', 'advmod', 'amod', 'cc', 'compound');
}

function spanOfHead(tree: Tree, head: number, named: Uint8Array): Stretch | null {
  const word = wordAt(tree, head);
  if (word === 'those') return thoseSpan(tree, head);
  const stretch = afterNamed(tree, phraseOf(tree, head), head, named);
  return isTitleOfName(tree, head, named) ? titleSpan(tree, stretch, head) : stretch;
}

/** "laureate X and opposition figure Y": whoever is named before "and" is no part of the second description. */
function afterNamed(tree: Tree, { from, to }: Stretch, head: number, named: Uint8Array): Stretch {
  for (let at = head - 1; at > from; at--)
    if (/^(?:and|or)$/u.test(wordAt(tree, at)) && named.subarray(from, at).includes(1))
      return { from: at + 1, to };
  return { from, to };
}

/** "those released", "those freed in the deal": to the participle. */
function thoseSpan(tree: Tree, head: number): Stretch | null {
  const participle =
    findChildren(tree, head, 'acl')[0] ?? (tree.tokens[head + 1]?.penn === 'VBN' ? head + 1 : -1);
  return participle > head ? { from: head, to: participle } : null;
}

function isTitleOfName(tree: Tree, head: number, named: Uint8Array): boolean {
  return named[head + 1] === 1 && hasRelation(tree, head, 'nmod:desc', 'compound', 'appos', 'flat');
}

/** A title hangs on its name, so its own modifiers may hang there too: takes what stands right before it. */
function titleSpan(tree: Tree, stretch: Stretch, head: number): Stretch {
  let from = stretch.from;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN)$/u.test(tree.tokens[from - 1]?.tag ?? '')) from--;
  return { from, to: head };
}

function makeNominal(
  tree: Tree,
  sentence: number,
  head: number,
  stretch: Stretch,
  kind: MentionKind,
): Mention {
  return {
    start: tree.tokens[stretch.from]?.start ?? 0,
    end: tree.tokens[stretch.to]?.end ?? 0,
    sentence,
    head,
    kind,
    form: 'nominal',
    country: kinNouns.has(lemmaAt(tree, head)) ? null : countryOfPhrase(tree, head),
  };
}

/** "Ukrainian authorities", "five Danes": the country by the adjective or noun in front, or by the noun itself. */
function countryOfPhrase(tree: Tree, head: number): string | null {
  for (const child of [...findChildren(tree, head, 'amod', 'compound', 'nmod:poss'), head]) {
    const hit = findCountryForm(tree.tokens[child]?.text ?? '');
    if (hit) return hit.iso;
  }
  return null;
}
