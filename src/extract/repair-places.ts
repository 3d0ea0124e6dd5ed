import { findCountryForm } from '../language/lists/countries.ts';
import { childrenBy, isBelow, type Loose, place } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/** Names of places that parsers hang on the wrong word or take for verbs: each rule looks at one name. */
export function mendPlaces(tree: Tree, loose: Loose[], at: number): void {
  mendSharedPlace(tree, loose, at);
  mendPlaceSubject(tree, loose, at);
  mendTwoPeoples(tree, loose, at);
  mendPlaceVerb(tree, loose, at);
}

/** Whether a country's name ends with a token: "Chile", "the United States". */
function isCountry(tree: Tree, at: number): boolean {
  const word = (index: number): string => tree.tokens[index]?.text ?? '';
  if (!/^\p{Lu}/u.test(word(at))) return false;
  return [word(at), `${word(at - 1)} ${word(at)}`, `${word(at - 2)} ${word(at - 1)} ${word(at)}`].some(
    (name) => /^(?:name|alias)$/u.test(findCountryForm(name)?.form ?? ''),
  );
}

/** "Danes and miners from Chile, the United States and Peru were freed": all countries go with the first, none is freed. */
function mendSharedPlace(tree: Tree, loose: Loose[], at: number): void {
  const noun = loose[at]?.head ?? -1;
  if (loose[at]?.relation !== 'conj' || !isCountry(tree, at)) return;
  const people = [noun, ...childrenBy(tree, loose, noun, /^conj$/u).filter((c) => c < at)];
  const first = people
    .filter((of) => loose[of]?.tag === 'NOUN' || /^NNP?S$/u.test(loose[of]?.penn ?? ''))
    .flatMap((of) => childrenBy(tree, loose, of, /^nmod$/u))
    .findLast((c) => c < at && c > noun && isCountry(tree, c));
  if (first === undefined) return;
  const between = tree.tokens.slice(first + 1, at);
  const isList = between.every(({ text }) => /^(?:\p{Lu}.*|,|and|or|the)$/u.test(text));
  if (isList) place(loose, at, first, 'conj');
}

/** "as miners from Chile and Peru were freed": the subject of what follows is the miners, not the second country. */
function mendPlaceSubject(tree: Tree, loose: Loose[], at: number): void {
  const { head: verb = -1, relation = '' } = loose[at] ?? {};
  if (!/^nsubj/u.test(relation) || verb < at || !isCountry(tree, at)) return;
  const start = tree.first[at] ?? at;
  const joint = tree.tokens[start]?.text === 'and' ? start : start - 1;
  const first = joint - 1;
  const noun = loose[first]?.head ?? -1;
  if (tree.tokens[joint]?.text !== 'and' || !isCountry(tree, first) || loose[first]?.relation !== 'nmod')
    return;
  const opener = tree.first[noun] ?? noun;
  const above = loose[noun]?.head ?? -1;
  if (
    loose[noun]?.tag !== 'NOUN' ||
    noun > first ||
    !/^(?:as|after|before|since)$/u.test(tree.tokens[opener]?.text ?? '')
  )
    return;
  if (loose[opener]?.head !== noun || above < 0 || above > opener || isBelow(loose, above, verb)) return;
  place(loose, at, first, 'conj');
  place(loose, joint, at, 'cc');
  place(loose, noun, verb, relation);
  place(loose, opener, verb, 'mark');
  place(loose, verb, above, 'advcl');
}

/** "Danish, Chilean miners freed": two adjectives of one noun, of which the first does nothing by itself. */
function mendTwoPeoples(tree: Tree, loose: Loose[], at: number): void {
  const second = at + 2;
  if (loose[at]?.tag !== 'ADJ' || loose[second]?.tag !== 'ADJ') return;
  const isPeople = (index: number): boolean =>
    findCountryForm(tree.tokens[index]?.text ?? '')?.form === 'adjective';
  const noun = loose[second]?.head ?? -1;
  if (!isPeople(at) || !isPeople(second) || !/^(?:,|and|or)$/u.test(tree.tokens[at + 1]?.text ?? '')) return;
  if (loose[second]?.relation !== 'amod' || noun < second || loose[at]?.head === noun) return;
  if (isBelow(loose, noun, at)) return;
  place(loose, at, noun, 'amod');
  place(loose, at + 1, noun, tree.tokens[at + 1]?.text === ',' ? 'punct' : 'cc');
}

/** "were taken to Hatra Air Base": a capital word after "to", with capital words behind it, is no infinitive. */
function mendPlaceVerb(tree: Tree, loose: Loose[], at: number): void {
  const token = loose[at];
  if (token?.penn !== 'VB') return;
  const capital = (index: number): boolean => /^\p{Lu}\p{Ll}/u.test(tree.tokens[index]?.text ?? '');
  if (!capital(at) || !capital(at + 1) || token.head < 0 || token.head > at) return;
  const to = at - 1;
  if (tree.tokens[to]?.text !== 'to' || capital(to - 1)) return;
  const object = (tree.children[at] ?? []).find((c) => c > at && loose[c]?.relation === 'obj');
  if (object === undefined || !tree.tokens.slice(at, object + 1).every((_, index) => capital(at + index)))
    return;
  place(loose, object, token.head, 'obl');
  place(loose, to, object, 'case');
  for (const child of tree.children[at] ?? [])
    if (child !== object && child !== to) place(loose, child, object, loose[child]?.relation ?? 'dep');
  Object.assign(token, { tag: 'PROPN', penn: 'NNP' });
  place(loose, at, object, 'compound');
}
