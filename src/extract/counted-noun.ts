import { pairedWith } from './noun-phrase.ts';
import { type NumberWords, readNumber } from './number-words.ts';
import { findChildren, hasRelation, lemmaAt, type Tree, wordAt } from './tree.ts';

/** What a number counts: its head, and its words from the first modifier to the head (`to` exclusive). */
export interface CountedNoun {
  readonly head: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The noun that a number counts: the one it modifies, the one after "of" ("hundreds of people", "many of them"), or,
 * where the tree gives none, the last noun of the words that follow. Null when the number stands alone.
 */
export function findCounted(tree: Tree, number: NumberWords): CountedNoun | null {
  const counted = countedOf(tree, number) ?? countedByTree(tree, number) ?? countedByOrder(tree, number);
  if (!counted) return null;
  const head = wholeNoun(tree, counted.head);
  return { ...counted, head, to: Math.max(counted.to, head + 1, pairedWith(tree, head) + 1) };
}

/** "82 Sarno schoolgirls": the noun that the next one stands before is not yet what is counted. */
function wholeNoun(tree: Tree, head: number): number {
  const next = tree.tokens[head]?.head ?? -1;
  return hasRelation(tree, head, 'compound') && next === head + 1 && tree.tokens[next]?.tag === 'NOUN'
    ? next
    : head;
}

/** "five of the dead", "hundreds of people", "a number of women": the words after "of", without their determiner. */
function countedOf(tree: Tree, { to }: NumberWords): CountedNoun | null {
  if (wordAt(tree, to) !== 'of') return null;
  const from = skipDeterminers(tree, to + 1);
  // "68 passengers, 15 of them foreigners": what those are.
  const people = /^(?:them|whom)$/u.test(wordAt(tree, from)) && tree.tokens[from + 1]?.penn === 'NNS';
  if (people) return { head: from + 1, from: from + 1, to: from + 2 };
  const head = nounGroupEnd(tree, from);
  return head === null ? null : { head, from, to: head + 1 };
}

function countedByTree(tree: Tree, { from, to }: NumberWords): CountedNoun | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const head = tree.tokens[at]?.head ?? -1;
    const counts = hasRelation(tree, at, 'nummod', 'amod', 'det', 'advmod', 'compound');
    if (!counts || head < to || head - to > 6 || !isCountable(tree, head)) continue;
    if (tree.tokens.slice(to, head).some((token) => /^[,;:.]$|^(and|or|in|of|to|from|by)$/i.test(token.text)))
      continue;
    return { head, from: to, to: head + 1 };
  }
  return null;
}

function countedByOrder(tree: Tree, { to }: NumberWords): CountedNoun | null {
  const from = wordAt(tree, to) === '-' ? to + 1 : to;
  const head = nounGroupEnd(tree, from);
  return head === null ? null : { head, from, to: head + 1 };
}

/** The last noun of a run of modifiers and nouns; a pronoun or an adjective for people ("the dead") alone as well. */
function nounGroupEnd(tree: Tree, from: number): number | null {
  if (/^(them|us|you|these|those|whom|which)$/i.test(wordAt(tree, from))) return from;
  let last: number | null = null;
  for (let at = from; at < from + 8; at += 1) {
    const place = placeInGroup(tree, at, last !== null);
    if (place === 'after') break;
    last = place === 'noun' ? at : null;
  }
  const lone = peopleAdjectives.has(wordAt(tree, from));
  return last ?? (lone ? from : null);
}

/** What a word is to a run of nouns: one of them, something before the next ("'s" included), or after the run. */
function placeInGroup(tree: Tree, at: number, afterNoun: boolean): 'noun' | 'before' | 'after' {
  const token = tree.tokens[at];
  if (token?.tag === 'NOUN' || token?.tag === 'PROPN') return 'noun';
  if (afterNoun) return /^['’]s?$/.test(token?.text ?? '') ? 'before' : 'after';
  const modifies = token?.tag === 'ADJ' || token?.tag === 'VERB' || token?.text === '-';
  if (readNumber(tree.tokens, at)) return 'before';
  return modifies ? 'before' : 'after';
}

function skipDeterminers(tree: Tree, from: number): number {
  const determiner = /^(the|a|an|his|her|its|their|our|my|your|these|those|this|that|all|'s|’s)$/i;
  return determiner.test(wordAt(tree, from)) ? from + 1 : from;
}

function isCountable(tree: Tree, head: number): boolean {
  const tag = tree.tokens[head]?.tag;
  if (tag === 'NOUN' || tag === 'PROPN')
    return findChildren(tree, head, 'cop').length === 0 || tag === 'NOUN';
  return tag === 'ADJ' && peopleAdjectives.has(lemmaAt(tree, head));
}

const peopleAdjectives: ReadonlySet<string> = new Set(
  'dead injured wounded missing hurt homeless other others more alive sick unhurt stranded'.split(' '),
);

/** Verbs after or before which a bare number counts people: "19 die", "police arrested 40". */
const personVerbs: ReadonlySet<string> = new Set(
  (
    'die kill injure wound hurt rescue evacuate arrest detain hospitalise hospitalize save free release displace drown ' +
    'survive perish shoot stab kidnap abduct trap strand treat charge convict infect dead injured missing wounded'
  ).split(' '),
);

/** True for a number without a noun that is subject or object of what only happens to people, or a toll. */
export function countsPeople(tree: Tree, number: NumberWords): boolean {
  const { from, to } = number;
  const head = tree.tokens[to - 1]?.head ?? -1;
  if (happensBehind(tree, to) || isToll(tree, from)) return true;
  if (hasRelation(tree, to - 1, 'nsubj', 'obj', 'conj') && personVerbs.has(lemmaAt(tree, head))) return true;
  const ends = /^[.,;:]?$|^(and|in|at|as|after|when|near|on)$/.test(wordAt(tree, to));
  return ends && personVerbs.has(lemmaAt(tree, from - 1));
}

/** "11 missing", "four are known to have died", "70, mostly lawyers, killed": the verb behind, auxiliaries between. */
function happensBehind(tree: Tree, to: number): boolean {
  const from = behindAside(tree, to);
  for (let at = from; at < from + 6; at += 1) {
    if (personVerbs.has(lemmaAt(tree, at)) || personVerbs.has(wordAt(tree, at))) return true;
    const passes =
      tree.tokens[at]?.tag === 'AUX' ||
      /^(known|believed|feared|said|still|also|to|were|was|are|is)$/.test(wordAt(tree, at));
    if (!passes) return false;
  }
  return false;
}

/** Behind an aside that says who most of them were; else where it was. */
function behindAside(tree: Tree, at: number): number {
  if (
    wordAt(tree, at) !== ',' ||
    !/^(mostly|mainly|including|among|most|many|all|some)$/.test(wordAt(tree, at + 1))
  )
    return at;
  const close = tree.tokens.findIndex(({ text }, index) => text === ',' && index > at + 1);
  return close > 0 && close <= at + 9 ? close + 1 : at;
}

/** "the death toll has risen to 36", "the number of dead stood at nine". */
function isToll(tree: Tree, number: number): boolean {
  const before = tree.tokens
    .slice(Math.max(0, number - 26), number)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return /\b(toll|fatalities|casualties|(number|count) of ((the )?(dead|deaths|injured|wounded|missing|victims)|(those|people) (killed|injured|wounded|missing|who died)))\b.* (to|at|is|was|of)( (at least|more than|as many as|up to|over|above|about|around|nearly|almost|some))?$/.test(
    before,
  );
}
