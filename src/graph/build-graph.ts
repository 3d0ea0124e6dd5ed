import { MultiDirectedGraph } from 'graphology';
import type { Entity, EntityId } from '../resolve/entity.ts';
import type { Link, LinkId } from './link.ts';

interface ActorAttributes {
  readonly entity: Entity;
}

interface LinkAttributes {
  readonly link: Link;
}

export type ActorGraph = MultiDirectedGraph<ActorAttributes, LinkAttributes>;

/** The actors and their links in memory: an entity is in it when it has a link. Ends that no entity has are left out. */
export function buildGraph(entities: readonly Entity[], links: readonly Link[]): ActorGraph {
  const graph: ActorGraph = new MultiDirectedGraph<ActorAttributes, LinkAttributes>();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const link of links) {
    const source = byId.get(link.source);
    const target = byId.get(link.target);
    if (!source || !target) continue;
    graph.mergeNode(source.id, { entity: source });
    graph.mergeNode(target.id, { entity: target });
    graph.addEdgeWithKey(link.id, source.id, target.id, { link });
  }
  return graph;
}

/** Actors in the order of their ids. */
export function listActors(graph: ActorGraph): readonly Entity[] {
  return graph
    .nodes()
    .sort()
    .map((id) => graph.getNodeAttribute(id, 'entity'));
}

/** Actors one link away in either direction, in the order of their ids; none for a name that is no actor. */
export function findNeighbours(graph: ActorGraph, actor: EntityId): readonly EntityId[] {
  if (!graph.hasNode(actor)) return [];
  return graph
    .neighbors(actor)
    .sort()
    .map((id) => graph.getNodeAttribute(id, 'entity').id);
}

/** Links of an actor in either direction, in the order of their ids. */
export function findLinksOf(graph: ActorGraph, actor: EntityId): readonly Link[] {
  if (!graph.hasNode(actor)) return [];
  return graph
    .edges(actor)
    .sort()
    .map((id) => graph.getEdgeAttribute(id, 'link'));
}

/** The shortest chain of links between two actors, whatever their direction; null when there is none. */
export function findPath(graph: ActorGraph, from: EntityId, to: EntityId): readonly LinkId[] | null {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return null;
  const reachedBy = new Map<string, string | null>([[from, null]]);
  const queue: string[] = [from];
  for (let at = 0; at < queue.length && !reachedBy.has(to); at += 1) {
    const here = queue[at] ?? from;
    for (const edge of graph.edges(here).sort()) {
      const next = graph.opposite(here, edge);
      if (reachedBy.has(next)) continue;
      reachedBy.set(next, edge);
      queue.push(next);
    }
  }
  return reachedBy.has(to) ? traceBack(graph, reachedBy, to) : null;
}

function traceBack(
  graph: ActorGraph,
  reachedBy: ReadonlyMap<string, string | null>,
  to: EntityId,
): readonly LinkId[] {
  const path: LinkId[] = [];
  let here: string = to;
  for (let edge = reachedBy.get(here); edge; edge = reachedBy.get(here)) {
    path.unshift(graph.getEdgeAttribute(edge, 'link').id);
    here = graph.opposite(here, edge);
  }
  return path;
}
