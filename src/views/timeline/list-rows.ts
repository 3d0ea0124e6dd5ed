import type { Filters } from '../../graph/filters.ts';
import type { StoryEvent } from '../../resolve/story-event.ts';
import { nameDay } from '../ui/name-day.ts';
import type { EventFacts } from './event-facts.ts';
import { byRank, orderEvents } from './order.ts';
import { sortEvents } from './sort-events.ts';

/** One event of the list timeline. */
export interface ListRow {
  readonly facts: EventFacts;
  /** A step whose order to the one above is not stated stands further in. */
  readonly indented: boolean;
  /** True when the row follows from the row above: an arrow leads to it. */
  readonly follows: boolean;
  readonly note: string;
}

/** Rows under one heading. */
export interface ListPart {
  readonly heading: string;
  readonly note: string;
  readonly kind: 'dated' | 'order' | 'loose' | 'told';
  /** True when years are left out between this part and the one before. */
  readonly broken: boolean;
  /** The days of its year, to filter by; null where it is no year. */
  readonly year: Filters['time'];
  readonly rows: readonly ListRow[];
}

/** All events downwards: years, then what is only ordered, then what has no time, then what was only said. */
export function listParts(all: readonly EventFacts[]): readonly ListPart[] {
  const sorted = sortEvents(all);
  const lasting = (timed: boolean) =>
    sorted.spans.filter(({ event }) => timed === (event.start !== null || event.end !== null));
  const loose = [...lasting(false), ...sorted.loose].toSorted(byRank);
  const told = all.filter(({ event }) => event.status === 'reporting-act').toSorted(byRank);
  return [
    ...listYears([...lasting(true), ...sorted.points]),
    ...partOf(
      'order',
      sorted.laneYear ?? 'In order',
      'order known, date not stated',
      orderRows(sorted.steps),
      sorted.laneYear,
    ),
    ...partOf('loose', 'Time not stated', '', loose.map(plainRow)),
    ...partOf('told', 'Statements and reactions', '', told.map(plainRow)),
  ];
}

function partOf(
  kind: ListPart['kind'],
  heading: string,
  note: string,
  rows: readonly ListRow[],
  year: string | null = null,
): readonly ListPart[] {
  return rows.length === 0
    ? []
    : [{ heading, note, kind, broken: kind === 'order', year: daysOf(year), rows }];
}

function listYears(events: readonly EventFacts[]): readonly ListPart[] {
  const years = new Map<string, EventFacts[]>();
  for (const facts of events.toSorted(byDay)) {
    const heading = headingOf(facts.event);
    years.set(heading, [...(years.get(heading) ?? []), facts]);
  }
  const headings = [...years.keys()];
  return [...years].map(([heading, group], at) => ({
    heading,
    note: '',
    kind: 'dated',
    year: daysOf(group[0]?.event.start ?? null),
    broken: at > 0 && Number(heading) - Number(headings[at - 1]) !== 1,
    rows: group.map(plainRow),
  }));
}

/** All days of the year that an ISO day or year begins with. */
function daysOf(day: string | null): Filters['time'] {
  const year = day?.slice(0, 4) ?? '';
  return year === '' ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}

function headingOf(event: StoryEvent): string {
  if (event.start !== null) return String(Number(event.start.slice(0, 4)));
  return `Before ${Number((event.end ?? '').slice(0, 4)) + 1}`;
}

function byDay(a: EventFacts, b: EventFacts): number {
  const [one, two] = [dayOf(a.event), dayOf(b.event)];
  if (one === two) return byRank(a, b);
  return one < two ? -1 : 1;
}

function dayOf({ start, end }: StoryEvent): string {
  return start ?? end ?? '';
}

function plainRow(facts: EventFacts): ListRow {
  const { event, note } = facts;
  const day = event.precision === 'day' && event.start ? nameDay(event.start) : '';
  const since = event.status === 'ongoing' ? 'still going on' : '';
  return { facts, indented: false, follows: false, note: [day, since, note].filter(Boolean).join(', ') };
}

function orderRows(steps: readonly EventFacts[]): readonly ListRow[] {
  return orderEvents(steps).steps.map(({ facts, row, column }) => {
    const plain = plainRow(facts);
    const fork = row === 1 ? 'order to the one above not stated' : '';
    const note = [fork, plain.note].filter(Boolean).join(', ');
    return { ...plain, note, indented: row > 0, follows: row === 0 && column > 0 };
  });
}
