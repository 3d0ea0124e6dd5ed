import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import { coarsenLevel, type Level } from './layout-coarsen.ts';
import type { LayoutPlan, Points } from './layout-plan.ts';

/** So few nodes are laid out from scratch; a level that shrinks by less than a tenth is not worth having. */
const fewest = 60;
const leastShrink = 0.9;
const mostLevels = 16;
const ticks = { coarsest: 200, other: 20 };
const startAlpha = { coarsest: 1, other: 0.3 };
/** d3-force's own distances give a line about this length; actors are further apart on the screen. */
const spread = 3.2;
const pull = 0.005;

/**
 * Lays out many actors from coarse to fine (Walshaw 2003): d3-force finds a place for the coarsest level, and each
 * finer one needs only some ticks from there. Chance comes from a fixed seed.
 */
export function placeByLevels(plan: LayoutPlan): Points {
  const levels: { readonly level: Level; readonly parents: Int32Array }[] = [];
  let level = finestLevel(plan);
  while (level.count > fewest && levels.length < mostLevels) {
    const coarser = coarsenLevel(level);
    if (coarser.level.count > level.count * leastShrink) break;
    levels.push({ level, parents: coarser.parents });
    level = coarser.level;
  }
  const random = createRandom(17);
  let points = relax(level, scatter(level.count, random), ticks.coarsest, startAlpha.coarsest);
  for (const finer of levels.reverse()) {
    points = relax(
      finer.level,
      refine(finer.level.count, finer.parents, points, random),
      ticks.other,
      startAlpha.other,
    );
  }
  return { x: points.x.map((value) => value * spread), y: points.y.map((value) => value * spread) };
}

function finestLevel(plan: LayoutPlan): Level {
  return {
    count: plan.actors.length,
    froms: plan.froms,
    tos: plan.tos,
    weights: Float64Array.from(plan.lines, (line) => line.weight),
    masses: new Float64Array(plan.actors.length).fill(1),
  };
}

function scatter(count: number, random: () => number): Points {
  const side = 30 * Math.sqrt(count);
  const draw = () => Float64Array.from({ length: count }, () => (random() - 0.5) * side);
  return { x: draw(), y: draw() };
}

/** Children start beside their parent, on a plane that has grown with their number. */
function refine(count: number, parents: Int32Array, coarse: Points, random: () => number): Points {
  const growth = Math.sqrt(count / coarse.x.length);
  const place = (values: Float64Array) =>
    Float64Array.from(parents, (parent) => (values[parent] ?? 0) * growth + (random() - 0.5) * 10);
  return { x: place(coarse.x), y: place(coarse.y) };
}

interface Body {
  index: number;
  x: number;
  y: number;
}

function relax(level: Level, start: Points, count: number, alpha: number): Points {
  const bodies: Body[] = Array.from(start.x, (x, index) => ({ index, x, y: start.y[index] ?? 0 }));
  const springs = Array.from(level.froms, (source, line) => ({ source, target: level.tos[line] ?? 0 }));
  forceSimulation(bodies)
    .stop()
    .alpha(alpha)
    .alphaDecay(3.9 / count)
    .force('link', forceLink<Body, (typeof springs)[number]>(springs))
    .force('charge', forceManyBody<Body>())
    .force('x', forceX<Body>().strength(pull))
    .force('y', forceY<Body>().strength(pull))
    .tick(count);
  return { x: Float64Array.from(bodies, (body) => body.x), y: Float64Array.from(bodies, (body) => body.y) };
}

/** A linear congruential generator (Numerical Recipes): chance that is the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
