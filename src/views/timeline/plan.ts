import { measureText } from '../../graph/text-width.ts';
import { buildCalendar, type Calendar } from './calendar.ts';
import type { EventFacts } from './event-facts.ts';
import { type LanePlan, measureLane, planLane } from './plan-lane.ts';
import { planPoints } from './plan-points.ts';
import { planSpans, spanPitch, spanTop } from './plan-spans.ts';
import type { PlannedEvent, PlannedLoose, Sorted, TimelinePlan } from './plan-types.ts';
import { sortEvents } from './sort-events.ts';
import { wrapWords } from './words.ts';

const side = 18;
const unitWidth = 132;
const narrowestCalendar = 170;
const laneGap = 34;
const looseWidth = { least: 158, most: 250 };
/** Heights in pixels: the strip with the air round it, and a line of words. */
const looseStrip = 17;
const lineHeight = 13.5;
const looseType = { face: 'sans400', size: 11.5 } as const;

interface Frame {
  readonly width: number;
  readonly height: number;
}

/**
 * Lays out the timeline in a frame: a scale for what is dated, an order lane for what is only ordered, a column for
 * what is neither. Copes with any events: what has no room is counted, none of it overlaps. Filters and selection
 * play no part in it, so that nothing moves.
 */
export function planTimeline(all: readonly EventFacts[], frame: Frame, reports: number): TimelinePlan {
  const sorted = sortEvents(all);
  const parts = divideWidth(sorted, frame.width);
  const { calendar } = parts;
  const right = frame.width - side;
  const spans = planSpans(sorted.spans, calendar, side, right - 6);
  const top = spanTop + spans.length * spanPitch - 4;
  const points = planPoints(sorted.points, calendar, {
    top,
    bottom: frame.height - 6,
    left: side,
    right: parts.calendarRight,
    reports,
  });
  const lane = planOrder(sorted, parts, top + 4, frame.height);
  const loose = planLoose(sorted.loose, parts.looseX, right, top, frame.height);
  const told = all.filter(({ event }) => event.status !== 'reporting-act').length;
  const events: readonly PlannedEvent[] = [...spans, ...points, ...lane.steps, ...loose];
  return {
    ...frame,
    calendar,
    lane: parts.laneX === null ? null : describeLane(sorted, parts.laneX, parts.laneRight),
    loose: loose.length > 0 ? { x: parts.looseX, right } : null,
    events,
    connectors: lane.connectors,
    forks: lane.forks,
    left: told - events.length,
    said: all.length - told,
  };
}

interface Parts {
  readonly calendar: Calendar;
  readonly calendarRight: number;
  readonly laneX: number | null;
  readonly laneRight: number;
  readonly looseX: number;
}

/** Shares the width out: the lane gets what its columns need, up to three fifths beside a scale. */
function divideWidth(sorted: Sorted, width: number): Parts {
  const right = width - side;
  const dated = [...sorted.points, ...sorted.spans].map(({ event }) => event);
  const scaled = dated.filter((event) => event.start !== null || event.end !== null);
  const looseRoom = sorted.loose.length > 0 ? looseWidth.least + laneGap / 2 : 0;
  const room = width - 2 * side - looseRoom;
  const wanted = measureLane(sorted.steps);
  const hasScale = scaled.length > 0;
  const alone = wanted === 0 && looseRoom === 0;
  const laneWidth = Math.min(wanted, room * (hasScale ? 0.6 : 1));
  const most = hasScale ? Math.max(narrowestCalendar, room - (wanted > 0 ? laneWidth + laneGap : 0)) : 0;
  const calendar: Calendar = hasScale
    ? buildCalendar(scaled, side, side + most, unitWidth * (alone ? 1.6 : 1))
    : { cells: [] };
  const last = calendar.cells.at(-1);
  const calendarEnd = last ? last.x + last.width : side;
  const laneX = hasScale ? calendarEnd + laneGap : side;
  // What the lane does not need is the column's of what has no time.
  const laneRight = looseRoom > 0 ? Math.min(right - looseRoom, laneX + wanted) : right;
  return {
    calendar,
    calendarRight: alone ? right : laneX - laneGap / 2,
    laneX: wanted > 0 ? laneX : null,
    laneRight,
    looseX: wanted > 0 ? laneRight + laneGap / 2 : laneX,
  };
}

function planOrder(sorted: Sorted, parts: Parts, y: number, height: number): LanePlan {
  if (parts.laneX === null) return { steps: [], connectors: [], forks: [] };
  return planLane(sorted.steps, { x: parts.laneX, right: parts.laneRight, y, bottom: height });
}

function describeLane(sorted: Sorted, x: number, right: number) {
  const dated = sorted.steps.some(({ event }) => event.precision === 'day');
  return { x, right, year: sorted.laneYear, dated };
}

/** What has neither date nor order, in as few columns as hold it, or in all that there are. */
function planLoose(
  events: readonly EventFacts[],
  looseX: number,
  right: number,
  top: number,
  height: number,
): readonly PlannedLoose[] {
  const most = Math.max(1, Math.floor((right - looseX) / looseWidth.least));
  for (let columns = 1; ; columns += 1) {
    const width = Math.min(looseWidth.most, Math.max(looseWidth.least, (right - looseX) / columns));
    const seats = seatLoose(events, { x: looseX, width, columns, top, bottom: height - 4 });
    if (seats.length === events.length || columns >= most) return seats;
  }
}

interface LooseRoom {
  readonly x: number;
  readonly width: number;
  readonly columns: number;
  readonly top: number;
  readonly bottom: number;
}

function seatLoose(events: readonly EventFacts[], room: LooseRoom): readonly PlannedLoose[] {
  const seats: PlannedLoose[] = [];
  let [column, y] = [0, room.top];
  for (const facts of events) {
    const lines = wrapWords(facts.event.label, room.width - 26, 2, looseType);
    const deep = lines.length * lineHeight + looseStrip;
    if (y + deep > room.bottom && y > room.top) [column, y] = [column + 1, room.top];
    if (column >= room.columns) break;
    const width = Math.max(0, ...lines.map((line) => measureText(line, looseType.face, looseType.size)));
    seats.push({ kind: 'loose', facts, x: room.x + column * room.width + 14, y, lines, width });
    y += deep;
  }
  return seats;
}
