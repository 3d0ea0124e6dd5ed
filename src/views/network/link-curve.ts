import { type Curve, cutCurve, distanceBetween, type Point, pointAt } from './geometry.ts';

/** What a curve must know of the actor at its end: where it stands and the room of its mark, in pixels. */
export interface End extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Plates end a line at their edges, other marks at their radius. */
  readonly plate: boolean;
}

/** The tip of a line: three points, filled for deeds and open for words. */
export interface Head {
  readonly look: 'filled' | 'open';
  readonly points: readonly [Point, Point, Point];
  readonly strokeWidth: number;
}

/** Lines end so many pixels before a mark. */
const endGap = 2.5;
const bends = { single: 0.09, fan: 0.15, most: 0.3 };

/** How much each of several links of one pair bends, evenly to both sides; the sign is that of the pair's first end. */
export function fanOut(count: number): readonly number[] {
  if (count === 1) return [bends.single];
  const step = Math.min(bends.fan, (2 * bends.most) / (count - 1));
  return Array.from({ length: count }, (_, at) => (at - (count - 1) / 2) * step);
}

/** The bends that a link may take to get round the marks of others, the best first. */
export const detours: readonly number[] = [0.09, -0.09, 0.17, -0.17, 0.26, -0.26, 0.34, -0.34];

/** A curve between two actors, bent by a share of its length and ended before their marks. */
export function bendLink(from: End, to: End, bend: number): Curve {
  const length = distanceBetween(from, to) || 1;
  const side = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const control = {
    x: (from.x + to.x) / 2 + side.x * bend * length * 2,
    y: (from.y + to.y) / 2 + side.y * bend * length * 2,
  };
  return endAtMarks(from, control, to);
}

/** A curve from one actor towards a point and on to another, ended before their marks. */
export function endAtMarks(from: End, control: Point, to: End): Curve {
  const whole = { start: { x: from.x, y: from.y }, control, end: { x: to.x, y: to.y } };
  const leaves = leaveMark(whole, from);
  const enters = 1 - leaveMark(turnCurve(whole), to);
  return leaves < enters ? cutCurve(whole, leaves, enters) : cutCurve(whole, 0.45, 0.55);
}

export function turnCurve({ start, control, end }: Curve): Curve {
  return { start: end, control, end: start };
}

/** Where a curve that starts in the middle of a mark comes out of it, by halving. */
function leaveMark(curve: Curve, end: End): number {
  let [inside, outside] = [0, 0.6];
  for (let step = 0; step < 14; step += 1) {
    const t = (inside + outside) / 2;
    if (markHolds(end, pointAt(curve, t))) inside = t;
    else outside = t;
  }
  return outside;
}

function markHolds(end: End, { x, y }: Point): boolean {
  const [dx, dy] = [Math.abs(x - end.x), Math.abs(y - end.y)];
  if (end.plate) return dx <= end.halfWidth + endGap && dy <= end.halfHeight + endGap;
  const reach = Math.max(end.halfWidth, end.halfHeight) + endGap;
  return dx * dx + dy * dy <= reach * reach;
}

/** The line without what its heads cover, and the heads themselves. */
export function addHeads(
  curve: Curve,
  width: number,
  look: Head['look'],
  both: boolean,
): { readonly shaft: Curve; readonly heads: readonly Head[] } {
  const reach = Math.max(1, distanceBetween(curve.start, curve.end));
  const inset = Math.min(0.3, (headLength(width) * (look === 'filled' ? 0.8 : 0.15)) / reach);
  const heads = [drawHead(curve, width, look)];
  if (both) heads.push(drawHead(turnCurve(curve), width, look));
  return { shaft: cutCurve(curve, both ? inset : 0, 1 - inset), heads };
}

function headLength(width: number): number {
  return 5.4 + 1.5 * width;
}

function drawHead(curve: Curve, width: number, look: Head['look']): Head {
  const length = headLength(width);
  const half = 2.7 + 0.85 * width;
  const tip = curve.end;
  const reach = Math.max(1, distanceBetween(curve.start, tip));
  const back = pointAt(curve, Math.max(0, 1 - length / reach));
  const long = distanceBetween(tip, back) || 1;
  const along = { x: (tip.x - back.x) / long, y: (tip.y - back.y) / long };
  const base = { x: tip.x - along.x * length, y: tip.y - along.y * length };
  return {
    look,
    points: [
      { x: base.x - along.y * half, y: base.y + along.x * half },
      tip,
      { x: base.x + along.y * half, y: base.y - along.x * half },
    ],
    strokeWidth: look === 'open' ? Math.max(1.5, width * 0.75) : 0,
  };
}
