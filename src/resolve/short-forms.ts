import type { NameUse } from './name-use.ts';
import type { Reading } from './reading.ts';

/** Two forms of one body's name, by their plain words. */
export type FormPair = readonly [string, string];

const shortForm = /^\p{Lu}[\p{Lu}\p{Ll}\d.&-]{0,7}$/u;

/** What may stand between a name and its short form: "Inc. (", "(NASDAQ: ". */
const opening =
  /^(?:,? (?:[Ii]nc|[Cc]orp|[Cc]o|[Ll]td|[Pp]lc|PLC|LLC|AG|SA|SE|NV)\.?)?\s?\((?:\p{Lu}{2}[\p{L} ]{0,8}: ?)?$/u;

/**
 * "the Centre for Geosciences (GFZ)", "WHO (World Health Organization)", "Delmar Foods Inc. (NYSE: DLMR)": names that a
 * report itself says are one, one of them short and in brackets or before them.
 */
export function findShortForms(readings: readonly Reading[], uses: readonly NameUse[]): readonly FormPair[] {
  return uses.flatMap((use, at): readonly FormPair[] =>
    // The exchange of a share may be named between them.
    uses.slice(at + 1, at + 3).flatMap((next) => pairOf(readings, use, next)),
  );
}

function pairOf(readings: readonly Reading[], use: NameUse, next: NameUse): readonly FormPair[] {
  if (next.report !== use.report || use.plain === next.plain) return [];
  if (use.kind !== 'organisation' && next.kind !== 'organisation') return [];
  const long = use.text.length > next.text.length ? use : next;
  const short = long === use ? next : use;
  if (!shortForm.test(short.text) || !/\p{Lu}.*\p{Lu}/u.test(short.text)) return [];
  if (!long.text.includes(' ') && !isAbridged(short.plain, long.plain)) return [];
  return isBracketed(readings[use.report], use, next) ? [[long.plain, short.plain]] : [];
}

/** "MSFT" of "Microsoft": its first letter and others of it, in their order. */
function isAbridged(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function isBracketed(reading: Reading | undefined, before: NameUse, after: NameUse): boolean {
  const [first, second] = [reading?.mentions[before.mention], reading?.mentions[after.mention]];
  if (!reading || !first || !second) return false;
  const text = reading.extraction.report.reading;
  return opening.test(text.slice(first.end, second.start)) && text[second.end] === ')';
}
