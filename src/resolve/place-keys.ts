import { builtWords } from '../language/lists/built-words.ts';
import type { NameUse } from './name-use.ts';
import { groupBy } from './reading.ts';

/** Words that say which sort of bridge or airport it is, not which one. */
const sorts = new Set(
  'international national regional municipal city old new north south east west central main railway road high suspension'.split(
    ' ',
  ),
);

/**
 * Full forms of what is built or flows, by their plain words: "Key Bridge" is "Francis Key Bridge" where no other name
 * ends so, and so is "Springfield Key Bridge", which only says where.
 */
export function nameFacilities(uses: readonly NameUse[]): ReadonlyMap<string, string> {
  const places = new Set(uses.filter(({ kind }) => kind === 'place').map(({ plain }) => plain));
  const forms = [...places].filter(isFacilityName).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const full = new Map<string, string>();
  for (const alike of groupBy(forms, lastTwo).values()) {
    for (const short of alike) nameShort(short, alike, places, full);
  }
  return full;
}

function isFacilityName(plain: string): boolean {
  const words = plain.split(' ');
  return (
    words.length > 1 && builtWords.has(words.at(-1) ?? '') && !words.slice(0, -1).every((w) => sorts.has(w))
  );
}

function lastTwo(plain: string): string {
  return plain.split(' ').slice(-2).join(' ');
}

function nameShort(
  short: string,
  alike: readonly string[],
  places: ReadonlySet<string>,
  full: Map<string, string>,
): void {
  const longer = alike.filter((form) => form.endsWith(` ${short}`));
  const other = longer.filter((form) => !places.has(form.slice(0, -short.length - 1)));
  if (longer.length === 0 || other.length > 1) return;
  const [name = short] = other;
  for (const form of [short, ...longer]) full.set(form, name);
}
