import type { Mention } from './mention.ts';
import { findNamedMentions } from './mention-names.ts';
import { findNominalMentions } from './mention-nominals.ts';
import { findPronounMentions } from './mention-pronouns.ts';
import type { Tree } from './tree.ts';

/** Everything in one sentence that refers to somebody or something, in text order. */
export function findMentions(tree: Tree, sentence: number): Mention[] {
  const names = findNamedMentions(tree, sentence);
  const named = markTokens(tree, names);
  return [
    ...names,
    ...findNominalMentions(tree, sentence, named),
    ...findPronounMentions(tree, sentence, named),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** 1 for each token that lies in a name. */
function markTokens(tree: Tree, names: readonly Mention[]): Uint8Array {
  const marks = new Uint8Array(tree.tokens.length);
  let at = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    while (at > 0 && (tree.tokens[at - 1]?.end ?? 0) > name.start) at--;
    while (at < marks.length && (tree.tokens[at]?.end ?? 0) <= name.start) at++;
    for (let token = at; token < marks.length && (tree.tokens[token]?.start ?? 0) < name.end; token++)
      marks[token] = 1;
  }
  return marks;
}
