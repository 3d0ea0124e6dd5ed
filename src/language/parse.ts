import type { Span } from '../text/span.ts';
import { findLemma } from './lemma.ts';
import { findNames } from './namer.ts';
import type { TokenName } from './namer-labels.ts';
import type { Models } from './read-models.ts';
import type { Name, Sentence, Token } from './sentence.ts';
import { splitSentences } from './sentences.ts';
import { replaceVerbalSurnames } from './stand-ins.ts';
import { analyseSyntax, type WordSyntax } from './syntax.ts';
import { splitTokens } from './tokens.ts';

/** Words read at once: longer sentences are cut, so that time stays linear whatever the text. */
const longestRun = 120;

/**
 * Words of the longest sentence: what goes on without a stop is a table or no prose, and is given in several, so that
 * whatever looks at a whole sentence takes no longer than the text is long.
 */
const longestSentence = 480;

/** How a text is to be read: a headline is one sentence whose capitals say little. */
export interface ParseOptions {
  readonly headline?: boolean;
}

/**
 * Sentences of a text (one region; it may hold several paragraphs) with tokens, tags, lemmas, names and trees.
 * Offsets count from the beginning of `text`. Any string is read; a text without words has no sentences.
 */
export function parse(models: Models, text: string, options: ParseOptions = {}): Sentence[] {
  const sentences = options.headline ? splitHeadline(text) : splitSentences(text);
  return sentences.flatMap((span) =>
    cutLong(span, splitTokens(text, span)).map((piece) => parseSentence(models, text, piece)),
  );
}

/** A sentence's place and its words. */
interface Piece extends Span {
  readonly words: readonly Span[];
}

function cutLong({ start, end }: Span, words: readonly Span[]): readonly Piece[] {
  if (words.length <= longestSentence) return [{ start, end, words }];
  const pieces: Piece[] = [];
  for (let from = 0; from < words.length; from += longestSentence) {
    const piece = words.slice(from, from + longestSentence);
    const first = from === 0 ? start : (piece[0]?.start ?? start);
    const last = from + longestSentence >= words.length ? end : (piece.at(-1)?.end ?? end);
    pieces.push({ start: first, end: last, words: piece });
  }
  return pieces;
}

/** A headline is one sentence, whatever marks it holds. */
function splitHeadline(text: string): Span[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}

function parseSentence(models: Models, text: string, { start, end, words: spans }: Piece): Sentence {
  const forms = spans.map((token) => text.slice(token.start, token.end));
  const read = replaceVerbalSurnames(forms);
  const syntax = analyseRuns(models, read);
  const tokens = spans.map(({ start, end }, index): Token => {
    const { tag, penn, head, relation } = syntax[index] ?? loose;
    const form = forms[index] ?? '';
    const lemma = findLemma(models.lemmas, form, tag, penn);
    return { start, end, text: form, lemma, tag, penn, head, relation };
  });
  const tags = tokens.map(({ tag }) => tag);
  const names = findNames(models.namer, read, tags).map((name) => placeName(name, spans));
  return { start, end, tokens, names };
}

function placeName({ kind, from, to }: TokenName, spans: readonly Span[]): Name {
  return { kind, from, to, start: spans[from]?.start ?? 0, end: spans[to - 1]?.end ?? 0 };
}

const loose: WordSyntax = { tag: 'X', penn: '', head: -1, relation: 'root' };

/** Reads a sentence run by run; the roots of later runs hang on the first as parataxis. */
function analyseRuns(models: Models, forms: readonly string[]): WordSyntax[] {
  if (forms.length <= longestRun) return analyseSyntax(models.syntax, forms);
  const words: WordSyntax[] = [];
  let firstRoot = -1;
  for (let from = 0; from < forms.length; from += longestRun) {
    const run = analyseSyntax(models.syntax, forms.slice(from, from + longestRun));
    for (const word of run)
      words.push(word.head < 0 ? hangOn(word, firstRoot) : { ...word, head: word.head + from });
    if (from === 0) firstRoot = run.findIndex((word) => word.head < 0);
  }
  return words;
}

function hangOn(word: WordSyntax, root: number): WordSyntax {
  return root < 0 ? word : { ...word, head: root, relation: 'parataxis' };
}
