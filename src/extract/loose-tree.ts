import type { Token } from '../language/sentence.ts';

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
