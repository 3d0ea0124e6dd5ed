import { isBefalling } from './fates.ts';
import type { Reading } from './figure-readings.ts';
import { compareText } from './told-story.ts';

/** True for figures that are no two answers to one question, though they count the same: nothing is told by setting them side by side. */
export function areIncomparable(sides: readonly (readonly Reading[])[]): boolean {
  return areWorldsApart(sides) || areToldTogether(sides) || areDoneAndPlanned(sides);
}

/** What is promised and what was done so far: two answers to two questions. */
function areDoneAndPlanned(sides: readonly (readonly Reading[])[]): boolean {
  const planned = sides.map((side) => side.every(({ count }) => count.statement.modality.includes('future')));
  return planned.includes(true) && planned.includes(false);
}

/** Two tolls of which one is many times the other are of two happenings: an attack, and the war it began. */
function areWorldsApart(sides: readonly (readonly Reading[])[]): boolean {
  const firm = sides.flatMap((side) => side.filter(({ count }) => count.quantity.value !== null));
  const [first] = firm;
  if (!first || !isBefalling(first.count.fate)) return false;
  const told = firm.map(({ count }) => count.quantity.value ?? 0);
  return Math.max(...told) > 30 * Math.max(1, Math.min(...told)) && Math.max(...told) > 1000;
}

/** Reports that all give the same two figures tell of a whole and a part: no difference between them. */
function areToldTogether(sides: readonly (readonly Reading[])[]): boolean {
  const tellers = sides.map((side) =>
    [...new Set(side.map(({ count }) => count.statement.report))].sort(compareText).join(' '),
  );
  return sides.length > 1 && new Set(tellers).size === 1 && (tellers[0] ?? '').includes(' ');
}
