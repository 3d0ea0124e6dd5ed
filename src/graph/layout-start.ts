import type { LayoutPlan, Points } from './layout-plan.ts';

/** Twelve directions, a clock's hours: fixed numbers, since Math.sin may differ between machines. */
export const directions = [
  [1, 0],
  [0.866, 0.5],
  [0.5, 0.866],
  [0, 1],
  [-0.5, 0.866],
  [-0.866, 0.5],
  [-1, 0],
  [-0.866, -0.5],
  [-0.5, -0.866],
  [0, -1],
  [0.5, -0.866],
  [0.866, -0.5],
] as const;

/** Where each actor is drawn to, and how strongly (0 to 1). */
export interface Anchors extends Points {
  readonly pull: Float64Array;
}

const ringShare = 0.36;
const outerShare = 0.46;
const strengths = { hub: 0.12, country: 0.06, other: 0.035 };

/**
 * Weak anchors: the most linked country in the middle, the others on a ring round it, everybody else outward of the
 * country with which they are most linked. `turn` (0 to 11) rotates the ring, for another start.
 */
export function anchorActors(plan: LayoutPlan, turn: number): Anchors {
  const count = plan.actors.length;
  const anchors: Anchors = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    pull: new Float64Array(count),
  };
  const ranked = rankByLinks(plan);
  const hub = ranked.find((actor) => isCountry(plan, actor)) ?? ranked[0] ?? 0;
  anchors.pull[hub] = strengths.hub;
  const countries = orderRing(
    plan,
    ranked.filter((actor) => actor !== hub && isCountry(plan, actor)),
  );
  const seats = Math.max(1, countries.length);
  countries.forEach((actor, seat) => {
    place(plan, anchors, actor, turn + (12 * seat) / seats, ringShare, strengths.country);
  });
  placeOthers(plan, anchors, ranked, hub, turn);
  return anchors;
}

function placeOthers(
  plan: LayoutPlan,
  anchors: Anchors,
  ranked: readonly number[],
  hub: number,
  turn: number,
): void {
  let free = 0;
  for (const actor of ranked) {
    if (actor === hub || isCountry(plan, actor)) continue;
    const home = heaviestCountry(plan, actor);
    if (home === null || home === hub) {
      // A golden step round the clock keeps neighbours in the list apart in the picture.
      place(plan, anchors, actor, turn + free * 4.584, outerShare, strengths.other / 4);
      free += 1;
    } else {
      anchors.x[actor] = (anchors.x[home] ?? 0) * 1.3;
      anchors.y[actor] = (anchors.y[home] ?? 0) * 1.3;
      anchors.pull[actor] = strengths.other;
    }
  }
}

function place(
  plan: LayoutPlan,
  anchors: Anchors,
  actor: number,
  hour: number,
  share: number,
  pull: number,
): void {
  const whole = Math.floor(hour);
  const part = hour - whole;
  const [ax, ay] = directions[whole % 12] ?? directions[0];
  const [bx, by] = directions[(whole + 1) % 12] ?? directions[0];
  anchors.x[actor] = (ax + (bx - ax) * part) * plan.frame.width * share;
  anchors.y[actor] = (ay + (by - ay) * part) * plan.frame.height * share;
  anchors.pull[actor] = pull;
}

function isCountry(plan: LayoutPlan, actor: number): boolean {
  return plan.boxes[actor]?.shape === 'plate';
}

function weightOf(plan: LayoutPlan, actor: number): number {
  return (plan.linesOf[actor] ?? []).reduce((sum, line) => sum + (plan.lines[line]?.weight ?? 0), 0);
}

function rankByLinks(plan: LayoutPlan): readonly number[] {
  const weights = plan.actors.map((_, actor) => weightOf(plan, actor));
  return plan.actors.map((_, actor) => actor).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

/** Each country beside the one with which it shares most neighbours, starting from the most linked. */
function orderRing(plan: LayoutPlan, countries: readonly number[]): readonly number[] {
  const left = [...countries];
  const ring: number[] = [];
  const circles = new Map(countries.map((country) => [country, neighboursOf(plan, country)]));
  while (left.length > 0) {
    const last = ring.at(-1);
    const near = last === undefined ? undefined : circles.get(last);
    const shared = left.map((country) => countShared(near, circles.get(country)));
    const [next] = left.splice(shared.indexOf(Math.max(...shared)), 1);
    if (next === undefined) break;
    ring.push(next);
  }
  return ring;
}

function countShared(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): number {
  return a && b ? [...a].filter((actor) => b.has(actor)).length : 0;
}

/** The actor and all who are one line away. */
function neighboursOf(plan: LayoutPlan, actor: number): ReadonlySet<number> {
  const found = new Set([actor]);
  for (const index of plan.linesOf[actor] ?? []) {
    const line = plan.lines[index];
    if (line) found.add(line.from === actor ? line.to : line.from);
  }
  return found;
}

function heaviestCountry(plan: LayoutPlan, actor: number): number | null {
  let best: number | null = null;
  let most = 0;
  for (const index of plan.linesOf[actor] ?? []) {
    const line = plan.lines[index];
    if (!line) continue;
    const other = line.from === actor ? line.to : line.from;
    if (!isCountry(plan, other) || line.weight <= most) continue;
    best = other;
    most = line.weight;
  }
  return best;
}
