import { childrenBy, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Clauses and names joined to the wrong one before them: each rule looks at one joint. */
export function mendJoints(tree: Tree, loose: Loose[], at: number): void {
  mendHowMuch(tree, loose, at);
  mendSpeakerLast(tree, loose, at);
  mendInnerList(tree, loose, at);
  mendSecondPlace(tree, loose, at);
}

function textAt(tree: Tree, at: number): string {
  return tree.tokens[at]?.text.toLowerCase() ?? '';
}

/** "They saw how much had been destroyed": that much, none of them. */
function mendHowMuch(tree: Tree, loose: Loose[], much: number): void {
  const verb = loose[much]?.head ?? -1;
  if (!/^(?:much|many|little|few)$/u.test(textAt(tree, much)) || textAt(tree, much - 1) !== 'how') return;
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
  if (textAt(tree, (tree.first[speaker] ?? speaker) - 1) !== ',') return;
  place(loose, speaker, speech, 'nsubj');
  place(loose, subject, told, subjectRelation(tree, loose, told));
}

/** "They fled as fire crossed the island, killed 36 and burned homes": the fire did all three. */
function mendInnerList(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const main = token?.head ?? -1;
  if (token?.penn !== 'VBD' || !/^(?:advcl|conj|parataxis)$/u.test(token.relation) || main > verb) return;
  if (
    textAt(tree, verb - 1) !== ',' ||
    childrenBy(tree, loose, verb, /^(?:(?:n|c)subj|mark|aux)/u).length > 0
  )
    return;
  const inner = childrenBy(tree, loose, main, /^advcl$/u).find((c) => c > main && c < verb);
  if (inner === undefined || loose[inner]?.penn !== 'VBD') return;
  const opened = childrenBy(tree, loose, inner, /^(?:mark|advmod)$/u).find((c) =>
    /^(?:as|when|while)$/u.test(textAt(tree, c)),
  );
  const closed = opened === undefined || textAt(tree, opened - 1) === ',';
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
  if (/^(?:on|in|near|around|across)$/u.test(textAt(tree, opener))) place(loose, name, first, 'conj');
}
