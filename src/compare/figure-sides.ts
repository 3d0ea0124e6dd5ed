import type { Reading } from './figure-readings.ts';
import { groupBy } from './told-story.ts';

/** Figures by what they say: one side a number, with the bounds of other reports that say no other. */
export function groupSides(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const exact = readings.filter((r) => r.exact);
  const hedged = readings.filter((r) => !r.exact);
  const bounds = (r: Reading): string =>
    `${r.low} ${r.high} ${r.count.quantity.value === null ? 'vague' : ''}`;
  // Converted figures are equal when their ranges meet.
  const sides: Reading[][] = [];
  for (const reading of [...exact].sort((a, b) => a.low - b.low)) {
    const last = sides.at(-1);
    if (last?.[0] && reading.low <= last[0].high) last.push(reading);
    else sides.push([reading]);
  }
  const loose = hedged.filter((reading) => !joinExact(sides, reading));
  return [...sides.sort((a, b) => b.length - a.length), ...groupBy(loose, bounds).map.values()];
}

/** A number that somebody is sure of, and that may still grow. */
export const leastOf = /\b(?:at least|no fewer than|no less than|a minimum of)\b/i;

/** How far above "more than 40", a round number, one may lie that still is what was meant. */
const justAbove = 1.1;

/** "At least 57", "as many as 57" and "about 57" of another report go with its 57, "more than 40" with 41: they say no other number. */
function joinExact(sides: readonly Reading[][], reading: Reading): boolean {
  const { value, comparator, text } = reading.count.quantity;
  if (value === null) return false;
  const least = leastOf.test(text);
  const side = sides.find(([exact]) => {
    const told = exact?.sum === null ? exact.count.quantity.value : null;
    if (told === null || told === undefined) return false;
    if (told === value) return comparator === '~' || comparator === '<' || least;
    const above = comparator === '>' && !least && value % 10 === 0;
    return above && told > value && told <= value * justAbove;
  });
  side?.push(reading);
  return side !== undefined;
}
