import type { StoryEvent } from '../../resolve/story-event.ts';
import type { EventFacts } from './event-facts.ts';
import { byRank } from './order.ts';
import { type Sorted, yearOf } from './plan-types.ts';

const orderKinds: ReadonlySet<string> = new Set(['before', 'causes']);

/**
 * What goes where: what lasts above, what has a date on the scale, what has only an order in the lane, and what has
 * neither beside it. A year that was merely worked out does not date an event that reports order.
 */
export function sortEvents(all: readonly EventFacts[]): Sorted {
  const told = all.filter(({ event }) => event.status !== 'reporting-act').toSorted(byRank);
  const spans = told.filter(({ event }) => lasts(event));
  const rest = told.filter(({ event }) => !lasts(event));
  const laneYear = findLaneYear(rest);
  const vague = rest.filter(({ event }) => isUndated(event) || isVague(event, laneYear));
  const related = findRelated(rest);
  const lastDay = rest.reduce(
    (last, { event }) => (event.start && event.start > last ? event.start : last),
    '',
  );
  const joins = ({ event }: EventFacts) =>
    event.precision === 'day' && event.start === lastDay && hasVagueRelative(event, vague, related);
  const steps = rest.filter(
    (facts) => related.has(facts.event.id) && (vague.includes(facts) || joins(facts)),
  );
  const inLane = new Set(steps);
  const loose = vague.filter((facts) => !inLane.has(facts));
  const apart = new Set([...steps, ...loose]);
  return { spans, points: rest.filter((facts) => !apart.has(facts)), steps, loose, laneYear };
}

/** Ongoing, or from one stated time to another. */
function lasts(event: StoryEvent): boolean {
  if (event.status === 'ongoing') return true;
  return (event.edtf ?? '').includes('/') && event.start !== null;
}

function isUndated(event: StoryEvent): boolean {
  return event.start === null && event.end === null;
}

/** Its year, the year of the reports themselves, was worked out: it says no more than "lately". */
function isVague(event: StoryEvent, laneYear: string | null): boolean {
  return laneYear !== null && isWorkedOut(event) && yearOf(event) === laneYear;
}

function isWorkedOut(event: StoryEvent): boolean {
  return event.precision === 'year' && event.dating?.workedOut === true;
}

/** The latest year that any event has, if it was worked out. */
function findLaneYear(events: readonly EventFacts[]): string | null {
  const years = events.map(({ event }) => yearOf(event)).filter((year) => year !== null);
  const latest = years.toSorted().at(-1);
  const workedOut = events.some(({ event }) => isWorkedOut(event) && yearOf(event) === latest);
  return latest !== undefined && workedOut ? latest : null;
}

type Related = ReadonlyMap<string, ReadonlySet<string>>;

/** Events that reports order, each with those before or after which they come. */
function findRelated(events: readonly EventFacts[]): Related {
  const known = new Set<string>(events.map(({ event }) => event.id));
  const related = new Map<string, Set<string>>();
  const join = (one: string, two: string) => related.set(one, (related.get(one) ?? new Set()).add(two));
  for (const { event } of events) {
    for (const { to, kind } of event.relations) {
      if (!orderKinds.has(kind) || !known.has(to) || to === event.id) continue;
      join(event.id, to);
      join(to, event.id);
    }
  }
  return related;
}

function hasVagueRelative(event: StoryEvent, vague: readonly EventFacts[], related: Related): boolean {
  const others = related.get(event.id);
  return others !== undefined && vague.some((facts) => others.has(facts.event.id));
}
