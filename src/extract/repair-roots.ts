import { childrenBy, isBelow, type Loose, place, subjectRelation } from './loose-tree.ts';
import { falls, findVerbPredicate } from './predicates.ts';
import type { Tree } from './tree.ts';

const finite = /^VB[DZP]$/u;

/** "X, who came in May, called for peace.": a noun that the parser took for the root is the subject of the verb after it. */
export function mendRoot(tree: Tree, loose: Loose[]): void {
  const root = loose.findIndex((token) => token.relation === 'root');
  if (!/^(?:NOUN|PROPN)$/u.test(loose[root]?.tag ?? '') || tree.tokens.at(-1)?.text !== '.') return;
  if ((tree.children[root] ?? []).some((c) => /^(?:cop|nsubj)/u.test(loose[c]?.relation ?? ''))) return;
  const main = loose.findIndex((_, at) => at > root && isMainVerb(tree, loose, root, at));
  const fall = firstFall(loose, root);
  const verb = fall >= 0 && (main < 0 || fall < main) ? fall : main;
  if (verb < 0) return;
  handOver(tree, loose, verb);
  const { head: noun = -1, relation } = loose[verb] ?? {};
  place(loose, verb, -1, 'root');
  if (relation === 'amod') place(loose, noun, verb, 'obj');
  const helped = (tree.children[verb] ?? []).filter((c) => /^aux/u.test(loose[c]?.relation ?? ''));
  if (helped.length === 0) Object.assign(loose[verb] ?? {}, { penn: 'VBD' });
  place(loose, root, verb, subjectRelation(tree, loose, verb));
}

/** "After elections that sparked riots, the union left": a verb whose subject is a relative pronoun is no root. */
export function mendRelativeRoot(tree: Tree, loose: Loose[]): void {
  const root = loose.findIndex((token) => token.relation === 'root');
  const pronoun = (tree.children[root] ?? []).find(
    (c) => c < root && /^nsubj/u.test(loose[c]?.relation ?? '') && isRelative(tree, c),
  );
  if (pronoun === undefined || loose[root]?.tag !== 'VERB') return;
  const noun = nounBefore(loose, pronoun);
  const verb = loose.findIndex((token, at) => at > root && isOwnClause(tree, loose, token, at));
  if (noun < 0 || verb < 0) return;
  place(loose, verb, -1, 'root');
  for (const child of tree.children[root] ?? [])
    if (child < noun || loose[child]?.relation === 'punct')
      place(loose, child, verb, loose[child]?.relation ?? 'dep');
  if (!isBelow(loose, noun, verb)) place(loose, noun, verb, 'obl');
  place(loose, root, noun, 'acl:relcl');
}

/** "The remains of X, who died after the bridge fell, have been found": of two subjects the first belongs to the verb behind. */
export function mendTwoSubjects(tree: Tree, loose: Loose[]): void {
  const root = loose.findIndex((token) => token.relation === 'root');
  const [first, second, third] = (tree.children[root] ?? []).filter(
    (c) => c < root && loose[c]?.head === root && /^nsubj/u.test(loose[c].relation),
  );
  if (first === undefined || second === undefined || third !== undefined || loose[root]?.tag !== 'VERB')
    return;
  const opener = (tree.children[second] ?? []).find((c) =>
    /^(?:after|before|when|as|until|since)$/u.test(tree.tokens[c]?.text ?? ''),
  );
  const verb = (tree.children[root] ?? []).find((c) => c > root && loose[c]?.relation === 'ccomp');
  if (opener === undefined || verb === undefined || opener > second) return;
  const own = (tree.children[verb] ?? []).map((c) => loose[c]?.relation ?? '');
  if (own.some((relation) => /^(?:nsubj|mark)/u.test(relation)) || !own.includes('aux')) return;
  place(loose, verb, -1, 'root');
  place(loose, first, verb, subjectRelation(tree, loose, verb));
  place(loose, opener, root, 'mark');
  place(loose, root, verb, 'advcl');
}

/**
 * "Five were killed when a train with 350 people on board hit a lorry": a subject behind the root with "when" before it
 * belongs to the past tense behind it, not to the root nor the people in between.
 */
export function mendWhenClause(tree: Tree, loose: Loose[]): void {
  const root = loose.findIndex((token) => token.relation === 'root');
  const subject = (tree.children[root] ?? []).find(
    (c) => c > root && loose[c]?.head === root && /^nsubj/u.test(loose[c].relation),
  );
  if (subject === undefined || loose[root]?.tag !== 'VERB') return;
  const opener = (tree.first[subject] ?? subject) - 1;
  if (!/^(?:when|after|as|while|before)$/u.test(tree.tokens[opener]?.text ?? '') || opener <= root) return;
  const verb = loose.findIndex(
    (token, at) =>
      at > subject &&
      token.penn === 'VBD' &&
      ((token.relation === 'acl' && isBelow(loose, at, subject)) ||
        (token.relation === 'conj' &&
          token.head === root &&
          childrenBy(tree, loose, at, /^nsubj/u).length === 0)),
  );
  if (verb < 0) return;
  // "When a blast, caused by a bomber, struck": what stands between commas describes the subject.
  for (const at of childrenBy(tree, loose, root, /^conj$/u))
    if (at > subject && at < verb && loose[at]?.penn === 'VBN') place(loose, at, subject, 'acl');
  place(loose, verb, root, 'advcl');
  place(loose, subject, verb, 'nsubj');
  place(loose, opener, verb, 'mark');
}

/**
 * "While the ministry said that ten were freed, Peru later confirmed eleven": a sentence that opens with a conjunction
 * has its main clause behind the comma. Parsers give the conjunction to that clause and make the first one the root.
 */
export function mendOpener(tree: Tree, loose: Loose[]): void {
  const opener = loose.findIndex((token) => token.tag !== 'PUNCT');
  const first = loose.findIndex((token) => token.relation === 'root');
  if (!/^(?:while|although|though|whereas|as|after|before|when|because|since)$/iu.test(textAt(tree, opener)))
    return;
  const verb = childrenBy(tree, loose, first, /^(?:ccomp|conj|parataxis|advcl)$/u).find(
    (c) => c > first && loose[c]?.tag === 'VERB' && isMainClause(tree, loose, c, first),
  );
  if (
    verb === undefined ||
    loose[opener]?.relation !== 'mark' ||
    !/^(?:VERB|AUX)$/u.test(loose[first]?.tag ?? '')
  )
    return;
  if (loose[opener].head !== first && loose[opener].head !== verb) return;
  const early = [first, verb]
    .flatMap((of) => childrenBy(tree, loose, of, /^nsubj/u))
    .find((c) => c > opener && c < first);
  if (early === undefined) return;
  place(loose, verb, -1, 'root');
  place(loose, first, verb, 'advcl');
  place(loose, opener, first, 'mark');
  place(loose, early, first, subjectRelation(tree, loose, first));
  for (const child of childrenBy(tree, loose, first, /./u))
    if (child > verb) place(loose, child, verb, loose[child]?.relation ?? 'dep');
}

/** A clause whose own subject stands right behind a comma. */
function isMainClause(tree: Tree, loose: readonly Loose[], verb: number, after: number): boolean {
  return childrenBy(tree, loose, verb, /^nsubj/u).some(
    (c) => c > after && c < verb && textAt(tree, (tree.first[c] ?? c) - 1) === ',',
  );
}

const textAt = (tree: Tree, at: number): string => tree.tokens[at]?.text ?? '';

function isRelative(tree: Tree, at: number): boolean {
  return /^(?:that|which|who)$/u.test(tree.tokens[at]?.text ?? '') && at > 1;
}

/** The noun that a relative pronoun stands for, past "five years ago"; -1 without one. */
function nounBefore(loose: readonly Loose[], pronoun: number): number {
  let at = pronoun - 1;
  while (
    /^(?:ADV|NUM)$/u.test(loose[at]?.tag ?? '') ||
    /^(?:year|month|week|day|decade)$/u.test(loose[at]?.lemma ?? '')
  )
    at--;
  return loose[at]?.tag === 'NOUN' ? at : -1;
}

/** A verb with a subject of its own that no word makes depend on another clause. */
function isOwnClause(tree: Tree, loose: readonly Loose[], token: Loose, at: number): boolean {
  if (token.tag !== 'VERB' || !/^(?:conj|parataxis|ccomp|advcl)$/u.test(token.relation)) return false;
  const children = tree.children[at] ?? [];
  const own = children.some(
    (c) => c < at && /^nsubj/u.test(loose[c]?.relation ?? '') && !isRelative(tree, c),
  );
  return own && !children.some((c) => c < at && /^(?:mark|cc)$/u.test(loose[c]?.relation ?? ''));
}

/** "A plane with 181 people on board crashed": what only happens to things is no description of the people in between. */
function firstFall(loose: readonly Loose[], root: number): number {
  return loose.findIndex(
    (token, at) =>
      at > root + 2 &&
      token.relation === 'acl' &&
      token.head !== root &&
      /^VB[DN]$/u.test(token.penn) &&
      falls.has(findVerbPredicate(token.lemma) ?? ''),
  );
}

/** A finite verb that lacks what the clause it was hung in would give it. */
function isMainVerb(tree: Tree, loose: readonly Loose[], root: number, at: number): boolean {
  const token = loose[at];
  if (token?.tag !== 'VERB') return false;
  const children = tree.children[at] ?? [];
  if (children.some((c) => /^(?:mark|cc)/u.test(loose[c]?.relation ?? ''))) return false;
  const subject = children.some((c) => /^nsubj/u.test(loose[c]?.relation ?? ''));
  if (token.relation === 'xcomp') return finite.test(token.penn);
  if (subject) return false;
  if (token.relation === 'acl:relcl') return isBareMain(tree, loose, root, at);
  if (token.relation === 'amod')
    return token.penn === 'VBD' && tree.tokens[at - 1]?.text === ',' && isDescribed(tree, loose, root, at);
  if (token.relation === 'acl')
    return token.penn !== 'VBG' && isDescribed(tree, loose, root, at) && ends(tree, loose, at);
  if (!/^(?:advcl|ccomp|parataxis|conj)$/u.test(token.relation)) return false;
  return (
    finite.test(token.penn) ||
    (token.penn === 'VBN' && isDescribed(tree, loose, root, at) && ends(tree, loose, at))
  );
}

/** "X and Y were freed": read as a relative clause, yet no word opens it and it has its own auxiliary. */
function isBareMain(tree: Tree, loose: readonly Loose[], root: number, at: number): boolean {
  const children = tree.children[at] ?? [];
  const helped = children.some((c) => /^aux/u.test(loose[c]?.relation ?? ''));
  const opened = children.some(
    (c) => c < at && /^(?:who|whom|whose|which|that|where|when)$/u.test(tree.tokens[c]?.text ?? ''),
  );
  return loose[at]?.head === root && helped && !opened;
}

/** A comma closes what describes the noun; without one, whoever "by" names would make it a participle. */
function ends(tree: Tree, loose: readonly Loose[], at: number): boolean {
  if (tree.tokens[at - 1]?.text === ',') return true;
  return !(tree.children[at] ?? []).some((c) => loose[c]?.relation === 'obl:agent');
}

function isDescribed(tree: Tree, loose: readonly Loose[], root: number, before: number): boolean {
  return (tree.children[root] ?? []).some(
    (c) => c < before && /^(?:acl:relcl|appos)$/u.test(loose[c]?.relation ?? ''),
  );
}

/** What stands before the new root and hung on it belongs to the verb that it was hung on. */
function handOver(tree: Tree, loose: readonly Loose[], verb: number): void {
  const above = loose[verb]?.head ?? -1;
  for (const child of tree.children[verb] ?? []) {
    const relation = loose[child]?.relation ?? '';
    if (child > verb || child < above) continue;
    if (relation === 'obl') place(loose, child, above, 'obl');
    if (relation === 'nsubj') place(loose, child, above, 'obj');
  }
}
