import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { childrenBy, isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Whoever speaks or classifies behind what is said, and whom a relative clause is about: each rule looks at one token. */
export function mendQuoted(tree: Tree, loose: Loose[], at: number): void {
  mendTurnedSpeaker(tree, loose, at);
  mendClassified(tree, loose, at);
  mendWho(tree, loose, at);
  mendWhose(tree, loose, at);
  mendPresumed(loose, tree, at);
}

/** '"The men were sent home," stated the ministry': the subject is behind the verb, what was before it is quoted. */
function mendTurnedSpeaker(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.tag !== 'VERB' || findSpeechAct(token.lemma) === null) return;
  if (!/^(?:''|["”’])$/u.test(tree.tokens[verb - 1]?.text ?? '')) return;
  const [told] = childrenBy(tree, loose, verb, /^ccomp$/u).filter((c) => c < verb);
  const [speaker, more] = childrenBy(tree, loose, verb, /^obj$/u).filter((c) => c > verb);
  if (told === undefined || speaker === undefined || more !== undefined) return;
  const subjects = childrenBy(tree, loose, verb, /^nsubj/u);
  const bare = childrenBy(tree, loose, told, /^(?:nsubj|csubj)/u).length === 0;
  if (subjects.some((c) => c > verb) || (subjects.length > 0 && !bare)) return;
  for (const subject of subjects) place(loose, subject, told, subjectRelation(tree, loose, told));
  place(loose, speaker, verb, 'nsubj');
}

const classing = new Set(
  'classify designate regard list label describe consider categorize categorise deem'.split(' '),
);

/** "designated as wrongfully held by the ministry": it is the ministry that designates. */
function mendClassified(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.penn !== 'VBN' || !/^(?:advcl|xcomp|ccomp)$/u.test(token.relation)) return;
  if (!classing.has(loose[token.head]?.lemma ?? '') || token.head > verb) return;
  const aux = childrenBy(tree, loose, token.head, /^aux:pass$/u).length > 0;
  if (!aux || childrenBy(tree, loose, verb, /^aux/u).length > 0) return;
  for (const agent of childrenBy(tree, loose, verb, /^obl:agent$/u))
    place(loose, agent, token.head, 'obl:agent');
}

/** "a reporter for the Globe who was jailed": who is a person, not the body that employs her. */
function mendWho(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.relation !== 'acl:relcl') return;
  const body = loose[token.head];
  if (body?.relation !== 'nmod' || body.tag !== 'PROPN') return;
  if (!childrenBy(tree, loose, verb, /^nsubj/u).some((c) => tree.tokens[c]?.text === 'who')) return;
  const person = body.head;
  const noun = loose[person];
  if (noun?.tag !== 'NOUN' || kindOfNoun(noun.lemma) !== 'person' || isBelow(loose, person, verb)) return;
  place(loose, verb, person, 'acl:relcl');
}

/** "Okello's release, who was held for a year": who is the person, not what was done to her. */
function mendWhose(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  const noun = token?.relation === 'acl:relcl' ? loose[token.head] : undefined;
  if (noun?.tag !== 'NOUN' || /^(?:person|group)$/u.test(kindOfNoun(noun.lemma) ?? '')) return;
  if (!childrenBy(tree, loose, verb, /^nsubj/u).some((c) => tree.tokens[c]?.text === 'who')) return;
  const owners = childrenBy(tree, loose, token?.head ?? -1, /^nmod:poss$/u);
  const [owner] = owners.filter((c) => loose[c]?.tag === 'PROPN');
  if (owner !== undefined) place(loose, verb, owner, 'acl:relcl');
}

/** "are missing and presumed dead": dead is what they are presumed to be. */
function mendPresumed(loose: Loose[], tree: Tree, dead: number): void {
  if (tree.tokens[dead]?.text !== 'dead' || loose[dead]?.relation !== 'conj') return;
  const participle = dead - 1;
  if (loose[participle]?.penn === 'VBN' && !isBelow(loose, participle, dead))
    place(loose, dead, participle, 'xcomp');
}
