import type { Token } from '../language/sentence.ts';
import { readMonth } from '../text/calendar-dates.ts';
import { readFigure, readNumber } from './number-words.ts';

/**
 * One step of a time expression: a word, or all the words of a number. `code` is one letter for its class, so that
 * the grammar can be written as patterns over a string of codes: `rules` in `time-rules.ts`.
 */
export interface TimeWord {
  readonly code: string;
  /** Lower case; the first word of a number. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
}

/** Codes: d 1 to 31, y a year, n another number, v a vague number, a article, u unit, U units, p night, P other part of
 *  a day, W weekday, M month, S season, T today and the like, l last, x next, t this, h that or the same, r recent,
 *  e early or late, E earlier, L later, g ago, o ordinal, q half, i period, s decade, D the, O of, H clock, A a.m.,
 *  c comma, - hyphen, k "to" or "or", V every, F academic or sports year ("2023/24"), b beginning, end, . all else. */
export function readTimeWords(tokens: readonly Token[]): readonly TimeWord[] {
  const words: TimeWord[] = [];
  let at = 0;
  while (at < tokens.length) {
    const word = readWord(tokens, at);
    words.push(word);
    at = word.to;
  }
  return words;
}

const fixedCodes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'day week fortnight weekend month year decade century hour minute quarter',
    U: 'days weeks fortnights weekends months years decades centuries hours minutes seconds nights quarters',
    p: 'night',
    P: 'morning afternoon evening noon midday midnight dawn dusk lunchtime nightfall daybreak',
    W: 'monday tuesday wednesday thursday friday saturday sunday',
    S: 'spring summer autumn winter',
    T: 'today yesterday tomorrow tonight overnight',
    l: 'last past previous preceding',
    x: 'next coming following upcoming',
    t: 'this these',
    h: 'that those same',
    r: 'recent',
    e: 'early late mid',
    E: 'earlier before',
    L: 'later',
    g: 'ago',
    D: 'the',
    O: 'of',
    A: 'am pm a.m. p.m. a.m p.m',
    c: ',',
    '-': '- – —',
    k: 'to or',
    V: 'every each',
    b: 'beginning start end middle',
    a: 'a an',
    q: 'half',
    i: 'period',
  }).flatMap(([code, list]) => list.split(' ').map((word) => [word, code] as const)),
);

const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);

function readWord(tokens: readonly Token[], at: number): TimeWord {
  const text = tokens[at]?.text ?? '';
  const word = text.toLowerCase();
  const one = { word, from: at, to: at + 1, value: null };
  const month = /^\p{Lu}/u.test(text) ? readMonth(word) : null;
  if (month !== null) return { ...one, code: 'M', value: month };
  const figures = /\d/.test(word);
  const ordinal = ordinals.get(word) ?? (figures ? readOrdinal(word) : null);
  if (ordinal !== null) return { ...one, code: 'o', value: ordinal };
  const special = figures ? readSpecial(word) : null;
  if (special !== null) return { ...one, ...special };
  const number = word === 'a' && isUnitWord(tokens[at + 1]) ? null : readNumber(tokens, at);
  if (number) return { word, from: at, to: number.to, value: number.value, code: codeOfNumber(word, number) };
  return { ...one, code: fixedCodes.get(word) ?? '.' };
}

function isUnitWord(token: Token | undefined): boolean {
  return fixedCodes.get(token?.text.toLowerCase() ?? '') === 'u';
}

function readOrdinal(word: string): number | null {
  const figures = /^(\d{1,2})(st|nd|rd|th)$/.exec(word)?.[1];
  return figures === undefined ? null : Number(figures);
}

/** "21:40", "1990s", "'90s", "2023/24", "Q3". */
function readSpecial(word: string): { readonly code: string; readonly value: number | null } | null {
  if (/^([01]?\d|2[0-4]):[0-5]\d$/.test(word)) return { code: 'H', value: null };
  const decade = /^['’]?((?:1[5-9]|20)?\d0)s$/.exec(word)?.[1];
  if (decade !== undefined) return { code: 's', value: Number(decade) };
  if (/^(19|20)\d\d\/\d{2}(\d{2})?$/.test(word)) return { code: 'F', value: Number(word.slice(0, 4)) };
  return null;
}

function codeOfNumber(
  word: string,
  number: { readonly to: number; readonly value: number | null; readonly form: string },
): string {
  if (number.value === null) return 'v';
  const plain = readFigure(word)?.value === number.value && /^\d+$/.test(word);
  if (plain && word.length === 4 && number.value >= 1500 && number.value < 2200) return 'y';
  return plain && number.value >= 1 && number.value <= 31 ? 'd' : 'n';
}
