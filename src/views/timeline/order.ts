import type { EventId } from '../../resolve/event-id.ts';
import type { EventFacts } from './event-facts.ts';
import { type Edges, keepForward, layerByEdges, reduceEdges, sortByEdges } from './partial-order.ts';

/** One step of the order lane: its column counts the steps that must come before it. */
export interface Step {
  readonly facts: EventFacts;
  readonly column: number;
  /** 0 is the main row; further rows hold steps whose order to the main one is not stated. */
  readonly row: number;
}

/** That one step comes directly before another. */
export interface Follow {
  readonly from: EventId;
  readonly to: EventId;
}

export interface Order {
  readonly steps: readonly Step[];
  readonly follows: readonly Follow[];
}

/** Relations by which one event comes before another. */
const orderKinds: ReadonlySet<string> = new Set(['before', 'causes']);

/**
 * Puts events in the columns of their partial order. Only events that some report orders take part. Where reports
 * order two events in both ways, the greater number of reports decides, and neither where they are equal. What
 * follows through events that are in `all` but not shown still holds.
 */
export function orderEvents(events: readonly EventFacts[], all: readonly EventFacts[] = events): Order {
  return orderBy(listEdges(all), events, all === events);
}

/** The same for many choices of `some` of a timeline's events: what follows through the others is found once. */
export function orderChoices(
  some: readonly EventFacts[],
  all: readonly EventFacts[],
): (events: readonly EventFacts[]) => Order {
  const between = bridgeEdges(listEdges(all), new Map(some.map((facts) => [facts.event.id, facts])));
  return (events) => orderBy(between, events, events.length === some.length);
}

function orderBy(whole: Edges<EventId>, events: readonly EventFacts[], isWhole: boolean): Order {
  const byId = new Map(events.map((facts) => [facts.event.id, facts]));
  const stated = isWhole ? whole : bridgeEdges(whole, byId);
  const entered = new Set([...stated.values()].flatMap((ends) => [...ends]));
  const ordered = [...byId.keys()].filter((id) => entered.has(id) || (stated.get(id)?.size ?? 0) > 0);
  const sorted = sortByEdges(ordered, stated);
  const edges = keepForward(stated, sorted);
  const reduced = reduceEdges(sorted, edges);
  const columns = pullRight(layerByEdges(sorted, edges), edges);
  const follows = [...reduced].flatMap(([from, ends]) => [...ends].map((to) => ({ from, to })));
  return { steps: seatSteps(byId, columns), follows };
}

function listEdges(all: readonly EventFacts[]): Edges<EventId> {
  const byId = new Map(all.map((facts) => [facts.event.id, facts]));
  const weights = new Map<EventId, Map<EventId, number>>();
  for (const { event } of byId.values()) {
    const row = new Map<EventId, number>();
    for (const { to, kind, reports } of event.relations) {
      if (orderKinds.has(kind) && byId.has(to) && to !== event.id)
        row.set(to, Math.max(row.get(to) ?? 0, reports.length));
    }
    weights.set(event.id, row);
  }
  const weightOf = (from: EventId, to: EventId) => weights.get(from)?.get(to) ?? 0;
  return new Map(
    [...weights].map(([from, row]) => [
      from,
      new Set([...row.keys()].filter((to) => weightOf(from, to) > weightOf(to, from))),
    ]),
  );
}

/** Edges between shown events, through any that are not shown. */
function bridgeEdges(whole: Edges<EventId>, shown: ReadonlyMap<EventId, EventFacts>): Edges<EventId> {
  return new Map(
    [...shown.keys()].map((id) => {
      const found = new Set<EventId>();
      const seen = new Set([id]);
      const queue = [...(whole.get(id) ?? [])];
      for (let to = queue.pop(); to !== undefined; to = queue.pop()) {
        if (seen.has(to)) continue;
        seen.add(to);
        if (shown.has(to)) found.add(to);
        else queue.push(...(whole.get(to) ?? []));
      }
      return [id, found];
    }),
  );
}

/** A step with nothing before it stands next to what it comes before, not at the far left. */
function pullRight(
  columns: ReadonlyMap<EventId, number>,
  edges: Edges<EventId>,
): ReadonlyMap<EventId, number> {
  const entered = new Set([...edges.values()].flatMap((ends) => [...ends]));
  return new Map(
    [...columns].map(([id, column]) => {
      const ends = [...(edges.get(id) ?? [])].map((to) => columns.get(to) ?? 0);
      return [id, entered.has(id) || ends.length === 0 ? column : Math.min(...ends) - 1];
    }),
  );
}

/** In each column the most told event takes the main row. */
function seatSteps(
  byId: ReadonlyMap<EventId, EventFacts>,
  columns: ReadonlyMap<EventId, number>,
): readonly Step[] {
  const groups = new Map<number, EventFacts[]>();
  for (const [id, column] of columns) {
    const facts = byId.get(id);
    const group = groups.get(column);
    if (facts && group) group.push(facts);
    else if (facts) groups.set(column, [facts]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([column, group]) => group.sort(byRank).map((facts, row): Step => ({ facts, column, row })));
}

export function byRank(a: EventFacts, b: EventFacts): number {
  return b.rank - a.rank || (a.event.id < b.event.id ? -1 : 1);
}
