import type { Mention, MentionKind } from './mention.ts';
import { hasRelation, type Tree, wordAt } from './tree.ts';

const pronounKinds = new Map<string, MentionKind>([
  ...words('i he she him her his hers me my himself herself who whom whose', 'person'),
  ...words('we they us them our their ours theirs themselves ourselves', 'group'),
  ...words('it its itself which', 'other'),
]);

function words(list: string, kind: MentionKind): [string, MentionKind][] {
  return list.split(' ').map((word) => [word, kind]);
}

/** Personal and possessive pronouns, and relative ones that open a clause as its subject or object. */
export function findPronounMentions(tree: Tree, sentence: number, named: Uint8Array): Mention[] {
  return tree.tokens.flatMap((token, head) => {
    const kind = pronounKinds.get(wordAt(tree, head));
    if (!kind || named[head] || !refers(tree, head)) return [];
    return [
      { start: token.start, end: token.end, sentence, head, kind, form: 'pronoun' as const, country: null },
    ];
  });
}

/** False for "it" that stands for nothing ("it rains", "it is clear that"). */
function refers(tree: Tree, head: number): boolean {
  const tag = tree.tokens[head]?.tag;
  return (tag === 'PRON' || tag === 'DET') && !hasRelation(tree, head, 'expl', 'mark');
}
