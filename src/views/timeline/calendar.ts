import type { StoryEvent } from '../../resolve/story-event.ts';

export const scaleUnits = ['year', 'month', 'day'] as const;
export type ScaleUnit = (typeof scaleUnits)[number];

/** One unit of the scale: a year, a month or a day, with its ISO days. */
export interface Cell {
  readonly unit: ScaleUnit;
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly x: number;
  readonly width: number;
  /** True when time is left out between this cell and the one before it. */
  readonly broken: boolean;
}

/** The part of the timeline that has a scale. */
export interface Calendar {
  readonly cells: readonly Cell[];
}

/** Gaps of up to so many empty units are drawn; longer ones are broken. */
const mostEmpty = 1;
const breakWidth = 36;
/** Days that lie further apart than this within a year are shown by month. */
const mostDays = 45;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** One unit of the calendar by number, so that neighbours are one apart. */
interface Unit {
  readonly unit: ScaleUnit;
  readonly number: number;
}

/**
 * A scale over the days that the events name. Each year is divided as finely as all of its events are dated: days,
 * months, or the year as a whole; where the measure changes or time is left out, the axis breaks.
 */
export function buildCalendar(
  events: readonly StoryEvent[],
  left: number,
  right: number,
  widest: number,
): Calendar {
  const years = new Map<number, StoryEvent[]>();
  for (const [day, group] of groupByDay(events)) {
    const [year] = splitDay(day);
    years.set(year, [...(years.get(year) ?? []), ...group]);
  }
  const units = [...years].sort(([a], [b]) => a - b).flatMap(([, group]) => divideYear(group));
  return { cells: spreadUnits(fillGaps(units), left, right, widest) };
}

/** Very many events share few days. */
function groupByDay(events: readonly StoryEvent[]): ReadonlyMap<string, readonly StoryEvent[]> {
  const days = new Map<string, StoryEvent[]>();
  for (const event of events) {
    const day = anchorDay(event);
    const group = day === null ? undefined : days.get(day);
    if (group) group.push(event);
    else if (day !== null) days.set(day, [event]);
  }
  return days;
}

/** The day that must be on the scale: the start, or the end of what began at an unknown time. */
function anchorDay({ start, end }: StoryEvent): string | null {
  return start ?? end;
}

function divideYear(events: readonly StoryEvent[]): readonly Unit[] {
  const days = [...new Set(events.map(anchorDay))].filter((day) => day !== null);
  const unit = chooseUnit(events, days);
  const numbers = [...new Set(days.map((day) => unitNumber(day, unit)))].sort((a, b) => a - b);
  return numbers.map((number) => ({ unit, number }));
}

/** The finest unit in which all events of a year can be told apart; a mere bound does not decide. */
function chooseUnit(events: readonly StoryEvent[], days: readonly string[]): ScaleUnit {
  const decisive = events.filter((event) => event.precision !== 'bound');
  const numbers = days.map((day) => unitNumber(day, 'day'));
  const range = Math.max(...numbers) - Math.min(...numbers);
  if (decisive.length === 0 || decisive.some((event) => event.precision === 'year')) return 'year';
  return range <= mostDays && decisive.every((event) => event.precision === 'day') ? 'day' : 'month';
}

/** Years, months or days between others that are only a step apart are drawn, though nothing happens in them. */
function fillGaps(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit, at) => {
    const before = units[at - 1];
    const gap = before?.unit === unit.unit ? unit.number - before.number - 1 : 0;
    if (gap < 1 || gap > mostEmpty) return [unit];
    return [
      ...Array.from({ length: gap }, (_, skip) => ({ ...unit, number: unit.number - gap + skip })),
      unit,
    ];
  });
}

function spreadUnits(units: readonly Unit[], left: number, right: number, widest: number): readonly Cell[] {
  const isBroken = (unit: Unit, at: number) => {
    const before = units[at - 1];
    return before !== undefined && (before.unit !== unit.unit || unit.number - before.number !== 1);
  };
  const breaks = units.filter(isBroken).length;
  const gap = Math.min(breakWidth, (right - left) / (3 * Math.max(1, breaks)));
  const width = Math.min(widest, (right - left - breaks * gap) / Math.max(1, units.length));
  let x = left;
  return units.map((unit, at): Cell => {
    const broken = isBroken(unit, at);
    if (broken) x += gap;
    const cell = { ...nameUnit(unit), unit: unit.unit, x, width, broken };
    x += width;
    return cell;
  });
}

function unitNumber(day: string, unit: ScaleUnit): number {
  const [year, month, date] = splitDay(day);
  if (unit === 'year') return year;
  if (unit === 'month') return year * 12 + month - 1;
  return Math.floor(Date.UTC(year, month - 1, date) / 86_400_000);
}

function splitDay(day: string): readonly [year: number, month: number, date: number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

function nameUnit({ number, unit }: Unit): Pick<Cell, 'label' | 'from' | 'to'> {
  if (unit === 'year')
    return { label: String(number), from: `${pad(number, 4)}-01-01`, to: `${pad(number, 4)}-12-31` };
  if (unit === 'month') {
    const [year, month] = [Math.floor(number / 12), number % 12];
    const start = `${pad(year, 4)}-${pad(month + 1, 2)}`;
    return {
      label: `${months[month] ?? ''} ${year}`,
      from: `${start}-01`,
      to: `${start}-${lastDay(year, month)}`,
    };
  }
  const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
  const [year, month, day] = splitDay(date);
  return { label: `${day} ${months[month - 1] ?? ''} ${year}`, from: date, to: date };
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

/** Days that were asked for before, by calendar: very many events share few days. */
const knownDays = new WeakMap<Calendar, Map<string, number | null>>();

/** Where an ISO day falls on the scale; at the start or the end of that day. Null for days that the scale leaves out. */
export function findX(calendar: Calendar, day: string, edge: 'start' | 'end'): number | null {
  const known = knownDays.get(calendar) ?? new Map<string, number | null>();
  knownDays.set(calendar, known);
  const key = `${day} ${edge}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const x = placeDay(calendar, day, edge);
  known.set(key, x);
  return x;
}

function placeDay({ cells }: Calendar, day: string, edge: 'start' | 'end'): number | null {
  const cell = cells.find(({ from, to }) => from <= day && day <= to);
  if (!cell) return null;
  const length = unitNumber(cell.to, 'day') - unitNumber(cell.from, 'day') + 1;
  const at = unitNumber(day, 'day') - unitNumber(cell.from, 'day') + (edge === 'end' ? 1 : 0);
  return cell.x + (cell.width * at) / length;
}
