import type { RoleName } from '../extract/proposition.ts';
import type { Entity, EntityId } from '../resolve/entity.ts';
import type { EventId } from '../resolve/event-id.ts';
import type { LinkClass, Statement } from '../resolve/statement.ts';
import type { StoryEvent } from '../resolve/story-event.ts';
import type { ReportId } from '../text/report.ts';

/** Statements about words, order and cause: they connect no two actors. */
export const silentPredicates: ReadonlySet<string> = new Set([
  'state',
  'assess',
  'follows',
  'concurrent-with',
  'cause',
  'part-of',
]);

/** To decide, agree or intend an act counts as the act that is decided, agreed or intended. */
export const promisingPredicates: ReadonlySet<string> = new Set(['decide', 'agree', 'intend']);

/** Roles that receive what the subject gives. */
export const receivingRoles = ['recipient', 'destination'] as const satisfies readonly RoleName[];

/** Everything that the rules look up by id. */
export interface Cast {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly undergone: ReadonlyMap<EventId, Undergone>;
}

/** Who undergoes a story event: as each report first tells it, and as most reports do. */
interface Undergone {
  readonly byReport: ReadonlyMap<ReportId, readonly EntityId[]>;
  readonly overall: readonly EntityId[];
}

/** Indexes entities, events and what each event is done to; linear in the statements. */
export function indexCast(
  entities: readonly Entity[],
  statements: readonly Statement[],
  events: readonly StoryEvent[],
): Cast {
  const byId = new Map<string, Entity>(entities.map((entity) => [entity.id, entity]));
  const eventById = new Map<string, StoryEvent>(events.map((event) => [event.id, event]));
  const tellings = new Map<EventId, Statement[]>();
  for (const statement of statements) {
    const event = statement.event === null ? undefined : eventById.get(statement.event);
    if (event?.predicate !== statement.predicate) continue;
    const told = tellings.get(event.id);
    if (told) told.push(statement);
    else tellings.set(event.id, [statement]);
  }
  const undergone = [...tellings].map(([id, told]) => [id, readUndergone(told, byId)] as const);
  return { entities: byId, events: eventById, undergone: new Map(undergone) };
}

function readUndergone(told: readonly Statement[], entities: ReadonlyMap<string, Entity>): Undergone {
  const byReport = new Map<ReportId, readonly EntityId[]>();
  const reports = new Map<EntityId, Set<ReportId>>();
  for (const statement of told) {
    const objects = statement.object.flatMap((id) => entities.get(id)?.id ?? []);
    if (objects.length > 0 && !byReport.has(statement.report)) byReport.set(statement.report, objects);
    for (const id of objects) reports.set(id, (reports.get(id) ?? new Set()).add(statement.report));
  }
  const firsts = new Set([...byReport.values()].flat());
  const most = Math.max(0, ...[...firsts].map((id) => reports.get(id)?.size ?? 0));
  return { byReport, overall: [...firsts].filter((id) => reports.get(id)?.size === most) };
}

/**
 * The entities for which a participant of a statement stands: itself, or those to whom a story event is done as the
 * statement's own report tells it.
 */
export function standIn(participant: string, report: ReportId, cast: Cast): readonly EntityId[] {
  const entity = cast.entities.get(participant);
  if (entity) return [entity.id];
  const event = cast.events.get(participant);
  const undergone = event && cast.undergone.get(event.id);
  return undergone ? (undergone.byReport.get(report) ?? undergone.overall) : [];
}

/** The entities among the values of a role, story events standing for those to whom they are done. */
export function readRole(statement: Statement, role: RoleName, cast: Cast): readonly EntityId[] {
  return (statement.roles[role] ?? []).flatMap((value) =>
    typeof value === 'string' ? standIn(value, statement.report, cast) : [],
  );
}

/** Whoever campaigns for somebody asks nothing of them. */
export function isCampaign({ predicate, verb }: Statement): boolean {
  return predicate === 'call-for' && /^(?:campaign|lobby|plead|push|press)(?: for)?$/i.test(verb);
}

/** The class that a statement gives its links; null makes them ties. */
export function classifyStatement(statement: Statement, cast: Cast): LinkClass | null {
  if (isCampaign(statement)) return 'verbal-cooperation';
  if (!promisingPredicates.has(statement.predicate)) return statement.class;
  for (const id of statement.object) {
    const event = cast.events.get(id);
    if (event?.class) return event.class;
  }
  return statement.class;
}

/** A ship strikes a bridge, a storm a country: what the reports tell of as doing something is an actor too. */
const actorKinds: ReadonlySet<Entity['kind']> = new Set([
  'person',
  'country',
  'group',
  'organisation',
  'other',
]);

/** First words of descriptions that pick out nobody by themselves: an amount without a number, or somebody's somebody. */
const vagueLeads: ReadonlySet<string> = new Set(
  'some many most several multiple few hundreds thousands dozens others those all both none much more people individuals persons citizens her his its their our my your'.split(
    ' ',
  ),
);

/** True for what the reports never name and describe only loosely ("some", "her sister"): it is no actor of its own. */
function isVague({ aliases, name, kind }: Entity): boolean {
  if (kind === 'other') return false;
  const [lead = ''] = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return aliases.length === 0 && vagueLeads.has(lead);
}

/**
 * The actor as which an entity is drawn: its country for a government or embassy, else itself; null for what is
 * never an actor. A place is one only as the end of a link.
 */
export function findActor(id: EntityId, cast: Cast): EntityId | null {
  const entity = cast.entities.get(id);
  const drawn = entity?.drawnAs ? (cast.entities.get(entity.drawnAs) ?? entity) : entity;
  if (!drawn || isVague(drawn)) return null;
  return actorKinds.has(drawn.kind) || drawn.kind === 'place' ? drawn.id : null;
}
