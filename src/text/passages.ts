import type { Span } from './span.ts';

/** The words of a passage with what stands before and after them, after the W3C's TextQuoteSelector. */
export interface PassageQuote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a quoted passage stands now: where it was, elsewhere (and how alike, 0 to 1), or nowhere. */
export type FoundPassage =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span; readonly likeness: number }
  | { readonly kind: 'lost' };

const contextLength = 32;
/** Occurrences that are looked at; a quote that stands more often is told apart by place alone. */
const mostCandidates = 200;
/** Words stay the same passage while this share of their letter triples is shared. */
const leastLikeness = 0.7;

/** Quotes the words of `span` with up to 32 code units of context on either side. */
export function quotePassage(text: string, { start, end }: Span): PassageQuote {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/**
 * Finds a quoted passage again: by position, else by its words (the occurrence whose context and place fit best),
 * else by words that are nearly the same. What is not where it was is said to have moved, never silently taken.
 */
export function findPassage(text: string, passage: PassageQuote & Span): FoundPassage {
  const { start, end, quote } = passage;
  if (quote === '') return { kind: 'lost' };
  if (text.slice(start, end) === quote) return { kind: 'exact', span: { start, end } };
  const exact = pickBest(text, passage, listOccurrences(text, quote), quote.length);
  if (exact) return { kind: 'moved', span: exact, likeness: 1 };
  return findAlike(text, passage);
}

function listOccurrences(text: string, words: string): readonly number[] {
  const found: number[] = [];
  let at = text.indexOf(words);
  while (at >= 0 && found.length < mostCandidates) {
    found.push(at);
    at = text.indexOf(words, at + 1);
  }
  return found;
}

function pickBest(
  text: string,
  passage: PassageQuote & Span,
  starts: readonly number[],
  length: number,
): Span | null {
  let best: { readonly start: number; readonly score: number } | null = null;
  for (const start of starts) {
    const near = 1 / (1 + Math.abs(start - passage.start) / 1000);
    const score =
      matchBackward(text, start, passage.prefix) + matchForward(text, start + length, passage.suffix) + near;
    if (best === null || score > best.score) best = { start, score };
  }
  return best && { start: best.start, end: best.start + length };
}

function matchForward(text: string, at: number, words: string): number {
  let length = 0;
  while (length < words.length && text[at + length] === words[length]) length += 1;
  return length;
}

function matchBackward(text: string, at: number, words: string): number {
  let length = 0;
  while (length < words.length && text[at - 1 - length] === words[words.length - 1 - length]) length += 1;
  return length;
}

/** Places where a piece of the quote stands, each tried with the whole quote laid over it. */
function findAlike(text: string, { quote }: PassageQuote): FoundPassage {
  const piece = Math.min(16, Math.max(6, Math.floor(quote.length / 3)));
  const starts = new Set<number>();
  for (let at = 0; at + piece <= quote.length && starts.size < mostCandidates; at += piece)
    for (const place of listOccurrences(text, quote.slice(at, at + piece)).slice(0, 8))
      starts.add(Math.max(0, place - at));
  const sought = countTriples(quote);
  let best: FoundPassage = { kind: 'lost' };
  for (const start of starts) {
    const span = { start, end: Math.min(text.length, start + quote.length) };
    const likeness = compareTriples(sought, countTriples(text.slice(span.start, span.end)));
    if (likeness >= leastLikeness && (best.kind !== 'moved' || likeness > best.likeness))
      best = { kind: 'moved', span, likeness };
  }
  return best;
}

function countTriples(words: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= words.length; at += 1) {
    const triple = words.slice(at, at + 3);
    counts.set(triple, (counts.get(triple) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over letter triples. */
function compareTriples(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [triple, count] of a) {
    shared += Math.min(count, b.get(triple) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
