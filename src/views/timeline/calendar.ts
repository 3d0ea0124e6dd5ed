import type { StoryEvent } from '../../resolve/story-event.ts';

export const scaleUnits = ['year', 'month', 'day'] as const;
export type ScaleUnit = (typeof scaleUnits)[number];

/** One unit of the scale: a year, a month or a day, with its ISO days. */
export interface Cell {
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
  readonly unit: ScaleUnit;
  readonly cells: readonly Cell[];
}

/** Gaps of up to so many empty units are drawn; longer ones are broken. */
const mostEmpty = 1;
const breakWidth = 36;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A scale over the days that the events name, in the finest unit that keeps it short. */
export function buildCalendar(
  events: readonly StoryEvent[],
  left: number,
  right: number,
  widest: number,
): Calendar {
  const days = events.flatMap(anchorDays);
  const unit = chooseUnit(events, days);
  const numbers = [...new Set(days.map((day) => unitNumber(day, unit)))].sort((a, b) => a - b);
  const filled = numbers.flatMap((number, at) => {
    const before = numbers[at - 1];
    const gap = before === undefined ? 0 : number - before - 1;
    const empty =
      gap > 0 && gap <= mostEmpty ? Array.from({ length: gap }, (_, skip) => number - gap + skip) : [];
    return [...empty, number];
  });
  const breaks = filled.filter((number, at) => at > 0 && number - (filled[at - 1] ?? number) > 1).length;
  const room = right - left - breaks * breakWidth;
  const width = Math.min(widest, room / Math.max(1, filled.length));
  let x = left;
  const cells = filled.map((number, at): Cell => {
    const broken = at > 0 && number - (filled[at - 1] ?? number) > 1;
    if (broken) x += breakWidth;
    const cell = { ...nameUnit(number, unit), x, width, broken };
    x += width;
    return cell;
  });
  return { unit, cells };
}

/** The days that must be on the scale: the start, or the end of what began at an unknown time. */
function anchorDays({ start, end, precision }: StoryEvent): readonly string[] {
  if (start !== null && precision !== 'bound') return [start];
  return [start ?? end].filter((day) => day !== null);
}

function chooseUnit(events: readonly StoryEvent[], days: readonly string[]): ScaleUnit {
  const numbers = days.map((day) => unitNumber(day, 'day'));
  const range = Math.max(...numbers) - Math.min(...numbers);
  const exact = events.filter((event) => event.precision === 'day').length;
  if (exact * 2 >= events.length && range <= 45) return 'day';
  const dated = events.filter((event) => event.precision === 'day' || event.precision === 'month').length;
  return dated * 2 >= events.length && range <= 750 ? 'month' : 'year';
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

function nameUnit(number: number, unit: ScaleUnit): Pick<Cell, 'label' | 'from' | 'to'> {
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

/** Where an ISO day falls on the scale; at the start or the end of that day. Null for days that the scale leaves out. */
export function findX({ cells }: Calendar, day: string, edge: 'start' | 'end'): number | null {
  const cell = cells.find(({ from, to }) => from <= day && day <= to);
  if (!cell) return null;
  const length = unitNumber(cell.to, 'day') - unitNumber(cell.from, 'day') + 1;
  const at = unitNumber(day, 'day') - unitNumber(cell.from, 'day') + (edge === 'end' ? 1 : 0);
  return cell.x + (cell.width * at) / length;
}
