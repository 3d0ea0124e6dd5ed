// The layout of a network of 1,000 names beside d3-force with its own defaults: time, stress, neighbours kept.
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3';
import { layoutActors } from '../../src/graph/layout.ts';
import type { Link } from '../../src/graph/link.ts';
import type { Entity } from '../../src/resolve/entity.ts';
import { graph, median, quality, startPositions } from './gen.mjs';
import { bareEntity } from './page/made-story.ts';

for (const size of [50, 1000]) {
  const drawn = graph(size, 42);
  const entities = Array.from({ length: size }, (_, index) => entity(index));
  const links = drawn.edges.map(([a, b]: [number, number]) =>
    link(entities[a]?.id ?? '', entities[b]?.id ?? ''),
  );
  const ours = repeat(() => {
    const placed = new Map(
      layoutActors(entities, links, []).map(({ entity: id, x, y }) => [id as string, [x, y] as const]),
    );
    return Float64Array.from(entities.flatMap(({ id }) => placed.get(id) ?? [0, 0]));
  });
  const d3 = repeat(() => placeWithD3(size, drawn.edges));
  const [our, their] = [quality(drawn, ours.points), quality(drawn, d3.points)];
  const same = repeat(
    () => Float64Array.from(layoutActors(entities, links, []).flatMap(({ x, y }) => [x, y])),
    2,
  );
  console.log(
    `${size} names: ${Math.round(ours.ms)} ms CPU, ${(ours.ms / d3.ms).toFixed(2)} x d3-force (${Math.round(d3.ms)} ms; at most 0.3 at 1,000), ` +
      `stress ${(our.stress / their.stress).toFixed(2)} x (at most 1.02), neighbours kept ${(our.np / their.np).toFixed(2)} x (at least 1.0), bit-equal ${same.equal}`,
  );
}

function placeWithD3(size: number, edges: readonly (readonly [number, number])[]): Float64Array {
  const start = startPositions(size);
  const nodes = Array.from({ length: size }, (_, index) => ({
    index,
    x: start[2 * index],
    y: start[2 * index + 1],
  }));
  const simulation = forceSimulation(nodes)
    .force('link', forceLink(edges.map(([source, target]) => ({ source, target }))))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop();
  simulation.tick(300);
  return Float64Array.from(nodes.flatMap(({ x, y }) => [x, y]));
}

function repeat(run: () => Float64Array, times = 3): { ms: number; points: Float64Array; equal: boolean } {
  const results = Array.from({ length: times }, () => {
    const start = process.cpuUsage();
    const points = run();
    const { user, system } = process.cpuUsage(start);
    return { ms: (user + system) / 1000, points };
  });
  const first = results[0]?.points ?? new Float64Array();
  return {
    ms: median(results.map(({ ms }) => ms)),
    points: first,
    equal: results.every(({ points }) => points.every((value, at) => value === first[at])),
  };
}

function entity(index: number): Entity {
  return bareEntity(`person-${String(index).padStart(5, '0')}`, 'person', `Name ${index}`);
}

function link(source: string, target: string): Link {
  return {
    id: `${source}>${target}`,
    source,
    target,
    kind: 'tie',
    symmetric: false,
    statements: [],
    reports: [],
    tentative: false,
    verb: 'knows',
  } as unknown as Link;
}
