import { findPredicate } from '../extract/predicates.ts';
import type { EntityId } from '../resolve/entity.ts';
import type { Statement } from '../resolve/statement.ts';
import type { LinkKind } from './link.ts';
import {
  type Cast,
  classifyStatement,
  findActor,
  readRole,
  receivingRoles,
  silentPredicates,
  standIn,
} from './link-rules.ts';

/** One line that one statement draws. */
export interface StatementLink {
  readonly source: EntityId;
  readonly target: EntityId;
  readonly kind: LinkKind;
  readonly symmetric: boolean;
  /** True when the target receives rather than undergoes: the verb reads on with "to". */
  readonly receives: boolean;
}

/**
 * The lines that a statement draws between actors: from each subject to each object, between all parties of a
 * symmetric predicate, and to who receives. A denied act draws none.
 */
export function drawStatement(statement: Statement, cast: Cast): readonly StatementLink[] {
  if (silentPredicates.has(statement.predicate) || statement.polarity === 'negative') return [];
  const kind = classifyStatement(statement, cast) ?? 'tie';
  if (findPredicate(statement.predicate)?.symmetric) return pairParties(statement, kind, cast);
  const subjects = findActors(entitiesOnly(statement.subject, cast), cast);
  const objects = findActors(
    statement.object.flatMap((id) => standIn(id, statement.report, cast)),
    cast,
  );
  const receivers = findActors(
    receivingRoles.flatMap((role) => readRole(statement, role, cast)),
    cast,
  );
  return [
    ...crossActors(subjects, objects, kind, false),
    ...crossActors(subjects.length > 0 ? subjects : objects, receivers, kind, true),
  ];
}

/** A story event acts on nobody: only entities stand as who acts. */
function entitiesOnly(ids: Statement['subject'], cast: Cast): readonly EntityId[] {
  return ids.flatMap((id) => cast.entities.get(id)?.id ?? []);
}

function findActors(ids: readonly EntityId[], cast: Cast): readonly EntityId[] {
  return [...new Set(ids.flatMap((id) => findActor(id, cast) ?? []))];
}

function crossActors(
  sources: readonly EntityId[],
  targets: readonly EntityId[],
  kind: LinkKind,
  receives: boolean,
): readonly StatementLink[] {
  return sources.flatMap((source) =>
    targets.flatMap((target) =>
      source === target ? [] : [{ source, target, kind, symmetric: false, receives }],
    ),
  );
}

function pairParties(statement: Statement, kind: LinkKind, cast: Cast): readonly StatementLink[] {
  const named = [
    ...entitiesOnly(statement.subject, cast),
    ...entitiesOnly(statement.object, cast),
    ...readRole(statement, 'counterpart', cast),
  ];
  const parties = [...findActors(named, cast)].sort();
  return parties.flatMap((source, at) =>
    parties.slice(at + 1).map((target) => ({ source, target, kind, symmetric: true, receives: false })),
  );
}
