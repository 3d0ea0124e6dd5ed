import { MultiDirectedGraph } from 'graphology';
import type { Entity } from '../resolve/entity.ts';
import type { Link } from './link.ts';

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
