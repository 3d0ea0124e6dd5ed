import type { LinkKind } from '../../graph/link.ts';
import { findGates, type Gates } from './bundle-links.ts';
import { type Camera, toScreen } from './camera.ts';
import type { DrawnLink } from './drawn-link.ts';
import { type Box, boundsOf, boxesTouch, type Curve, growBox, type Point, samplePoints } from './geometry.ts';
import { addHeads, bendLink, detours, type End, endAtMarks, fanOut } from './link-curve.ts';
import { placeGlyphs } from './place-glyphs.ts';
import type { SceneActor, SceneLink } from './scene.ts';

const sampleCount = 20;
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
 * many, links of one class to one actor run together before it.
 */
export function drawLinks(
  links: readonly SceneLink[],
  actors: readonly SceneActor[],
  camera: Camera,
): readonly DrawnLink[] {
  const ends = new Map(actors.map((actor) => [actor, endOf(actor, camera)]));
  const marks = [...ends].map(([actor, end]) => ({ actor, box: boxOfEnd(end) }));
  const curves = new Map(groupPairs(links).flatMap((pair) => bendPair(pair, ends, marks)));
  const gates = findGates(links, ends);
  const drawn = links.flatMap((link) => {
    const curve = bundleLink(link, gates, ends) ?? curves.get(link);
    return curve ? [finishLink(link, curve)] : [];
  });
  return placeGlyphs(drawn);
}

function bundleLink(link: SceneLink, gates: Gates, ends: ReadonlyMap<SceneActor, End>): Curve | null {
  const [gate, from, to] = [gates.get(link), ends.get(link.from), ends.get(link.to)];
  return gate && from && to ? endAtMarks(from, gate, to) : null;
}

function bendPair(
  pair: readonly SceneLink[],
  ends: ReadonlyMap<SceneActor, End>,
  marks: readonly Mark[],
): readonly (readonly [SceneLink, Curve])[] {
  const single = pair.length === 1;
  const bends = single ? [findDetour(pair[0], ends, marks)] : fanOut(pair.length);
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

function findDetour(
  link: SceneLink | undefined,
  ends: ReadonlyMap<SceneActor, End>,
  marks: readonly Mark[],
): number {
  const [from, to] = [link && ends.get(link.from), link && ends.get(link.to)];
  if (!link || !from || !to) return 0;
  const others = marks.filter(({ actor }) => actor !== link.from && actor !== link.to);
  const costs = detours.map((bend, rank) => {
    const points = samplePoints(bendLink(from, to, bend), 14);
    return countHits(points, others) * 10 + rank;
  });
  return detours[costs.indexOf(Math.min(...costs))] ?? 0;
}

function countHits(points: readonly Point[], marks: readonly Mark[]): number {
  const near = growBox(boundsOf(points), 8);
  return marks.filter(({ box }) => boxesTouch(near, box) && points.some((point) => isWithin(point, box, 5)))
    .length;
}

function isWithin({ x, y }: Point, box: Box, air: number): boolean {
  return x > box.x - air && x < box.x + box.width + air && y > box.y - air && y < box.y + box.height + air;
}

function finishLink(link: SceneLink, curve: Curve): DrawnLink {
  const width = link.emphasis === 'context' ? 1.2 : link.width;
  const look = deeds.has(link.link.kind) ? 'filled' : 'open';
  const { shaft, heads } =
    link.link.kind === 'tie'
      ? { shaft: curve, heads: [] }
      : addHeads(curve, width, look, link.link.symmetric);
  return { of: link, curve, shaft, heads, points: samplePoints(curve, sampleCount), glyph: null };
}
