import { classifyPredicate, findPredicate } from '../extract/predicates.ts';
import type { TimeExpression, TimeId } from '../extract/time-expression.ts';
import { officeNouns } from '../language/lists/noun-kinds.ts';
import type { EntityId } from './entity.ts';
import type { EntityTable } from './entity-table.ts';
import { type Almanac, type Dating, dateHappening, undated } from './event-dating.ts';
import type { EventId } from './event-id.ts';
import { isKnownAct } from './event-kinds.ts';
import { labelHappening } from './event-label.ts';
import { lendDates } from './event-lending.ts';
import { type Ordering, orderHappenings } from './event-order.ts';
import type { Happening } from './happening.ts';
import { findHappenings } from './happenings.ts';
import { shortHash } from './short-hash.ts';
import type { StatementId } from './statement.ts';
import type { EventRelation, StoryEvent } from './story-event.ts';
import type { Party, Telling } from './telling.ts';

/** The story's events, and the event of each telling and of each act that a telling names. */
export interface Story {
  readonly events: readonly StoryEvent[];
  readonly eventOf: (telling: Telling) => EventId | null;
  readonly eventAt: (telling: Telling, party: Party) => EventId | null;
}

export interface StorySources {
  /** Tellings of all reports in the order of the reports' ids. */
  readonly tellings: readonly Telling[];
  readonly table: EntityTable;
  readonly almanac: Almanac;
  readonly timeOf: (id: TimeId) => TimeExpression | null;
  readonly statementOf: (telling: Telling) => StatementId;
}

/** Takes all tellings; gives what happened, dated and in partial order. */
export function tellStory(sources: StorySources): Story {
  const { tellings, table, timeOf, almanac } = sources;
  const entities = new Map(table.entities.map((entity) => [entity.id, entity] as const));
  const drawnAs = (key: string): EntityId | null => {
    const id = table.idOf(key);
    return (id && entities.get(id)?.drawnAs) ?? id;
  };
  const publishedIn = (telling: Telling): readonly string[] => {
    const year = /^\d{4}/.exec(almanac.publishedOf(telling)?.date ?? '')?.[0];
    return year === undefined ? [] : [year];
  };
  const officials = findOfficials(tellings, table);
  const actsFor = (id: EntityId): readonly EntityId[] => {
    const entity = entities.get(id);
    return entity && officials.has(id) ? entity.countries : [];
  };
  const { happenings, happeningOf } = findHappenings(tellings, { drawnAs, timeOf, actsFor, publishedIn });
  const labels = new Map(
    happenings.map((happening) => [happening, labelHappening(happening, (id) => entities.get(id) ?? null)]),
  );
  const told = happenings.filter((happening) => isTold(happening) && labels.get(happening));
  const ids = giveIds(told);
  const happeningAt = openActs(tellings, happeningOf);
  const orders = groupOrders(orderHappenings(tellings, happeningAt, happeningOf));
  const dates = new Map(happenings.map((happening) => [happening, dateHappening(happening, almanac)]));
  const lent = lendDates(tellings, happeningAt, happeningOf, dates);
  const events = told.map((happening) => ({
    ...makeEvent(happening, labels.get(happening) ?? '', ids, orders.get(happening) ?? [], sources),
    ...(lent.get(happening) ?? dates.get(happening) ?? undated),
  }));
  const idOf = (happening: Happening | null | undefined): EventId | null =>
    happening ? (ids.get(happening) ?? null) : null;
  return {
    events: events.sort(compareEvents),
    eventOf: (telling) => idOf(happeningOf.get(telling) ?? decidedBy(telling, happeningAt)),
    eventAt: (telling, party) => idOf(happeningAt(telling, party)),
  };
}

/** Persons whom some report gives an office: only they act for their countries. */
function findOfficials(tellings: readonly Telling[], table: EntityTable): ReadonlySet<EntityId> {
  const casts = new Set(tellings.map(({ cast }) => cast));
  const ids = [...casts].flatMap(({ nouns }) =>
    [...nouns].flatMap(([key, lemmas]) =>
      key.startsWith('person:') && lemmas.some((lemma) => officeNouns.has(lemma))
        ? (table.idOf(key) ?? [])
        : [],
    ),
  );
  return new Set(ids);
}

/**
 * Somebody must take part, or a place or a protest be told. A verb outside the closed set makes an event when two
 * reports tell it; a prize when its time is told; a statement when its speaker is.
 */
function isTold({ predicate, status, tellings, subjects, objects, years }: Happening): boolean {
  const parties = subjects.size + objects.size;
  if (status === 'reporting-act') return subjects.size > 0;
  if (predicate === 'award-held') return years.size > 0;
  if (isKnownAct(predicate)) return parties > 0 || tellings.some(isPlaced);
  return parties > 0 && new Set(tellings.map(({ cast }) => cast.report)).size > 1;
}

function isPlaced({ proposition, roles }: Telling): boolean {
  return (
    findPredicate(proposition.predicate)?.plover === 'PROTEST' ||
    roles.some(({ role, part }) => (role === 'place' && part.kind === 'key') || part.kind === 'time')
  );
}

/** What an act that a telling names comes to: a decision is the happening that was decided. */
function openActs(
  tellings: readonly Telling[],
  happeningOf: ReadonlyMap<Telling, Happening>,
): (telling: Telling, party: Party) => Happening | null {
  const byAct = new Map(
    tellings.map((telling) => [`${telling.cast.report} ${telling.act}`, telling] as const),
  );
  const follow = (report: number, act: number, depth: number): Happening | null => {
    const telling = byAct.get(`${report} ${act}`);
    if (!telling || depth > 4) return null;
    const own = happeningOf.get(telling);
    if (own) return own;
    const inner = telling.object.find(({ kind }) => kind === 'act');
    return inner?.kind === 'act' ? follow(report, inner.act, depth + 1) : null;
  };
  return (telling, party) => (party.kind === 'act' ? follow(telling.cast.report, party.act, 0) : null);
}

/** A decision belongs to the happening that was decided. */
function decidedBy(
  telling: Telling,
  happeningAt: (telling: Telling, party: Party) => Happening | null,
): Happening | null {
  if (telling.proposition.predicate !== 'decide' || telling.polarity === 'negative') return null;
  const act = telling.object.find(({ kind }) => kind === 'act');
  return act ? happeningAt(telling, act) : null;
}

/** Ids from what happened to whom; two alike are told apart by their first statement. */
function giveIds(happenings: readonly Happening[]): ReadonlyMap<Happening, EventId> {
  const taken = new Set<string>();
  const ids = new Map<Happening, EventId>();
  for (const happening of happenings) {
    const { predicate, status } = happening;
    let id = shortHash([predicate, status, ...participantsOf(happening)].join(' '));
    for (let round = 2; taken.has(id); round++) id = shortHash(`${id} ${round}`);
    taken.add(id);
    ids.set(happening, asEventId(`event-${id}`));
  }
  return ids;
}

/** The one door to an event's id. */
function asEventId(id: string): EventId {
  return id as EventId;
}

function participantsOf({ subjects, objects, ends }: Happening): EntityId[] {
  return [...new Set([...subjects, ...objects, ...ends])].sort();
}

function makeEvent(
  happening: Happening,
  label: string,
  ids: ReadonlyMap<Happening, EventId>,
  orders: readonly Ordering[],
  { statementOf }: StorySources,
): Omit<StoryEvent, keyof Dating> {
  const { predicate, status, tellings } = happening;
  return {
    id: ids.get(happening) ?? asEventId(''),
    label,
    predicate,
    class: classifyPredicate(predicate),
    status,
    participants: participantsOf(happening),
    statements: [...new Set(tellings.map(statementOf))].sort(),
    relations: relationsOf(orders, ids),
  };
}

/** What is told of the order, by the happening that it starts from. */
function groupOrders(orders: readonly Ordering[]): ReadonlyMap<Happening, readonly Ordering[]> {
  const grouped = new Map<Happening, Ordering[]>();
  for (const order of orders) {
    const own = grouped.get(order.from);
    if (own) own.push(order);
    else grouped.set(order.from, [order]);
  }
  return grouped;
}

function relationsOf(orders: readonly Ordering[], ids: ReadonlyMap<Happening, EventId>): EventRelation[] {
  return orders
    .flatMap(({ to, kind, reports }): EventRelation[] => {
      const id = ids.get(to);
      return id ? [{ to: id, kind, reports: [...reports].sort() }] : [];
    })
    .sort((a, b) => compareText(a.to, b.to) || compareText(a.kind, b.kind));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Dated events by their first day, then undated ones; ties by id. */
function compareEvents(a: StoryEvent, b: StoryEvent): number {
  return compareText(a.start ?? a.end ?? '~', b.start ?? b.end ?? '~') || compareText(a.id, b.id);
}
