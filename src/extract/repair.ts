import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { Token } from '../language/sentence.ts';
import { isBelow, type Loose, place } from './loose-tree.ts';
import type { Mention } from './mention.ts';
import type { Stretch } from './noun-phrase.ts';
import { mendSlips } from './repair-slips.ts';
import { readTree, type Tree } from './tree.ts';

/** Which relation says most about a name that the parser has torn in two. */
const ranks = [
  'root',
  'nsubj',
  'nsubj:pass',
  'obj',
  'obl:agent',
  'nmod:poss',
  'obl',
  'nmod',
  'conj',
  'appos',
];
/** What stays with a title when its name takes over its place: the words that the title is about. */
const titleOwn = /^(?:amod|compound|det|nmod:poss|nummod|nmod:desc|nmod:unmarked|flat)$/u;

/**
 * Mends what parsers get wrong most in news (`repair-*.ts`), makes each name one flat phrase, and puts the name above
 * the title or kinship word beside it. Gives a tree with one root and no cycle, as it got one.
 */
export function repairTree(tree: Tree, names: readonly Mention[]): Tree {
  const loose = tree.tokens.map(
    ({ head, relation, tag, penn, lemma }): Loose => ({ head, relation, tag, penn, lemma }),
  );
  mendSlips(tree, loose);
  const runs = runsOf(tree, names);
  for (const run of runs) flattenName(tree, loose, run);
  for (const run of runs) joinNames(loose, run);
  for (const { run, person } of runs.map((r, i) => ({ run: r, person: names[i]?.kind === 'person' }))) {
    if (person) liftOverTitle(tree, loose, run);
  }
  for (let at = 0; at < loose.length; at++) liftCase(loose, at);
  const tokens = tree.tokens.map((token, index) => ({ ...token, ...loose[index] }));
  return isSound(tokens) ? readTree({ ...tree.sentence, tokens }) : tree;
}

/** "between US President Ann Lee and": a preposition belongs to the head of the phrase that it opens. */
function liftCase(loose: readonly Loose[], preposition: number): void {
  const token = loose[preposition];
  for (let steps = 0; token?.relation === 'case' && token.tag === 'ADP' && steps < nearby; steps++) {
    const above = loose[token.head];
    if (!above || !/^(?:compound|nmod:desc)$/u.test(above.relation) || above.head <= token.head) return;
    token.head = above.head;
  }
}

/** No phrase of titles and nouns is longer. */
const nearby = 8;

function runsOf(tree: Tree, names: readonly Mention[]): Stretch[] {
  const byStart = new Map(tree.tokens.map((token, index) => [token.start, index]));
  const byEnd = new Map(tree.tokens.map((token, index) => [token.end, index]));
  return names.map((name) => ({
    from: byStart.get(name.start) ?? name.head,
    to: byEnd.get(name.end) ?? name.head,
  }));
}

/** One token of the name hangs outside; the others hang on it. */
function flattenName(tree: Tree, loose: Loose[], { from, to }: Stretch): void {
  const outer = range(from, to).filter((at) => isOutside(loose[at]?.head ?? -1, from, to));
  const best = outer.reduce((a, b) => (rankOf(loose[b]) < rankOf(loose[a]) ? b : a), outer[0] ?? from);
  for (const at of outer) if (at !== best && !isBelow(loose, best, at)) place(loose, at, best, 'flat');
  for (const at of range(from, to)) if (at !== best) moveOutside(tree, loose, at, best, { from, to });
}

/** What hangs on an inner token of a name hangs on the name. */
function moveOutside(tree: Tree, loose: Loose[], inner: number, best: number, { from, to }: Stretch): void {
  for (const child of tree.children[inner] ?? []) {
    if (isOutside(child, from, to) && loose[child]?.head === inner && !isBelow(loose, best, child))
      place(loose, child, best, loose[child]?.relation ?? 'dep');
  }
}

/** "X, a winner, and Y": Y is joined to X, not to what describes X. */
function joinNames(loose: Loose[], run: Stretch): void {
  const head = headOfRun(loose, run);
  const token = loose[head];
  if (token?.relation !== 'conj') return;
  const above = loose[token.head];
  if (above?.relation === 'appos' && above.tag === 'NOUN' && above.head >= 0) token.head = above.head;
}

function headOfRun(loose: readonly Loose[], { from, to }: Stretch): number {
  return range(from, to).find((at) => isOutside(loose[at]?.head ?? -1, from, to)) ?? from;
}

function isOutside(head: number, from: number, to: number): boolean {
  return head < from || head > to;
}

function rankOf(token: Loose | undefined): number {
  const rank = ranks.indexOf(token?.relation ?? '');
  return rank < 0 ? ranks.length : rank;
}

/** "President X", "her sister, X": the name takes the title's place, the title hangs on the name. */
function liftOverTitle(tree: Tree, loose: Loose[], run: Stretch): void {
  const head = headOfRun(loose, run);
  const title = titleBefore(tree, loose, run, head);
  if (title < 0) return;
  const apposed = loose[head]?.relation === 'appos';
  if (isBelow(loose, title, head)) {
    place(loose, title, head, 'nmod:desc');
    return;
  }
  const above = loose[title];
  if (!above) return;
  const { head: governor, relation } = above;
  const fromTitle = isBelow(loose, head, title);
  if (!fromTitle && relation === 'root') return;
  for (const at of tree.children[title] ?? []) {
    if (loose[at]?.head === title && at !== head && !keepsTitle(loose[at], apposed))
      place(loose, at, head, loose[at]?.relation ?? 'dep');
  }
  if (fromTitle) place(loose, head, governor, relation);
  place(loose, title, head, apposed ? 'appos' : 'nmod:desc');
}

function keepsTitle(token: Loose | undefined, apposed: boolean): boolean {
  return titleOwn.test(token?.relation ?? '') || (apposed && token?.relation === 'nmod');
}

/** The title noun right before the name, or the person noun that the name is in apposition to; -1 if none. */
function titleBefore(tree: Tree, loose: readonly Loose[], run: Stretch, head: number): number {
  const before = run.from - 1;
  const token = loose[before];
  if (token && /^(?:NOUN|PROPN)$/u.test(token.tag) && kindOfNoun(token.lemma.toLowerCase()) === 'person')
    return before;
  const apposedTo = loose[head]?.relation === 'appos' ? (loose[head]?.head ?? -1) : -1;
  const noun = loose[apposedTo];
  const single = noun?.tag === 'NOUN' && noun.penn !== 'NNS' && kindOfNoun(noun.lemma) === 'person';
  return single && tree.tokens[apposedTo] ? apposedTo : -1;
}

/** One root, and every token reaches it. */
function isSound(tokens: readonly Token[]): boolean {
  const reached = new Uint8Array(tokens.length);
  let roots = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.head === -1) roots++;
    if (!climbs(tokens, reached, at)) return false;
  }
  return roots === 1;
}

/** Marks the way up; each token is walked once over all calls. */
function climbs(tokens: readonly Token[], reached: Uint8Array, from: number): boolean {
  const way: number[] = [];
  let at = from;
  while (at >= 0 && reached[at] === 0) {
    reached[at] = 1;
    way.push(at);
    at = tokens[at]?.head ?? -1;
  }
  if (at >= 0 && reached[at] === 1) return false;
  for (const step of way) reached[step] = 2;
  return true;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
