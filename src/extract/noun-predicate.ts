import { findActPredicate } from './predicates.ts';
import type { Scene } from './scene.ts';
import { caseOf, findChildren, lemmaAt, type Tree, wordAt } from './tree.ts';

/** Predicate of a noun for an act; its compound is tried first ("phone call", "missile strike"). */
export function findNounPredicate(scene: Scene, noun: number): string | null {
  const { tree } = scene;
  if (tree.tokens[noun]?.tag !== 'NOUN' && tree.tokens[noun]?.tag !== 'PROPN') return null;
  const before = tree.tokens[noun - 1];
  if (lemmaAt(tree, noun) === 'demonstration' && showsSomething(tree, noun)) return null;
  // "Took charge of the firm", "in charge": nobody is accused.
  if (lemmaAt(tree, noun) === 'charge' && /^(?:take|in)$/u.test(before?.lemma ?? '')) return null;
  const compound = before
    ? (findActPredicate(`${before.lemma.toLowerCase()} ${lemmaAt(tree, noun)}`) ??
      findActPredicate(`${before.text.toLowerCase()} ${wordAt(tree, noun)}`))
    : null;
  return compound ?? findActPredicate(lemmaAt(tree, noun)) ?? findActPredicate(wordAt(tree, noun));
}

/** "weapons demonstration", "a demonstration of strength": something is shown, nobody protests. */
function showsSomething(tree: Tree, noun: number): boolean {
  const of = findChildren(tree, noun, 'nmod').some((c) => caseOf(tree, c) === 'of');
  return of || findChildren(tree, noun, 'compound').some((c) => tree.tokens[c]?.tag === 'NOUN');
}
