import { isBelow, type Loose, place } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/** Reporting frames: which subject is the speaker's, and what was said. Each rule looks at one verb and its clauses. */
export function mendFrames(tree: Tree, loose: Loose[], at: number): void {
  if (loose[at]?.tag !== 'VERB') return;
  mendFrameSubjects(tree, loose, at);
  mendToldThat(tree, loose, at);
  mendKnownTo(tree, loose, at);
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
  const passive = (tree.children[told] ?? []).some((c) => /:pass$/u.test(loose[c]?.relation ?? ''));
  place(loose, first, told, passive ? 'nsubj:pass' : 'nsubj');
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
