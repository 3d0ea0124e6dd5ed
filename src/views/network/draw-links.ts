import type { LinkKind } from '../../graph/link.ts';
import { findGates, type Gates } from './bundle-links.ts';
import { type Camera, toScreen } from './camera.ts';
import type { DrawnLink } from './drawn-link.ts';
import {
  type Box,
  boundsOf,
  boxesTouch,
  type Curve,
  distanceBetween,
  growBox,
  type Point,
  samplePoints,
} from './geometry.ts';
import { addHeads, bendLink, detours, type End, endAtMarks, fanOut } from './link-curve.ts';
import { boxOfPoint, indexPlaces, type NearIndex } from './near-index.ts';
import { placeGlyphsInSteps } from './place-glyphs.ts';
import type { SceneActor, SceneLink } from './scene.ts';
import type { Steps } from './steps.ts';

const sampleCount = 20;
/** Cells of the index of marks, in pixels. */
const cell = 32;
/** What a line keeps from the marks of others, in pixels. */
const air = 5;
/** No link leaves the line between its ends by more than this share of it. */
const widestBend = 0.4;
/** Where there are more links, a bend round one mark only leads over another. */
const mostDetoured = 1000;
/** Where there are more links, their heads and signs would only be a grey ground. */
const mostDetailed = 3000;
const fewSamples = 6;
const deeds: ReadonlySet<LinkKind> = new Set(['material-cooperation', 'material-conflict']);

/** The room of an actor's mark on the screen; the ring of a selected one included. */
export function endOf(actor: SceneActor, camera: Camera): End {
  const ring = actor.selected ? 6 : 0;
  return {
    ...toScreen(camera, actor),
    halfWidth: actor.box.halfWidth + ring,
    halfHeight: actor.box.halfHeight + ring,
    plate: actor.box.shape === 'plate',
  };
}

/**
 * Draws all links: those of one pair fanned out, a single one bent round the marks in its way. Where there are very
 * many, links of one class to one actor run together before it. In small steps; of a picture that goes on outside
 * `window` only what may be seen in it.
 */
export function* drawLinksInSteps(
  links: readonly SceneLink[],
  actors: readonly SceneActor[],
  camera: Camera,
  window: Box | null,
): Steps<readonly DrawnLink[]> {
  const ends = new Map(actors.map((actor) => [actor, endOf(actor, camera)]));
  yield;
  const seen = window ? links.filter((link) => mayTouch(link, ends, window)) : links;
  yield;
  const detailed = seen.length <= mostDetailed;
  const gates: Gates = detailed ? findGates(links, ends) : new Map();
  const marks = seen.length > mostDetoured ? null : indexMarks(ends);
  yield;
  const curves = new Map<SceneLink, Curve>();
  for (const pair of groupPairs(seen)) {
    yield;
    for (const [link, curve] of bendPair(pair, ends, marks)) curves.set(link, curve);
  }
  const drawn: DrawnLink[] = [];
  for (const link of seen) {
    yield;
    const curve = bundleLink(link, gates, ends) ?? curves.get(link);
    if (curve) drawn.push(finishLink(link, curve, detailed, window === null));
  }
  return detailed ? yield* placeGlyphsInSteps(drawn) : drawn;
}

/** False for a link that no bend brings into a window. */
function mayTouch({ from, to }: SceneLink, ends: ReadonlyMap<SceneActor, End>, window: Box): boolean {
  const [one, two] = [ends.get(from), ends.get(to)];
  if (!one || !two) return false;
  const reach = distanceBetween(one, two) * widestBend;
  return boxesTouch(growBox(boundsOf([one, two]), reach), window);
}

function indexMarks(ends: ReadonlyMap<SceneActor, End>): NearIndex<Mark> {
  const marks = indexPlaces<Mark>(cell);
  for (const [actor, end] of ends) {
    const box = boxOfEnd(end);
    marks.add(growBox(box, air), { actor, box });
  }
  return marks;
}

function bundleLink(link: SceneLink, gates: Gates, ends: ReadonlyMap<SceneActor, End>): Curve | null {
  const [gate, from, to] = [gates.get(link), ends.get(link.from), ends.get(link.to)];
  return gate && from && to ? endAtMarks(from, gate, to) : null;
}

function bendPair(
  pair: readonly SceneLink[],
  ends: ReadonlyMap<SceneActor, End>,
  marks: NearIndex<Mark> | null,
): readonly (readonly [SceneLink, Curve])[] {
  const single = pair.length === 1;
  const bends = single && marks ? [findDetour(pair[0], ends, marks)] : fanOut(pair.length);
  return pair.flatMap((link, at) => {
    const [from, to] = [ends.get(link.from), ends.get(link.to)];
    // A bend is given as seen from the pair's first end, so that links back do not fall on links there.
    const sign = single || link.link.source < link.link.target ? 1 : -1;
    return from && to ? [[link, bendLink(from, to, (bends[at] ?? 0) * sign)] as const] : [];
  });
}

function boxOfEnd({ x, y, halfWidth, halfHeight }: End): Box {
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

/** Links by pair whatever their direction, thick ones in the middle of the fan. */
function groupPairs(links: readonly SceneLink[]): readonly (readonly SceneLink[])[] {
  const pairs = new Map<string, SceneLink[]>();
  for (const link of links) {
    const key = [link.link.source, link.link.target].sort().join('~');
    const pair = pairs.get(key);
    if (pair) pair.push(link);
    else pairs.set(key, [link]);
  }
  return [...pairs.values()].map((pair) => pair.sort((a, b) => (a.link.id < b.link.id ? -1 : 1)));
}

interface Mark {
  readonly actor: SceneActor;
  readonly box: Box;
}

/** The first bend that meets no mark of others, else the one that meets the fewest. */
function findDetour(
  link: SceneLink | undefined,
  ends: ReadonlyMap<SceneActor, End>,
  marks: NearIndex<Mark>,
): number {
  const [from, to] = [link && ends.get(link.from), link && ends.get(link.to)];
  if (!link || !from || !to) return 0;
  let best = { bend: 0, hits: Number.POSITIVE_INFINITY };
  for (const bend of detours) {
    const hits = countHits(samplePoints(bendLink(from, to, bend), 14), marks, link);
    if (hits < best.hits) best = { bend, hits };
    if (hits === 0) break;
  }
  return best.bend;
}

function countHits(points: readonly Point[], marks: NearIndex<Mark>, link: SceneLink): number {
  const hit = new Set<SceneActor>();
  for (const point of points)
    for (const { actor, box } of marks.near(boxOfPoint(point))) if (isWithin(point, box, air)) hit.add(actor);
  hit.delete(link.from);
  hit.delete(link.to);
  return hit.size;
}

function isWithin({ x, y }: Point, box: Box, air: number): boolean {
  return x > box.x - air && x < box.x + box.width + air && y > box.y - air && y < box.y + box.height + air;
}

function finishLink(link: SceneLink, curve: Curve, detailed: boolean, fine: boolean): DrawnLink {
  const width = link.emphasis === 'context' ? 1.2 : link.width;
  const look = deeds.has(link.link.kind) ? 'filled' : 'open';
  const headed = link.link.kind !== 'tie' && (detailed || link.emphasis === 'lit');
  const { shaft, heads } = headed
    ? addHeads(curve, width, look, link.link.symmetric)
    : { shaft: curve, heads: [] };
  const points = samplePoints(curve, fine ? sampleCount : countSamples(curve, detailed));
  return { of: link, curve, shaft, heads, points, glyph: null };
}

/** In a large picture few points of a curve are asked after: one in eight pixels, hardly any where there are too many. */
function countSamples({ start, end }: Curve, detailed: boolean): number {
  const wanted = detailed ? Math.round(distanceBetween(start, end) / 8) : 0;
  return Math.max(fewSamples, Math.min(sampleCount, wanted));
}
