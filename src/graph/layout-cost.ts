import type { LayoutPlan, Points } from './layout-plan.ts';

// How badly a picture reads, after Davidson and Harel, "Drawing graphs nicely using simulated annealing" (1996), with
// boxes for points: crossings, lines through marks, boxes on boxes, long lines, narrow angles, crowding.

const prices = { crossing: 1, through: 2.2, overlap: 14, long: 0.5, short: 1.5, narrow: 0.7, crowd: 0.12 };
const idealLength = 120;
const shortest = 62;
const widestShort = 118;
const fanLength = 14;
/** Cosine of the angle under which two lines at one actor run into each other. */
const narrowCosine = 0.955;
const crowdDistance = 84;

/**
 * The price of all that involves one actor where it stands; the sum over actors counts shared terms twice. Gives up
 * when it has reached `enough`: what is quickly worked out comes first.
 */
export function costOfActor(
  plan: LayoutPlan,
  points: Points,
  actor: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  let cost = costOfBox(plan, points, actor) + costOfStar(plan, points, actor);
  if (cost >= enough) return Number.POSITIVE_INFINITY;
  cost += prices.through * countLinesThrough(plan, points.x, points.y, actor);
  const own = plan.linesOf[actor] ?? [];
  for (let rank = 0; rank < own.length && cost < enough; rank += 1) {
    cost += costOfWay(plan, points, own[rank] ?? 0);
  }
  return cost >= enough ? Number.POSITIVE_INFINITY : cost;
}

/** The price of a whole picture. */
export function costOfPicture(plan: LayoutPlan, points: Points): number {
  return plan.actors.reduce((sum, _, actor) => sum + costOfActor(plan, points, actor), 0);
}

/** Other boxes on this one or near it. */
function costOfBox(plan: LayoutPlan, { x, y }: Points, actor: number): number {
  const { halfWidths, halfHeights } = plan;
  const px = at(x, actor);
  const py = at(y, actor);
  const pw = at(halfWidths, actor);
  const ph = at(halfHeights, actor);
  let cost = 0;
  for (let other = 0; other < x.length; other += 1) {
    if (other === actor) continue;
    const dx = Math.abs(at(x, other) - px);
    const dy = Math.abs(at(y, other) - py);
    const overlap = Math.min(pw + at(halfWidths, other) - dx, ph + at(halfHeights, other) - dy);
    if (overlap > 0) cost += prices.overlap * (0.3 + overlap / 20);
    cost += (prices.crowd * crowdDistance * crowdDistance) / (dx * dx + dy * dy + 1);
  }
  return cost;
}

function countLinesThrough(plan: LayoutPlan, x: Float64Array, y: Float64Array, actor: number): number {
  const { froms, tos } = plan;
  let count = 0;
  for (let line = 0; line < froms.length; line += 1) {
    if (froms[line] === actor || tos[line] === actor) continue;
    if (lineMeetsMark(plan, x, y, line, actor)) count += 1;
  }
  return count;
}

/** The lengths of the actor's lines, and the angles between them. */
function costOfStar(plan: LayoutPlan, points: Points, actor: number): number {
  const own = plan.linesOf[actor] ?? [];
  let cost = 0;
  for (let rank = 0; rank < own.length; rank += 1) {
    const line = own[rank] ?? 0;
    cost += costOfLength(plan, points, line);
    for (let next = rank + 1; next < own.length; next += 1) {
      if (isNarrow(plan, points, actor, line, own[next] ?? 0)) cost += prices.narrow;
    }
  }
  return cost;
}

/** What a line meets on its way: marks of others, and other lines. */
function costOfWay(plan: LayoutPlan, { x, y }: Points, line: number): number {
  const from = at(plan.froms, line);
  const to = at(plan.tos, line);
  let cost = 0;
  for (let other = 0; other < x.length; other += 1) {
    if (other !== from && other !== to && lineMeetsMark(plan, x, y, line, other)) cost += prices.through;
  }
  return cost + prices.crossing * countCrossings(plan, x, y, line);
}

/**
 * How many other lines cross this one. A line is first asked whether both its ends lie on one side of the box round
 * this one: most do, and this is the innermost loop.
 */
function countCrossings(plan: LayoutPlan, x: Float64Array, y: Float64Array, line: number): number {
  const { froms, tos } = plan;
  const from = at(froms, line);
  const to = at(tos, line);
  const ax = at(x, from);
  const ay = at(y, from);
  const bx = at(x, to);
  const by = at(y, to);
  let count = 0;
  for (let other = 0; other < froms.length; other += 1) {
    const c = at(froms, other);
    const d = at(tos, other);
    if (areApart(ax, bx, at(x, c), at(x, d)) || areApart(ay, by, at(y, c), at(y, d))) continue;
    if (c === from || c === to || d === from || d === to) continue;
    if (cross(ax, ay, bx, by, at(x, c), at(y, c), at(x, d), at(y, d))) count += 1;
  }
  return count;
}

/** Do a to b and c to d leave room between them, on one axis? */
function areApart(a: number, b: number, c: number, d: number): boolean {
  return a < b ? (c < a && d < a) || (c > b && d > b) : (c < b && d < b) || (c > a && d > a);
}

function costOfLength(plan: LayoutPlan, { x, y }: Points, index: number): number {
  const from = at(plan.froms, index);
  const to = at(plan.tos, index);
  const dx = at(x, from) - at(x, to);
  const dy = at(y, from) - at(y, to);
  const length = Math.sqrt(dx * dx + dy * dy);
  const halves = (at(plan.halfWidths, from) + at(plan.halfWidths, to)) / 2;
  // Links fan out: the more of them run along a line, the longer it must be to tell them apart.
  const fan = Math.min(6, (plan.lines[index]?.weight ?? 1) - 1) * fanLength;
  const long = Math.max(0, length / (idealLength + fan) - 1);
  const short = Math.max(0, 1 - length / (Math.min(shortest + halves, widestShort) + fan));
  return prices.long * long * long + prices.short * short * 2;
}

/** Does the straight line come into the actor's mark, with some air? By separating axes. */
function lineMeetsMark(
  { froms, tos, markWidths, markHeights }: LayoutPlan,
  x: Float64Array,
  y: Float64Array,
  line: number,
  actor: number,
): boolean {
  const from = at(froms, line);
  const to = at(tos, line);
  const halfWidth = at(markWidths, actor);
  const ax = at(x, from) - at(x, actor);
  const bx = at(x, to) - at(x, actor);
  if ((ax > halfWidth && bx > halfWidth) || (ax < -halfWidth && bx < -halfWidth)) return false;
  const halfHeight = at(markHeights, actor);
  const ay = at(y, from) - at(y, actor);
  const by = at(y, to) - at(y, actor);
  if ((ay > halfHeight && by > halfHeight) || (ay < -halfHeight && by < -halfHeight)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  return Math.abs(ax * dy - ay * dx) <= Math.abs(dy) * halfWidth + Math.abs(dx) * halfHeight;
}

function cross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  return (
    isLeft(ax, ay, bx, by, cx, cy) !== isLeft(ax, ay, bx, by, dx, dy) &&
    isLeft(cx, cy, dx, dy, ax, ay) !== isLeft(cx, cy, dx, dy, bx, by)
  );
}

/** Does the point p lie to the left of the way from a to b? */
function isLeft(ax: number, ay: number, bx: number, by: number, px: number, py: number): boolean {
  return (bx - ax) * (py - ay) > (by - ay) * (px - ax);
}

function isNarrow(plan: LayoutPlan, { x, y }: Points, actor: number, one: number, two: number): boolean {
  const p = otherEnd(plan, one, actor);
  const q = otherEnd(plan, two, actor);
  const ax = at(x, p) - at(x, actor);
  const ay = at(y, p) - at(y, actor);
  const bx = at(x, q) - at(x, actor);
  const by = at(y, q) - at(y, actor);
  const along = ax * bx + ay * by;
  if (along <= 0) return false;
  return along * along > narrowCosine * narrowCosine * (ax * ax + ay * ay) * (bx * bx + by * by);
}

function otherEnd({ froms, tos }: LayoutPlan, line: number, actor: number): number {
  const from = at(froms, line);
  return from === actor ? at(tos, line) : from;
}

function at(values: Float64Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}
