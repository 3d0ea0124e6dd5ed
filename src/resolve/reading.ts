import type { Extraction } from '../extract/extraction.ts';
import type { Mention } from '../extract/mention.ts';
import type { Proposition } from '../extract/proposition.ts';
import { readTree, type Tree } from '../extract/tree.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Span } from '../text/span.ts';

/** One report made ready to be resolved: its trees, and its mentions by the token that heads them. */
export interface Reading {
  readonly extraction: Extraction;
  /** Built when asked for, since most sentences of a large collection never are; only the last few are kept. */
  readonly treeOf: (sentence: number) => Tree;
  readonly mentions: readonly Mention[];
  /** Words of each mention as they should be read, single spaces. */
  readonly words: readonly string[];
  /** Indices of the mentions that hold each token. */
  readonly mentionsAt: (sentence: number, token: number) => readonly number[];
  /** Indices of the mentions of a sentence, in text order. */
  readonly mentionsIn: (sentence: number) => readonly number[];
  /** Propositions with a predicate, in text order. */
  readonly propositionsOf: (predicate: string) => readonly Proposition[];
}

/** Trees kept at a time: questions come report by report, and all trees of a large collection would fill the memory. */
const keptTrees = 128;
const emptyTree = readTree({ start: 0, end: 0, tokens: [], names: [] });

/** Takes what each report says; gives the same with ways to look things up. */
export function openReadings(extractions: readonly Extraction[]): readonly Reading[] {
  const trees = new Map<Sentence, Tree>();
  return extractions.map((extraction) => openReading(extraction, trees));
}

function openReading(extraction: Extraction, trees: Map<Sentence, Tree>): Reading {
  const indices = extraction.mentions.map((_, index) => index);
  const bySentence = groupBy(indices, (index) => extraction.mentions[index]?.sentence ?? -1);
  const byPredicate = groupBy(extraction.propositions, ({ predicate }) => predicate);
  const treeOf = (sentence: number): Tree => {
    const parsed = extraction.sentences[sentence];
    if (!parsed) return emptyTree;
    const known = trees.get(parsed);
    if (known) return known;
    const tree = readTree(parsed);
    if (trees.size >= keptTrees) trees.clear();
    trees.set(parsed, tree);
    return tree;
  };
  const mentionsIn = (sentence: number): readonly number[] => bySentence.get(sentence) ?? [];
  const mentionsAt = (sentence: number, token: number): readonly number[] => {
    const at = treeOf(sentence).tokens[token];
    if (!at) return [];
    return mentionsIn(sentence).filter((index) => {
      const mention = extraction.mentions[index];
      return mention !== undefined && mention.start <= at.start && at.end <= mention.end;
    });
  };
  return {
    extraction,
    treeOf,
    mentions: extraction.mentions,
    words: extraction.mentions.map((mention) => readWords(extraction, mention)),
    mentionsAt,
    mentionsIn,
    propositionsOf: (predicate) => byPredicate.get(predicate) ?? [],
  };
}

/** The items by key, each list in the order given. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The words of a span as they should be read, single spaces. */
export function readWords(extraction: Extraction, span: Span): string {
  return extraction.report.reading.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
