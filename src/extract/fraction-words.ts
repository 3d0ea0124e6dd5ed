import type { Token } from '../language/sentence.ts';
import { wordIn } from './tree.ts';

/** A fraction in words: tokens `from` (inclusive) to `to` (exclusive), and what it is a fraction of. */
export interface FractionWords {
  readonly from: number;
  readonly to: number;
  /** Between 0 and 1. */
  readonly value: number;
  /** True for "half a million", where a scale follows; false for "half of the crew". */
  readonly scaled: boolean;
}

const parts: readonly string[] = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const counts: readonly string[] = 'a one two three four five six seven eight nine'.split(' ');

/**
 * "Half a", "a quarter of a", "three quarters of the", "two-thirds of": what follows is a scale, or the whole that is
 * shared. Quarters of a year are none.
 */
export function readFraction(tokens: readonly Token[], from: number): FractionWords | null {
  const part = readPart(tokens, from);
  // "The first half of the match" is a time.
  if (!part || /^(?:first|second|other|latter|1st|2nd)$/.test(wordIn(tokens, from - 1))) return null;
  const of = wordIn(tokens, part.to) === 'of';
  const next = part.to + (of ? 1 : 0);
  if (/^an?$/.test(wordIn(tokens, next)) && isScale(wordIn(tokens, next + 1)))
    return { from, to: next + 1, value: part.value, scaled: true };
  const bare = part.value === 0.5 && /^(?:the|its|their)$/.test(wordIn(tokens, next));
  if (!of && !bare) return null;
  const year = /^(?:\d{4}|last|this|next|year|growth|losses|decline|contraction|recession)$/;
  const whole = tokens.slice(next, next + 2).map((token) => token.text.toLowerCase());
  return whole.length === 0 || whole.some((word) => year.test(word))
    ? null
    : { from, to: part.to, value: part.value, scaled: false };
}

/** "Half", "a third", "three quarters", "two-thirds". */
function readPart(
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly value: number } | null {
  const word = wordIn(tokens, from);
  if (word === 'half') return { to: from + 1, value: 0.5 };
  const at = wordIn(tokens, from + 1) === '-' ? from + 2 : from + 1;
  const many = Math.max(1, counts.indexOf(word));
  const named = wordIn(tokens, at).replace(/s$/, '');
  const of = parts.indexOf(named) + 2;
  if (!counts.includes(word) || of < 2 || many >= of || (of === 2 && word !== 'a' && word !== 'one'))
    return null;
  return { to: at + 1, value: many / of };
}

function isScale(word: string): boolean {
  return /^(?:dozen|hundred|thousand|million|billion|trillion)$/.test(word);
}
