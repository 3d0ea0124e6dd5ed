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
 * when it has reached `enough`, and says Infinity.
 */
export function costOfActor(
  plan: LayoutPlan,
  points: Points,
  actor: number,
  enough = Number.POSITIVE_INFINITY,
): number {
  const box = costOfBox(plan, points, actor);
  return box >= enough ? Number.POSITIVE_INFINITY : box + costOfLines(plan, points, actor);
}

/** The price of a whole picture. */
export function costOfPicture(plan: LayoutPlan, points: Points): number {
  return plan.actors.reduce((sum, _, actor) => sum + costOfActor(plan, points, actor), 0);
}

function costOfBox(plan: LayoutPlan, { x, y }: Points, actor: number): number {
  const { halfWidths, halfHeights } = plan;
  const [px, py, pw, ph] = [at(x, actor), at(y, actor), at(halfWidths, actor), at(halfHeights, actor)];
  let cost = 0;
  for (let other = 0; other < x.length; other += 1) {
    if (other === actor) continue;
    const dx = Math.abs(at(x, other) - px);
    const dy = Math.abs(at(y, other) - py);
    const overX = pw + at(halfWidths, other) - dx;
    const overY = ph + at(halfHeights, other) - dy;
    if (overX > 0 && overY > 0) cost += prices.overlap * (0.3 + Math.min(overX, overY) / 20);
    const square = dx * dx + dy * dy + 1;
    cost += (prices.crowd * crowdDistance * crowdDistance) / square;
  }
  for (const [index, line] of plan.lines.entries()) {
    if (line.from === actor || line.to === actor) continue;
    if (lineMeetsBox(plan, { x, y }, index, actor)) cost += prices.through;
  }
  return cost;
}

function costOfLines(plan: LayoutPlan, points: Points, actor: number): number {
  const own = plan.linesOf[actor] ?? [];
  let cost = 0;
  for (const [rank, line] of own.entries()) {
    cost += costOfLength(plan, points, line) + costOfWay(plan, points, line);
    for (const next of own.slice(rank + 1)) {
      if (isNarrow(plan, points, actor, line, next)) cost += prices.narrow;
    }
  }
  return cost;
}

/** What a line meets on its way: marks of others, and other lines. */
function costOfWay(plan: LayoutPlan, points: Points, line: number): number {
  let cost = 0;
  for (let other = 0; other < plan.actors.length; other += 1) {
    if (!isEnd(plan, line, other) && lineMeetsBox(plan, points, line, other)) cost += prices.through;
  }
  for (let other = 0; other < plan.lines.length; other += 1) {
    if (linesCross(plan, points, line, other)) cost += prices.crossing;
  }
  return cost;
}

function costOfLength(plan: LayoutPlan, { x, y }: Points, index: number): number {
  const line = plan.lines[index];
  if (!line) return 0;
  const dx = at(x, line.from) - at(x, line.to);
  const dy = at(y, line.from) - at(y, line.to);
  const length = Math.sqrt(dx * dx + dy * dy);
  const halves = at(plan.halfWidths, line.from) * 0.5 + at(plan.halfWidths, line.to) * 0.5;
  // Links fan out: the more of them run along a line, the longer it must be to tell them apart.
  const fan = Math.min(6, line.weight - 1) * fanLength;
  const long = Math.max(0, length / (idealLength + fan) - 1);
  const short = Math.max(0, 1 - length / (Math.min(shortest + halves, widestShort) + fan));
  return prices.long * long * long + prices.short * short * 2;
}

function isEnd(plan: LayoutPlan, index: number, actor: number): boolean {
  const line = plan.lines[index];
  return line?.from === actor || line?.to === actor;
}

/** Does the straight line come into the actor's mark, with some air? By separating axes. */
function lineMeetsBox(plan: LayoutPlan, { x, y }: Points, index: number, actor: number): boolean {
  const line = plan.lines[index];
  const box = plan.boxes[actor];
  if (!line || !box) return false;
  const [cx, cy] = [at(x, actor), at(y, actor)];
  const [halfWidth, halfHeight] = [box.halfWidth + 6, box.halfHeight + 6];
  const [ax, ay] = [at(x, line.from) - cx, at(y, line.from) - cy];
  const [bx, by] = [at(x, line.to) - cx, at(y, line.to) - cy];
  if (Math.max(ax, bx) < -halfWidth || Math.min(ax, bx) > halfWidth) return false;
  if (Math.max(ay, by) < -halfHeight || Math.min(ay, by) > halfHeight) return false;
  const [dx, dy] = [bx - ax, by - ay];
  const distance = Math.abs(ax * dy - ay * dx);
  return distance <= Math.abs(dy) * halfWidth + Math.abs(dx) * halfHeight;
}

function linesCross(plan: LayoutPlan, points: Points, one: number, two: number): boolean {
  const [a, b] = [plan.lines[one], plan.lines[two]];
  if (!a || !b || a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) return false;
  return (
    turn(points, a.from, a.to, b.from) !== turn(points, a.from, a.to, b.to) &&
    turn(points, b.from, b.to, a.from) !== turn(points, b.from, b.to, a.to)
  );
}

function turn({ x, y }: Points, a: number, b: number, c: number): boolean {
  return (at(x, b) - at(x, a)) * (at(y, c) - at(y, a)) > (at(y, b) - at(y, a)) * (at(x, c) - at(x, a));
}

function isNarrow(plan: LayoutPlan, { x, y }: Points, actor: number, one: number, two: number): boolean {
  const [a, b] = [plan.lines[one], plan.lines[two]];
  if (!a || !b) return false;
  const [p, q] = [a.from === actor ? a.to : a.from, b.from === actor ? b.to : b.from];
  const [ax, ay] = [at(x, p) - at(x, actor), at(y, p) - at(y, actor)];
  const [bx, by] = [at(x, q) - at(x, actor), at(y, q) - at(y, actor)];
  const lengths = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
  return lengths > 0 && (ax * bx + ay * by) / lengths > narrowCosine;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
