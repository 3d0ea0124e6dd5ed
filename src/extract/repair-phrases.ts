import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { childrenBy, isBelow, type Loose, place } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/** Prepositional phrases that parsers hang on the wrong noun: each rule looks at one phrase and the nouns before it. */
export function mendPhrases(tree: Tree, loose: Loose[], at: number): void {
  mendPair(tree, loose, at);
  mendHedged(tree, loose, at);
  mendTwins(tree, loose, at);
  mendShare(tree, loose, at);
  if (loose[at]?.relation !== 'nmod') return;
  const opener = (tree.children[at] ?? []).find((c) => c < at && loose[c]?.relation === 'case');
  if (opener === undefined) return;
  mendDoer(tree, loose, at, opener);
  mendInnerPhrase(loose, at, opener);
}

/** "launches suspected missile into the sea": a word of doubt right before a noun only describes it. */
function mendHedged(tree: Tree, loose: Loose[], hedge: number): void {
  const noun = hedge + 1;
  const verb = loose[hedge]?.head ?? -1;
  if (loose[hedge]?.penn !== 'VBN' || !/^(?:suspect|allege|presume|attempt)$/u.test(loose[hedge].lemma))
    return;
  if (verb !== hedge - 1 || loose[hedge].relation !== 'xcomp' || loose[noun]?.head !== hedge) return;
  for (const child of childrenBy(tree, loose, hedge, /^(?:obl|advmod|punct)/u))
    place(loose, child, verb, loose[child]?.relation ?? '');
  place(loose, noun, verb, 'obj');
  place(loose, hedge, noun, 'amod');
}

/** "Hospital blast kills": of two nouns side by side with one verb the first belongs to the second. */
function mendTwins(tree: Tree, loose: Loose[], noun: number): void {
  const [one, next] = [loose[noun], loose[noun + 1]];
  if (one?.tag !== 'NOUN' || next?.tag !== 'NOUN' || one.head !== next.head) return;
  if (!one.relation.startsWith('nsubj') || !next.relation.startsWith('nsubj') || next.head < noun) return;
  if (one.penn === 'NN' && childrenBy(tree, loose, noun + 1, /^(?:det|amod|nmod:poss)$/u).length === 0)
    place(loose, noun, noun + 1, 'compound');
}

/** "13 women and children": the number counts both together. */
function mendPair(tree: Tree, loose: Loose[], second: number): void {
  const first = second - 2;
  if (
    loose[second]?.relation !== 'conj' ||
    loose[second].head !== first ||
    loose[second - 1]?.relation !== 'cc' ||
    tree.tokens[second - 1]?.text !== 'and'
  )
    return;
  const isPeople = (at: number): boolean =>
    loose[at]?.penn === 'NNS' && /^(?:person|group)$/u.test(kindOfNoun(loose[at].lemma) ?? '');
  const counted = childrenBy(tree, loose, first, /^nummod$/u).length > 0;
  const bare = childrenBy(tree, loose, second, /./u).every((c) => c === second - 1 || c > second);
  if (counted && bare && isPeople(first) && isPeople(second)) place(loose, second, first, 'flat');
}

/** "50 of 236 miners in exchange for others": the whole belongs to the number that is a part of it. */
function mendShare(tree: Tree, loose: Loose[], noun: number): void {
  const of = noun - 2;
  const part = of - 1;
  if (tree.tokens[of]?.text !== 'of' || loose[part]?.tag !== 'NUM' || loose[noun - 1]?.relation !== 'nummod')
    return;
  if (loose[noun - 1]?.head !== noun || loose[noun]?.head === part || isBelow(loose, part, noun)) return;
  place(loose, noun, part, 'nmod');
  place(loose, of, noun, 'case');
}

/** "the killing of miners by soldiers": whoever stands after "by" does what the noun before "of" names. */
function mendDoer(tree: Tree, loose: Loose[], doer: number, by: number): void {
  if (tree.tokens[by]?.text !== 'by') return;
  const undergoer = loose[doer]?.head ?? -1;
  const act = loose[undergoer]?.head ?? -1;
  if (act < 0 || act > undergoer || undergoer > by || loose[undergoer]?.relation !== 'nmod') return;
  const opener = (tree.children[undergoer] ?? []).find((c) => loose[c]?.relation === 'case');
  if (loose[act]?.tag === 'NOUN' && tree.tokens[opener ?? -1]?.text === 'of') place(loose, doer, act, 'nmod');
}

/** "the decision to lift sanctions on X": a phrase right after the object of an infinitive belongs to that object. */
function mendInnerPhrase(loose: Loose[], noun: number, opener: number): void {
  const object = opener - 1;
  const outer = loose[noun]?.head ?? -1;
  if (loose[object]?.relation !== 'obj' || loose[object]?.tag !== 'NOUN' || outer > object) return;
  const verb = loose[object]?.head ?? -1;
  if (loose[verb]?.relation !== 'acl' || loose[verb]?.head !== outer || isBelow(loose, object, noun)) return;
  place(loose, noun, object, 'nmod');
}
