import type { Token } from '../language/sentence.ts';
import type { Tree } from './tree.ts';

/** A token whose place in the tree may still change. */
export interface Loose {
  head: number;
  relation: string;
  tag: Token['tag'];
  penn: string;
  lemma: string;
}

/** Hangs a token elsewhere. */
export function place(loose: readonly Loose[], at: number, head: number, relation: string): void {
  const token = loose[at];
  if (token && at !== head) Object.assign(token, { head, relation });
}

/** What hangs on `head` still, by a relation of that kind, from left to right. */
export function childrenBy(tree: Tree, loose: readonly Loose[], head: number, relation: RegExp): number[] {
  return (tree.children[head] ?? []).filter(
    (c) => loose[c]?.head === head && relation.test(loose[c].relation),
  );
}

/** Relation that a subject of the verb has: of a passive one where it has the auxiliary of the passive. */
export function subjectRelation(tree: Tree, loose: readonly Loose[], verb: number): string {
  const passive = (tree.children[verb] ?? []).some((c) => loose[c]?.relation === 'aux:pass');
  return passive ? 'nsubj:pass' : 'nsubj';
}

/** Far enough up any tree of a real sentence. */
const deepest = 60;

/** True when `below` hangs on `above` at any depth. */
export function isBelow(loose: readonly Loose[], below: number, above: number): boolean {
  let at = loose[below]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < deepest; steps++) {
    if (at === above) return true;
    at = loose[at]?.head ?? -1;
  }
  return false;
}
