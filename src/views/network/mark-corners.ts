import type { Point } from './geometry.ts';

/** Corners of an organisation's hexagon round the origin, in the unit of `radius`. */
export function placeHexagon(radius: number): readonly Point[] {
  const [half, side] = [radius / 2, radius * 0.866];
  return [
    { x: radius, y: 0 },
    { x: half, y: side },
    { x: -half, y: side },
    { x: -radius, y: 0 },
    { x: -half, y: -side },
    { x: half, y: -side },
  ];
}

/** Corners of a place's triangle round the origin, in the unit of `radius`. */
export function placeTriangle(radius: number): readonly Point[] {
  return [
    { x: 0, y: -radius },
    { x: radius * 0.9, y: radius * 0.72 },
    { x: -radius * 0.9, y: radius * 0.72 },
  ];
}

/** Centres and radius of a group's three dots, in the unit of `radius`. */
export function placeDots(radius: number): readonly (Point & { readonly radius: number })[] {
  const dot = radius * 0.19;
  return [
    { x: -radius * 0.34, y: radius * 0.22, radius: dot },
    { x: radius * 0.34, y: radius * 0.22, radius: dot },
    { x: 0, y: -radius * 0.36, radius: dot },
  ];
}
