import { type Loose, place } from './loose-tree.ts';
import { findSpeechAct } from './speech-verbs.ts';
import type { Tree } from './tree.ts';

/**
 * "An earthquake struck Sudrania on Monday.": a verb that the parser read as a participle inside one long noun phrase.
 * Where a noun stands before it, nothing but its object's own words after it, and the sentence has no other verb, it
 * is what the sentence says.
 */
export function mendSwallowedVerb(tree: Tree, loose: Loose[]): void {
  if (tree.tokens.at(-1)?.text !== '.') return;
  const root = loose.findIndex((token) => token.relation === 'root');
  const phrase = loose[root]?.tag === 'VERB' ? reportedSubject(tree, loose, root) : root;
  if (!/^(?:NOUN|PROPN)$/u.test(loose[phrase]?.tag ?? '')) return;
  const children = tree.children[phrase] ?? [];
  if (children.some((c) => /^(?:cop|nsubj|aux|mark)/u.test(loose[c]?.relation ?? ''))) return;
  const verb = children.find((c) => c < phrase && isSwallowed(tree, loose, phrase, c));
  if (verb === undefined || !leadsTo(loose, verb, phrase)) return;
  freeVerb(tree, loose, verb, phrase);
}

/** "[An earthquake struck Sudrania], officials said": the first of two subjects of a verb of saying; -1 without two. */
function reportedSubject(tree: Tree, loose: readonly Loose[], root: number): number {
  const subjects = (tree.children[root] ?? []).filter((c) => c < root && loose[c]?.relation === 'nsubj');
  const [first = -1] = subjects;
  return subjects.length === 2 && findSpeechAct(loose[root]?.lemma ?? '') !== null ? first : -1;
}

/** The verb takes the place of the phrase that held it; the phrase becomes its object. */
function freeVerb(tree: Tree, loose: Loose[], verb: number, phrase: number): void {
  const subject = verb - 1;
  const { head = -1, relation = 'root' } = loose[phrase] ?? {};
  place(loose, verb, head, relation === 'root' ? 'root' : 'ccomp');
  const lemma = pasts.get(tree.tokens[verb]?.text ?? '') ?? loose[verb]?.lemma;
  Object.assign(loose[verb] ?? {}, { tag: 'VERB', penn: 'VBD', lemma });
  for (const child of tree.children[phrase] ?? []) {
    if (child < subject) place(loose, child, subject, loose[child]?.relation ?? 'dep');
    if (child > phrase && !/^(?:cc|conj)$/u.test(loose[child]?.relation ?? ''))
      place(loose, child, verb, outside(loose[child]?.relation ?? 'dep'));
  }
  place(loose, subject, verb, 'nsubj');
  place(loose, phrase, verb, 'obj');
}

/** A past form right after a noun that hangs on the same root. */
function isSwallowed(tree: Tree, loose: readonly Loose[], root: number, at: number): boolean {
  const before = loose[at - 1];
  return (
    loose[at]?.relation === 'amod' &&
    isPast(tree, loose, at) &&
    (before?.head === root || before?.head === at) &&
    /^(?:NOUN|PROPN)$/u.test(before.tag) &&
    /^(?:compound|nmod|nmod:desc|obl:unmarked)$/u.test(before.relation)
  );
}

/** Past forms that are nothing else, whatever the tagger takes them for. */
const pasts = new Map([
  ['struck', 'strike'],
  ['shook', 'shake'],
  ['sank', 'sink'],
  ['swept', 'sweep'],
  ['tore', 'tear'],
  ['blew', 'blow'],
]);

function isPast(tree: Tree, loose: readonly Loose[], at: number): boolean {
  if (pasts.has(tree.tokens[at]?.text ?? '')) return true;
  return loose[at]?.tag === 'VERB' && loose[at].penn !== 'VBG';
}

/** Only what describes the object stands between, and no article: that would have shown the parser the way. */
function leadsTo(loose: readonly Loose[], verb: number, root: number): boolean {
  return loose.slice(verb + 1, root).every(({ tag }) => /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tag));
}

/** What follows the object says when, where and with what effect. */
function outside(relation: string): string {
  if (relation === 'nmod') return 'obl';
  return relation === 'acl' ? 'advcl' : relation;
}
