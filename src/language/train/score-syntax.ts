import { analyseSyntax, type WordSyntax } from '../syntax.ts';
import { longestAnalysis, type SyntaxModel } from '../syntax-model.ts';
import type { TreebankSentence, TreebankWord } from './treebank.ts';

/** Shares in per cent, on gold tokens; arcs without punctuation, as Universal Dependencies scores them. */
export interface SyntaxScores {
  readonly universal: number;
  readonly penn: number;
  readonly unlabelled: number;
  readonly labelled: number;
  /** F1 of the arcs of core arguments: nsubj, obj, iobj and obl with their subtypes taken as one. */
  readonly core: number;
}

const coreRelations: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl']);

/** Tags and parses treebank sentences from their gold tokens and compares. */
export function scoreSyntax(model: SyntaxModel, sentences: readonly TreebankSentence[]): SyntaxScores {
  const tally = {
    words: 0,
    universal: 0,
    penn: 0,
    arcs: 0,
    heads: 0,
    labels: 0,
    goldCore: 0,
    foundCore: 0,
    sharedCore: 0,
  };
  for (const { words } of sentences) {
    if (words.length > longestAnalysis) continue;
    const found = analyseSyntax(
      model,
      words.map((word) => word.form),
    );
    words.forEach((gold, index) => {
      const word = found[index];
      if (word !== undefined) count(tally, gold, word);
    });
  }
  return {
    universal: share(tally.universal, tally.words),
    penn: share(tally.penn, tally.words),
    unlabelled: share(tally.heads, tally.arcs),
    labelled: share(tally.labels, tally.arcs),
    core: share(2 * tally.sharedCore, tally.goldCore + tally.foundCore),
  };
}

interface Tally {
  words: number;
  universal: number;
  penn: number;
  arcs: number;
  heads: number;
  labels: number;
  goldCore: number;
  foundCore: number;
  sharedCore: number;
}

function count(tally: Tally, gold: TreebankWord, found: WordSyntax): void {
  tally.words++;
  tally.universal += Number(gold.tag === found.tag);
  tally.penn += Number(gold.penn === found.penn);
  const sameHead = gold.head === found.head;
  const goldCore = coreOf(gold.relation);
  const foundCore = coreOf(found.relation);
  tally.goldCore += Number(goldCore !== '');
  tally.foundCore += Number(foundCore !== '');
  tally.sharedCore += Number(goldCore !== '' && goldCore === foundCore && sameHead);
  if (gold.tag === 'PUNCT') return;
  tally.arcs++;
  tally.heads += Number(sameHead);
  tally.labels += Number(sameHead && gold.relation === found.relation);
}

function coreOf(relation: string): string {
  const [base = ''] = relation.split(':');
  return coreRelations.has(base) ? base : '';
}

function share(part: number, whole: number): number {
  return (100 * part) / Math.max(1, whole);
}
