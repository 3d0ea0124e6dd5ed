import type { Analysis } from '../analysis/analysis.ts';
import { buildLinks } from '../graph/build-links.ts';
import { readId } from '../link/read-id.ts';
import type { Entity, EntityId } from '../resolve/entity.ts';
import type { Statement } from '../resolve/statement.ts';
import type { StoryIndex } from './story.ts';

/** Orders an analysis by id. Linear in its size; built once an analysis. */
export function buildIndex(analysis: Analysis): StoryIndex {
  const statements = analysis.reports.flatMap((report) => report.statements);
  const entities = byId(analysis.entities);
  return {
    reports: new Map(analysis.reports.map((report) => [report.report.id, report])),
    entities,
    statements: byId(statements),
    events: byId(analysis.events),
    claims: byId(analysis.claims),
    links: byId(buildLinks(analysis.entities, statements, analysis.events)),
    statementsOf: groupByName(statements, entities),
  };
}

function byId<Id extends string, Item extends { readonly id: Id }>(
  items: readonly Item[],
): ReadonlyMap<Item['id'], Item> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupByName(
  statements: readonly Statement[],
  entities: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<EntityId, readonly Statement[]> {
  const groups = new Map<EntityId, Statement[]>();
  for (const statement of statements) {
    for (const name of namesIn(statement, entities)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [statement]);
      else group.push(statement);
    }
  }
  return groups;
}

/** Every name in a statement, in any place, with the country that it is drawn as. */
function namesIn(statement: Statement, entities: ReadonlyMap<EntityId, Entity>): ReadonlySet<EntityId> {
  const names = new Set<EntityId>();
  const values: readonly unknown[] = [
    ...statement.subject,
    ...statement.object,
    ...statement.attribution,
    ...Object.values(statement.roles).flat(),
  ];
  for (const value of values) {
    // Ids of entities, events, times and quantities are all strings: only the map tells which are names.
    const id = typeof value === 'string' ? readId<EntityId>(value) : null;
    const entity = id === null ? undefined : entities.get(id);
    if (entity === undefined) continue;
    names.add(entity.id);
    if (entity.drawnAs !== null) names.add(entity.drawnAs);
  }
  return names;
}
