import { costOfActor } from './layout-cost.ts';
import type { LayoutPlan, Points } from './layout-plan.ts';
import { directions } from './layout-start.ts';

/** The step after which actors are tried in each other's places: coarse enough for whole regions to trade. */
const swapAt = 80;

/**
 * Moves one actor at a time to where the picture reads better, in ever smaller steps, until no step helps. Changes
 * the points in place. Each round costs actors x lines x 12.
 */
export function refinePicture(plan: LayoutPlan, points: Points, steps: readonly number[]): void {
  for (const step of steps) {
    for (let actor = 0; actor < points.x.length; actor += 1) moveActor(plan, points, actor, step);
    if (step === swapAt) swapActors(plan, points);
  }
}

function moveActor(plan: LayoutPlan, points: Points, actor: number, step: number): void {
  const [startX, startY] = [points.x[actor] ?? 0, points.y[actor] ?? 0];
  let best = { x: startX, y: startY, cost: costOfActor(plan, points, actor) };
  for (const [dx, dy] of directions) {
    const x = clamp(startX + dx * step, plan.frame.width / 2 - (plan.halfWidths[actor] ?? 0));
    const y = clamp(startY + dy * step, plan.frame.height / 2 - (plan.halfHeights[actor] ?? 0));
    points.x[actor] = x;
    points.y[actor] = y;
    const cost = costOfActor(plan, points, actor, best.cost);
    if (cost < best.cost - 1e-9) best = { x, y, cost };
  }
  points.x[actor] = best.x;
  points.y[actor] = best.y;
}

/** Two actors change places where both read better for it: what single steps cannot reach. */
function swapActors(plan: LayoutPlan, points: Points): void {
  const count = points.x.length;
  // What each costs where it stands; empty again whenever two have changed places.
  const costs = new Float64Array(count).fill(-1);
  for (let one = 0; one < count; one += 1) {
    for (let two = one + 1; two < count; two += 1) {
      const before = costHere(plan, points, costs, one) + costHere(plan, points, costs, two) - 1e-9;
      swap(points, one, two);
      const first = costOfActor(plan, points, one, before);
      if (first < before && first + costOfActor(plan, points, two, before - first) < before) costs.fill(-1);
      else swap(points, one, two);
    }
  }
}

function costHere(plan: LayoutPlan, points: Points, costs: Float64Array, actor: number): number {
  const known = costs[actor] ?? -1;
  if (known >= 0) return known;
  const cost = costOfActor(plan, points, actor);
  costs[actor] = cost;
  return cost;
}

function swap({ x, y }: Points, one: number, two: number): void {
  [x[one], x[two]] = [x[two] ?? 0, x[one] ?? 0];
  [y[one], y[two]] = [y[two] ?? 0, y[one] ?? 0];
}

function clamp(value: number, limit: number): number {
  return Math.max(-Math.max(0, limit), Math.min(Math.max(0, limit), value));
}
