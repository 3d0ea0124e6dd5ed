import { childrenBy, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import { type Tree, wordAt } from './tree.ts';

/** Numbers and words that stand for people: each rule looks at one of them and the verb or noun beside it. */
export function mendCounts(tree: Tree, loose: Loose[], at: number): void {
  mendAsMany(tree, loose, at);
  mendOrMore(tree, loose, at);
  mendOthers(tree, loose, at);
  mendBackwardPhrase(tree, loose, at);
  mendIncluded(tree, loose, at);
  mendLetGo(tree, loose, at);
  mendHyphen(tree, loose, at);
}

/** "Fifty-two freed": two words, one number. */
function mendHyphen(tree: Tree, loose: Loose[], last: number): void {
  const token = loose[last];
  if (token?.tag !== 'NUM' || token.relation !== 'appos' || token.head !== last - 2) return;
  if (wordAt(tree, last - 1) === '-' && loose[last - 2]?.tag === 'NUM') token.relation = 'flat';
}

/** "The others freed included X": those freed, not somebody who freed. */
function mendIncluded(tree: Tree, loose: Loose[], verb: number): void {
  const participle = verb - 1;
  const token = loose[participle];
  if (loose[verb]?.lemma !== 'include' || token?.head !== verb || !/^VB[DN]$/u.test(token.penn)) return;
  const [noun] = childrenBy(tree, loose, participle, /^nsubj/u);
  const [own] = childrenBy(tree, loose, verb, /^nsubj/u);
  const subject = noun ?? own;
  if (subject === undefined || subject > participle) return;
  place(loose, subject, verb, 'nsubj');
  place(loose, participle, subject, 'acl');
  Object.assign(token, { tag: 'VERB', penn: 'VBN' });
}

/** "Let go 12 miners", "let 12 miners go": both words are one verb, and what hangs on the second hangs on it. */
function mendLetGo(tree: Tree, loose: Loose[], go: number): void {
  const verb = loose[go]?.head ?? -1;
  if (wordAt(tree, go) !== 'go' || verb > go || loose[verb]?.lemma !== 'let') return;
  if (!/^(?:xcomp|ccomp)$/u.test(loose[go]?.relation ?? '')) return;
  for (const child of childrenBy(tree, loose, go, /./u)) {
    const before = child < go && /^nsubj/u.test(loose[child]?.relation ?? '');
    place(loose, child, verb, before ? 'obj' : (loose[child]?.relation ?? 'dep'));
  }
  place(loose, go, verb, 'compound:prt');
}

/** "As many as 33 people were freed": a bound of the number, no subject beside it. */
function mendAsMany(tree: Tree, loose: Loose[], many: number): void {
  const number = many + 2;
  if (!/^(?:many|much|few|little)$/u.test(wordAt(tree, many)) || wordAt(tree, many - 1) !== 'as') return;
  if (wordAt(tree, many + 1) !== 'as' || loose[number]?.tag !== 'NUM') return;
  if (loose[many]?.head === number) return;
  place(loose, many, number, 'advmod');
  place(loose, many - 1, many, 'advmod');
  place(loose, many + 1, many, 'fixed');
}

/** "Three or more Peruvians": the noun behind the bound is what is counted. */
function mendOrMore(tree: Tree, loose: Loose[], or: number): void {
  const [number, more, noun] = [or - 1, or + 1, or + 2];
  if (wordAt(tree, or) !== 'or' || !/^(?:more|fewer|less)$/u.test(wordAt(tree, more))) return;
  const counted = loose[noun];
  const { head = -1, relation = '', tag } = loose[number] ?? {};
  if (tag !== 'NUM' || !counted || !/^(?:NOUN|PROPN)$/u.test(counted.tag) || head === noun) return;
  if (loose[more]?.head !== noun || !isInside(loose, noun, number)) return;
  place(loose, noun, head, relation);
  place(loose, number, noun, 'nummod');
  place(loose, more, number, 'conj');
  place(loose, or, more, 'cc');
  for (const child of childrenBy(tree, loose, number, /./u))
    if (child > noun) place(loose, child, noun, loose[child]?.relation ?? 'dep');
}

function isInside(loose: readonly Loose[], below: number, above: number): boolean {
  return loose[below]?.head === above || loose[loose[below]?.head ?? -1]?.head === above;
}

const standIns = /^(?:others|some|many|several|dozens|hundreds|thousands|scores|another|most|few)$/u;

/** "... had held on to the hull and others were found": behind "and", right before a verb without a subject. */
function mendOthers(tree: Tree, loose: Loose[], at: number): void {
  if (!standIns.test(wordAt(tree, at)) || loose[at]?.relation !== 'conj') return;
  if (wordAt(tree, at - 1) !== 'and') return;
  const next = loose[at + 1];
  const verb = next?.relation.startsWith('aux') ? next.head : at + 1;
  const token = loose[verb];
  if (token?.tag !== 'VERB' || token.relation !== 'conj' || verb < at || token.penn === 'VBG') return;
  if (childrenBy(tree, loose, verb, /^(?:n|c)subj/u).length > 0) return;
  place(loose, at, verb, subjectRelation(tree, loose, verb));
  place(loose, at - 1, verb, 'cc');
  if (findSpeechAct(loose[token.head]?.lemma ?? '') === null) return;
  const told = childrenBy(tree, loose, token.head, /^ccomp$/u).find((c) => c > token.head && c < at);
  if (told !== undefined) token.head = told;
}

/** "X of the city office said dozens were saved": a phrase with "of" is of the noun before it, not of one behind the verb. */
function mendBackwardPhrase(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  if (token?.relation !== 'nmod' || token.head < noun) return;
  const opener = (tree.children[noun] ?? []).find((c) => c < noun && loose[c]?.relation === 'case');
  if (opener === undefined || wordAt(tree, opener) !== 'of') return;
  const between = loose.slice(noun + 1, token.head);
  if (!between.some(({ tag }) => tag === 'VERB')) return;
  const before = opener - 1;
  const owner = /^flat/u.test(loose[before]?.relation ?? '') ? (loose[before]?.head ?? -1) : before;
  if (/^(?:NOUN|PROPN)$/u.test(loose[owner]?.tag ?? '')) place(loose, noun, owner, 'nmod');
}
