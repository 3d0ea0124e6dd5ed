import { childrenBy, isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Clauses that are told behind a noun or another clause: each rule looks at one verb. */
export function mendSpoken(tree: Tree, loose: Loose[], verb: number): void {
  mendSaying(tree, loose, verb);
  mendToldAtLength(tree, loose, verb);
  mendToldPair(tree, loose, verb);
  mendBelieved(tree, loose, verb);
}

/** "quoted an official as saying the men were killed": the men are the subject of what is said, not what he says. */
function mendSaying(tree: Tree, loose: Loose[], saying: number): void {
  const token = loose[saying];
  if (token?.penn !== 'VBG' || tree.tokens[saying - 1]?.text !== 'as' || findSpeechAct(token.lemma) === null)
    return;
  const [noun, more] = childrenBy(tree, loose, saying, /^obj$/u);
  if (noun === undefined || more !== undefined) return;
  const auxiliary = loose.findIndex(({ tag }, at) => at > noun && tag === 'AUX');
  if (auxiliary !== (tree.last[noun] ?? noun) + 1) return;
  const verb = loose[auxiliary]?.head ?? -1;
  if (loose[verb]?.tag !== 'VERB' || isBelow(loose, saying, verb) || isBelow(loose, verb, saying)) return;
  if (childrenBy(tree, loose, verb, /^(?:nsubj|csubj)/u).length > 0) return;
  place(loose, verb, saying, 'ccomp');
  place(loose, noun, verb, subjectRelation(tree, loose, verb));
}

/**
 * "told media that a man dressed in black, carrying a rifle, had begun shooting": the verb with the auxiliary is what
 * is told of the man, the participle behind him says how he looked.
 */
function mendToldAtLength(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const teller = token?.head ?? -1;
  if (token?.tag !== 'VERB' || token.relation !== 'conj' || teller < 0 || teller > verb) return;
  if (findSpeechAct(loose[teller]?.lemma ?? '') === null) return;
  if (
    childrenBy(tree, loose, verb, /^aux/u).length === 0 ||
    childrenBy(tree, loose, verb, /^nsubj/u).length > 0
  )
    return;
  const participle = loose.findIndex(
    ({ penn, relation }, at) =>
      at > teller && at < verb && penn === 'VBN' && /^(?:acl:relcl|ccomp|acl)$/u.test(relation),
  );
  if (participle < 0 || childrenBy(tree, loose, participle, /^aux/u).length > 0) return;
  const [subject] = childrenBy(tree, loose, participle, /^nsubj/u);
  const [that] = childrenBy(tree, loose, participle, /^mark$/u);
  if (subject !== participle - 1 || that === undefined || that > subject) return;
  place(loose, participle, subject, 'acl');
  place(loose, subject, verb, subjectRelation(tree, loose, verb));
  place(loose, that, verb, 'mark');
  place(loose, verb, teller, 'ccomp');
}

/** "said a missile fired from the coast flew over the bay": of two verbs told side by side the participle is the noun's. */
function mendToldPair(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.relation !== 'ccomp' || token.penn !== 'VBD') return;
  if (childrenBy(tree, loose, verb, /^(?:nsubj|csubj|mark)/u).length > 0) return;
  const participle = childrenBy(tree, loose, token.head, /^ccomp$/u).find(
    (c) => c < verb && loose[c]?.penn === 'VBN' && childrenBy(tree, loose, c, /^aux/u).length === 0,
  );
  if (participle === undefined) return;
  const subject = childrenBy(tree, loose, participle, /^(?:nsubj|obl$)/u).find((c) => c === participle - 1);
  if (subject === undefined) return;
  place(loose, subject, verb, 'nsubj');
  place(loose, participle, subject, 'acl');
}

const taken = /^(?:believe|think|presume|assume|suspect|fear|expect|know|estimate|understand)$/u;

/** "said a missile flew over the bay and was believed to have landed": what is believed is believed of the missile. */
function mendBelieved(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const speech = token?.head ?? -1;
  if (
    token?.relation !== 'conj' ||
    !taken.test(token.lemma) ||
    findSpeechAct(loose[speech]?.lemma ?? '') === null
  )
    return;
  if (childrenBy(tree, loose, verb, /^aux:pass$/u).length === 0) return;
  if (childrenBy(tree, loose, verb, /^(?:nsubj|csubj)/u).length > 0) return;
  const told = childrenBy(tree, loose, speech, /^ccomp$/u).findLast((c) => c < verb);
  if (told !== undefined) place(loose, verb, told, 'conj');
}
