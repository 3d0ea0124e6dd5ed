import type { ReportId } from '../text/report.ts';
import { orderSequence } from './event-sequence.ts';
import { orderNews, orderPlans, orderSaying, orderSteps } from './event-tenses.ts';
import type { Happening } from './happening.ts';
import type { EventRelation } from './story-event.ts';
import type { Party, Telling } from './telling.ts';

/** An order between two happenings, and the reports that say so. */
export interface Ordering {
  readonly from: Happening;
  readonly to: Happening;
  readonly kind: EventRelation['kind'];
  readonly reports: Set<ReportId>;
}

/**
 * How reports order what happened: connectives ("after", "as", "led to", "part of"), "after" said of an act itself,
 * tenses, and steps told in one breath. What causes something comes before it. Both directions are kept where reports
 * differ.
 */
export function orderHappenings(
  tellings: readonly Telling[],
  happeningAt: (telling: Telling, party: Party) => Happening | null,
  happeningOf: ReadonlyMap<Telling, Happening>,
): readonly Ordering[] {
  const orders = startOrders();
  addTold(orders, tellings, happeningAt, happeningOf);
  const tenses = [
    ...orderPlans(tellings, happeningOf),
    ...orderNews(tellings, happeningOf),
    ...orderSteps(tellings, happeningOf),
  ];
  for (const { from, to, telling } of tenses) orders.add(from, to, 'before', telling);
  for (const { from, to, telling } of orderSequence(tellings, happeningAt, happeningOf)) {
    // A tense or a "then" says less than "after": where the reports order the two already, it says nothing.
    if (from && to && !orders.leadsTo(to, from)) orders.add(from, to, 'before', telling);
  }
  return orders.list();
}

/** What connectives and roles say, and that what is said was before the saying. */
function addTold(
  { add }: Orders,
  tellings: readonly Telling[],
  happeningAt: (telling: Telling, party: Party) => Happening | null,
  happeningOf: ReadonlyMap<Telling, Happening>,
): void {
  for (const telling of tellings) {
    const at = (party: Party): Happening | null => happeningAt(telling, party);
    for (const [from, to, kind] of readConnective(telling, at)) {
      add(from, to, kind, telling);
      if (kind === 'causes') add(from, to, 'before', telling);
    }
    for (const { from, kind } of readRoles(telling, at))
      add(from, happeningOf.get(telling) ?? null, kind, telling);
    for (const { from, to } of orderSaying(telling, at, happeningOf)) add(from, to, 'before', telling);
  }
}

interface Orders {
  /** Adds what a telling says; nothing where one of the two is none. */
  readonly add: (
    from: Happening | null,
    to: Happening | null,
    kind: EventRelation['kind'],
    telling: Telling,
  ) => void;
  /** True where the orders so far put one before the other, directly or through others. */
  readonly leadsTo: (from: Happening, to: Happening) => boolean;
  readonly list: () => readonly Ordering[];
}

/** Most happenings that are looked at between two; where there are more, they are taken for ordered. */
const mostBetween = 200;

function startOrders(): Orders {
  const orders = new Map<string, Ordering>();
  const numbers = new Map<Happening, number>();
  const next = new Map<Happening, Set<Happening>>();
  const numberOf = (happening: Happening): number => {
    const number = numbers.get(happening) ?? numbers.size;
    numbers.set(happening, number);
    return number;
  };
  return {
    add: (from, to, kind, telling) => {
      if (!from || !to || from === to) return;
      const key = `${numberOf(from)} ${kind} ${numberOf(to)}`;
      const order = orders.get(key) ?? { from, to, kind, reports: new Set<ReportId>() };
      order.reports.add(telling.cast.reading.extraction.report.id);
      orders.set(key, order);
      if (kind === 'before') next.set(from, (next.get(from) ?? new Set<Happening>()).add(to));
    },
    leadsTo: (from, to) => {
      const seen = new Set([from]);
      for (const at of seen) {
        if (at === to || seen.size > mostBetween) return true;
        for (const end of next.get(at) ?? []) seen.add(end);
      }
      return false;
    },
    list: () => [...orders.values()],
  };
}

type Step = readonly [Happening | null, Happening | null, EventRelation['kind']];

function readConnective(
  { proposition, subject, object }: Telling,
  at: (party: Party) => Happening | null,
): Step[] {
  const make = connectives.get(proposition.predicate);
  if (!make) return [];
  return subject.flatMap((s) => object.map((o) => make(at(s), at(o))));
}

const connectives = new Map<string, (s: Happening | null, o: Happening | null) => Step>([
  ['follows', (s, o) => [o, s, 'before']],
  ['concurrent-with', (s, o) => (o?.status === 'reporting-act' ? [s, o, 'before'] : [s, o, 'overlaps'])],
  ['cause', (s, o) => [s, o, 'causes']],
  ['part-of', (s, o) => [s, o, 'part-of']],
]);

function readRoles(
  { roles }: Telling,
  at: (party: Party) => Happening | null,
): { readonly from: Happening | null; readonly kind: EventRelation['kind'] }[] {
  return roles.flatMap(({ role, part }) => {
    const kind = roleKinds.get(role);
    return part.kind === 'act' && kind ? [{ from: at(part), kind }] : [];
  });
}

const roleKinds = new Map<string, EventRelation['kind']>([
  ['after', 'before'],
  ['during', 'overlaps'],
  ['target', 'before'],
]);
