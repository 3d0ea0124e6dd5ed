import { childrenBy, isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** What is said, asked and called: each rule looks at one verb and the clauses and nouns around it. */
export function mendTold(tree: Tree, loose: Loose[], at: number): void {
  mendSpeakerBehind(tree, loose, at);
  mendHeadlineTold(tree, loose, at);
  mendJoinedTold(tree, loose, at);
  mendSecondTold(tree, loose, at);
  mendPluralTold(tree, loose, at);
  mendToldPast(tree, loose, at);
  mendTwoObjects(tree, loose, at);
  mendControlled(tree, loose, at);
  mendHelped(tree, loose, at);
  mendClaims(tree, loose, at);
  mendBackToSpeaker(tree, loose, at);
  mendToldPair(tree, loose, at);
}

/** "Said the chief and a guard had been freed": of both, whom the verb of saying seems to have for its object. */
function mendToldPair(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const speech = token?.head ?? -1;
  const [auxiliary] = childrenBy(tree, loose, verb, /^aux/u);
  if (token?.relation !== 'conj' || auxiliary === undefined || !speaks(loose, speech)) return;
  if (childrenBy(tree, loose, verb, /^(?:n|c)subj/u).length > 0) return;
  const [object] = childrenBy(tree, loose, speech, /^obj$/u);
  const second = auxiliary - 1;
  if (object === undefined || loose[second]?.head !== object || loose[second]?.relation !== 'conj') return;
  const [joint] = childrenBy(tree, loose, verb, /^cc$/u);
  if (joint === undefined || joint < object || joint > second) return;
  place(loose, verb, speech, 'ccomp');
  place(loose, object, verb, subjectRelation(tree, loose, verb));
  place(loose, joint, second, 'cc');
}

/** "The mayor said 26 had been freed, and thanked them": behind the comma the past is the speaker's again. */
function mendBackToSpeaker(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const told = token?.head ?? -1;
  const speech = loose[told]?.head ?? -1;
  if (token?.relation !== 'conj' || token.penn !== 'VBD' || loose[told]?.relation !== 'ccomp') return;
  if (loose[speech]?.penn !== 'VBD' || speech > told || !speaks(loose, speech)) return;
  if (tree.tokens[verb - 1]?.text !== 'and' || tree.tokens[verb - 2]?.text !== ',') return;
  const perfect = childrenBy(tree, loose, told, /^aux/u).some((c) =>
    /^(?:had|would|will|could|were|was)$/u.test(tree.tokens[c]?.text ?? ''),
  );
  if (perfect && childrenBy(tree, loose, verb, /^nsubj/u).length === 0) place(loose, verb, speech, 'conj');
}

const speaks = (loose: readonly Loose[], at: number): boolean =>
  findSpeechAct(loose[at]?.lemma ?? '') !== null;

/** '"..." Ann Lee, a survivor, told reporters': a name right behind the quotation is no one who is addressed in it. */
function mendSpeakerBehind(tree: Tree, loose: Loose[], name: number): void {
  const token = loose[name];
  if (!/^(?:vocative|appos|dep)$/u.test(token?.relation ?? '') || token?.tag !== 'PROPN') return;
  if (!/^(?:''|["”’])$/u.test(tree.tokens[name - 1]?.text ?? '')) return;
  let verb = token.head;
  while (verb >= 0 && !(verb > name && loose[verb]?.tag === 'VERB' && speaks(loose, verb)))
    verb = loose[verb]?.head ?? -1;
  if (verb < 0 || childrenBy(tree, loose, verb, /^nsubj/u).length > 0) return;
  place(loose, name, verb, 'nsubj');
}

/** "Three suspects held, police say": a headline's first subject and participle are what is said. */
function mendHeadlineTold(tree: Tree, loose: Loose[], speech: number): void {
  if (loose[speech]?.tag !== 'VERB' || !speaks(loose, speech)) return;
  if (/^[.!?"”’]/u.test(tree.tokens.at(-1)?.text ?? '')) return;
  const [first, second] = childrenBy(tree, loose, speech, /^nsubj/u).filter((c) => c < speech);
  if (first === undefined || second === undefined) return;
  const participle = childrenBy(tree, loose, first, /^acl$/u).find((c) => loose[c]?.penn === 'VBN');
  if (participle === undefined || tree.tokens[(tree.first[second] ?? second) - 1]?.text !== ',') return;
  place(loose, participle, speech, 'ccomp');
  place(loose, first, participle, 'nsubj:pass');
}

/** "said ten miners and one cook were freed": a clause right behind a verb of saying is told, not joined to it. */
function mendJoinedTold(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const speech = token?.head ?? -1;
  if (token?.tag !== 'VERB' || token.relation !== 'conj' || speech > verb || !speaks(loose, speech)) return;
  const [subject, second] = [
    ...childrenBy(tree, loose, speech, /^nsubj/u).filter((c) => c > speech && c < verb),
    ...childrenBy(tree, loose, verb, /^nsubj/u).filter((c) => c < verb),
  ];
  if (subject === undefined || (tree.first[subject] ?? subject) !== speech + 1) return;
  token.relation = 'ccomp';
  place(loose, subject, verb, subjectRelation(tree, loose, verb));
  if (second === undefined) return;
  place(loose, second, subject, 'conj');
  for (const child of childrenBy(tree, loose, verb, /^cc$/u))
    if (child > subject && child < second) place(loose, child, second, 'cc');
}

/** "said the men were foreigners and that eight, in all, had been held": the second clause is said too, with a subject of its own. */
function mendSecondTold(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const speech = token?.head ?? -1;
  if (token?.tag !== 'VERB' || token.relation !== 'conj' || !speaks(loose, speech)) return;
  if (childrenBy(tree, loose, verb, /^nsubj/u).length > 0) return;
  const [told] = childrenBy(tree, loose, speech, /^ccomp$/u);
  if (told === undefined || told > verb) return;
  const subject = childrenBy(tree, loose, told, /^conj$/u).find(
    (c) => c < verb && (tree.children[c] ?? []).some((d) => tree.tokens[d]?.text === 'that' && d < c),
  );
  if (subject === undefined) return;
  place(loose, subject, verb, subjectRelation(tree, loose, verb));
  place(loose, verb, told, 'conj');
}

/** "said offers for help had been received": the plural is the subject of what is said, no verb. */
function mendPluralTold(tree: Tree, loose: Loose[], plural: number): void {
  const token = loose[plural];
  if (token?.penn !== 'VBZ' || token.relation !== 'ccomp' || token.head !== plural - 1) return;
  if (!speaks(loose, token.head) || childrenBy(tree, loose, plural, /^(?:nsubj|obj|ccomp|xcomp)/u).length > 0)
    return;
  const verb = childrenBy(tree, loose, token.head, /^ccomp$/u).find((c) => c > plural);
  if (verb === undefined || childrenBy(tree, loose, verb, /^aux/u).length === 0) return;
  if (childrenBy(tree, loose, verb, /^nsubj/u).length > 0) return;
  Object.assign(token, { tag: 'NOUN', penn: 'NNS' });
  for (const child of childrenBy(tree, loose, plural, /^obl$/u)) place(loose, child, plural, 'nmod');
  place(loose, plural, verb, subjectRelation(tree, loose, verb));
}

/** "said the quake struck at": what is said has a past tense and a subject, not a participle and a part of a name. */
function mendToldPast(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.penn !== 'VBN' || token.relation !== 'ccomp' || !speaks(loose, token.head)) return;
  if (childrenBy(tree, loose, verb, /^(?:nsubj|csubj|aux|mark)/u).length > 0) return;
  const subject = verb - 1;
  if (loose[subject]?.head !== verb || loose[subject].relation !== 'compound') return;
  if (!/^(?:NOUN|PROPN)$/u.test(loose[subject].tag)) return;
  token.penn = 'VBD';
  place(loose, subject, verb, 'nsubj');
}

/** "called the front a common enemy": the second object is what the first is called. */
function mendTwoObjects(tree: Tree, loose: Loose[], verb: number): void {
  if (!/^(?:call|label|brand|dub|declare|name|consider|deem)$/u.test(loose[verb]?.lemma ?? '')) return;
  const [first, second] = childrenBy(tree, loose, verb, /^obj$/u).filter((c) => c > verb);
  if (first === undefined || second === undefined) return;
  if (childrenBy(tree, loose, second, /^det$/u).length > 0) place(loose, second, verb, 'xcomp');
}

/** "prompted the minister on Saturday to call for": whoever is made to do something does it. */
function mendControlled(tree: Tree, loose: Loose[], infinitive: number): void {
  const token = loose[infinitive];
  if (token?.penn !== 'VB' || token.relation !== 'advcl' || token.head < 0 || token.head > infinitive) return;
  if (!/^(?:prompt|force|compel|urge|persuade|order|tell|allow)$/u.test(loose[token.head]?.lemma ?? ''))
    return;
  const object = loose
    .slice(token.head, infinitive)
    .some((t) => t.head === token.head && t.relation === 'obj');
  const [mark, more] = childrenBy(tree, loose, infinitive, /^mark$/u);
  const passive = childrenBy(tree, loose, token.head, /:pass$/u).length > 0;
  if (!object || mark === undefined || more !== undefined || passive) return;
  if (tree.tokens[mark]?.text === 'to' && childrenBy(tree, loose, token.head, /^xcomp$/u).length === 0)
    token.relation = 'xcomp';
}

/** "to help Acme deal with the loss": a noun between whom one helps and "with" is the verb of what one helps to do. */
function mendHelped(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  const who = noun - 1;
  if (token?.penn !== 'NN' || token.relation !== 'obj' || loose[token.head]?.lemma !== 'help') return;
  if (loose[who]?.head !== noun || !/^(?:NNP|PRP)$/u.test(loose[who].penn)) return;
  if (!/^(?:deal|cope|work|fight)$/u.test(token.lemma) || tree.tokens[noun + 1]?.text !== 'with') return;
  const help = token.head;
  Object.assign(token, { tag: 'VERB', penn: 'VB', relation: 'xcomp' });
  place(loose, who, help, 'obj');
  for (const child of tree.children[help] ?? [])
    if (child > noun && loose[child]?.relation === 'obl') place(loose, child, noun, 'obl');
}

/** "The bureau claim to have arrested": the root of a full sentence with an infinitive is a verb, what stands before it its subject. */
function mendClaims(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  if (token?.penn !== 'NN' || token.relation !== 'root' || token.lemma !== 'claim') return;
  const owner = noun - 1;
  if (loose[owner]?.head !== noun || loose[owner].relation !== 'compound') return;
  const [told] = childrenBy(tree, loose, noun, /^(?:xcomp|acl|ccomp)$/u).filter((c) => c > noun);
  if (told === undefined || tree.tokens[noun + 1]?.text !== 'to' || isBelow(loose, noun, told)) return;
  Object.assign(token, { tag: 'VERB', penn: 'VBP' });
  place(loose, owner, noun, 'nsubj');
  for (const child of childrenBy(tree, loose, noun, /^det$/u)) place(loose, child, owner, 'det');
  place(loose, told, noun, 'xcomp');
}
