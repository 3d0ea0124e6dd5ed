import { distanceBetween, mix, type Point } from './geometry.ts';
import type { End } from './link-curve.ts';
import type { SceneActor, SceneLink } from './scene.ts';

/** Up to so many links each is drawn for itself. */
const mostUnbundled = 60;
/** Links into one mark run together when they come from within this angle, in radians. */
const widestSector = 1;
/** How far before its mark a bundle has come together: a share of its shortest way, in pixels at most. */
const neck = { share: 0.45, most: 90 };

/** The point through which each bundled link is bent. */
export type Gates = ReadonlyMap<SceneLink, Point>;

interface Ray {
  readonly link: SceneLink;
  readonly from: Point;
  readonly angle: number;
}

/**
 * Where links run together, above some number of them: only links of one class that lead to the same actor and come
 * from one side, so that a bundle never says more than its links. Each is bent through one point before the mark.
 */
export function findGates(links: readonly SceneLink[], ends: ReadonlyMap<SceneActor, End>): Gates {
  if (links.length <= mostUnbundled) return new Map();
  const groups = new Map<string, SceneLink[]>();
  for (const link of links) {
    if (link.link.kind === 'tie' || link.link.symmetric) continue;
    const key = `${link.link.kind} ${link.link.target}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return new Map([...groups.values()].flatMap((group) => gatesOf(group, ends)));
}

function gatesOf(
  group: readonly SceneLink[],
  ends: ReadonlyMap<SceneActor, End>,
): readonly (readonly [SceneLink, Point])[] {
  const target = group[0] && ends.get(group[0].to);
  if (!target || group.length < 2) return [];
  const rays = group.flatMap((link): Ray[] => {
    const from = ends.get(link.from);
    return from ? [{ link, from, angle: Math.atan2(from.y - target.y, from.x - target.x) }] : [];
  });
  return cutSectors(rays.toSorted((a, b) => a.angle - b.angle))
    .filter((sector) => sector.length > 1)
    .flatMap((sector) => {
      const gate = placeGate(sector, target);
      return sector.map(({ link }) => [link, gate] as const);
    });
}

/** Rays in the order of their angles, cut where a sector would become too wide. */
function cutSectors(rays: readonly Ray[]): readonly (readonly Ray[])[] {
  const sectors: Ray[][] = [];
  for (const ray of rays) {
    const sector = sectors.at(-1);
    if (sector?.[0] && ray.angle - sector[0].angle <= widestSector) sector.push(ray);
    else sectors.push([ray]);
  }
  return sectors;
}

/** On the way from the middle of the sources, near enough to the mark that the nearest of them still bends softly. */
function placeGate(sector: readonly Ray[], target: Point): Point {
  const middle = {
    x: sector.reduce((sum, { from }) => sum + from.x, 0) / sector.length,
    y: sector.reduce((sum, { from }) => sum + from.y, 0) / sector.length,
  };
  const shortest = Math.min(...sector.map(({ from }) => distanceBetween(from, target)));
  const reach = Math.min(neck.most, shortest * neck.share);
  return mix(target, middle, reach / Math.max(1, distanceBetween(target, middle)));
}
