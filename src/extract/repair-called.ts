import { isBelow, type Loose, place } from './loose-tree.ts';
import type { Tree } from './tree.ts';

/**
 * "a vessel named Swift struck ...", "the ship, called Swift, lost power": the name belongs to its noun, and the verb
 * behind it tells the sentence.
 */
export function mendCalled(tree: Tree, loose: Loose[], called: number): void {
  if (!/^(?:named|called|dubbed|christened)$/u.test(tree.tokens[called]?.text ?? '')) return;
  const comma = tree.tokens[called - 1]?.text === ',';
  const noun = comma ? called - 2 : called - 1;
  const name = called + 1;
  if (loose[noun]?.tag !== 'NOUN' || loose[name]?.tag !== 'PROPN') return;
  if (comma && !mendRootCalled(tree, loose, called, noun)) return;
  const token = loose[name];
  const told = token?.relation === 'nsubj' && loose[noun]?.head === token.head;
  if (told && !isBelow(loose, called, name)) place(loose, name, called, 'xcomp');
}

/** The parser takes "called" for what the sentence tells: the past tense behind the name does. True where it can stay. */
function mendRootCalled(tree: Tree, loose: Loose[], called: number, noun: number): boolean {
  const token = loose[called];
  if (!token || token.relation === 'acl') return true;
  const mark = endOfName(loose, called + 1);
  const verb = mark + 1;
  if (tree.tokens[mark]?.text !== ',' || !/^VB[DZP]$/u.test(loose[verb]?.penn ?? '')) return false;
  if (!isBelow(loose, verb, called) || isBelow(loose, called, noun)) return false;
  const { head, relation } = token;
  place(loose, verb, head, relation);
  place(loose, noun, verb, 'nsubj');
  for (const child of tree.children[called] ?? []) {
    const inside = child === called + 1 || (child < verb && child > called);
    if (child !== verb && child !== noun && !inside)
      place(loose, child, verb, loose[child]?.relation ?? 'dep');
  }
  place(loose, called, noun, 'acl');
  return true;
}

function endOfName(loose: readonly Loose[], from: number): number {
  let at = from;
  while (loose[at]?.tag === 'PROPN') at++;
  return at;
}
