import type { Span } from '../../text/span.ts';
import { splitSentences } from '../sentences.ts';
import { splitTokens } from '../tokens.ts';
import { type Counter, type LanguageScore, startCounter } from './score.ts';
import type { TreebankSentence } from './treebank.ts';

/** Sentences of each paragraph of a treebank, and tokens of each of its sentences: exact spans. */
export function scoreSplits(sentences: readonly TreebankSentence[]): LanguageScore[] {
  const sentenceCounts = startCounter();
  const tokenCounts = startCounter();
  for (const paragraph of listParagraphs(sentences)) {
    const { text, spans } = joinSentences(paragraph);
    compareSpans(sentenceCounts, spans, splitSentences(text));
  }
  for (const sentence of sentences) {
    const gold = placeWords(sentence);
    const whole = { start: 0, end: sentence.text.length };
    if (gold !== null) compareSpans(tokenCounts, gold, splitTokens(sentence.text, whole));
  }
  return [
    { what: 'sentences', ...sentenceCounts },
    { what: 'tokens', ...tokenCounts },
  ];
}

function listParagraphs(sentences: readonly TreebankSentence[]): TreebankSentence[][] {
  const paragraphs: TreebankSentence[][] = [];
  for (const sentence of sentences) {
    const open = paragraphs.at(-1);
    if (open === undefined || sentence.opensParagraph) paragraphs.push([sentence]);
    else open.push(sentence);
  }
  return paragraphs;
}

function joinSentences(paragraph: readonly TreebankSentence[]): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  for (const sentence of paragraph) {
    if (text !== '') text += ' ';
    spans.push({ start: text.length, end: text.length + sentence.text.length });
    text += sentence.text;
  }
  return { text, spans };
}

/** Null where a word does not stand in the sentence as written: contractions whose parts are spelled out. */
function placeWords({ text, words }: TreebankSentence): Span[] | null {
  const spans: Span[] = [];
  let from = 0;
  for (const { form } of words) {
    const start = text.indexOf(form, from);
    if (start < 0 || text.slice(from, start).trim() !== '') return null;
    from = start + form.length;
    spans.push({ start, end: from });
  }
  return spans;
}

function compareSpans(counter: Counter, gold: readonly Span[], found: readonly Span[]): void {
  const wanted = new Set(gold.map(writeSpan));
  counter.wanted += gold.length;
  counter.found += found.length;
  counter.right += found.filter((span) => wanted.has(writeSpan(span))).length;
}

function writeSpan({ start, end }: Span): string {
  return `${start}-${end}`;
}
