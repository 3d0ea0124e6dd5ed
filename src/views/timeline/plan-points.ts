import { measureText } from '../../graph/text-width.ts';
import { type Calendar, findX } from './calendar.ts';
import type { EventFacts } from './event-facts.ts';
import type { PlannedPoint } from './plan-types.ts';
import { stripWidth, wrapWords } from './words.ts';

const wordsBelowBar = 9;
/** Heights in pixels: a line of words, a strip under them, and the air below. */
const lineHeight = 13.5;
const stripBelowHeight = 14;
const air = 9;
/** The first of many are tried in a second shape where the better one has no room. */
const mostTwice = 100;
/** When so many in a row have found no room, the picture is full. */
const mostInVain = 150;
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

/** A box of the picture that is taken, in pixels. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts dated events under the scale, as high as bar and words have room; the most told first. */
export function planPoints(
  points: readonly EventFacts[],
  calendar: Calendar,
  room: Room,
): readonly PlannedPoint[] {
  const taken: Taken[] = [];
  const planned: PlannedPoint[] = [];
  let inVain = 0;
  for (const [rank, facts] of points.entries()) {
    const bar = findBar(facts, calendar, room.left);
    if (!bar) continue;
    const shapes = listShapes(facts, bar, room).slice(0, rank < mostTwice ? 2 : 1);
    const seat = shapes.map((point) => seatPoint(point, taken, room)).find((each) => each !== null);
    if (!seat) {
      inVain += 1;
      if (inVain === mostInVain) break;
      continue;
    }
    inVain = 0;
    taken.push(seat.box);
    planned.push(seat.point);
  }
  return planned;
}

/** The highest free place for a point; null where there is none. */
function seatPoint(
  point: PlannedPoint,
  taken: readonly Taken[],
  room: Room,
): { readonly point: PlannedPoint; readonly box: Taken } | null {
  const from = Math.min(point.from, point.x - glyphWidth);
  const to = Math.max(point.to, point.x + wordsWidth(point, room.reports)) + gap;
  const height = wordsBelowBar + point.lines.length * lineHeight + (point.stripBelow ? stripBelowHeight : 0);
  const near = taken.filter((each) => each.to > from && each.from < to);
  const tops = [room.top, ...near.map((each) => each.bottom)].sort((a, b) => a - b);
  const top = tops.find((y) => near.every((each) => each.bottom <= y || each.top >= y + height + air));
  if (top === undefined || top + height > room.bottom) return null;
  return { point: { ...point, y: top }, box: { from, to, top, bottom: top + height + air } };
}

function wordsWidth(point: PlannedPoint, reports: number): number {
  const strip = stripWidth(reports);
  return point.stripBelow ? Math.max(point.width, strip) : point.width + 8 + strip;
}

type Bar = Pick<PlannedPoint, 'from' | 'to' | 'mark'>;

/** One line with the strip beside it, or two with the strip below; the one that suits the words first. */
function listShapes(facts: EventFacts, bar: Bar, room: Room): readonly PlannedPoint[] {
  const { label } = facts.event;
  const oneLine = measureText(label, type.face, type.size) + glyphWidth + 8 + stripWidth(room.reports);
  const folds = oneLine > Math.max(bar.to - bar.from, widest.two) + 24 && label.includes(' ');
  const one = () => shapePoint(facts, bar, room, wrapWords(label, widest.one, 1, type));
  const two = () => shapePoint(facts, bar, room, wrapWords(label, widest.two, 2, type));
  if (folds) return [two(), one()];
  return label.includes(' ') ? [one(), two()] : [one()];
}

function shapePoint(facts: EventFacts, bar: Bar, room: Room, lines: readonly string[]): PlannedPoint {
  const width = Math.max(...lines.map((line) => measureText(line, type.face, type.size)));
  const stripBelow = lines.length > 1;
  const whole = glyphWidth + (stripBelow ? width : width + 8 + stripWidth(room.reports));
  const x = Math.max(room.left, Math.min(bar.from, room.right - whole)) + glyphWidth;
  return { kind: 'point', facts, ...bar, x, y: 0, lines, width, stripBelow };
}

/** The stretch of the scale that a date names: a day is a tick, a month or year its full length. */
function findBar({ event }: EventFacts, calendar: Calendar, left: number): Bar | null {
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
