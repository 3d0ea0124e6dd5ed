import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3';
import type { LayoutPlan, Points } from './layout-plan.ts';
import type { Anchors } from './layout-start.ts';

interface Body {
  index: number;
  x: number;
  y: number;
}

const charge = -520;
const lineLength = 96;

/**
 * d3-force from the anchors: link, charge, collide, and a weak pull to the anchor. It draws its chance from a fixed
 * seed and uses no function that machines compute differently, so that the same plan gives the same points.
 */
export function simulate(plan: LayoutPlan, anchors: Anchors, ticks: number): Points {
  const bodies: Body[] = plan.actors.map((_, index) => ({
    index,
    x: (anchors.x[index] ?? 0) + (index % 7) - 3,
    y: (anchors.y[index] ?? 0) + (index % 5) - 2,
  }));
  const springs = plan.lines.map((line) => ({ source: line.from, target: line.to, weight: line.weight }));
  const pull = (body: Body) => anchors.pull[body.index] ?? 0;
  const simulation = forceSimulation(bodies)
    .stop()
    .alphaDecay(coolingFor(ticks))
    .force('link', forceLink<Body, (typeof springs)[number]>(springs).distance(lineLength))
    .force('charge', forceManyBody<Body>().strength(charge).distanceMax(plan.frame.width))
    .force('collide', forceCollide<Body>((body) => reach(plan, body.index)).iterations(2))
    .force('x', forceX<Body>((body) => anchors.x[body.index] ?? 0).strength(pull))
    .force('y', forceY<Body>((body) => anchors.y[body.index] ?? 0).strength(pull));
  simulation.tick(ticks);
  return { x: Float64Array.from(bodies, (body) => body.x), y: Float64Array.from(bodies, (body) => body.y) };
}

/** A circle of the size of the box: collide knows only circles; boxes are parted afterwards. */
function reach(plan: LayoutPlan, actor: number): number {
  return Math.sqrt((plan.halfWidths[actor] ?? 0) * (plan.halfHeights[actor] ?? 0)) + 4;
}

/** d3-force stops at an alpha of 0.001: the share to lose each tick so that it comes there, without Math.pow. */
function coolingFor(ticks: number): number {
  return Math.min(1, 6.9 / ticks);
}

/** Stretches the points over the frame, each axis by itself but none more than `most` times the other. */
export function fillFrame(plan: LayoutPlan, { x, y }: Points, most = 1.4): Points {
  const scaleX = stretch(x, plan.halfWidths, plan.frame.width);
  const scaleY = stretch(y, plan.halfHeights, plan.frame.height);
  const x2 = Math.min(scaleX.factor, scaleY.factor * most);
  const y2 = Math.min(scaleY.factor, scaleX.factor * most);
  return {
    x: x.map((value) => (value - scaleX.middle) * x2),
    y: y.map((value) => (value - scaleY.middle) * y2),
  };
}

function stretch(values: Float64Array, halves: Float64Array, room: number) {
  let [low, high, half] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const [index, value] of values.entries()) {
    low = Math.min(low, value);
    high = Math.max(high, value);
    half = Math.max(half, halves[index] ?? 0);
  }
  const extent = Math.max(1, high - low);
  return { middle: (low + high) / 2, factor: Math.max(40, room - 2 * half) / extent };
}
