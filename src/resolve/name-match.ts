import { foldWord, plainLetters } from './fold-letters.ts';
import { nicknameOf } from './nicknames.ts';
import { compareSounds } from './sound-distance.ts';

/** Words inside names that tell nobody apart. */
const particles = new Set(
  'al el ad as ar ibn bin ben abd de del della des di da do dos du la le van von der den ter the'.split(' '),
);
/** Honours that stand before a name within its span. */
const honours = new Set(
  'ayatollah sheikh shaikh imam mullah sir dame lord lady saint st mr mrs ms miss dr prof hajj haji sayyid'.split(
    ' ',
  ),
);

/** A name of a person made ready for comparison. */
export interface FoldedName {
  /** Sounds of each word, particles and honours left out, eight at most; an initial is its letter and a dot. */
  readonly words: readonly string[];
  readonly initials: readonly string[];
}

/** Two names at or above this are one person, unless something speaks against it. */
export const sameName = 0.78;
/** Two names at or above this are alike enough to ask. */
export const alikeName = 0.7;

/** Whether a name begins with what only a surname begins with: a small "van" or "bin", an article with a hyphen. */
export function opensSurname(text: string): boolean {
  const [first = ''] = text.split(' ', 1);
  return (first !== text && particles.has(first)) || /^(?:al|el|ad|as|ar)[-‐‑]/iu.test(text);
}

/** Longer words are cut, so that any string is read in linear time. */
const longestWord = 32;

/** The name's words by their sounds. */
export function foldName(text: string): FoldedName {
  const all = plainLetters(text).split(' ').filter(Boolean);
  const kept = all.filter((word) => !particles.has(word) && !honours.has(word));
  const plain = (kept.length > 0 ? kept : all).slice(0, 8);
  return {
    words: plain.map((word) => (word.length === 1 ? `${word}.` : foldWord(word.slice(0, longestWord)))),
    initials: plain.filter((word) => word.length === 1),
  };
}

/**
 * How likely two full names are spellings of one, from 0 to 1. Every word of the shorter name must find a partner of
 * its own in the longer one; the worst pair counts most; an initial fits the word that it begins. Names of one word
 * are compared as they are. Below `atLeast` the answer is 0, sooner.
 */
export function matchNames(first: FoldedName, second: FoldedName, atLeast = 0): number {
  const [short, long] = first.words.length <= second.words.length ? [first, second] : [second, first];
  if (short.words.length === 0) return 0;
  const score = alignWords(short.words, long.words, atLeast);
  return initialsClash(first, second) ? Math.min(score, sameName - 0.05) : score;
}

/** Both give initials, and not the same ones ("George W.", "George H. W."). */
function initialsClash(a: FoldedName, b: FoldedName): boolean {
  return a.initials.length > 0 && b.initials.length > 0 && a.initials.join() !== b.initials.join();
}

/**
 * The score of the best partners of all words, left to right; two neighbours may stand for one word ("Ahmadi-Nejad").
 * Ends where even perfect partners for the rest would stay below `atLeast`.
 */
function alignWords(short: readonly string[], long: readonly string[], atLeast: number): number {
  const free = new Set(long.keys());
  const least = (atLeast - 0.3) / 0.7;
  let [worst, sum, left] = [1, 0, short.length];
  for (const word of short) {
    const score = takePartner(word, long, free, least);
    worst = Math.min(worst, score);
    sum += score;
    left -= 1;
    if (0.7 * worst + (0.3 * (sum + left)) / short.length < atLeast) return 0;
  }
  return 0.7 * worst + (0.3 * sum) / short.length;
}

/** Takes the free word, or the two neighbours, most like `word`; gives how alike they are, 0 below `least`. */
function takePartner(word: string, long: readonly string[], free: Set<number>, least: number): number {
  let [best, from, to] = [0, 0, 0];
  for (const at of free) {
    const score = compareWords(word, long[at] ?? '', least);
    if (score > best) [best, from, to] = [score, at, at + 1];
    if (!free.has(at + 1)) continue;
    const joined = compareWords(word, `${long[at]}${long[at + 1]}`, least);
    if (joined > best) [best, from, to] = [joined, at, at + 2];
  }
  for (let at = from; at < to; at++) free.delete(at);
  return best;
}

function compareWords(a: string, b: string, atLeast: number): number {
  if (a.endsWith('.') || b.endsWith('.'))
    return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase() ? 0.9 : 0;
  return nicknameOf(a) === nicknameOf(b) ? 1 : compareSounds(a, b, atLeast);
}
