import type { NameUse } from './name-use.ts';
import type { Reading } from './reading.ts';

/** Two forms of one body's name, by their plain words. */
export type FormPair = readonly [string, string];

const shortForm = /^\p{Lu}[\p{Lu}\p{Ll}\d.&-]{0,7}$/u;

/**
 * "the Centre for Geosciences (GFZ)", "WHO (World Health Organization)": names that a report itself says are one, one
 * of them short and in brackets or before them.
 */
export function findShortForms(readings: readonly Reading[], uses: readonly NameUse[]): readonly FormPair[] {
  return uses.flatMap((use, at): readonly FormPair[] => {
    const next = uses[at + 1];
    if (!next || next.report !== use.report || use.plain === next.plain) return [];
    if (use.kind !== 'organisation' && next.kind !== 'organisation') return [];
    const long = use.text.length > next.text.length ? use : next;
    const short = long === use ? next : use;
    if (!long.text.includes(' ') || !shortForm.test(short.text) || !/\p{Lu}.*\p{Lu}/u.test(short.text))
      return [];
    return isBracketed(readings[use.report], use, next) ? [[long.plain, short.plain]] : [];
  });
}

function isBracketed(reading: Reading | undefined, before: NameUse, after: NameUse): boolean {
  const [first, second] = [reading?.mentions[before.mention], reading?.mentions[after.mention]];
  if (!reading || !first || !second) return false;
  const text = reading.extraction.report.reading;
  return /^\s?\($/.test(text.slice(first.end, second.start)) && text[second.end] === ')';
}
