import type { Span } from '../text/span.ts';

/** Universal part-of-speech tags, universaldependencies.org/u/pos. */
export const universalTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type UniversalTag = (typeof universalTags)[number];

export const nameKinds = ['person', 'organisation', 'place', 'nationality', 'other'] as const;
export type NameKind = (typeof nameKinds)[number];

/** One syntactic word. Tokens of a sentence do not overlap and stand in text order. */
export interface Token extends Span {
  readonly text: string;
  /** Dictionary form, lower case ("released" -> "release"); the text itself for names. */
  readonly lemma: string;
  readonly tag: UniversalTag;
  /** Penn Treebank tag where the model gives one ("VBN", "NNS"): tense, participle and number live here. */
  readonly penn: string;
  /** Index of the governing token in the same sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation to the head: "nsubj", "nsubj:pass", "obl", ... "root". */
  readonly relation: string;
}

/** A name as the namer sees it within one sentence: tokens `from` (inclusive) to `to` (exclusive). */
export interface Name extends Span {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
}

/** One sentence with its dependency tree (exactly one root, no cycle) and names, offsets into the given text. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}
