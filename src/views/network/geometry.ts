/** A point of the picture in pixels, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A quadratic curve: from `start` to `end`, drawn towards `control`. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** The point of a curve at `t` from 0 to 1. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
  return {
    x: a * start.x + b * control.x + c * end.x,
    y: a * start.y + b * control.y + c * end.y,
  };
}

/** The part of a curve between two values of `t`, as a curve of its own. */
export function cutCurve(curve: Curve, from: number, to: number): Curve {
  const start = pointAt(curve, from);
  const end = pointAt(curve, to);
  const towards = mix(curve.start, curve.control, from);
  const away = mix(curve.control, curve.end, from);
  return { start, control: mix(towards, away, to), end };
}

/** The point `share` of the way from one to the other. */
export function mix(a: Point, b: Point, share: number): Point {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

/** Evenly spread points of a curve, both ends included. */
export function samplePoints(curve: Curve, count: number): readonly Point[] {
  return Array.from({ length: count }, (_, at) => pointAt(curve, at / (count - 1)));
}

export function distanceBetween(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** How far two boxes run into each other, as the smaller of both overlaps; 0 when they are apart. */
export function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, Math.min(across, down));
}

export function boxHolds(box: Box, { x, y }: Point): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** A box grown on every side. */
export function growBox({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The smallest box round these points. */
export function boundsOf(points: readonly Point[]): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** True when two boxes share a point. */
export function boxesTouch(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

/** A number for an SVG attribute: tenths of a pixel. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
