import { childrenBy, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import { type Tree, wordAt } from './tree.ts';

/** Clauses and names joined to the wrong one before them: each rule looks at one joint. */
export function mendJoints(tree: Tree, loose: Loose[], at: number): void {
  mendGap(tree, loose, at);
  mendHeadlinePlan(tree, loose, at);
  mendOnce(tree, loose, at);
  mendWhoOfWork(tree, loose, at);
  mendSecondClause(tree, loose, at);
  mendHowMuch(tree, loose, at);
  mendSpeakerLast(tree, loose, at);
  mendInnerList(tree, loose, at);
  mendSecondPlace(tree, loose, at);
}

/** "They saw how much had been destroyed": that much, none of them. */
function mendHowMuch(tree: Tree, loose: Loose[], much: number): void {
  const verb = loose[much]?.head ?? -1;
  if (!/^(?:much|many|little|few)$/u.test(wordAt(tree, much)) || wordAt(tree, much - 1) !== 'how') return;
  if (loose[verb]?.tag !== 'VERB' || loose[much]?.relation !== 'advmod' || verb < much) return;
  if (childrenBy(tree, loose, verb, /^(?:n|c)subj/u).length === 0)
    place(loose, much, verb, subjectRelation(tree, loose, verb));
}

/** "The storm has strengthened the winds, Ann Lee told reporters": who stands before the verb of saying says it. */
function mendSpeakerLast(tree: Tree, loose: Loose[], speech: number): void {
  if (loose[speech]?.tag !== 'VERB' || findSpeechAct(loose[speech].lemma) === null) return;
  const [told] = childrenBy(tree, loose, speech, /^ccomp$/u).filter((c) => c < speech);
  if (told === undefined) return;
  const speaker = childrenBy(tree, loose, told, /^nsubj/u).find(
    (c) => c > told && tree.last[c] === speech - 1,
  );
  const [subject] = childrenBy(tree, loose, speech, /^nsubj/u).filter((c) => c < told);
  if (speaker === undefined || subject === undefined) return;
  if (wordAt(tree, (tree.first[speaker] ?? speaker) - 1) !== ',') return;
  place(loose, speaker, speech, 'nsubj');
  place(loose, subject, told, subjectRelation(tree, loose, told));
}

/** "They fled as fire crossed the island, killed 36 and burned homes": the fire did all three. */
function mendInnerList(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const main = token?.head ?? -1;
  if (token?.penn !== 'VBD' || !/^(?:advcl|conj|parataxis)$/u.test(token.relation) || main > verb) return;
  if (
    wordAt(tree, verb - 1) !== ',' ||
    childrenBy(tree, loose, verb, /^(?:(?:n|c)subj|mark|aux)/u).length > 0
  )
    return;
  const inner = childrenBy(tree, loose, main, /^advcl$/u).find((c) => c > main && c < verb);
  if (inner === undefined || loose[inner]?.penn !== 'VBD') return;
  const opened = childrenBy(tree, loose, inner, /^(?:mark|advmod)$/u).find((c) =>
    /^(?:as|when|while)$/u.test(wordAt(tree, c)),
  );
  const closed = opened === undefined || wordAt(tree, opened - 1) === ',';
  const listed = childrenBy(tree, loose, verb, /^conj$/u).length > 0;
  if (!closed && listed && childrenBy(tree, loose, inner, /^nsubj/u).length > 0)
    place(loose, verb, inner, 'conj');
}

/** "Fires on Maui and the Big Island": two places, of which the second burns as little as the first. */
function mendSecondPlace(tree: Tree, loose: Loose[], name: number): void {
  const token = loose[name];
  const noun = token?.head ?? -1;
  if (token?.relation !== 'conj' || token.penn !== 'NNP' || !/^NNP?S$/u.test(loose[noun]?.penn ?? '')) return;
  if (tree.sentence.names.some(({ from, to, kind }) => from <= name && name < to && kind !== 'place')) return;
  const opening = childrenBy(tree, loose, name, /^cc$/u)[0] ?? -1;
  const first = childrenBy(tree, loose, noun, /^nmod$/u).find(
    (c) => c > noun && tree.last[c] === opening - 1 && loose[c]?.penn === 'NNP',
  );
  const [opener] = first === undefined ? [] : childrenBy(tree, loose, first, /^case$/u);
  if (first === undefined || opener === undefined) return;
  if (/^(?:on|in|near|around|across)$/u.test(wordAt(tree, opener))) place(loose, name, first, 'conj');
}

/** "X was held in May and Y in June": the second time is Y's, of whom the verb is left out. */
function mendGap(tree: Tree, loose: Loose[], name: number): void {
  const token = loose[name];
  const day = token?.head ?? -1;
  const verb = loose[day]?.head ?? -1;
  if (token?.relation !== 'conj' || token.tag !== 'PROPN' || wordAt(tree, name - 1) !== 'and') return;
  if (loose[verb]?.tag !== 'VERB' || !/^obl/u.test(loose[day]?.relation ?? '') || loose[day]?.tag === 'PROPN')
    return;
  const last = Math.max(name, ...childrenBy(tree, loose, name, /^flat/u));
  const time = childrenBy(tree, loose, verb, /^obl/u).find(
    (c) => c > last && loose[last + 1]?.head === c && loose[last + 1]?.relation === 'case',
  );
  if (time !== undefined) place(loose, time, name, 'orphan');
}

/** "Captors let miners go, Peru to send a ship": in a headline, what stands behind the comma has a verb of its own. */
function mendHeadlinePlan(tree: Tree, loose: Loose[], subject: number): void {
  const verb = subject + 2;
  if (wordAt(tree, subject - 1) !== ',' || wordAt(tree, subject + 1) !== 'to') return;
  if (!/^(?:PROPN|NOUN)$/u.test(loose[subject]?.tag ?? '') || loose[verb]?.penn !== 'VB') return;
  if (loose[verb]?.relation !== 'xcomp' || /^[.!?"”’]/u.test(tree.tokens.at(-1)?.text ?? '')) return;
  place(loose, subject, verb, 'nsubj');
  place(loose, verb, loose[verb]?.head ?? -1, 'parataxis');
}

/** "X, once a candidate, left": between commas, with an article, what somebody was. */
function mendOnce(tree: Tree, loose: Loose[], noun: number): void {
  const first = tree.first[noun] ?? noun;
  const start = loose[first]?.tag === 'PUNCT' ? first + 1 : first;
  const opener = /^(?:once|formerly|now|then|currently|long)$/u.test(wordAt(tree, start)) ? start : -1;
  const name = start - 2;
  if (opener < 0 || wordAt(tree, start - 1) !== ',' || !/^an?$|^the$/u.test(wordAt(tree, opener + 1))) return;
  const owner = /^flat/u.test(loose[name]?.relation ?? '') ? (loose[name]?.head ?? -1) : name;
  if (loose[noun]?.tag !== 'NOUN' || loose[owner]?.tag !== 'PROPN' || loose[noun]?.head === owner) return;
  if (/^nsubj/u.test(loose[noun]?.relation ?? '')) place(loose, noun, owner, 'appos');
}

/** 'The star of "The Cook" who leads the union': no work of art leads it. */
function mendWhoOfWork(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const work = token?.head ?? -1;
  const person = loose[work]?.head ?? -1;
  if (token?.relation !== 'acl:relcl' || loose[work]?.relation !== 'nmod' || work > verb) return;
  if (!/^(?:''|["”’])$/u.test(wordAt(tree, work + 1)) || !/^who/u.test(wordAt(tree, work + 2))) return;
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
