import type { Filters } from '../../graph/filters.ts';
import type { ChangeView } from '../../state/story.ts';
import type { TimelinePlan } from './plan-types.ts';

/** A stretch of the picture that can be asked for by time. */
export interface Unit {
  readonly x: number;
  readonly width: number;
  readonly label: string;
  /** Inclusive ISO days. */
  readonly from: string;
  readonly to: string;
}

/** The units of the scale, from left to right, and the year of the order lane where the reports lead to one. */
export function listUnits({ calendar, lane }: Pick<TimelinePlan, 'calendar' | 'lane'>): readonly Unit[] {
  if (!lane?.year) return calendar.cells;
  const year = { label: lane.year, from: `${lane.year}-01-01`, to: `${lane.year}-12-31` };
  return [...calendar.cells, { x: lane.x, width: lane.right - lane.x, ...year }];
}

/** The last unit that starts at or before `x`; left of all it is the first. */
export function unitAt(units: readonly Unit[], x: number): Unit | null {
  return units.findLast((unit) => unit.x <= x) ?? units[0] ?? null;
}

/** From the left edge of one unit to the right edge of another, whichever was taken first. */
export function joinUnits(one: Unit, two: Unit): Unit {
  const [first, last] = one.x <= two.x ? [one, two] : [two, one];
  const label = first === last ? first.label : `${first.label} to ${last.label}`;
  return { x: first.x, width: last.x + last.width - first.x, label, from: first.from, to: last.to };
}

/** What of the picture a filter by time covers; null when it falls beside all of its units. */
export function coverTime(units: readonly Unit[], time: Filters['time']): Unit | null {
  if (time === null) return null;
  const covered = units.filter((unit) => unit.from <= time.to && unit.to >= time.from);
  const [first, last] = [covered[0], covered.at(-1)];
  return first && last ? joinUnits(first, last) : null;
}

/** Sets the filter by time to a unit. */
export function setTime({ from, to }: Pick<Unit, 'from' | 'to'>): Parameters<ChangeView>[0] {
  return (view) => ({ ...view, filters: { ...view.filters, time: { from, to } } });
}

/** The same, or clears it when it is just that already. */
export function toggleTime(unit: Pick<Unit, 'from' | 'to'>): Parameters<ChangeView>[0] {
  return (view) => {
    const { time } = view.filters;
    const same = time?.from === unit.from && time.to === unit.to;
    return same ? { ...view, filters: { ...view.filters, time: null } } : setTime(unit)(view);
  };
}
