import { analyseSyntax, type WordSyntax } from '../syntax.ts';
import { longestAnalysis, type SyntaxModel } from '../syntax-model.ts';
import { type Counter, countPair, type LanguageScore, startCounter } from './score.ts';
import type { TreebankSentence, TreebankWord } from './treebank.ts';

const coreRelations: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl']);

/** Counts of one run over a treebank. */
interface SyntaxCounts {
  readonly universal: Counter;
  readonly heads: Counter;
  readonly labels: Counter;
  readonly core: Counter;
}

/**
 * Tags and parses treebank sentences from their gold tokens and compares: universal tags of all words; heads (UAS) and
 * heads with relation and subtype (LAS) without punctuation, as Universal Dependencies scores them; arcs of core
 * arguments (nsubj, obj, iobj and obl, subtypes taken as one).
 */
export function scoreSyntax(model: SyntaxModel, sentences: readonly TreebankSentence[]): LanguageScore[] {
  const counts = {
    universal: startCounter(),
    heads: startCounter(),
    labels: startCounter(),
    core: startCounter(),
  };
  for (const { words } of sentences) {
    if (words.length > longestAnalysis) continue;
    const forms = words.map((word) => word.form);
    const found = analyseSyntax(model, forms);
    words.forEach((gold, index) => {
      const word = found[index];
      if (word !== undefined) count(counts, gold, word);
    });
  }
  return [
    { what: 'UPOS', ...counts.universal },
    { what: 'UAS', ...counts.heads },
    { what: 'LAS', ...counts.labels },
    { what: 'core arguments', ...counts.core },
  ];
}

function count(counts: SyntaxCounts, gold: TreebankWord, found: WordSyntax): void {
  const sameHead = gold.head === found.head;
  const goldCore = coreOf(gold.relation);
  const foundCore = coreOf(found.relation);
  countPair(counts.universal, gold.tag === found.tag);
  counts.core.wanted += Number(goldCore !== '');
  counts.core.found += Number(foundCore !== '');
  counts.core.right += Number(goldCore !== '' && goldCore === foundCore && sameHead);
  if (gold.tag === 'PUNCT') return;
  countPair(counts.heads, sameHead);
  countPair(counts.labels, sameHead && gold.relation === found.relation);
}

function coreOf(relation: string): string {
  const [base = ''] = relation.split(':');
  return coreRelations.has(base) ? base : '';
}
