import type { Span } from '../text/span.ts';
import {
  clauseVerbs,
  clockFollowers,
  endingAbbreviations,
  framingVerbs,
  leadingAbbreviations,
  publicBodies,
  sentenceStarters,
  statesEnd,
} from './abbreviations.ts';
import { findGivenName } from './lists/given-names.ts';
import { organisationHeads } from './lists/organisation-words.ts';
import { officeWords } from './lists/titles.ts';

const closers = `"'”’»)]}*`;
const openers = `"'“‘«([{`;
/** Abbreviations that count as such before a number only ("No. 5", "c. 1818"). */
const numbered: ReadonlySet<string> = new Set([
  'no',
  'c',
  'ca',
  'art',
  'sec',
  'mar',
  'sun',
  'sat',
  'mon',
  'fig',
]);
const softWrapLength = 45;
/** A quotation longer than this many code units, or one never closed, does not hold sentences together. */
const longestQuotation = 1500;

/**
 * Cuts a text into sentences, without the white space around them.
 *
 * A newline ends a sentence unless it is a soft wrap (a long line without a final stop, then a small letter). Inside
 * a paragraph . ! ? … ends one before a capital, digit or opening mark, but never after an initial or an
 * abbreviation that needs a follower, and never within a quotation that has a frame: both are one sentence.
 */
export function splitSentences(text: string): Span[] {
  return splitParagraphs(text).flatMap((paragraph) => splitParagraph(text, paragraph));
}

function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  let lineStart = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isNewline(text.charCodeAt(i))) continue;
    const soft = i - lineStart >= softWrapLength && isSoftWrap(text, i);
    lineStart = i + 1;
    if (soft) continue;
    paragraphs.push({ start, end: i });
    start = i + 1;
  }
  return paragraphs;
}

function isSoftWrap(text: string, newline: number): boolean {
  const before = text.charAt(newline - 1);
  const width = text.startsWith('\r\n', newline) ? 2 : 1;
  return /[\p{L}\p{N},;-]/u.test(before) && /\p{Ll}/u.test(text.charAt(newline + width));
}

function isNewline(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}

function splitParagraph(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  const quoteEnds = pairQuotes(text, paragraph);
  let start = paragraph.start;
  let i = paragraph.start;
  while (i < paragraph.end) {
    const quoteEnd = quoteEnds.get(i);
    if (quoteEnd !== undefined && !standsAlone(text, start, i, quoteEnd, paragraph.end)) {
      i = quoteEnd;
      if (endsAfterQuote(text, i, paragraph.end)) {
        const after = skipNotes(text, i + 1);
        pushTrimmed(sentences, text, start, after);
        start = after;
        i = after - 1;
      }
    } else if (isStop(text.charAt(i))) {
      const end = skipWhile(text, i, paragraph.end, isStop);
      const after = skipNotes(
        text,
        skipWhile(text, end, paragraph.end, (mark) => closers.includes(mark)),
      );
      if (endsSentence(text, start, i, after, paragraph.end)) {
        pushTrimmed(sentences, text, start, after);
        start = after;
      }
      i = end - 1;
    }
    i++;
  }
  pushTrimmed(sentences, text, start, paragraph.end);
  return sentences;
}

function isStop(mark: string): boolean {
  return (
    mark === '.' ||
    mark === '!' ||
    mark === '?' ||
    mark === '…' ||
    mark === '。' ||
    mark === '！' ||
    mark === '？'
  );
}

function skipWhile(text: string, from: number, end: number, holds: (mark: string) => boolean): number {
  let i = from;
  while (i < end && holds(text.charAt(i))) i++;
  return i;
}

/** Past the numbers of footnotes ("[17] [18]"): they belong to the sentence before. */
function skipNotes(text: string, from: number): number {
  let i = from;
  for (let note = noteAt(text, i); note > 0; note = noteAt(text, i)) i += note;
  return i;
}

function noteAt(text: string, at: number): number {
  return /^ ?\[(?:\d{1,3}|citation needed|note \d{1,2})\]/.exec(text.slice(at, at + 20))?.[0].length ?? 0;
}

function isSpace(mark: string): boolean {
  return mark === ' ' || mark === '\t' || mark === '\u00a0' || (mark > '\u1fff' && /\s/.test(mark));
}

function endsSentence(text: string, start: number, stop: number, after: number, end: number): boolean {
  if (text.charAt(stop) > '\u3000') return true;
  const next = skipWhile(text, after, end, isSpace);
  if (next === after || next >= end) return false;
  if (!opensSentence(text, next)) return false;
  return text.charAt(stop) !== '.' || after - stop > 1 || !isAbbreviation(text, start, stop, next, end);
}

/** A quotation of whole sentences that nothing frames, before or after, is cut like other text. */
function standsAlone(text: string, start: number, open: number, close: number, end: number): boolean {
  if (skipWhile(text, start, open, isSpace) !== open || !isStop(text.charAt(close - 1))) return false;
  return skipWhile(text, close + 1, end, isSpace) >= end || endsAfterQuote(text, close, end);
}

/** A closed quotation ends the sentence when it holds the stop itself and what follows starts anew. */
function endsAfterQuote(text: string, close: number, end: number): boolean {
  const before = text.charAt(close - 1);
  if (!isStop(before)) return false;
  const next = skipWhile(text, close + 1, end, isSpace);
  if (next >= end || next === close + 1 || !opensSentence(text, next)) return false;
  return before === '.' || !startsFrame(text, next, end);
}

function startsFrame(text: string, from: number, end: number): boolean {
  const words = text.slice(from, Math.min(end, from + 80)).split(/[^\p{L}’'-]+/u, 6);
  return words.slice(0, 5).some((word) => framingVerbs.has(word));
}

function opensSentence(text: string, at: number): boolean {
  const mark = text.charAt(skipWhile(text, at, text.length, (candidate) => openers.includes(candidate)));
  return /[\p{Lu}\p{Lo}\p{N}\p{Co}\p{So}\p{Cs}$€£#@*•–—-]/u.test(mark);
}

function isAbbreviation(text: string, start: number, stop: number, next: number, end: number): boolean {
  let from = stop;
  while (from > start && stop - from < 12 && /[\p{L}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, stop);
  const lower = word.toLowerCase();
  if (leadingAbbreviations.has(lower)) return !numbered.has(lower) || /\p{N}/u.test(text.charAt(next));
  const mayEnd = endingAbbreviations.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  const initial = word.length === 1 && word !== 'I' && /\p{Lu}/u.test(word);
  if (!mayEnd && !initial) return false;
  const follower = /^[\p{L}’']+/u.exec(text.slice(next, Math.min(end, next + 20)))?.[0] ?? '';
  if (lower === 'a.m' || lower === 'p.m') return clockFollowers.has(follower);
  if (lower === 'etc') return false;
  if (follower === '') return initial;
  return !sentenceStarters.has(follower) && !(statesEnd.has(lower) && startsClause(text, next, end));
}

/** A capital word with a verb of its own, or a given name with another: a subject, unless it is an institution's name. */
function startsClause(text: string, at: number, end: number): boolean {
  const [, first = '', second = ''] =
    /^(\p{Lu}[\p{L}’'-]*) (\p{L}+)/u.exec(text.slice(at, Math.min(end, at + 60))) ?? [];
  if (clauseVerbs.has(second)) return !isInstitutional(first.toLowerCase());
  return (
    /^\p{Lu}\p{Ll}/u.test(second) && findGivenName(first) !== null && !isInstitutional(first.toLowerCase())
  );
}

function isInstitutional(word: string): boolean {
  return organisationHeads.has(word) || officeWords.has(word) || publicBodies.has(word);
}

/** Opening mark to closing mark of each double quotation of the paragraph. */
function pairQuotes(text: string, paragraph: Span): Map<number, number> {
  const pairs = new Map<number, number>();
  let open = -1;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const mark = text.charAt(i);
    if (mark !== '"' && mark !== '“' && mark !== '”') continue;
    if (open >= 0 && mark !== '“' && i - open <= longestQuotation && closesQuote(text, i, mark)) {
      pairs.set(open, i);
      open = -1;
    } else if (mark !== '”') {
      open = i;
    }
  }
  return pairs;
}

function closesQuote(text: string, at: number, mark: string): boolean {
  if (mark === '”') return true;
  return !isSpace(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from < to) sentences.push({ start: from, end: to });
}
