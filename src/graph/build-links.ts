import type { Entity } from '../resolve/entity.ts';
import type { Statement, StatementId } from '../resolve/statement.ts';
import type { StoryEvent } from '../resolve/story-event.ts';
import type { Link, LinkId } from './link.ts';
import { type Cast, indexCast } from './link-rules.ts';
import { phraseLink } from './link-verb.ts';
import { drawStatement, type StatementLink } from './statement-links.ts';

/** Statements that draw the same line, gathered. */
interface Bundle {
  readonly line: StatementLink;
  readonly statements: Statement[];
  receives: boolean;
}

/**
 * Bundles statements into links: one per pair, direction and class, sorted by id. Ids hold the two names and the
 * class, so they stay the same whatever else is in the collection. With `kept`, only those statements are bundled, but what
 * they mean still follows from all of them.
 */
export function buildLinks(
  entities: readonly Entity[],
  statements: readonly Statement[],
  events: readonly StoryEvent[],
  kept?: ReadonlySet<StatementId>,
): readonly Link[] {
  const cast = indexCast(entities, statements, events);
  const bundles = new Map<LinkId, Bundle>();
  for (const statement of statements) {
    if (kept && !kept.has(statement.id)) continue;
    for (const line of drawStatement(statement, cast)) addLine(bundles, line, statement);
  }
  return [...bundles].map(([id, bundle]) => finishLink(id, bundle, cast)).sort(byId);
}

function addLine(bundles: Map<LinkId, Bundle>, line: StatementLink, statement: Statement): void {
  const id = nameLink(line);
  const bundle = bundles.get(id) ?? { line, statements: [], receives: true };
  if (bundle.statements.at(-1) !== statement) bundle.statements.push(statement);
  bundle.receives &&= line.receives;
  bundles.set(id, bundle);
}

function nameLink(line: StatementLink): LinkId {
  const direction = line.symmetric ? 'both' : 'to';
  return `${line.source}~${line.kind}~${direction}~${line.target}` as LinkId;
}

function finishLink(id: LinkId, { line, statements, receives }: Bundle, cast: Cast): Link {
  return {
    id,
    source: line.source,
    target: line.target,
    kind: line.kind,
    symmetric: line.symmetric,
    statements: statements.map((statement) => statement.id),
    reports: [...new Set(statements.map((statement) => statement.report))].sort(),
    tentative: statements.every(isTentative),
    verb: phraseLink(statements, receives, cast),
  };
}

/** Reported by someone else, possible or planned. */
function isTentative(statement: Statement): boolean {
  return statement.modality.some((modality) => modality !== 'asserted');
}

function byId(a: Link, b: Link): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
