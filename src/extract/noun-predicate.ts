import { findActPredicate } from './predicates.ts';
import type { Scene } from './scene.ts';
import { caseOf, findChildren, hasRelation, headOf, lemmaAt, type Tree, wordAt } from './tree.ts';

/** Predicate of a noun for an act; its compound is tried first ("phone call", "missile strike"). */
export function findNounPredicate(scene: Scene, noun: number): string | null {
  const { tree } = scene;
  if (tree.tokens[noun]?.tag !== 'NOUN' && tree.tokens[noun]?.tag !== 'PROPN') return null;
  const before = tree.tokens[noun - 1];
  if (lemmaAt(tree, noun) === 'demonstration' && showsSomething(tree, noun)) return null;
  // "Took charge of the firm", "in charge": nobody is accused.
  if (lemmaAt(tree, noun) === 'charge' && /^(?:take|in)$/u.test(before?.lemma ?? '')) return null;
  if (lemmaAt(tree, noun) === 'exchange' && isOfPeople(tree, noun) && !isJudged(tree, noun))
    return 'exchange';
  const compound = before
    ? (findActPredicate(`${before.lemma.toLowerCase()} ${lemmaAt(tree, noun)}`) ??
      findActPredicate(`${before.text.toLowerCase()} ${wordAt(tree, noun)}`))
    : null;
  return compound ?? findActPredicate(lemmaAt(tree, noun)) ?? findActPredicate(wordAt(tree, noun));
}

/** "An exchange of prisoners", "a hostage exchange"; not one of views, nor of shares. */
function isOfPeople(tree: Tree, noun: number): boolean {
  return findChildren(tree, noun, 'nmod', 'compound').some((c) =>
    /^(?:prisoner|hostage|detainee|captive|inmate|spy|soldier|person|people)$/u.test(lemmaAt(tree, c)),
  );
}

/** "The release is the largest prisoner exchange": what is judged has been told. */
function isJudged(tree: Tree, noun: number): boolean {
  const verb = tree.tokens[noun]?.head ?? -1;
  return (
    findChildren(tree, noun, 'cop').length > 0 ||
    /^(?:represent|mark|constitute|be)$/u.test(lemmaAt(tree, verb))
  );
}

/** "weapons demonstration", "a demonstration of strength": something is shown, nobody protests. */
function showsSomething(tree: Tree, noun: number): boolean {
  const of = findChildren(tree, noun, 'nmod').some((c) => caseOf(tree, c) === 'of');
  return of || findChildren(tree, noun, 'compound').some((c) => tree.tokens[c]?.tag === 'NOUN');
}

/** A noun for an act that stands for none there. */
export function tellsNoAct(tree: Tree, noun: number): boolean {
  return isInReturn(tree, noun) || isOfMatch(tree, noun) || isOfDenied(tree, noun) || isOffered(tree, noun);
}

/** "Offered her resignation", "declined it": whoever offers to go has not gone. */
function isOffered(tree: Tree, noun: number): boolean {
  return (
    lemmaAt(tree, noun) === 'resignation' &&
    /^(?:offer|decline|reject|refuse|demand|urge|seek)$/u.test(lemmaAt(tree, headOf(tree, noun)))
  );
}

/** "It was no trade for the end of sanctions": nothing of what it was not is told. */
function isOfDenied(tree: Tree, noun: number): boolean {
  let at = noun;
  for (let steps = 0; steps < 4 && hasRelation(tree, at, 'nmod'); steps++) at = headOf(tree, at);
  return (
    at !== noun &&
    findChildren(tree, at, 'cop').length > 0 &&
    findChildren(tree, at, 'advmod', 'det').some((c) => /^(?:not|n['’]t|no)$/u.test(wordAt(tree, c)))
  );
}

/** "Messi's penalty", "the penalty spot": in a match nobody is fined. */
function isOfMatch(tree: Tree, noun: number): boolean {
  if (lemmaAt(tree, noun) !== 'penalty') return false;
  const match =
    /^(?:goal|kick|spot|shootout|equali[sz]er|score|convert|hat-trick|match|referee|keeper|goalkeeper|hattrick)$/u;
  return tree.tokens.some(({ lemma }) => match.test(lemma.toLowerCase()));
}

/** "In return for the prisoners": a bargain, nobody comes back. */
function isInReturn(tree: Tree, noun: number): boolean {
  const [before, after] = [tree.tokens[noun - 1], tree.tokens[noun + 1]];
  return lemmaAt(tree, noun) === 'return' && before?.lemma === 'in' && after?.text === 'for';
}
