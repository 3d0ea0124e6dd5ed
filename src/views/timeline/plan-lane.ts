import { measureText } from '../../graph/text-width.ts';
import type { EventId } from '../../resolve/event-id.ts';
import { nameDay } from '../ui/name-day.ts';
import type { EventFacts } from './event-facts.ts';
import { byRank, type Order, orderChoices, orderEvents, type Step } from './order.ts';
import type { Connector, PlannedStep } from './plan-types.ts';
import { wrapWords } from './words.ts';

const type = { face: 'sans500', size: 11.5 } as const;
const noteType = { face: 'sans400', size: 11 } as const;
const rowPitch = 55;
/** From the middle of a step's sign to the end of its strip, under two lines of words. */
const belowSign = 46;
const columns = { narrowest: 104, usual: 114, widest: 140 };
const lineHeight = 13.5;
/** More events than this are not worth ordering for a picture that has no room for them. */
const mostOrdered = 60;
/** From the sign of a step to the line on either side, and from the words of one to the elbow to the next. */
const air = 11;
const elbow = 16;
const betweenWords = 13;

export interface LaneRoom {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly bottom: number;
}

export interface LanePlan {
  readonly steps: readonly PlannedStep[];
  readonly connectors: readonly Connector[];
  readonly forks: readonly { readonly x: number; readonly y: number }[];
}

/** How wide the lane would like to be for these events. */
export function measureLane(events: readonly EventFacts[]): number {
  if (events.length === 0) return 0;
  const { steps } = orderEvents(events.toSorted(byRank).slice(0, mostOrdered), events);
  return (Math.max(0, ...steps.map((step) => step.column)) + 1) * columns.usual;
}

/** The order lane: columns by what must come before, a fork where the order of two steps is not stated. */
export function planLane(events: readonly EventFacts[], room: LaneRoom): LanePlan {
  const mostColumns = Math.max(1, Math.floor((room.right - room.x) / columns.narrowest));
  const mostRows = Math.max(1, Math.floor((room.bottom - room.y - belowSign) / rowPitch) + 1);
  const order = fitOrder(events, mostColumns, mostRows);
  const count = Math.max(0, ...order.steps.map((step) => step.column)) + 1;
  const width = Math.min(columns.widest, (room.right - room.x) / count);
  // A third line and a note have room only where nothing stands below.
  const lowest = new Map(order.steps.map((step) => [step.column, step.row]));
  const steps = order.steps.map((step) => {
    const spare = room.bottom - room.y - step.row * rowPitch - belowSign;
    const more = lowest.get(step.column) === step.row ? Math.min(2, Math.floor(spare / lineHeight)) : 0;
    return placeStep(step, room, width, 2 + Math.max(0, more));
  });
  const byId = new Map(steps.map((step) => [step.facts.event.id, step]));
  return { steps, connectors: joinSteps(order, byId, width), forks: findForks(order, byId, width) };
}

/** Leaves out the least told events until the rest has room. */
function fitOrder(events: readonly EventFacts[], mostColumns: number, mostRows: number): Order {
  const ranked = events.toSorted(byRank).slice(0, mostOrdered);
  const orderOf = orderChoices(ranked, events);
  for (let count = ranked.length; count > 0; count -= 1) {
    const order = orderOf(ranked.slice(0, count));
    const wide = Math.max(...order.steps.map((step) => step.column)) >= mostColumns;
    const high = Math.max(...order.steps.map((step) => step.row)) >= mostRows;
    if (!wide && !high) return order;
    if (!wide) return { ...order, steps: order.steps.filter((step) => step.row < mostRows) };
  }
  return { steps: [], follows: [] };
}

function placeStep({ facts, column, row }: Step, room: LaneRoom, width: number, most: number): PlannedStep {
  const { event, note } = facts;
  const widest = width - betweenWords;
  const lines = wrapWords(event.label, widest, most > 2 ? 3 : 2, type);
  const dated = event.precision === 'day' && event.start ? nameDay(event.start) : '';
  const noteLines = wrapWords(
    [note, dated].filter(Boolean).join(', '),
    widest,
    most - lines.length,
    noteType,
  );
  return {
    kind: 'step',
    facts,
    x: room.x + column * width + 6,
    y: room.y + row * rowPitch,
    lines,
    noteLines,
    row,
    width: Math.max(...lines.map((line) => measureText(line, type.face, type.size)), 0),
  };
}

function joinSteps(
  { follows }: Order,
  steps: ReadonlyMap<EventId, PlannedStep>,
  width: number,
): readonly Connector[] {
  return follows.flatMap(({ from, to }) => {
    const [a, b] = [steps.get(from), steps.get(to)];
    return a && b ? [joinTwo(a, b, width)] : [];
  });
}

/** Straight along a row; an elbow before the next column to another row; over what stands between. */
function joinTwo(a: PlannedStep, b: PlannedStep, width: number): Connector {
  const { status } = b.facts.event;
  const dashed = status === 'planned' || status === 'conditional';
  const [start, end] = [
    { x: a.x + air, y: a.y },
    { x: b.x - air, y: b.y },
  ];
  if (b.x - a.x > width * 1.5 && a.row === b.row) {
    const y = a.y - 13;
    return {
      points: [
        { x: a.x, y: a.y - 9 },
        { x: a.x, y },
        { x: b.x, y },
        { x: b.x, y: b.y - 9 },
      ],
      dashed,
    };
  }
  if (a.row === b.row) return { points: [start, end], dashed };
  const x = b.x - elbow;
  return { points: [start, { x, y: a.y }, { x, y: b.y }, end], dashed };
}

/** A caption beside the elbow to a lower row, where the column before it leaves room for words. */
function findForks(
  { follows }: Order,
  steps: ReadonlyMap<EventId, PlannedStep>,
  width: number,
): LanePlan['forks'] {
  const seats = [...steps.values()];
  return follows
    .flatMap(({ from, to }) => {
      const [a, b] = [steps.get(from), steps.get(to)];
      if (!a || !b || a.row !== 0 || b.row !== 1 || b.x - a.x > width * 1.5) return [];
      const crowded = seats.some((step) => step.row > 0 && step.x < b.x && step.x > b.x - width * 1.2);
      return crowded ? [] : [{ x: b.x - 30, y: b.y + 14 }];
    })
    .slice(0, 2);
}
