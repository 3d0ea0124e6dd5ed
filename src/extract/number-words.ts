import type { Token } from '../language/sentence.ts';
import { type FractionWords, readFraction } from './fraction-words.ts';
import { wordIn } from './tree.ts';

/** A number in words or figures: tokens `from` (inclusive) to `to` (exclusive). */
export interface NumberWords {
  readonly from: number;
  readonly to: number;
  /** null for vague numbers: "several", "hundreds". */
  readonly value: number | null;
  /** Smallest number that a vague one allows; the value itself else. */
  readonly least: number;
  /** "share": a fraction of a whole, its value per cent. */
  readonly form: 'figures' | 'words' | 'ordinal' | 'vague' | 'share';
}

const smallWords =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
const small: ReadonlyMap<string, number> = new Map(smallWords.split(' ').map((word, value) => [word, value]));
const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['crore', 1e7],
  ['lakh', 1e5],
]);
const vague: ReadonlyMap<string, number> = new Map([
  ['several', 2],
  ['few', 2],
  ['many', 2],
  ['most', 2],
  ['some', 1],
  ['multiple', 2],
  ['numerous', 2],
  ['countless', 2],
  ['couple', 2],
  ['handful', 2],
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
]);
const longestNumber = 12;
/** Words that a number can begin with: asked of every token, so that most are answered by one look. */
const openers: ReadonlySet<string> = new Set([
  ...small.keys(),
  ...tens.keys(),
  ...vague.keys(),
  'half',
  'a',
  'an',
]);

/** The number that begins at a token, or null. Articles count only before a scale or a vague noun ("a dozen", "a few"). */
export function readNumber(tokens: readonly Token[], from: number): NumberWords | null {
  const word = wordIn(tokens, from);
  if (!openers.has(word) && !/^\d/.test(word)) return null;
  const fraction = readFraction(tokens, from);
  if (fraction) return readShare(tokens, fraction);
  if (word === 'a' || word === 'an') return readAfterArticle(tokens, from);
  return readVague(tokens, from) ?? readFigures(tokens, from) ?? readWords(tokens, from);
}

/** The value of figures in one token ("1,200", "2.4bn", "1M"), or null; `suffix` tells whether a scale is in it. */
export function readFigure(word: string): { readonly value: number; readonly suffix: boolean } | null {
  if (word.length > 30) return null;
  const found =
    /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}|\d+(?:\.\d+)?)(k|m|mn|mln|bn|tn|trn)?$/i.exec(
      word,
    );
  if (!found?.[1]) return null;
  const figures = /^\d{1,3}(\.\d{3}){2,}$/.test(found[1])
    ? found[1].replace(/\./g, '')
    : found[1].replace(/,/g, '');
  const scale = scales.get(found[2]?.toLowerCase() ?? '') ?? 1;
  return { value: roundOff(Number(figures) * scale), suffix: found[2] !== undefined };
}

/** "Half a dozen" is six; "three quarters of the crew" are 75 per cent of it. */
function readShare(tokens: readonly Token[], { from, to, value, scaled }: FractionWords): NumberWords {
  const scale = scaled ? scales.get(wordIn(tokens, to)) : undefined;
  const share = roundOff(value * (scale ?? 100));
  const form = scale === undefined ? 'share' : 'words';
  return { from, to: scale === undefined ? to : to + 1, value: share, least: share, form };
}

function readAfterArticle(tokens: readonly Token[], from: number): NumberWords | null {
  const next = wordIn(tokens, from + 1);
  const found = readVague(tokens, from + 1);
  if (found && next !== 'some' && next !== 'most') return { ...found, from };
  const scale = scales.get(next);
  if (scale === undefined || next.length < 5) return null;
  const value = multiply(tokens, from + 2, scale);
  return { ...value, from, least: value.value, form: 'words' };
}

function readVague(tokens: readonly Token[], from: number): NumberWords | null {
  const least = vague.get(wordIn(tokens, from));
  if (least === undefined) return null;
  const more = wordIn(tokens, from + 1) === 'of' ? vague.get(wordIn(tokens, from + 2)) : undefined;
  const to = more !== undefined && more >= 200 ? from + 3 : from + 1;
  return { from, to, value: null, least: to > from + 1 ? (least * (more ?? 1)) / 2 : least, form: 'vague' };
}

function readFigures(tokens: readonly Token[], from: number): NumberWords | null {
  const word = wordIn(tokens, from);
  const part = fractions.get(word.slice(-1)) ?? 0;
  const figure = readFigure(part > 0 ? word.slice(0, -1) : word);
  if (!figure) return null;
  if (figure.suffix) return { from, to: from + 1, value: figure.value, least: figure.value, form: 'figures' };
  const whole = addFraction(tokens, from + 1, figure.value + part);
  const scaled = multiply(tokens, whole.to, whole.value);
  return { from, ...scaled, least: scaled.value, form: 'figures' };
}

const fractions: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['1/2', 0.5],
  ['1/4', 0.25],
  ['3/4', 0.75],
]);

/** "22 1/2", "22-1/2", "two and a half hours": a fraction behind a whole number. */
function addFraction(
  tokens: readonly Token[],
  at: number,
  value: number,
): { readonly to: number; readonly value: number } {
  const next = /^[-‐‑]$/u.test(wordIn(tokens, at)) ? at + 1 : at;
  const part = fractions.get(wordIn(tokens, next));
  if (part !== undefined) return { to: next + 1, value: value + part };
  const half = ['and', 'a', 'half'].every((word, index) => wordIn(tokens, at + index) === word);
  const unit = tokens[at + 3];
  return half && unit !== undefined && /^(?:NOUN|NUM)$/u.test(unit.tag)
    ? { to: at + 3, value: value + 0.5 }
    : { to: at, value };
}

/** What is read of a number: full thousands, and the group under way (null before the first word). */
interface Sum {
  readonly total: number;
  readonly group: number | null;
}

/** "two hundred and five", "twenty-five", "forty-two thousand". */
function readWords(tokens: readonly Token[], from: number): NumberWords | null {
  let at = from;
  let sum: Sum = { total: 0, group: null };
  while (at < tokens.length && at - from < longestNumber) {
    const next = addWord(tokens, at, sum);
    if (next === null) break;
    sum = next;
    at += 1;
  }
  if (sum.group === null) return null;
  const whole = addFraction(tokens, at, sum.total + sum.group);
  return { from, to: whole.to, value: whole.value, least: whole.value, form: 'words' };
}

function addWord(tokens: readonly Token[], at: number, { total, group }: Sum): Sum | null {
  const word = wordIn(tokens, at);
  const digit = small.get(word) ?? tens.get(word);
  if (digit !== undefined) return fitsGroup(group, digit) ? { total, group: (group ?? 0) + digit } : null;
  if (group === null) return null;
  const scale = word.length > 4 ? scales.get(word) : undefined;
  if (scale === undefined) return joinsNumber(tokens, at, group) ? { total, group } : null;
  return scale < 1000 ? { total, group: group * scale } : { total: total + group * scale, group: 0 };
}

/** A digit joins what stands before it where that leaves room: "twenty|five", "two hundred|forty", not "two|three". */
function fitsGroup(group: number | null, digit: number): boolean {
  if (group === null || group === 0) return true;
  return digit < 10 ? group % 10 === 0 && group !== 10 : group % 100 === 0;
}

/** A hyphen or an "and" within a number, with more of the number after it. */
function joinsNumber(tokens: readonly Token[], at: number, group: number): boolean {
  const word = wordIn(tokens, at);
  const next = small.get(wordIn(tokens, at + 1)) ?? tens.get(wordIn(tokens, at + 1));
  if (next === undefined) return false;
  if (word === '-') return fitsGroup(group, next) && group % 100 >= 20;
  return word === 'and' && group >= 100 && fitsGroup(group, next);
}

function multiply(
  tokens: readonly Token[],
  at: number,
  value: number,
): { readonly to: number; readonly value: number } {
  const scale = scales.get(wordIn(tokens, at));
  if (
    scale === undefined ||
    (scale < 1000 && wordIn(tokens, at) !== 'dozen' && wordIn(tokens, at) !== 'hundred')
  ) {
    return { to: at, value };
  }
  return { to: at + 1, value: roundOff(value * scale) };
}

/** Takes off what binary fractions add: 2.3 million is 2,300,000. */
function roundOff(value: number): number {
  return Number(value.toPrecision(12));
}

const comparators: readonly (readonly [string, '<' | '>' | '~'])[] = [
  ['more than', '>'],
  ['greater than', '>'],
  ['higher than', '>'],
  ['no fewer than', '>'],
  ['no less than', '>'],
  ['not less than', '>'],
  ['as many as', '<'],
  ['as much as', '<'],
  ['no more than', '<'],
  ['not more than', '<'],
  ['less than', '<'],
  ['fewer than', '<'],
  ['lower than', '<'],
  ['close to', '~'],
  ['at least', '>'],
  ['at most', '<'],
  ['up to', '<'],
  ['well over', '>'],
  ['just over', '>'],
  ['just under', '<'],
  ['an estimated', '~'],
  ['a minimum of', '>'],
  ['a maximum of', '<'],
  ['in excess of', '>'],
  ['over', '>'],
  ['above', '>'],
  ['exceeding', '>'],
  ['beyond', '>'],
  ['under', '<'],
  ['below', '<'],
  ['nearly', '~'],
  ['almost', '~'],
  ['about', '~'],
  ['around', '~'],
  ['roughly', '~'],
  ['approximately', '~'],
  ['circa', '~'],
  ['some', '~'],
  ['estimated', '~'],
];

const splitComparators = comparators.map(([words, comparator]) => ({ words: words.split(' '), comparator }));

/** By their last word, since few words before a number end one. */
const comparatorsByEnd = new Map(
  splitComparators.map(({ words }) => {
    const end = words.at(-1) ?? '';
    return [end, splitComparators.filter((other) => other.words.at(-1) === end)] as const;
  }),
);

/** What stands before a number and bounds it ("over", "at least", "about"): its first token and its sense. */
export function readComparator(
  tokens: readonly Token[],
  number: number,
): { readonly from: number; readonly comparator: '<' | '>' | '~' } | null {
  for (const { words, comparator } of comparatorsByEnd.get(wordIn(tokens, number - 1)) ?? []) {
    const from = number - words.length;
    if (from >= 0 && words.every((word, at) => wordIn(tokens, from + at) === word))
      return { from, comparator };
  }
  return null;
}
