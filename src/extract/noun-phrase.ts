import { monthNames } from './calendar-words.ts';
import { caseOf, findChildren, hasRelation, type Tree } from './tree.ts';

/** First and last token of a phrase, both inclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const modifiers = [
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod:desc',
  'nmod:unmarked',
  'advmod',
  'flat',
];

/**
 * The words of a description: determiner, modifiers, head and of-phrase; without relative clauses, appositions and
 * other prepositional phrases ("the leader of the movement", not "... in the north").
 */
export function phraseOf(tree: Tree, head: number): Stretch {
  let from = head;
  for (const child of findChildren(tree, head, ...modifiers)) {
    const start = tree.first[child] ?? child;
    if (start < from && isJoined(tree, child, head)) from = start;
  }
  return { from: trimOpening(tree, afterMeasure(tree, from, head), head), to: ofPhraseEnd(tree, head) };
}

/** "How cruel the colonel's government was": the measure is none of its words. */
function afterMeasure(tree: Tree, from: number, head: number): number {
  const measured = /^how$/iu.test(tree.tokens[from]?.text ?? '') && tree.tokens[from + 1]?.tag === 'ADJ';
  return measured && from + 2 <= head ? from + 2 : from;
}

/** Words that open a clause or join phrases: they hang on a phrase's first word at times, and are no part of it. */
const joiners =
  /^(?:[,;:–—-]|and|or|but|that|after|before|when|while|as|because|since|until|if|though|although|whether|whose|including|together|with|alongside|amid|despite)$/iu;

/** Past what is no part of the phrase; back to "more" of "more than 120", to "up" of "up to five". */
function trimOpening(tree: Tree, first: number, head: number): number {
  let from = first;
  while (
    from < head &&
    (joiners.test(tree.tokens[from]?.text ?? '') || governs(tree, from) || isDate(tree, from))
  )
    from++;
  const before = tree.tokens[from - 1]?.text ?? '';
  const word = tree.tokens[from]?.text ?? '';
  if (word === 'than' && /^(?:more|less|fewer|rather)$/iu.test(before)) return from - 1;
  if (word === 'to' && /^up$/iu.test(before)) return from - 1;
  if (/^(?:least|most)$/u.test(word) && /^at$/iu.test(before)) return from - 1;
  if (/^(?:many|few)$/u.test(word) && /^as$/iu.test(before)) return from - 1;
  return from;
}

/** "In November 2031 three jewels were stolen": the date before them is none of their words. */
function isDate(tree: Tree, at: number): boolean {
  const [before, word, next] = [at - 1, at, at + 1].map((t) => tree.tokens[t]?.text ?? '');
  const year = /^\d{4}$/u;
  return (
    (monthNames.test(word ?? '') && year.test(next ?? '') && /^in$/iu.test(before ?? '')) ||
    (year.test(word ?? '') && monthNames.test(before ?? ''))
  );
}

/** "having been among [more than 30 people]", "now in [two wards]": what says that somebody is somewhere, and the preposition. */
function governs(tree: Tree, at: number): boolean {
  const [tag, next] = [tree.tokens[at]?.tag, tree.tokens[at + 1]];
  if (tag === 'AUX') return true;
  if (tag === 'ADV') return next?.tag === 'ADP' && !/^(?:to|than|at|over)$/iu.test(next.text);
  return tag === 'ADP' && next?.tag !== 'NUM' && !/^(?:to|than|least|most|an?)$/iu.test(next?.text ?? '');
}

/**
 * False for a modifier with a comma, "nor" or the copula of a sentence ("among those freed were doctors") between it
 * and the head: a parser's slip more often than not.
 */
function isJoined(tree: Tree, child: number, head: number): boolean {
  if (findChildren(tree, head, 'cop').some((copula) => copula > child && copula < head)) return false;
  for (let at = child; at < head; at++)
    if (/^(?:,|nor)$/u.test(tree.tokens[at]?.text ?? '')) return hasRelation(tree, child, 'amod');
  return true;
}

/** "13 women and children": the second noun of a pair that one number counts together; -1 where there is none. */
export function pairedWith(tree: Tree, head: number): number {
  const joined = tree.tokens[head + 1]?.relation === 'cc' && tree.tokens[head + 2];
  return joined && joined.head === head && joined.relation === 'flat' ? head + 2 : -1;
}

function ofPhraseEnd(tree: Tree, head: number): number {
  let to = Math.max(head, pairedWith(tree, head));
  for (const child of findChildren(tree, head, 'flat', 'compound'))
    if (child === to + 1 || (child === to + 2 && tree.tokens[to + 1]?.text === '-')) to = child;
  for (const child of findChildren(tree, head, 'nmod')) {
    if (child < head || caseOf(tree, child) !== 'of') continue;
    to = Math.max(to, phraseOf(tree, child).to, boundEnd(tree, child));
  }
  return to;
}

/** "a group of more than 200": to the number of a bound that stands alone. */
function boundEnd(tree: Tree, bound: number): number {
  const number = bound + 2;
  return /^(?:more|less|fewer)$/iu.test(tree.tokens[bound]?.text ?? '') && tree.tokens[number]?.tag === 'NUM'
    ? number
    : bound;
}

/** The whole phrase with everything that hangs on it, a trailing relative clause or comma left out. */
export function clauseEnd(tree: Tree, head: number): number {
  return tree.last[head] ?? head;
}
