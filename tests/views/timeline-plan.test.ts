import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventId } from '../../src/resolve/event-id.ts';
import type { StoryEvent } from '../../src/resolve/story-event.ts';
import type { ReportId } from '../../src/text/report.ts';
import { buildCalendar, findX } from '../../src/views/timeline/calendar.ts';
import { type EventFacts, listFacts } from '../../src/views/timeline/event-facts.ts';
import { listParts } from '../../src/views/timeline/list-rows.ts';
import { orderEvents } from '../../src/views/timeline/order.ts';
import { planTimeline } from '../../src/views/timeline/plan.ts';
import type { PlannedEvent, TimelinePlan } from '../../src/views/timeline/plan-types.ts';
import { goldStory } from '../support/gold-story.ts';

const frame = { width: 1204, height: 214 };

interface Told {
  readonly edtf?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly precision?: StoryEvent['precision'];
  readonly status?: StoryEvent['status'];
  readonly before?: readonly string[];
  readonly workedOut?: boolean;
  readonly reports?: number;
}

/** An event by its words; a bare ISO day, month or year dates it. */
function tell(label: string, day: string | null = null, told: Told = {}): EventFacts {
  const parts = day?.split('-').length ?? 0;
  const [start, end] = boundsOf(day);
  const event: StoryEvent = {
    id: label as EventId,
    label,
    predicate: 'attack',
    class: 'material-conflict',
    edtf: told.edtf ?? day,
    start: told.start === undefined ? start : told.start,
    end: told.end === undefined ? end : told.end,
    precision: told.precision ?? (['none', 'year', 'month', 'day'] as const)[parts] ?? 'none',
    status: told.status ?? 'past',
    participants: [],
    statements: [],
    relations: (told.before ?? []).map((to) => ({
      to: to as EventId,
      kind: 'before',
      reports: ['A' as ReportId],
    })),
    dating: day === null ? null : { because: [], workedOut: told.workedOut ?? false },
  };
  return { event, reports: [], differing: [], note: '', rank: (told.reports ?? 1) * 1000 };
}

function boundsOf(day: string | null): readonly [string | null, string | null] {
  if (day === null) return [null, null];
  const parts = day.split('-').length;
  if (parts === 3) return [day, day];
  return parts === 2 ? [`${day}-01`, `${day}-28`] : [`${day}-01-01`, `${day}-12-31`];
}

const plan = (facts: readonly EventFacts[]) => planTimeline(facts, frame, 5);
const kindsOf = ({ events }: TimelinePlan) =>
  Object.fromEntries(events.map(({ facts, kind }) => [facts.event.label, kind]));
const find = ({ events }: TimelinePlan, label: string) =>
  events.find(({ facts }) => facts.event.label === label);

function roomOf({ x, y, width, lines }: PlannedEvent) {
  return { from: x, to: x + width, top: y, bottom: y + lines.length * 13 };
}

function countCollisions({ events }: TimelinePlan): number {
  const rooms = events.filter((event) => event.kind !== 'span').map(roomOf);
  return rooms.flatMap((a, at) =>
    rooms.slice(at + 1).filter((b) => a.from < b.to && b.from < a.to && a.top < b.bottom && b.top < a.bottom),
  ).length;
}

describe('where events go', () => {
  it('dates on the scale, order in the lane, what lasts above, the rest beside', () => {
    const made = plan([
      tell('Break', '1991'),
      tell('War', '2020', { status: 'ongoing', edtf: '2020/..', end: null }),
      tell('Talks', null, { before: ['Release'] }),
      tell('Release', '2025', { workedOut: true }),
      tell('Protest'),
    ]);
    expect(kindsOf(made)).toEqual({
      Break: 'point',
      War: 'span',
      Talks: 'step',
      Release: 'step',
      Protest: 'loose',
    });
    expect(made.lane?.year).toBe('2025');
  });

  it('puts a day on a scale of days, in order, and a later one further right', () => {
    const made = plan([
      tell('Strike', '2024-03-14'),
      tell('Funeral', '2024-03-18'),
      tell('Arrest', '2024-03-15'),
    ]);
    expect(made.calendar.cells.map((cell) => cell.label)).toEqual([
      '14 Mar 2024',
      '15 Mar 2024',
      '18 Mar 2024',
    ]);
    const x = ['Strike', 'Arrest', 'Funeral'].map((label) => find(made, label)?.x ?? 0);
    expect(x).toEqual(x.toSorted((a, b) => a - b));
    expect(new Set(x).size).toBe(3);
  });

  it('breaks the axis where years are left out, and only there', () => {
    const { calendar } = plan([tell('A', '1991'), tell('B', '2020'), tell('C', '2022')]);
    expect(calendar.cells.map((cell) => [cell.label, cell.broken])).toEqual([
      ['1991', false],
      ['2020', true],
      ['2021', false],
      ['2022', false],
    ]);
  });

  it('divides each year as finely as its events are dated', () => {
    const { calendar } = plan([
      tell('A', '2004'),
      tell('B', '2031-02'),
      tell('C', '2031-04-07'),
      tell('D', '2033-05-01'),
    ]);
    expect(calendar.cells.map((cell) => cell.label)).toEqual([
      '2004',
      'Feb 2031',
      'Mar 2031',
      'Apr 2031',
      '1 May 2033',
    ]);
  });

  it('fades what is only bounded and ends it firmly', () => {
    const until = tell('Missiles', null, { edtf: '[..2022-07]', end: '2022-07-31', precision: 'bound' });
    const made = plan([tell('A', '2020'), until]);
    expect(find(made, 'Missiles')).toMatchObject({ kind: 'point', mark: 'until' });
  });

  it('copes with nothing, with one event, and with a thousand', () => {
    expect(plan([]).events).toEqual([]);
    expect(plan([tell('Only')]).events).toHaveLength(1);
    const many = Array.from({ length: 1000 }, (_, at) => tell(`Event ${at}`, `${1500 + (at % 500)}`));
    const made = plan(many);
    expect(made.events.length + made.left).toBe(1000);
    expect(countCollisions(made)).toBe(0);
  });
});

describe('the order lane', () => {
  const chain = [
    tell('Talks', null, { before: ['Deal'] }),
    tell('Deal', null, { before: ['Release'] }),
    tell('Release', null, { before: ['Handover', 'Call'], reports: 3 }),
    tell('Handover', null, { reports: 2 }),
    tell('Call', null),
  ];

  it('has a column for each step and a fork where order is not stated', () => {
    const columns = new Map(
      orderEvents(chain).steps.map(({ facts, column, row }) => [facts.event.label, [column, row]]),
    );
    expect(Object.fromEntries(columns)).toEqual({
      Talks: [0, 0],
      Deal: [1, 0],
      Release: [2, 0],
      Handover: [3, 0],
      Call: [3, 1],
    });
    expect(plan(chain).forks).toHaveLength(1);
  });

  it('draws no arrow that follows from others', () => {
    const follows = orderEvents([
      ...chain,
      tell('Start', null, { before: ['Talks', 'Deal', 'Call'] }),
    ]).follows;
    expect(follows.filter(({ from }) => from === 'Start').map(({ to }) => to)).toEqual(['Talks']);
  });

  it('takes the side of more reports, and neither where they are even', () => {
    const even = orderEvents([tell('A', null, { before: ['B'] }), tell('B', null, { before: ['A'] })]);
    expect(even.steps).toEqual([]);
  });

  it('orders any relations without running in a circle', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names))), (pairs) => {
        const facts = names.map((name) =>
          tell(name, null, { before: pairs.filter(([from]) => from === name).map(([, to]) => to) }),
        );
        const { steps, follows } = orderEvents(facts);
        const column = new Map(steps.map((step) => [step.facts.event.id, step.column]));
        for (const { from, to } of follows) expect(column.get(from)).toBeLessThan(column.get(to) ?? -1);
        expect(countCollisions(plan(facts))).toBe(0);
      }),
    );
  });
});

describe('the calendar', () => {
  it('places every day of an event in its own unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1900, max: 2100 }), { minLength: 1, maxLength: 30 }),
        (years) => {
          const events = years.map((year) => tell(`${year}`, `${year}`).event);
          const calendar = buildCalendar(events, 18, 700, 132);
          for (const year of years) {
            const x = findX(calendar, `${year}-07-01`, 'start') ?? -1;
            const cell = calendar.cells.find(({ label }) => label === String(year));
            expect(x).toBeGreaterThan(cell?.x ?? 1e9);
            expect(x).toBeLessThan((cell?.x ?? 0) + (cell?.width ?? 0));
          }
        },
      ),
    );
  });
});

describe('the gold on the timeline', () => {
  const facts = listFacts(goldStory());

  it('shows or counts every event once, apart from each other and inside', () => {
    const made = plan(facts);
    expect(made.events.length + made.left + made.said).toBe(facts.length);
    expect(new Set(made.events.map((event) => event.facts.event.id)).size).toBe(made.events.length);
    expect(countCollisions(made)).toBe(0);
    expect(made.events.every(({ x, y }) => x >= 0 && x < frame.width && y >= 0 && y < frame.height)).toBe(
      true,
    );
    expect(made.events.length).toBeGreaterThan(10);
  });

  it('keeps steps with their strips inside, and lines off their words', () => {
    const { events, connectors } = plan(facts);
    const words = events
      .filter(({ kind }) => kind === 'step')
      .map(({ x, y, lines, width }) => ({
        left: x - 6,
        right: x - 6 + width,
        top: y + 8,
        lines: lines.length,
      }));
    expect(words.length).toBeGreaterThan(3);
    for (const { top, lines } of words) expect(top + lines * 13.5 + 12).toBeLessThanOrEqual(frame.height + 1);
    const upright = connectors.flatMap(({ points }) =>
      points.flatMap((to, at) => {
        const from = points[at - 1];
        return from && from.x === to.x
          ? [{ x: to.x, top: Math.min(from.y, to.y), bottom: Math.max(from.y, to.y) }]
          : [];
      }),
    );
    const struck = upright.filter((line) =>
      words.some(
        (each) =>
          line.x > each.left && line.x < each.right && line.top < each.top + 20 && line.bottom > each.top,
      ),
    );
    expect(struck).toEqual([]);
  });

  it('lists every event once', () => {
    const listed = listParts(facts).flatMap((part) => part.rows.map((row) => row.facts.event.id));
    expect(listed.toSorted()).toEqual(facts.map(({ event }) => event.id).toSorted());
  });
});
