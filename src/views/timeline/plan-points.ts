import { measureText } from '../../graph/text-width.ts';
import { type Calendar, findX } from './calendar.ts';
import type { EventFacts } from './event-facts.ts';
import type { PlannedPoint } from './plan-types.ts';
import { stripWidth, wrapWords } from './words.ts';

/** Bar and one line of words; events with words in two lines take two of these. */
const pitch = 33;
const wordsBelowBar = 9;
const glyphWidth = 14;
const gap = 10;
const type = { face: 'sans400', size: 11.5 } as const;
const widest = { one: 190, two: 118 };
const untilWidth = 120;

interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly reports: number;
}

/** Puts dated events under the scale, in the first row where bar and words have room; the most told first. */
export function planPoints(
  points: readonly EventFacts[],
  calendar: Calendar,
  room: Room,
): readonly PlannedPoint[] {
  const rows = Math.max(1, Math.floor((room.bottom - room.top) / pitch));
  const taken: { from: number; to: number }[][] = Array.from({ length: rows }, () => []);
  const planned: PlannedPoint[] = [];
  for (const facts of points) {
    const point = placePoint(facts, calendar, room);
    if (!point) continue;
    const from = Math.min(point.from, point.x - glyphWidth);
    const to = Math.max(point.to, point.x + wordsWidth(point, room.reports)) + gap;
    const row = findRow(taken, from, to, point.lines.length);
    if (row === null) continue;
    for (let each = row; each < row + point.lines.length; each += 1) taken[each]?.push({ from, to });
    planned.push({ ...point, y: room.top + row * pitch });
  }
  return planned;
}

function wordsWidth(point: PlannedPoint, reports: number): number {
  const strip = stripWidth(reports);
  return point.stripBelow ? Math.max(point.width, strip) : point.width + 8 + strip;
}

function findRow(
  taken: readonly (readonly { readonly from: number; readonly to: number }[])[],
  from: number,
  to: number,
  rows: number,
): number | null {
  const isFree = (row: number) => taken[row]?.every((each) => each.to <= from || each.from >= to) ?? false;
  for (let row = 0; row + rows <= taken.length; row += 1) {
    if (Array.from({ length: rows }, (_, more) => row + more).every(isFree)) return row;
  }
  return null;
}

function placePoint(facts: EventFacts, calendar: Calendar, room: Room): PlannedPoint | null {
  const bar = findBar(facts, calendar, room.left);
  if (!bar) return null;
  const { label } = facts.event;
  const oneLine = measureText(label, type.face, type.size) + glyphWidth + 8 + stripWidth(room.reports);
  const folds = oneLine > Math.max(bar.to - bar.from, widest.two) + 24 && label.includes(' ');
  const lines = folds ? wrapWords(label, widest.two, 2, type) : wrapWords(label, widest.one, 1, type);
  const width = Math.max(...lines.map((line) => measureText(line, type.face, type.size)));
  const stripBelow = lines.length > 1;
  const whole = glyphWidth + (stripBelow ? width : width + 8 + stripWidth(room.reports));
  const x = Math.max(room.left, Math.min(bar.from, room.right - whole)) + glyphWidth;
  return { kind: 'point', facts, ...bar, x, y: 0, lines, width, stripBelow };
}

/** The stretch of the scale that a date names: a day is a tick, a month or year its full length. */
function findBar(
  { event }: EventFacts,
  calendar: Calendar,
  left: number,
): Pick<PlannedPoint, 'from' | 'to' | 'mark'> | null {
  const to = event.end === null ? null : findX(calendar, event.end, 'end');
  if (event.start === null || event.precision === 'bound')
    return to === null ? null : { from: Math.max(left, to - untilWidth), to, mark: 'until' };
  const from = findX(calendar, event.start, 'start');
  if (from === null) return null;
  if (event.precision !== 'day') return { from: from + 2, to: (to ?? from + 8) - 2, mark: 'bar' };
  const middle = ((to ?? from) + from) / 2;
  return { from: middle, to: middle, mark: 'tick' };
}

/** From the top of a point's bar to the top of its words. */
export const pointWordsTop = wordsBelowBar;
