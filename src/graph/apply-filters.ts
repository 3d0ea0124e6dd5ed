import { roleNames } from '../extract/proposition.ts';
import type { Entity, EntityId } from '../resolve/entity.ts';
import type { Statement, StatementId } from '../resolve/statement.ts';
import type { StoryEvent } from '../resolve/story-event.ts';
import type { Filters } from './filters.ts';
import type { LinkKind } from './link.ts';
import { type Cast, indexCast, readRole, standIn } from './link-rules.ts';
import { drawStatement } from './statement-links.ts';

/** What filters look at: an analysis has all of it. */
export interface FilterInput {
  readonly reports: readonly { readonly statements: readonly Statement[] }[];
  readonly entities: readonly Entity[];
  readonly events: readonly StoryEvent[];
}

/** One condition that a statement must meet; who takes part is worked out once for all of them. */
type Condition = (statement: Statement, names: ReadonlySet<EntityId>) => boolean;

/**
 * The statements that the filters leave. A name takes part as subject, object, in a role or as a source; a city
 * counts for its country, a person for the countries they act for. Linear in the statements.
 */
export function keepStatements(input: FilterInput, filters: Filters): ReadonlySet<StatementId> {
  const statements = input.reports.flatMap((report) => report.statements);
  const cast = indexCast(input.entities, statements, input.events);
  const conditions = listConditions(filters, cast);
  const kept = statements.filter((statement) => {
    if (conditions.length === 0) return true;
    const names = listNames(statement, cast);
    return conditions.every((meets) => meets(statement, names));
  });
  return new Set(kept.map((statement) => statement.id));
}

/** The entities that take part in a statement in any place, and the countries and actors for which they count. */
export function listNames(statement: Statement, cast: Cast): ReadonlySet<EntityId> {
  const direct = [
    ...statement.subject.flatMap((id) => standIn(id, statement.report, cast)),
    ...statement.object.flatMap((id) => standIn(id, statement.report, cast)),
    ...roleNames.flatMap((role) => readRole(statement, role, cast)),
    ...statement.attribution,
  ];
  return new Set(direct.flatMap((id) => countsFor(id, cast)));
}

function countsFor(id: EntityId, cast: Cast): readonly EntityId[] {
  const entity = cast.entities.get(id);
  return entity ? [id, ...(entity.drawnAs ? [entity.drawnAs] : []), ...entity.countries] : [id];
}

function listConditions(filters: Filters, cast: Cast): readonly Condition[] {
  const { without, reports, kinds, time } = filters;
  const conditions: Condition[] = [...nameConditions(filters, cast)];
  if (without.length > 0) conditions.push((_, names) => !without.some((id) => names.has(id)));
  if (reports.length > 0) conditions.push((statement) => reports.includes(statement.report));
  if (kinds.length > 0) {
    const wanted: ReadonlySet<LinkKind> = new Set(kinds);
    conditions.push((statement) => drawStatement(statement, cast).some((line) => wanted.has(line.kind)));
  }
  if (time) conditions.push((statement) => mayFallBetween(statement, time.from, time.to, cast));
  return conditions;
}

/** Any name of one kind will do, but every kind must be met; with `all`, every name. */
function nameConditions({ names, match }: Filters, cast: Cast): readonly Condition[] {
  const groups = new Map<string, EntityId[]>();
  for (const id of names) {
    const key = match === 'all' ? id : filterKind(cast.entities.get(id));
    const group = groups.get(key);
    if (group) group.push(id);
    else groups.set(key, [id]);
  }
  return [...groups.values()].map((ids) => (_, present) => ids.some((id) => present.has(id)));
}

/** The heading of the rail under which a name stands. */
function filterKind(entity: Entity | undefined): string {
  if (!entity) return 'unknown';
  if (entity.bloc) return 'country';
  return entity.kind === 'group' ? 'person' : entity.kind;
}

/** ISO days compare as text. An event of which neither end is known falls nowhere that could be asked for. */
function mayFallBetween(statement: Statement, from: string, to: string, cast: Cast): boolean {
  const event = statement.event === null ? undefined : cast.events.get(statement.event);
  if (!event || (event.start === null && event.end === null)) return false;
  return (event.start === null || event.start <= to) && (event.end === null || event.end >= from);
}
