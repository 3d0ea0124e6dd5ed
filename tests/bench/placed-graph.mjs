// The graph that every drawing is measured on, with places in pixels round the middle of the picture.
import { forceCenter, forceLink, forceSimulation } from 'd3-force';
import { forceManyBodySampled } from 'd3-force-sampled';
import { graph, rng, startPositions } from './gen.mjs';

const width = 1280;
const height = 800;

export function placedGraph(n) {
  // The peers' force asks Math.random: seeded, so that all kinds are drawn from one picture.
  const random = Math.random;
  Math.random = rng(5);
  const g = graph(n);
  const start = startPositions(n, 7, 30 * Math.sqrt(n));
  const nodes = Array.from({ length: n }, (_, i) => ({ x: start[2 * i], y: start[2 * i + 1] }));
  forceSimulation(nodes)
    .velocityDecay(0.2)
    .force('l', forceLink(g.edges.map(([a, b]) => ({ source: a, target: b }))))
    .force('c', forceManyBodySampled())
    .force('m', forceCenter())
    .stop()
    .tick(120);
  Math.random = random;
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(width / (x1 - x0), height / (y1 - y0)) * 0.95;
  const degree = new Int32Array(n);
  for (const [a, b] of g.edges) {
    degree[a] += 1;
    degree[b] += 1;
  }
  const places = nodes.map(({ x, y }) => [(x - (x0 + x1) / 2) * scale, (y - (y0 + y1) / 2) * scale]);
  return { g, edges: g.edges, deg: degree, places, pos: places, r: Array.from(degree, (d) => Math.min(10, 1.5 + Math.sqrt(d))) };
}
