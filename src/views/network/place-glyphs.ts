import type { DrawnLink } from './drawn-link.ts';
import { boundsOf, boxesTouch, distanceBetween, growBox, type Point, pointAt } from './geometry.ts';

const times = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68];
const sizes = { small: 8, large: 10 };
/** Pixels that the sign of a class keeps from other lines. */
const air = 9;
/** A line thinner than this is seen from afar, where signs would hide it. */
const thinnest = 1;
const prices = { line: 3, sign: 8, rank: 0.4 };

/** Puts the sign of its class on each line where it keeps furthest from other lines and signs. */
export function placeGlyphs(drawn: readonly DrawnLink[]): readonly DrawnLink[] {
  const bounded = drawn.map((link) => ({ link, bounds: growBox(boundsOf(link.points), air) }));
  const taken: Point[] = [];
  return bounded.map(({ link, bounds }) => {
    if (link.of.link.kind === 'tie' || link.of.emphasis === 'context' || link.of.width < thinnest)
      return link;
    const near = bounded
      .filter((other) => other.link !== link && boxesTouch(bounds, other.bounds))
      .map((other) => other.link);
    const places = times.map((time) => pointAt(link.curve, time));
    const costs = places.map((place, rank) => crowding(place, near, taken) + rank * prices.rank);
    const place = places[costs.indexOf(Math.min(...costs))] ?? pointAt(link.curve, 0.5);
    taken.push(place);
    return { ...link, glyph: { ...place, size: link.of.width > 3 ? sizes.large : sizes.small } };
  });
}

function crowding(point: Point, near: readonly DrawnLink[], taken: readonly Point[]): number {
  const lines = near.filter((link) => link.points.some((other) => distanceBetween(point, other) < air));
  const signs = taken.filter((other) => distanceBetween(point, other) < air * 1.6);
  return lines.length * prices.line + signs.length * prices.sign;
}
