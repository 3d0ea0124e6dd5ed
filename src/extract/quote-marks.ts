import type { Region } from '../text/report.ts';
import type { Span } from '../text/span.ts';

/** A stretch of quoted words with its marks; `open` when no mark closes it before its paragraph ends. */
export interface QuotedSpan extends Span {
  readonly open: boolean;
  /** True when it is the first in its paragraph, with nothing before it. */
  readonly leads: boolean;
}

const doubleMarks = /["“”„‟«»＂]|''|``/g;
const paragraphBreak = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * Quotations between double marks, straight, curly or angled, wrong ones mended by place: a mark opens when a word
 * follows it, and closes when one stands before it. A quotation that its paragraph does not close ends with it. Single
 * marks count when what they close is a sentence or part of one ("...,'"), and as the quotation of a headline.
 */
export function findQuotedSpans(reading: string, region: Region): readonly QuotedSpan[] {
  return paragraphsOf(reading, region).flatMap((paragraph) => {
    const double = pairMarks(reading, paragraph);
    return double.length > 0
      ? double
      : findSingle(reading, paragraph, region.kind === 'title' || region.kind === 'heading');
  });
}

function paragraphsOf(text: string, region: Region): readonly Span[] {
  const paragraphs: Span[] = [];
  let start = region.start;
  for (const found of text.slice(region.start, region.end).matchAll(paragraphBreak)) {
    paragraphs.push({ start, end: region.start + found.index });
    start = region.start + found.index + found[0].length;
  }
  paragraphs.push({ start, end: region.end });
  return paragraphs.filter(({ start: from, end }) => text.slice(from, end).trim() !== '');
}

function pairMarks(text: string, paragraph: Span): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open = -1;
  for (const { index, 0: mark } of text.slice(paragraph.start, paragraph.end).matchAll(doubleMarks)) {
    const at = paragraph.start + index;
    const end = at + mark.length;
    if (open < 0) {
      if (opens(text, at, end, mark)) open = at;
    } else if (closes(text, at, end, paragraph.end, mark)) {
      spans.push({ start: open, end, open: false, leads: leadsParagraph(text, paragraph, open) });
      open = -1;
    }
  }
  if (open >= 0 && isLongEnough(text, open, paragraph.end)) {
    const end = paragraph.start + text.slice(paragraph.start, paragraph.end).trimEnd().length;
    spans.push({ start: open, end, open: true, leads: leadsParagraph(text, paragraph, open) });
  }
  return spans;
}

function leadsParagraph(text: string, paragraph: Span, at: number): boolean {
  return text.slice(paragraph.start, at).trim() === '';
}

/** A mark opens when no word stands before it and something follows; inches ("5'' long") do not. */
function opens(text: string, at: number, end: number, mark: string): boolean {
  const before = text.charAt(at - 1);
  if (/\d/.test(before) && mark !== '“') return false;
  return (
    mark === '“' ||
    mark === '„' ||
    mark === '«' ||
    (/^$|[\s([{—–:-]/.test(before) && /\S/.test(text.charAt(end)))
  );
}

function closes(text: string, at: number, end: number, limit: number, mark: string): boolean {
  const after = end >= limit ? ' ' : text.charAt(end);
  const before = text.charAt(at - 1);
  if (mark === '”' || mark === '»') return true;
  return /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** An opening mark without a closing one is a quotation when a sentence follows, not a stray sign at the end. */
function isLongEnough(text: string, open: number, end: number): boolean {
  return text.slice(open, Math.min(end, open + 200)).split(/\s+/).length > 3;
}

const openingSingle = /(?<=^|[\s([—–:])['‘](?=[\p{L}\p{N}])/gu;

function findSingle(text: string, paragraph: Span, headline: boolean): readonly QuotedSpan[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: QuotedSpan[] = [];
  let done = 0;
  for (const { index } of words.matchAll(openingSingle)) {
    if (index < done) continue;
    const close = findSingleClose(words, index + 1, headline);
    if (close < 0) continue;
    done = close + 1;
    const start = paragraph.start + index;
    spans.push({
      start,
      end: paragraph.start + done,
      open: false,
      leads: leadsParagraph(text, paragraph, start),
    });
  }
  return spans;
}

/** The mark that closes words between single marks: after a stop or comma; in a headline also after a word. */
function findSingleClose(words: string, from: number, headline: boolean): number {
  const limit = Math.min(words.length, from + 1500);
  for (let at = from + 1; at < limit; at += 1) {
    const mark = words.charAt(at);
    if (mark !== "'" && mark !== '’') continue;
    if (/[\p{L}\p{N}]/u.test(words.charAt(at + 1))) continue;
    if (/[,.!?…]/.test(words.charAt(at - 1))) return at;
    if (headline && words.slice(from, at).trim().includes(' ') && words.charAt(at - 1) !== 's') return at;
  }
  return -1;
}
