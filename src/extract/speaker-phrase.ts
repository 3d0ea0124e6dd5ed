import type { Span } from '../text/span.ts';
import { phraseOf } from './noun-phrase.ts';
import type { Argument } from './proposition.ts';
import { caseOf, findChildren, type Tree } from './tree.ts';

/** One sentence as a place where somebody may be speaking. */
export interface SpeechScene {
  readonly tree: Tree;
  /** Index of the sentence in the report. */
  readonly sentence: number;
}

/**
 * The noun phrase of a speaker, with what makes it clear who it is: "a spokesperson for X", "officials in Y". Its head
 * is the name where a name follows the title or stands beside it ("her sister, Jane Doe").
 */
export function formSpeaker({ tree, sentence }: SpeechScene, head: number): Argument {
  const { from, to } = phraseOf(tree, head);
  const named = findChildren(tree, head, 'appos', 'flat').find(
    (child) => tree.tokens[child]?.tag === 'PROPN' && child > head,
  );
  const tail = named === undefined ? tailEnd(tree, head) : phraseOf(tree, named).to;
  const end = Math.max(to, runEnd(tree, head), tail);
  const name = named ?? nameAfter(tree, head, end) ?? nameBeside(tree, head, from, end);
  return {
    ...spanOf(tree, Math.min(from, name ?? from), Math.max(end, name ?? end)),
    sentence,
    head: name ?? head,
  };
}

/** The last of the names that follow a name without a gap: the parts of one, whatever the tree says. */
function runEnd(tree: Tree, head: number): number {
  let end = head;
  while (tree.tokens[end]?.tag === 'PROPN' && tree.tokens[end + 1]?.tag === 'PROPN') end += 1;
  return end;
}

/** End of a phrase such as "for X" or "in Y" right behind the head. */
function tailEnd(tree: Tree, head: number): number {
  const tails = findChildren(tree, head, 'nmod').filter(
    (child) => child > head && /^(for|of|in|at|with|from)$/.test(caseOf(tree, child)),
  );
  const ends = tails.map((child) => nearEnd(tree, child));
  return Math.max(head, ...ends);
}

/** The end of a phrase before any comma. */
function nearEnd(tree: Tree, head: number): number {
  let end = head;
  const last = tree.last[head] ?? head;
  while (end < last && !/^[,;:—–]$|^(who|which|that)$/i.test(tree.tokens[end + 1]?.text ?? ',')) end += 1;
  return end;
}

/** A title noun that the tree takes for the head of "envoy Jane Doe": the name's last word. */
function nameAfter(tree: Tree, head: number, end: number): number | null {
  if (tree.tokens[head]?.tag !== 'NOUN') return null;
  let at = head;
  while (at < Math.max(end, head + 3) && tree.tokens[at + 1]?.tag === 'PROPN') at += 1;
  return at > head ? at : null;
}

/** The name set off by commas behind or before a title: "its envoy, Jane Doe", "Doe, the minister, said". */
function nameBeside(tree: Tree, head: number, from: number, end: number): number | null {
  const comma = (at: number): boolean => tree.tokens[at]?.text === ',';
  const isName = (at: number): boolean => tree.tokens[at]?.tag === 'PROPN';
  if (tree.tokens[head]?.tag !== 'NOUN') return null;
  if (comma(end + 1) && isName(end + 2)) {
    const last = runEnd(tree, end + 2);
    return /^[,.;]$|^$|^(and|who)$/.test(tree.tokens[last + 1]?.text ?? '') ? last : null;
  }
  return comma(from - 1) && isName(from - 2) && comma(end + 1) ? from - 2 : null;
}

/** Tokens `from` to `to`, both inclusive, as a span of the text. */
export function spanOf(tree: Tree, from: number, to: number): Span {
  return { start: tree.tokens[from]?.start ?? 0, end: tree.tokens[to]?.end ?? 0 };
}
