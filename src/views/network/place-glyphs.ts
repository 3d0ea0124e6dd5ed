import type { DrawnLink } from './drawn-link.ts';
import { distanceBetween, growBox, type Point, pointAt } from './geometry.ts';
import { boxOfPoint, indexPlaces, type NearIndex } from './near-index.ts';
import type { Steps } from './steps.ts';

const times = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68];
const sizes = { small: 8, large: 10 };
/** Pixels that the sign of a class keeps from other lines. */
const air = 9;
/** Signs keep this many times as far from each other. */
const signAir = 1.6;
/** Cells of the indexes, in pixels. */
const cell = 12;
/** A line thinner than this is seen from afar, where signs would hide it. */
const thinnest = 1;
const prices = { line: 3, sign: 8, rank: 0.4 };

/** Puts the sign of its class on each line where it keeps furthest from other lines and signs; in small steps. */
export function* placeGlyphsInSteps(drawn: readonly DrawnLink[]): Steps<readonly DrawnLink[]> {
  if (!drawn.some(isSigned)) return drawn;
  const lines = indexPlaces<LinePoint>(cell);
  for (const link of drawn) {
    yield;
    for (const point of link.points) lines.add(boxOfPoint(point), { link, point });
  }
  const signs = indexPlaces<Point>(cell);
  const signed: DrawnLink[] = [];
  for (const link of drawn) {
    yield;
    signed.push(isSigned(link) ? signLink(link, lines, signs) : link);
  }
  return signed;
}

function signLink(link: DrawnLink, lines: NearIndex<LinePoint>, signs: NearIndex<Point>): DrawnLink {
  const places = times.map((time) => pointAt(link.curve, time));
  const costs = places.map((place, rank) => crowding(place, link, lines, signs) + rank * prices.rank);
  const place = places[costs.indexOf(Math.min(...costs))] ?? pointAt(link.curve, 0.5);
  signs.add(boxOfPoint(place), place);
  return { ...link, glyph: { ...place, size: link.of.width > 3 ? sizes.large : sizes.small } };
}

interface LinePoint {
  readonly link: DrawnLink;
  readonly point: Point;
}

function isSigned({ of }: DrawnLink): boolean {
  return of.link.kind !== 'tie' && of.emphasis !== 'context' && of.width >= thinnest;
}

function crowding(
  place: Point,
  own: DrawnLink,
  lines: NearIndex<LinePoint>,
  signs: NearIndex<Point>,
): number {
  const at = boxOfPoint(place);
  const near = new Set<DrawnLink>();
  for (const { link, point } of lines.near(growBox(at, air)))
    if (link !== own && distanceBetween(place, point) < air) near.add(link);
  const taken = signs
    .near(growBox(at, air * signAir))
    .filter((other) => distanceBetween(place, other) < air * signAir);
  return near.size * prices.line + taken.length * prices.sign;
}
