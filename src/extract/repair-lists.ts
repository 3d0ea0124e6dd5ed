import { childrenBy, isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/** Lists that the parser takes for one thing under several names: each rule looks at one member. */
export function mendLists(tree: Tree, loose: Loose[], at: number): void {
  mendSemicolons(tree, loose, at);
  mendHeadlineList(tree, loose, at);
  mendBareNumber(tree, loose, at);
  mendObjectBetween(tree, loose, at);
}

/** "Ann Lee, the head of X; Bo Moss, the mayor; a pilot": what semicolons part are several, not one under many names. */
function mendSemicolons(tree: Tree, loose: Loose[], member: number): void {
  const token = loose[member];
  if (!/^(?:appos|conj)$/u.test(token?.relation ?? '') || !/^(?:NOUN|PROPN)$/u.test(token?.tag ?? '')) return;
  const marks = tree.tokens.flatMap(({ text }, at) => (text === ';' ? [at] : []));
  const mark = openerBefore(tree, member);
  if (marks.length < 2 || tree.tokens[mark]?.text !== ';') return;
  const first = firstMember(tree, loose, member, marks[0] ?? mark);
  if (first >= 0 && !isBelow(loose, first, member)) place(loose, member, first, 'conj');
}

/** The token in front of a phrase, "and" and marks that hang on it left out. */
function openerBefore(tree: Tree, at: number): number {
  let before = (tree.first[at] ?? at) - 1;
  let start = before + 1;
  while (start < at && /^(?:PUNCT|CCONJ)$/u.test(tree.tokens[start]?.tag ?? '')) before = start++;
  while (before > 0 && tree.tokens[before]?.tag === 'CCONJ') before--;
  return before;
}

/** Whoever stands before the first semicolon and has what follows hung on himself or on what he is called. */
function firstMember(tree: Tree, loose: readonly Loose[], member: number, mark: number): number {
  let at = member;
  let found = -1;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const above = loose[at]?.head ?? -1;
    if (above >= 0 && above < mark && /^(?:appos|conj)$/u.test(loose[at]?.relation ?? '')) found = above;
    at = above;
  }
  return /^(?:NOUN|PROPN)$/u.test(tree.tokens[found]?.tag ?? '') ? found : -1;
}

/** "President Ann Lee, foreign minister confirmed dead": in a headline a comma that no second one closes is an "and". */
function mendHeadlineList(tree: Tree, loose: Loose[], second: number): void {
  const token = loose[second];
  const first = token?.head ?? -1;
  if (token?.relation !== 'appos' || token.tag !== 'NOUN' || loose[first]?.tag !== 'PROPN') return;
  const verb = loose[first]?.head ?? -1;
  if (verb !== second + 1 || loose[verb]?.tag !== 'VERB' || !/^nsubj/u.test(loose[first]?.relation ?? ''))
    return;
  if (childrenBy(tree, loose, second, /^det$/u).length > 0) return;
  if (/^[.!?"”’]/u.test(tree.tokens.at(-1)?.text ?? '')) return;
  token.relation = 'conj';
}

/** "then seven more were fatally shot": a number right before a passive verb without a subject is its subject. */
function mendBareNumber(tree: Tree, loose: Loose[], number: number): void {
  const token = loose[number];
  const more = /^(?:more|others?)$/u.test(tree.tokens[number + 1]?.text ?? '') ? number + 1 : number;
  const verb = loose[token?.head === more ? more : number]?.head ?? -1;
  if (token?.tag !== 'NUM' || !/^(?:obl|obl:unmarked|nummod|dep)$/u.test(token.relation) || verb < number)
    return;
  if (loose[more + 1]?.relation !== 'aux:pass' || loose[more + 1]?.head !== verb) return;
  if (childrenBy(tree, loose, verb, /^(?:nsubj|csubj)/u).some((c) => c < verb)) return;
  if (childrenBy(tree, loose, number, /^case$/u).length > 0) return;
  place(loose, number, verb, subjectRelation(tree, loose, verb));
  if (more !== number) place(loose, more, number, 'advmod');
}

/** "Forces free 20 miners, kill ten rebels": of two objects the one before the second verb is the first verb's. */
function mendObjectBetween(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.tag !== 'VERB' || !/^(?:conj|parataxis)$/u.test(token.relation)) return;
  const [before, behind] = childrenBy(tree, loose, verb, /^obj$/u);
  if (before === undefined || behind === undefined || before > verb || behind < verb) return;
  const first = (tree.first[before] ?? before) - 1;
  if (loose[first]?.tag !== 'VERB' || isBelow(loose, first, verb)) return;
  if (childrenBy(tree, loose, first, /^(?:obj|ccomp|xcomp)$/u).length > 0) return;
  place(loose, before, first, 'obj');
  place(loose, verb, first, 'conj');
}
