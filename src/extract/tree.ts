import type { Sentence, Token } from '../language/sentence.ts';

/** A sentence's dependency tree with the way down as well as the way up. */
export interface Tree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
  /** First and last token of what hangs on each token, itself included. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Turns a parsed sentence into a tree; linear in its tokens. */
export function readTree(sentence: Sentence): Tree {
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((token, index) => {
    children[token.head]?.push(index);
  });
  const first = tokens.map((_, index) => index);
  const last = [...first];
  for (const index of bottomUp(tokens, children)) {
    const head = tokens[index]?.head ?? -1;
    if (head < 0) continue;
    first[head] = Math.min(first[head] ?? head, first[index] ?? index);
    last[head] = Math.max(last[head] ?? head, last[index] ?? index);
  }
  return { sentence, tokens, children, first, last };
}

/** Every token after all that hang on it. */
function bottomUp(tokens: readonly Token[], children: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  tokens.forEach((token, index) => {
    if (token.head < 0) order.push(index);
  });
  for (let at = 0; at < order.length; at++) {
    for (const child of children[order[at] ?? -1] ?? []) order.push(child);
  }
  return order.reverse();
}

/** What hangs on a token with one of these relations; a bare relation includes its subtypes. */
export function findChildren(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  const found: number[] = [];
  for (const child of tree.children[head] ?? []) {
    if (isOneOf(tree.tokens[child]?.relation ?? '', relations)) found.push(child);
  }
  return found;
}

/** True when the token hangs by one of these relations ("nsubj" includes "nsubj:pass"). */
export function hasRelation(tree: Tree, index: number, ...relations: readonly string[]): boolean {
  return isOneOf(tree.tokens[index]?.relation ?? '', relations);
}

/** Asked for most tokens of most rules, so that it makes no string and no function. */
function isOneOf(relation: string, relations: readonly string[]): boolean {
  for (const wanted of relations) {
    if (!relation.startsWith(wanted)) continue;
    if (relation.length === wanted.length || relation[wanted.length] === ':') return true;
  }
  return false;
}

export function lemmaAt(tree: Tree, index: number): string {
  return (tree.tokens[index]?.lemma ?? '').toLowerCase();
}

export function wordAt({ tokens }: Tree, index: number): string {
  return wordIn(tokens, index);
}

/** A word in lower case; empty outside of the tokens. */
export function wordIn(tokens: readonly Token[], index: number): string {
  return (tokens[index]?.text ?? '').toLowerCase();
}

export function headOf(tree: Tree, index: number): number {
  return tree.tokens[index]?.head ?? -1;
}

/** The preposition in front of a noun, lower case, with its fixed parts ("according to"); '' without one. */
export function caseOf(tree: Tree, index: number): string {
  const cases = findChildren(tree, index, 'case');
  if (cases.length === 0) return '';
  return cases
    .filter((child) => child < index && !/^['’‘]s?$/u.test(wordAt(tree, child)))
    .flatMap((child) => [child, ...findChildren(tree, child, 'fixed')])
    .sort((a, b) => a - b)
    .map((child) => wordAt(tree, child))
    .join(' ');
}

/** The conjunction that opens a clause ("after", "as", "to"), lower case; '' without one. */
export function markerOf(tree: Tree, index: number): string {
  const markers = findChildren(tree, index, 'mark');
  if (markers.length === 0) return '';
  return markers
    .flatMap((child) => [child, ...findChildren(tree, child, 'fixed')])
    .map((child) => wordAt(tree, child))
    .join(' ');
}

/** The token and all that are joined to it by "and", "or" or a comma, in text order. */
export function coordinatesOf(tree: Tree, head: number): number[] {
  const joined = [head];
  for (let at = 0; at < joined.length; at++) joined.push(...findChildren(tree, joined[at] ?? -1, 'conj'));
  return joined.sort((a, b) => a - b);
}

export function isVerb(tree: Tree, index: number): boolean {
  return tree.tokens[index]?.tag === 'VERB';
}

export function isNominal(tree: Tree, index: number): boolean {
  const tag = tree.tokens[index]?.tag;
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM' || tag === 'DET';
}

/** Verb lemma with its particle: "hand over". */
export function verbWithParticle(tree: Tree, verb: number): string {
  const particle = findChildren(tree, verb, 'compound:prt')[0];
  return particle === undefined ? lemmaAt(tree, verb) : `${lemmaAt(tree, verb)} ${wordAt(tree, particle)}`;
}
