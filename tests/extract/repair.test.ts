import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../src/extract/mention.ts';
import { repairTree } from '../../src/extract/repair.ts';
import { readTree, type Tree } from '../../src/extract/tree.ts';
import type { Token } from '../../src/language/sentence.ts';

const words = [
  'the',
  'envoy',
  'Ana',
  "'s",
  ',',
  'those',
  'freed',
  'to',
  'lift',
  'after',
  'one',
  'of',
  'by',
  'for',
  '.',
];
const tags = ['NOUN', 'PROPN', 'VERB', 'ADP', 'PUNCT', 'DET', 'NUM', 'PART'] as const;
const pennTags = ['NN', 'NNS', 'NNP', 'VB', 'VBD', 'VBN', 'VBG', 'VBZ', 'POS', 'IN'];
const relations = [
  'nsubj',
  'obj',
  'obl',
  'nmod',
  'nmod:poss',
  'conj',
  'appos',
  'acl',
  'advcl',
  'case',
  'flat',
  'compound',
  'ccomp',
  'xcomp',
  'nummod',
];

/** Any tree: the first token is the root, every other hangs on an earlier one; then the order is turned round or kept. */
const anyTree = fc
  .array(
    fc.tuple(
      fc.nat(),
      fc.constantFrom(...words),
      fc.constantFrom(...tags),
      fc.constantFrom(...pennTags),
      fc.constantFrom(...relations),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .chain((rows) => fc.boolean().map((turned) => growTree(rows, turned)));

function growTree(
  rows: readonly (readonly [number, string, Token['tag'], string, string])[],
  turned: boolean,
): Tree {
  const place = (index: number): number => (turned ? rows.length - 1 - index : index);
  const tokens = rows.map(([pick, text, tag, penn, relation], index) => ({
    text,
    tag,
    penn,
    lemma: text,
    relation: index === 0 ? 'root' : relation,
    head: index === 0 ? -1 : place(pick % index),
  }));
  const ordered = turned ? tokens.reverse() : tokens;
  const placed = ordered.map(
    (token, index): Token => ({ ...token, start: index * 10, end: index * 10 + token.text.length }),
  );
  return readTree({ start: 0, end: placed.length * 10, tokens: placed, names: [] });
}

function nameAt(tree: Tree, from: number, to: number): Mention {
  const start = tree.tokens[from]?.start ?? 0;
  return {
    start,
    end: tree.tokens[to]?.end ?? 0,
    sentence: 0,
    head: from,
    kind: 'person',
    form: 'name',
    country: null,
  };
}

function depthOf(tree: Tree, token: number): number {
  let steps = 0;
  for (let at = token; at >= 0 && steps <= tree.tokens.length; at = tree.tokens[at]?.head ?? -1) steps++;
  return steps;
}

describe('repair', () => {
  it('gives one root and no cycle for any tree and any name', () => {
    fc.assert(
      fc.property(anyTree, fc.nat(), fc.nat(), (tree, a, b) => {
        const size = tree.tokens.length;
        const [from, to] = [a % size, b % size].sort((x, y) => x - y);
        const repaired = repairTree(tree, [nameAt(tree, from ?? 0, to ?? 0)]);
        expect(repaired.tokens.filter((t) => t.head === -1)).toHaveLength(1);
        expect(repaired.tokens.every((_, at) => depthOf(repaired, at) <= size)).toBe(true);
        expect(repaired.tokens.map((t) => t.text)).toEqual(tree.tokens.map((t) => t.text));
      }),
      { numRuns: 400 },
    );
  });
});
