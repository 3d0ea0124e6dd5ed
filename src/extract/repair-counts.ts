import { childrenBy, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Numbers and words that stand for people: each rule looks at one of them and the verb or noun beside it. */
export function mendCounts(tree: Tree, loose: Loose[], at: number): void {
  mendAsMany(tree, loose, at);
  mendOrMore(tree, loose, at);
  mendOthers(tree, loose, at);
  mendBackwardPhrase(tree, loose, at);
  mendIncluded(tree, loose, at);
  mendLetGo(tree, loose, at);
  mendGap(tree, loose, at);
  mendHeadlinePlan(tree, loose, at);
  mendOnce(tree, loose, at);
  mendHyphen(tree, loose, at);
  mendWhoOfWork(tree, loose, at);
  mendSecondClause(tree, loose, at);
}

/** 'The star of "The Cook" who leads the union': no work of art leads it. */
function mendWhoOfWork(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const work = token?.head ?? -1;
  const person = loose[work]?.head ?? -1;
  if (token?.relation !== 'acl:relcl' || loose[work]?.relation !== 'nmod' || work > verb) return;
  if (!/^(?:''|["”’])$/u.test(textAt(tree, work + 1)) || !/^who/u.test(textAt(tree, work + 2))) return;
  if (loose[person]?.tag === 'NOUN') token.head = person;
}

/** "After the contract expired and talks failed": the noun joined to a verb is the subject of the verb behind it. */
function mendSecondClause(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  const first = token?.head ?? -1;
  const verb = (tree.last[noun] ?? noun) + 1;
  if (token?.relation !== 'conj' || token.tag !== 'NOUN' || loose[first]?.tag !== 'VERB' || first > noun)
    return;
  if (
    !/^VB[DZP]$/u.test(loose[verb]?.penn ?? '') ||
    !/^(?:advcl|conj|parataxis|dep)$/u.test(loose[verb]?.relation ?? '')
  )
    return;
  if (childrenBy(tree, loose, verb, /^(?:n|c)subj|^mark/u).length > 0 || loose[verb]?.head === noun) return;
  place(loose, noun, verb, subjectRelation(tree, loose, verb));
  place(loose, verb, first, 'conj');
}

/** "Fifty-two freed": two words, one number. */
function mendHyphen(tree: Tree, loose: Loose[], last: number): void {
  const token = loose[last];
  if (token?.tag !== 'NUM' || token.relation !== 'appos' || token.head !== last - 2) return;
  if (textAt(tree, last - 1) === '-' && loose[last - 2]?.tag === 'NUM') token.relation = 'flat';
}

/** "X was held in May and Y in June": the second time is Y's, of whom the verb is left out. */
function mendGap(tree: Tree, loose: Loose[], name: number): void {
  const token = loose[name];
  const day = token?.head ?? -1;
  const verb = loose[day]?.head ?? -1;
  if (token?.relation !== 'conj' || token.tag !== 'PROPN' || textAt(tree, name - 1) !== 'and') return;
  if (loose[verb]?.tag !== 'VERB' || !/^obl/u.test(loose[day]?.relation ?? '') || loose[day]?.tag === 'PROPN')
    return;
  const last = Math.max(name, ...childrenBy(tree, loose, name, /^flat/u));
  const time = childrenBy(tree, loose, verb, /^obl/u).find(
    (c) => c > last && loose[last + 1]?.head === c && loose[last + 1]?.relation === 'case',
  );
  if (time !== undefined) place(loose, time, name, 'orphan');
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
  if (textAt(tree, go) !== 'go' || verb > go || loose[verb]?.lemma !== 'let') return;
  if (!/^(?:xcomp|ccomp)$/u.test(loose[go]?.relation ?? '')) return;
  for (const child of childrenBy(tree, loose, go, /./u)) {
    const before = child < go && /^nsubj/u.test(loose[child]?.relation ?? '');
    place(loose, child, verb, before ? 'obj' : (loose[child]?.relation ?? 'dep'));
  }
  place(loose, go, verb, 'compound:prt');
}

/** "Captors let miners go, Peru to send a ship": in a headline, what stands behind the comma has a verb of its own. */
function mendHeadlinePlan(tree: Tree, loose: Loose[], subject: number): void {
  const verb = subject + 2;
  if (textAt(tree, subject - 1) !== ',' || textAt(tree, subject + 1) !== 'to') return;
  if (!/^(?:PROPN|NOUN)$/u.test(loose[subject]?.tag ?? '') || loose[verb]?.penn !== 'VB') return;
  if (loose[verb]?.relation !== 'xcomp' || /^[.!?"”’]/u.test(tree.tokens.at(-1)?.text ?? '')) return;
  place(loose, subject, verb, 'nsubj');
  place(loose, verb, loose[verb]?.head ?? -1, 'parataxis');
}

/** "X, once a candidate, left": between commas, with an article, what somebody was. */
function mendOnce(tree: Tree, loose: Loose[], noun: number): void {
  const first = tree.first[noun] ?? noun;
  const start = loose[first]?.tag === 'PUNCT' ? first + 1 : first;
  const opener = /^(?:once|formerly|now|then|currently|long)$/u.test(textAt(tree, start)) ? start : -1;
  const name = start - 2;
  if (opener < 0 || textAt(tree, start - 1) !== ',' || !/^an?$|^the$/u.test(textAt(tree, opener + 1))) return;
  const owner = /^flat/u.test(loose[name]?.relation ?? '') ? (loose[name]?.head ?? -1) : name;
  if (loose[noun]?.tag !== 'NOUN' || loose[owner]?.tag !== 'PROPN' || loose[noun]?.head === owner) return;
  if (/^nsubj/u.test(loose[noun]?.relation ?? '')) place(loose, noun, owner, 'appos');
}

function textAt(tree: Tree, at: number): string {
  return tree.tokens[at]?.text.toLowerCase() ?? '';
}

/** "As many as 33 people were freed": a bound of the number, no subject beside it. */
function mendAsMany(tree: Tree, loose: Loose[], many: number): void {
  const number = many + 2;
  if (!/^(?:many|much|few|little)$/u.test(textAt(tree, many)) || textAt(tree, many - 1) !== 'as') return;
  if (textAt(tree, many + 1) !== 'as' || loose[number]?.tag !== 'NUM') return;
  if (loose[many]?.head === number) return;
  place(loose, many, number, 'advmod');
  place(loose, many - 1, many, 'advmod');
  place(loose, many + 1, many, 'fixed');
}

/** "Three or more Peruvians": the noun behind the bound is what is counted. */
function mendOrMore(tree: Tree, loose: Loose[], or: number): void {
  const [number, more, noun] = [or - 1, or + 1, or + 2];
  if (textAt(tree, or) !== 'or' || !/^(?:more|fewer|less)$/u.test(textAt(tree, more))) return;
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
  if (!standIns.test(textAt(tree, at)) || loose[at]?.relation !== 'conj') return;
  if (textAt(tree, at - 1) !== 'and') return;
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
  if (opener === undefined || textAt(tree, opener) !== 'of') return;
  const between = loose.slice(noun + 1, token.head);
  if (!between.some(({ tag }) => tag === 'VERB')) return;
  const before = opener - 1;
  const owner = /^flat/u.test(loose[before]?.relation ?? '') ? (loose[before]?.head ?? -1) : before;
  if (/^(?:NOUN|PROPN)$/u.test(loose[owner]?.tag ?? '')) place(loose, noun, owner, 'nmod');
}
