import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import { childrenBy, type Loose, place } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/** How news tells of violence, where parsers take a word of it for another kind: each rule looks at one word. */
export function mendHarm(tree: Tree, loose: Loose[], at: number): void {
  mendShortHarm(tree, loose, at);
  mendHostage(tree, loose, at);
  mendHeldHostage(tree, loose, at);
  mendShot(tree, loose, at);
  mendHeadOn(tree, loose, at);
  mendDead(tree, loose, at);
  mendManyHarmed(tree, loose, at);
}

/** "collided head on", "head-on": how, not what they hit. */
function mendHeadOn(tree: Tree, loose: Loose[], head: number): void {
  const token = loose[head];
  const on = tree.tokens[head + 1]?.text === '-' ? head + 2 : head + 1;
  if (!token || tree.tokens[head]?.text !== 'head' || tree.tokens[on]?.text !== 'on') return;
  if (!/^(?:obj|obl|xcomp|nmod)/u.test(token.relation) || loose[token.head]?.tag !== 'VERB') return;
  Object.assign(token, { tag: 'ADV', penn: 'RB', relation: 'advmod' });
  if (loose[on]?.head !== head) place(loose, on, head, 'fixed');
}

/** "A gunman shot and wounded three people": a shot that joins a verb and has somebody before it is no noun. */
function mendShot(tree: Tree, loose: Loose[], at: number): void {
  const shot = loose[at];
  const doer = at - 1;
  if (tree.tokens[at]?.text !== 'shot' || shot?.tag !== 'NOUN' || loose[doer]?.head !== at) return;
  const joined = childrenBy(tree, loose, at, /^conj$/u).some((c) => loose[c]?.penn === 'VBD');
  if (!joined || loose[doer]?.relation !== 'compound' || kindOfNoun(loose[doer].lemma) !== 'person') return;
  Object.assign(shot, { tag: 'VERB', penn: 'VBD', lemma: 'shoot' });
  for (const child of childrenBy(tree, loose, at, /^(?:det|amod|nummod)$/u))
    place(loose, child, doer, loose[child]?.relation ?? '');
  place(loose, doer, at, 'nsubj');
}

/** "shot dead by gunmen", "shot dead two men": dead says how it ended; everybody else belongs to the verb. */
function mendDead(tree: Tree, loose: Loose[], dead: number): void {
  if (tree.tokens[dead]?.text !== 'dead') return;
  const verb = dead - 1;
  const governor = loose[dead]?.head ?? -1;
  if (loose[verb]?.tag !== 'VERB') return;
  if (loose[dead]?.relation === 'amod' && loose[governor]?.head === verb && governor > dead)
    place(loose, dead, verb, 'xcomp');
  if (loose[dead]?.relation !== 'xcomp' || loose[dead].head !== verb) return;
  for (const child of childrenBy(tree, loose, dead, /^obl/u)) place(loose, child, verb, 'obl');
}

/** "70 people were killed, and many wounded": many others, to whom that was done. */
function mendManyHarmed(tree: Tree, loose: Loose[], many: number): void {
  const verb = many + 1;
  if (!/^(?:many|several|dozens|scores|hundreds|others)$/iu.test(tree.tokens[many]?.text ?? '')) return;
  if (loose[many]?.head !== verb || loose[verb]?.penn !== 'VBN' || loose[verb].relation !== 'conj') return;
  if (/^(?:kill|wound|injure|hurt|arrest|detain)$/u.test(loose[verb].lemma))
    place(loose, many, verb, 'nsubj:pass');
}

/** What is always done to somebody. */
const befalling =
  /^(?:kill|injure|wound|arrest|detain|free|release|rescue|evacuate|abduct|kidnap|jail|imprison|charge|sentence|convict|hospitalise|hospitalize|deport|extradite)$/u;

/** "Actor and director killed in crash": nobody kills without an object, so the headline's past tense is a participle. */
function mendShortHarm(tree: Tree, loose: Loose[], verb: number): void {
  const token = loose[verb];
  if (token?.penn !== 'VBD' || !befalling.test(token.lemma)) return;
  if (/^[.!?"”’]/u.test(tree.tokens.at(-1)?.text ?? '')) return;
  if (childrenBy(tree, loose, verb, /^(?:obj|ccomp|xcomp|aux)/u).length > 0) return;
  const subjects = childrenBy(tree, loose, verb, /^nsubj$/u);
  if (subjects.length === 0) return;
  token.penn = 'VBN';
  for (const subject of subjects) place(loose, subject, verb, 'nsubj:pass');
}

/** "took over 400 passengers hostage": the passengers are taken; hostage is what they become. */
function mendHostage(tree: Tree, loose: Loose[], hostage: number): void {
  const token = loose[hostage];
  const people = hostage - 1;
  if (tree.tokens[hostage]?.text !== 'hostage' || !token || loose[people]?.head !== hostage) return;
  if (loose[people].relation !== 'compound' || !/^(?:NNS|NNPS)$/u.test(loose[people].penn)) return;
  const whole = token.head;
  const verb = loose[whole]?.tag === 'NOUN' ? loose[whole].head : whole;
  if (!/^(?:take|hold|seize)$/u.test(loose[verb]?.lemma ?? '')) return;
  place(loose, people, whole, token.relation);
  for (const child of childrenBy(tree, loose, hostage, /./u))
    if (child < people) place(loose, child, people, loose[child]?.relation ?? 'dep');
  place(loose, hostage, verb, 'compound:prt');
  mendOver(tree, loose, verb, people);
}

/** "Over 400" is how many, nothing is taken over. */
function mendOver(tree: Tree, loose: Loose[], verb: number, people: number): void {
  const over = tree.tokens.findIndex(({ text }, at) => at > verb && at < people && text === 'over');
  if (over >= 0 && loose[over + 1]?.tag === 'NUM') place(loose, over, over + 1, 'advmod');
}

/** "155 passengers held hostage by rebels were rescued": held is what they were; they hold nobody. */
function mendHeldHostage(tree: Tree, loose: Loose[], held: number): void {
  const token = loose[held];
  if (!/^(?:VBD|VBN)$/u.test(token?.penn ?? '') || !/^(?:hold|take)$/u.test(token?.lemma ?? '')) return;
  if (!/^(?:hostage|captive|prisoner)$/u.test(tree.tokens[held + 1]?.text ?? '') || !token) return;
  const subject = childrenBy(tree, loose, held, /^nsubj/u).find((c) => c === held - 1);
  if (subject === undefined || childrenBy(tree, loose, held, /^aux/u).length > 0) return;
  const verb = loose.findIndex(
    ({ head, relation }, at) =>
      at > held && head === held && /^(?:advcl|conj|parataxis|ccomp)$/u.test(relation),
  );
  const passive = verb >= 0 && childrenBy(tree, loose, verb, /^aux:pass$/u).length > 0;
  if (!passive || childrenBy(tree, loose, verb, /^nsubj/u).length > 0) return;
  const { head, relation } = token;
  place(loose, verb, head, relation);
  place(loose, subject, verb, 'nsubj:pass');
  Object.assign(token, { penn: 'VBN' });
  place(loose, held, subject, 'acl');
}
