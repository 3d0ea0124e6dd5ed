import { write } from 'graphology-gexf/browser';
import { buildGraph } from '../../graph/build-graph.ts';
import type { Link } from '../../graph/link.ts';
import type { Entity } from '../../resolve/entity.ts';
import { keepXml } from './write-graphml.ts';

/** The network as GEXF, for Gephi and its kin. */
export function writeGexf(actors: readonly Entity[], links: readonly Link[]): string {
  return write(buildGraph(actors, links), {
    formatNode: (_key, { entity }) => ({ label: keepXml(entity.name), attributes: { kind: entity.kind } }),
    formatEdge: (_key, { link }) => ({
      label: keepXml(link.verb),
      weight: link.reports.length,
      attributes: {
        class: link.kind,
        reports: keepXml(link.reports.join(' ')),
        statements: link.statements.length,
      },
    }),
  });
}
