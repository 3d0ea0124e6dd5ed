import type { Span } from '../text/span.ts';
import { endingAbbreviations, leadingAbbreviations } from './abbreviations.ts';

/** Longest token in code units: longer runs are cut, so that no later stage meets a monster. */
const longestToken = 200;
const webAddress =
  /^(?:https?:\/\/|www\.)\S|^[\w.+-]+@[\w-]+\.[\w.-]+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|io|info)(?:\/\S*)?$/i;
const clitics = /(?:n['’‘`]t|['’‘`](?:s|re|ve|ll|d|m))$/i;
/** Words that are written as one and read as two. Where the second begins. */
const fusedWords: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['lemme', 3],
  ['gimme', 3],
]);
/** First parts after which a hyphen does not divide ("co-operate", "e-mail"). */
const boundPrefixes: ReadonlySet<string> = new Set(
  `anti co counter cyber de e eco ex extra inter intra mega micro mid mini mis multi non over para post pre pro pseudo quasi re
  semi socio sub super trans ultra un under uber vice`.split(/\s+/),
);

/**
 * Cuts a sentence into syntactic words as in Universal Dependencies English: clitics ("do|n't", "Minsk|'s"), hyphens
 * ("15|-|year") and currency signs ("$|1M") stand alone; numbers, addresses and abbreviations stay whole.
 * Tokens cover everything but white space, in order.
 */
export function splitTokens(text: string, sentence: Span): Span[] {
  const tokens: Span[] = [];
  let i = sentence.start;
  while (i < sentence.end) {
    if (isSpace(text.charCodeAt(i))) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < sentence.end && !isSpace(text.charCodeAt(end))) end++;
    splitChunk(tokens, text, i, end, sentence.end);
    i = end;
  }
  return tokens;
}

function isSpace(unit: number): boolean {
  if (unit <= 32) return unit === 32 || (unit >= 9 && unit <= 13);
  return unit === 0xa0 || (unit > 0x167f && /\s/.test(String.fromCharCode(unit)));
}

function splitChunk(tokens: Span[], text: string, start: number, end: number, sentenceEnd: number): void {
  const addressEnd = findAddressEnd(text, start, end);
  let i = start;
  if (addressEnd > start) {
    tokens.push({ start, end: addressEnd });
    i = addressEnd;
  }
  while (i < end) {
    const wordEnd = scanWord(text, i, end, sentenceEnd);
    if (wordEnd > i) {
      pushWord(tokens, text, i, wordEnd);
      i = wordEnd;
    } else {
      const markEnd = scanMark(text, i, end);
      tokens.push({ start: i, end: markEnd });
      i = markEnd;
    }
  }
}

function findAddressEnd(text: string, start: number, end: number): number {
  if (end - start > 2000) return start;
  let to = end;
  while (to > start && /[.,;:!?)\]"'”’]/.test(text.charAt(to - 1))) to--;
  return to > start + 3 && webAddress.test(text.slice(start, to)) ? to : start;
}

/** The end of the word that begins at `from`; `from` itself when a mark stands there. */
function scanWord(text: string, from: number, end: number, sentenceEnd: number): number {
  const limit = Math.min(end, from + longestToken);
  let i = from;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) i++;
    else if (i > from && i + 1 < limit && joins(text, from, i)) i++;
    else break;
  }
  if (i === from && startsWithMark(text, from, limit)) return scanWord(text, from + 1, end, sentenceEnd);
  if (i > from && text.charAt(i) === '.' && i < end && keepsPeriod(text, from, i)) return i + 1;
  return i;
}

/** "'s", "'90s", "#1"-like starts: only a clitic cut off by an injected space, or a decade. */
function startsWithMark(text: string, from: number, limit: number): boolean {
  const mark = text.charAt(from);
  if (mark !== "'" && mark !== '’') return false;
  const rest = text.slice(from + 1, Math.min(limit, from + 4));
  return /^(?:\d\ds|(?:s|re|ve|ll|d|m)(?![\p{L}\p{N}]))/iu.test(rest);
}

function isWordUnit(unit: number): boolean {
  if (unit < 128)
    return (
      (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95
    );
  return /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit));
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the mark at `at`, with word units on both sides, belongs into the word. */
function joins(text: string, from: number, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (!isWordUnit(before) || !isWordUnit(after)) return false;
  const mark = text.charAt(at);
  const digits = isDigit(before) && isDigit(after);
  if (mark === ',' || mark === ':' || mark === '/') return digits;
  if (mark === '.') return true;
  if (mark === '&') return true;
  if (mark === '-') return boundPrefixes.has(text.slice(from, at).toLowerCase()) && !isDigit(after);
  return (mark === "'" || mark === '’' || mark === '‘' || mark === '`') && !isDigit(before);
}

function keepsPeriod(text: string, from: number, at: number): boolean {
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word)) return true;
  return (
    at - from > 1 &&
    (leadingAbbreviations.has(lower) || endingAbbreviations.has(lower)) &&
    lower !== 'am' &&
    lower !== 'pm' &&
    lower !== 'sun' &&
    lower !== 'mar' &&
    lower !== 'no'
  );
}

function pushWord(tokens: Span[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const fused =
    fusedWords.get(word.toLowerCase()) ?? /(?<=^\d[\d:.]*)[ap]\.?m\.?$/i.exec(word.slice(0, 12))?.index;
  const clitic = fused ?? clitics.exec(word)?.index;
  if (clitic === undefined || clitic === 0) {
    tokens.push({ start, end });
    return;
  }
  tokens.push({ start, end: start + clitic }, { start: start + clitic, end });
}

/** Runs of one mark ("...", "--", "!!!") are one token, other marks stand alone; surrogate pairs stay whole. */
function scanMark(text: string, from: number, end: number): number {
  const mark = text.charAt(from);
  if (!'.-!?*=_~–—'.includes(mark))
    return Math.min(end, from + ((text.codePointAt(from) ?? 0) > 0xffff ? 2 : 1));
  let i = from + 1;
  while (i < end && i - from < longestToken && text.charAt(i) === mark) i++;
  return i;
}
