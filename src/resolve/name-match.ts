import { foldWord, plainLetters } from './fold-letters.ts';
import { nicknameOf } from './nicknames.ts';
import { compareSounds } from './sound-distance.ts';

/** Words inside names that tell nobody apart. */
const particles = new Set(
  'al el ad as ar ibn bin ben abd de del della di da do dos du la le van von der den ter the'.split(' '),
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
 * are compared as they are.
 */
export function matchNames(first: FoldedName, second: FoldedName): number {
  const [short, long] = first.words.length <= second.words.length ? [first, second] : [second, first];
  if (short.words.length === 0) return 0;
  const scores = alignWords(short.words, long.words);
  const worst = Math.min(...scores);
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const score = 0.7 * worst + 0.3 * mean;
  return initialsClash(first, second) ? Math.min(score, sameName - 0.05) : score;
}

/** Both give initials, and not the same ones ("George W.", "George H. W."). */
function initialsClash(a: FoldedName, b: FoldedName): boolean {
  return a.initials.length > 0 && b.initials.length > 0 && a.initials.join() !== b.initials.join();
}

/** The best partner of each word, left to right; two neighbours may stand for one word ("Ahmadi-Nejad"). */
function alignWords(short: readonly string[], long: readonly string[]): number[] {
  const free = new Set(long.keys());
  return short.map((word) => {
    let best = { score: 0, used: [] as number[] };
    for (const at of free) {
      for (const used of free.has(at + 1) ? [[at], [at, at + 1]] : [[at]]) {
        const score = compareWords(word, used.map((i) => long[i] ?? '').join(''));
        if (score > best.score) best = { score, used };
      }
    }
    for (const at of best.used) free.delete(at);
    return best.score;
  });
}

function compareWords(a: string, b: string): number {
  if (a.endsWith('.') || b.endsWith('.'))
    return a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase() ? 0.9 : 0;
  return nicknameOf(a) === nicknameOf(b) ? 1 : compareSounds(a, b);
}
