import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { type Loose, place, subjectRelation } from './loose-tree.ts';
import { findVerbPredicate } from './predicates.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Words that parsers take for something else than they are: each rule looks at one word and what hangs on it. */
export function mendReadings(tree: Tree, loose: Loose[], at: number): void {
  mendGardenPath(tree, loose, at);
  mendHeadlineSubject(tree, loose, at);
  mendBareObject(tree, loose, at);
  mendAuxiliary(tree, loose, at);
  mendParticle(tree, loose, at);
  mendPlan(tree, loose, at);
  mendPlanOfAcronym(tree, loose, at);
  mendInfinitiveOf(tree, loose, at);
  mendParticipleTag(tree, loose, at);
  mendOwnSubject(tree, loose, at);
  mendLateCase(tree, loose, at);
  mendWinner(tree, loose, at);
  mendParallel(tree, loose, at);
  mendLemma(loose, at);
  mendTwoSubjects(tree, loose, at);
  mendUpTo(tree, loose, at);
}

/** "Her rival, the incumbent Bo Kim, got 40": of two subjects between commas the second describes or names the first. */
function mendTwoSubjects(tree: Tree, loose: Loose[], verb: number): void {
  if (loose[verb]?.tag !== 'VERB') return;
  const subjects = (tree.children[verb] ?? []).filter(
    (c) => c < verb && loose[c]?.head === verb && /^nsubj(?::pass)?$/u.test(loose[c].relation),
  );
  const [first, second, third] = subjects;
  if (first === undefined || second === undefined || third !== undefined) return;
  const opening = tree.first[second] ?? second;
  const closed = tree.tokens.slice(second + 1, verb).some(({ text }) => text === ',');
  if (
    !closed ||
    tree.tokens[opening - 1]?.text !== ',' ||
    !/^(?:NOUN|PROPN)$/u.test(loose[second]?.tag ?? '')
  )
    return;
  const joined = (tree.children[second] ?? []).some((c) => loose[c]?.relation === 'cc');
  if (!joined && /^(?:NOUN|PROPN)$/u.test(loose[first]?.tag ?? '')) place(loose, second, first, 'appos');
}

/** "faces up to 20 years": a bound of the number, no particle of the verb. */
function mendUpTo(tree: Tree, loose: Loose[], up: number): void {
  if (loose[up]?.relation !== 'compound:prt' || tree.tokens[up]?.text !== 'up') return;
  if (tree.tokens[up + 1]?.text === 'to' && loose[up + 2]?.tag === 'NUM') place(loose, up, up + 2, 'advmod');
}

/** "noted" from "note": where the lists know no such verb, but the same one with an "e". */
function mendLemma(loose: readonly Loose[], at: number): void {
  const token = loose[at];
  if (token?.tag !== 'VERB' || !/^VB[DNG]$/u.test(token.penn)) return;
  const isKnown = (lemma: string): boolean =>
    findVerbPredicate(lemma) !== null || findSpeechAct(lemma) !== null;
  if (!isKnown(token.lemma) && isKnown(`${token.lemma}e`)) token.lemma += 'e';
}

/** "leaders of the movement": a preposition belongs to the noun behind it. */
function mendLateCase(tree: Tree, loose: Loose[], preposition: number): void {
  const token = loose[preposition];
  if (token?.relation !== 'case' || token.tag !== 'ADP' || token.head >= preposition) return;
  const noun = (tree.children[token.head] ?? []).find(
    (c) => c > preposition && loose[c]?.relation === 'nmod' && tree.first[c] === preposition + 1,
  );
  if (noun !== undefined) place(loose, preposition, noun, 'case');
}

/** "Ann Lee, a prize winner, and Bo Kim": between commas, with an article, a noun for people describes the name before. */
function mendWinner(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  if (token?.tag !== 'NOUN' || token.relation !== 'conj' || token.penn === 'NNS') return;
  const name = token.head;
  if (loose[name]?.tag !== 'PROPN' || kindOfNoun(token.lemma.toLowerCase()) !== 'person') return;
  const children = tree.children[noun] ?? [];
  const article = children.find((c) => loose[c]?.relation === 'det' && c < noun);
  if (article === undefined || tree.tokens[article - 1]?.text !== ',') return;
  if (!children.some((c) => loose[c]?.relation === 'cc')) token.relation = 'appos';
}

/** "a salt for soils and a drug for cattle": with an article each, two nouns are joined, not one with what is in the other. */
function mendParallel(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  const inner = token?.head ?? -1;
  if (token?.relation !== 'conj' || token.tag !== 'NOUN' || loose[inner]?.relation !== 'nmod') return;
  const outer = loose[inner].head;
  const articleOf = (at: number): string | undefined => {
    const article = (tree.children[at] ?? []).find((c) => loose[c]?.relation === 'det');
    return tree.tokens[article ?? -1]?.text.toLowerCase();
  };
  const own = articleOf(noun);
  if (own === undefined || !/^an?$/u.test(own) || articleOf(inner) !== undefined) return;
  if (loose[outer]?.tag === 'NOUN' && /^an?$/u.test(articleOf(outer) ?? '')) token.head = outer;
}

const openers = /^(?:after|before|since|until|as|while|because|when)$/u;

/** "after a train (from the north) collided": the noun between the opener and a verb without a subject is its subject. */
function mendOwnSubject(tree: Tree, loose: Loose[], verb: number): void {
  if (loose[verb]?.relation !== 'advcl' || !/^VB[DZP]$/u.test(loose[verb].penn)) return;
  const noun = (tree.children[verb] ?? []).find(
    (c) => c < verb && loose[c]?.head === verb && loose[c].relation === 'obl' && tree.last[c] === verb - 1,
  );
  if (noun === undefined) return;
  if ((tree.children[verb] ?? []).some((c) => /^(?:nsubj|mark)/u.test(loose[c]?.relation ?? ''))) return;
  const opener = (tree.children[noun] ?? []).find(
    (c) => loose[c]?.relation === 'case' && openers.test(tree.tokens[c]?.text.toLowerCase() ?? ''),
  );
  if (opener === undefined) return;
  place(loose, noun, verb, 'nsubj');
  place(loose, opener, verb, 'mark');
}

/** "of having ignored": what opens a clause hangs on its verb, not on its auxiliary. */
function mendAuxiliary(tree: Tree, loose: Loose[], auxiliary: number): void {
  const token = loose[auxiliary];
  if (!token?.relation.startsWith('aux') || token.head < 0) return;
  for (const child of tree.children[auxiliary] ?? [])
    if (/^(?:mark|nsubj|advmod)/u.test(loose[child]?.relation ?? '') && loose[child]?.head === auxiliary)
      place(loose, child, token.head, loose[child]?.relation ?? 'dep');
}

/** "hand over 90 prisoners", "pull out of the town": the particle belongs to the verb, not to the noun behind it. */
function mendParticle(tree: Tree, loose: Loose[], particle: number): void {
  const verb = particle - 1;
  if (loose[verb]?.tag !== 'VERB' || !/^(?:advmod|case)$/u.test(loose[particle]?.relation ?? '')) return;
  const word = tree.tokens[particle]?.text.toLowerCase() ?? '';
  if (!/^(?:over|out)$/u.test(word) || loose[particle]?.head === verb) return;
  if (findVerbPredicate(`${loose[verb].lemma} ${word}`) === null) return;
  place(loose, particle, verb, 'compound:prt');
}

/** "Acme plans to close": with a name before it and an infinitive after it, a plural of planning is a verb. */
function mendPlan(tree: Tree, loose: Loose[], plural: number): void {
  const token = loose[plural];
  const owner = plural - 1;
  if (token?.penn !== 'NNS' || !plans.test(token.lemma) || loose[owner]?.head !== plural) return;
  if (!/^NNPS?$/u.test(loose[owner].penn) || !/^(?:compound|amod|nmod)/u.test(loose[owner].relation)) return;
  const goal = (tree.children[plural] ?? []).find(
    (c) => loose[c]?.relation === 'acl' && loose[c].penn === 'VB',
  );
  if (goal === undefined || tree.tokens[plural + 1]?.text !== 'to') return;
  Object.assign(token, { tag: 'VERB', penn: 'VBZ' });
  place(loose, owner, plural, 'nsubj');
  place(loose, goal, plural, 'xcomp');
}

/** "UBS to buy a rival": letters alone in front of an infinitive are a name, no verb and no common noun. */
function mendPlanOfAcronym(tree: Tree, loose: Loose[], name: number): void {
  const [token, goal] = [loose[name], loose[name + 2]];
  if (tree.tokens[name + 1]?.text !== 'to' || !token || token.tag === 'PROPN') return;
  if (!/^\p{Lu}{2,6}$/u.test(tree.tokens[name]?.text ?? '')) return;
  if (goal?.penn !== 'VB' || goal.head !== name) return;
  Object.assign(token, { tag: 'PROPN', penn: 'NNP' });
  place(loose, name + 2, name, 'acl');
}

const plans = /^(?:plan|aim|hope|vow|pledge|promise|threat|threaten|offer|bid|attempt|need|want)$/u;

/** "agreed on Monday to pay": the infinitive is what was agreed, however far from the verb. */
function mendInfinitiveOf(tree: Tree, loose: Loose[], infinitive: number): void {
  const token = loose[infinitive];
  if (token?.penn !== 'VB' || token.relation !== 'advcl' || token.head < 0 || token.head > infinitive) return;
  if (
    !/^(?:agree|decide|plan|promise|pledge|vow|refuse|threaten|intend|offer)$/u.test(
      loose[token.head]?.lemma ?? '',
    )
  )
    return;
  const marks = (tree.children[infinitive] ?? []).filter((c) => loose[c]?.relation === 'mark');
  const other = (tree.children[token.head] ?? []).some((c) =>
    /^(?:xcomp|obj)$/u.test(loose[c]?.relation ?? ''),
  );
  if (!other && marks.length === 1 && tree.tokens[marks[0] ?? -1]?.text === 'to') token.relation = 'xcomp';
}

/** "the miners freed in the raid": a past tense that describes a noun is a participle. */
function mendParticipleTag(tree: Tree, loose: Loose[], at: number): void {
  const token = loose[at];
  if (token?.relation !== 'acl' || token.penn !== 'VBD') return;
  const own = (tree.children[at] ?? []).some((c) => /^(?:nsubj|aux|obj)/u.test(loose[c]?.relation ?? ''));
  if (!own) token.penn = 'VBN';
}

/** "Many of the miners freed in the raid have been sent home": the participle was taken for the verb. */
function mendGardenPath(tree: Tree, loose: Loose[], participle: number): void {
  const token = loose[participle];
  if (token?.tag !== 'VERB' || !/^VB[DN]$/u.test(token.penn)) return;
  const children = tree.children[participle] ?? [];
  const related = (c: number, kind: RegExp): boolean => kind.test(loose[c]?.relation ?? '');
  const subject = children.find((c) => c < participle && related(c, /^nsubj/u));
  if (subject === undefined || children.some((c) => related(c, /^(?:obj|aux|cop|ccomp)/u))) return;
  for (const child of children) if (child > participle) freeAgent(tree, loose, participle, child);
  const verb = children.find((c) => c > participle && isBereft(tree, loose, c));
  if (verb === undefined) return;
  const { head, relation } = token;
  place(loose, verb, head, relation);
  place(loose, subject, verb, subjectRelation(tree, loose, verb));
  for (const child of children)
    if (child !== subject && child !== verb && (child < subject || child > verb))
      place(loose, child, verb, loose[child]?.relation ?? 'dep');
  place(loose, participle, subject, 'acl');
  Object.assign(token, { penn: 'VBN' });
}

/** "abducted by rebels have been freed": whoever stands behind "by" is no subject of what follows. */
function freeAgent(tree: Tree, loose: Loose[], participle: number, verb: number): void {
  const agent = (tree.children[verb] ?? []).find((c) => c < verb && /^nsubj/u.test(loose[c]?.relation ?? ''));
  const by = (tree.children[agent ?? -1] ?? []).some(
    (c) => tree.tokens[c]?.text === 'by' && loose[c]?.relation === 'case',
  );
  if (agent !== undefined && by) place(loose, agent, participle, 'obl:agent');
}

/** A verb with a finite auxiliary of its own, and neither a subject nor a word that would let it go without. */
function isBereft(tree: Tree, loose: readonly Loose[], verb: number): boolean {
  const token = loose[verb];
  if (token?.tag !== 'VERB' || !/^(?:advcl|ccomp|parataxis|xcomp|conj|dep)$/u.test(token.relation))
    return false;
  const children = tree.children[verb] ?? [];
  const holds = (c: number): boolean =>
    c < verb && loose[c]?.head === verb && /^(?:nsubj|csubj|mark|cc|obl:agent)/u.test(loose[c].relation);
  if (children.some(holds)) return false;
  return children.some(
    (c) =>
      c < verb && /^aux/u.test(loose[c]?.relation ?? '') && /^(?:VB[DZP]|MD)$/u.test(loose[c]?.penn ?? ''),
  );
}

/** "as US lifts sanctions": a name right before a finite verb is its subject, not a part of it. */
function mendHeadlineSubject(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.tag !== 'VERB' || !/^VB[DZP]$/u.test(token.penn)) return;
  const children = tree.children[verb] ?? [];
  if (children.some((c) => /^(?:nsubj|csubj)/u.test(loose[c]?.relation ?? ''))) return;
  const subject = children.find(
    (c) =>
      c === verb - 1 &&
      loose[c]?.head === verb &&
      loose[c].relation === 'compound' &&
      /^(?:NOUN|PROPN)$/u.test(loose[c].tag),
  );
  if (subject !== undefined) place(loose, subject, verb, 'nsubj');
}

/** "Frees 30 political prisoners after": people right after an active verb without an object are its object. */
function mendBareObject(tree: Tree, loose: Loose[], noun: number): void {
  const token = loose[noun];
  if (token?.tag !== 'NOUN' || token.relation !== 'obl' || token.head < 0 || token.head > noun) return;
  if (!/^(?:person|group)$/u.test(kindOfNoun(token.lemma.toLowerCase()) ?? '')) return;
  const verb = token.head;
  if (loose[verb]?.tag !== 'VERB' || loose[verb].penn === 'VBN' || tree.first[noun] !== verb + 1) return;
  const taken = (tree.children[verb] ?? []).some((c) =>
    /^(?:obj|ccomp|xcomp|.*:pass)$/u.test(loose[c]?.relation ?? ''),
  );
  const led = (tree.children[noun] ?? []).some((c) => c < noun && loose[c]?.relation === 'case');
  if (!taken && !led) token.relation = 'obj';
}
