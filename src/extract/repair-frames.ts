import { isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Reporting frames: which subject is the speaker's, and what was said. Each rule looks at one verb and its clauses. */
export function mendFrames(tree: Tree, loose: Loose[], at: number): void {
  if (loose[at]?.tag !== 'VERB') return;
  mendFrameSubjects(tree, loose, at);
  mendToldThat(tree, loose, at);
  mendKnownTo(tree, loose, at);
  mendToldCount(tree, loose, at);
  mendToldVerb(tree, loose, at);
}

/** "At least 17 killed in blast, minister says": the number before the participle is whom it is about. */
function mendToldCount(tree: Tree, loose: Loose[], participle: number): void {
  const token = loose[participle];
  if (token?.penn !== 'VBN' || !/^(?:advcl|ccomp)$/u.test(token.relation) || token.head < participle) return;
  const children = tree.children[participle] ?? [];
  if (children.some((c) => isSubject(loose, c)) || findSpeechAct(loose[token.head]?.lemma ?? '') === null)
    return;
  const count = children.find(
    (c) => c < participle && loose[c]?.tag === 'NUM' && /^(?:obl|nmod|dep|nummod)/u.test(loose[c].relation),
  );
  if (count !== undefined) place(loose, count, participle, 'nsubj:pass');
}

/**
 * "A storm struck the coast, killing 40, the agency said": of two subjects before a verb of saying the first is what
 * the verb before it was done to, where a noun with a participle hangs on it.
 */
function mendToldVerb(tree: Tree, loose: Loose[], speech: number): void {
  if (findSpeechAct(loose[speech]?.lemma ?? '') === null) return;
  const subjects = (tree.children[speech] ?? []).filter((c) => c < speech && isSubject(loose, c));
  const [object] = subjects;
  if (object === undefined || subjects.length < 2) return;
  const verb = takenForParticiple(loose, object);
  if (verb < 0) return;
  const doer = verb - 1;
  place(loose, verb, speech, 'ccomp');
  Object.assign(loose[verb] ?? {}, { penn: 'VBD' });
  place(loose, doer, verb, 'nsubj');
  place(loose, object, verb, 'obj');
  for (const child of tree.children[object] ?? []) handOn(loose, child, { doer, verb, object });
}

/** A past form between a noun and an object that was taken for a description of the one or the other; -1 without one. */
function takenForParticiple(loose: readonly Loose[], object: number): number {
  for (let at = object - 1; at > Math.max(0, object - nearby); at--) {
    const { tag, penn = '', relation = '', head = -1 } = loose[at] ?? {};
    const doer = loose[at - 1];
    const hung = (relation === 'amod' && head === object) || (relation === 'acl' && head === at - 1);
    if (
      tag === 'VERB' &&
      /^VB[DN]$/u.test(penn) &&
      hung &&
      doer?.tag === 'NOUN' &&
      !/^nsubj/u.test(doer.relation)
    )
      return at;
  }
  return -1;
}

const nearby = 5;

function handOn(
  loose: readonly Loose[],
  child: number,
  { doer, verb, object }: { readonly doer: number; readonly verb: number; readonly object: number },
): void {
  const relation = loose[child]?.relation ?? 'dep';
  if (child < doer) place(loose, child, doer, relation);
  if (child > object && relation === 'acl') place(loose, child, verb, 'advcl');
}

const isSubject = (loose: readonly Loose[], at: number): boolean => /^nsubj/u.test(loose[at]?.relation ?? '');

/** "Twelve miners died, her deputy told reporters": the first subject is that of what is told, the last one speaks. */
function mendFrameSubjects(tree: Tree, loose: Loose[], speech: number): void {
  if (findSpeechAct(loose[speech]?.lemma ?? '') === null) return;
  const children = tree.children[speech] ?? [];
  const told = children.find(
    (c) => c < speech && /^(?:ccomp|advcl|parataxis)$/u.test(loose[c]?.relation ?? ''),
  );
  if (told === undefined) return;
  const first = children.find((c) => c < told && isSubject(loose, c));
  const inner = (tree.children[told] ?? []).filter((c) => isSubject(loose, c));
  const late = inner.find((c) => c > told);
  if (first === undefined || inner.some((c) => c < told)) return;
  if (late === undefined && !children.some((c) => c > told && isSubject(loose, c))) return;
  place(loose, first, told, subjectRelation(tree, loose, told));
  if (late !== undefined) place(loose, late, speech, 'nsubj');
  place(loose, told, speech, 'ccomp');
}

/** "told the paper that the bank had paid the miners": a clause that lacks nothing is no relative clause. */
function mendToldThat(tree: Tree, loose: Loose[], clause: number): void {
  const token = loose[clause];
  const listener = token?.head ?? -1;
  const teller = loose[listener]?.head ?? -1;
  if (token?.relation !== 'acl:relcl' || !/^i?obj$/u.test(loose[listener]?.relation ?? '')) return;
  if (!/^(?:tell|inform|warn|assure|remind|notify|convince|persuade)$/u.test(loose[teller]?.lemma ?? ''))
    return;
  const children = tree.children[clause] ?? [];
  const that = children.find((c) => c < clause && tree.tokens[c]?.text.toLowerCase() === 'that');
  if (that === undefined || isSubject(loose, that)) return;
  const others = children.filter((c) => c !== that);
  const whole = others.some((c) => loose[c]?.relation === 'obj' || /:pass$/u.test(loose[c]?.relation ?? ''));
  if (!whole || !others.some((c) => c > that && isSubject(loose, c))) return;
  place(loose, clause, teller, 'ccomp');
  place(loose, that, clause, 'mark');
}

/** "four are known to have died, said X": an infinitive right after a participle or adjective belongs to that. */
function mendKnownTo(tree: Tree, loose: Loose[], infinitive: number): void {
  const token = loose[infinitive];
  if (!/^(?:ccomp|advcl|xcomp|parataxis)$/u.test(token?.relation ?? '') || !token || token.head < infinitive)
    return;
  const to = (tree.children[infinitive] ?? []).find(
    (c) => loose[c]?.relation === 'mark' && tree.tokens[c]?.text === 'to',
  );
  const before = (to ?? 0) - 1;
  if (to === undefined || before < 0 || !(loose[before]?.penn === 'VBN' || loose[before]?.tag === 'ADJ'))
    return;
  if (isBelow(loose, before, infinitive)) return;
  place(loose, infinitive, before, 'xcomp');
}
