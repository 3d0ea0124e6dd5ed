import { type Point, tenths } from './geometry.ts';

/** How the plane of positions falls on the panel: `screen = plane * scale + (x, y)`. Marks and words keep their size. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** How many pixels of the left lie under something else. */
  readonly covered?: number;
}

/** A place of the plane that must be on the picture, with the room that it takes on the screen. */
export interface Seen extends Point {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const scales = { least: 0.12, most: 5 };
/** A few names are not blown up over the whole panel. */
export const mostFitted = 1.3;
const margin = 14;

export function toScreen({ scale, x, y }: Camera, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

export function toPlane({ scale, x, y }: Camera, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

/** The camera that shows all of these places in the middle of a panel, as large as they fit. */
export function fitCamera(seen: readonly Seen[], size: Size, most = mostFitted): Camera {
  if (seen.length === 0) return { scale: 1, x: size.width / 2, y: size.height / 2 };
  const across = fitAxis(
    seen.map(({ x, halfWidth }) => ({ at: x, half: halfWidth })),
    size.width,
  );
  const down = fitAxis(
    seen.map(({ y, halfHeight }) => ({ at: y, half: halfHeight })),
    size.height,
  );
  const scale = clampScale(Math.min(across, down, most));
  return {
    scale,
    x: tenths(
      middle(
        seen.map(({ x, halfWidth }) => [x * scale, halfWidth] as const),
        size.width,
      ),
    ),
    y: tenths(
      middle(
        seen.map(({ y, halfHeight }) => [y * scale, halfHeight] as const),
        size.height,
      ),
    ),
  };
}

/** The largest scale at which every place with its room lies inside, by halving; sizes do not scale, so none is exact. */
function fitAxis(places: readonly { readonly at: number; readonly half: number }[], room: number): number {
  let [low, high] = [scales.least, scales.most];
  for (let step = 0; step < 24; step += 1) {
    const scale = (low + high) / 2;
    const from = Math.min(...places.map(({ at, half }) => at * scale - half));
    const to = Math.max(...places.map(({ at, half }) => at * scale + half));
    if (to - from <= room - 2 * margin) low = scale;
    else high = scale;
  }
  return low;
}

function middle(places: readonly (readonly [at: number, half: number])[], room: number): number {
  const from = Math.min(...places.map(([at, half]) => at - half));
  const to = Math.max(...places.map(([at, half]) => at + half));
  return room / 2 - (from + to) / 2;
}

/** Zooms by a factor and leaves one point of the screen where it is. */
export function zoomCamera(camera: Camera, factor: number, fixed: Point): Camera {
  const scale = clampScale(camera.scale * factor);
  const plane = toPlane(camera, fixed);
  return { scale, x: fixed.x - plane.x * scale, y: fixed.y - plane.y * scale };
}

export function panCamera(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy };
}

/** A camera on the way from one to another; `share` from 0 to 1. */
export function mixCameras(from: Camera, to: Camera, share: number): Camera {
  const part = (a: number, b: number) => a + (b - a) * share;
  return { scale: part(from.scale, to.scale), x: part(from.x, to.x), y: part(from.y, to.y) };
}

function clampScale(scale: number): number {
  return Math.max(scales.least, Math.min(scales.most, scale));
}
