import { type ActorLabel, measureActor } from '../../graph/actor-box.ts';
import { shortenName } from '../ui/shorten-name.ts';
import { type Camera, type Size, toScreen } from './camera.ts';
import type { DrawnLink } from './drawn-link.ts';
import { type Box, boundsOf, boxesTouch, boxHolds, growBox, type Point } from './geometry.ts';
import type { SceneActor } from './scene.ts';

/** Words beside a mark, in pixels from the middle of the mark, so that they move with it. */
export interface PlacedLabel {
  readonly label: ActorLabel;
  /** From the middle of the mark to the anchor of the first line's baseline. */
  readonly dx: number;
  readonly dy: number;
  readonly align: 'start' | 'middle' | 'end';
}

/** Labels by actor; an actor without one has no good place at this scale. */
export type Labels = ReadonlyMap<SceneActor, PlacedLabel>;

const prices = { label: 10, mark: 10, head: 6, line: 2, outside: 12, rank: 0.35 };
/** Worse than this is hidden, but for the names that are mentioned most. */
const worstShown = 10;
const alwaysShown = 12;
/** The share of a label under something else at which it cannot be read. */
const mostCovered = 0.15;
const narrowLine = 78;
const air = 4;
/** No word comes nearer to the edge of the panel. */
const edge = 2;

interface Obstacles {
  readonly marks: readonly { readonly actor: SceneActor; readonly box: Box }[];
  readonly lines: readonly { readonly bounds: Box; readonly points: readonly Point[] }[];
  readonly heads: readonly Point[];
  readonly labels: Box[];
  readonly size: Size;
}

/**
 * Finds each label's place: right, left, above, below, then the same in two lines; the cheapest by what it would lie
 * on. The most mentioned choose first, those that the selection lights before all.
 */
export function placeLabels(
  actors: readonly SceneActor[],
  links: readonly DrawnLink[],
  camera: Camera,
  size: Size,
): Labels {
  const obstacles = collectObstacles(actors, links, camera, size);
  const placed = new Map<SceneActor, PlacedLabel>();
  const lettered = actors.filter((actor) => actor.box.shape !== 'plate').sort(litFirst);
  for (const [rank, actor] of lettered.entries()) {
    const best = findPlace(actor, toScreen(camera, actor), obstacles);
    if (actor.emphasis !== 'lit' && isBad(best, rank, actor, obstacles)) continue;
    placed.set(actor, best.placed);
    obstacles.labels.push(best.box);
  }
  return placed;
}

/** Words that cannot be read are shown of nobody; places that are merely poor only of the most mentioned. */
function isBad({ cost, box }: Candidate, rank: number, actor: SceneActor, obstacles: Obstacles): boolean {
  if (cost < worstShown) return false;
  return (
    rank >= alwaysShown || isOutside(box, obstacles.size) || coveredShare(box, actor, obstacles) > mostCovered
  );
}

/** How much of a label the mark or label that is worst in its way covers, 0 to 1. */
function coveredShare(box: Box, actor: SceneActor, { marks, labels }: Obstacles): number {
  const others = marks.flatMap((mark) => (mark.actor === actor ? [] : [mark.box]));
  return Math.max(0, ...[...others, ...labels].map((other) => shareUnder(box, other)));
}

/** The share of a box that lies under another. */
function shareUnder(box: Box, other: Box): number {
  const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
  const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
  return across > 0 && down > 0 ? (across * down) / (box.width * box.height) : 0;
}

function litFirst(a: SceneActor, b: SceneActor): number {
  return Number(b.emphasis === 'lit') - Number(a.emphasis === 'lit') || b.mentions - a.mentions;
}

function collectObstacles(
  actors: readonly SceneActor[],
  links: readonly DrawnLink[],
  camera: Camera,
  size: Size,
): Obstacles {
  const marks = actors.map((actor) => {
    const { x, y } = toScreen(camera, actor);
    const { halfWidth, halfHeight } = actor.box;
    return {
      actor,
      box: growBox({ x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight }, 2),
    };
  });
  return {
    marks,
    lines: links.map(({ points }) => ({ bounds: boundsOf(points), points })),
    heads: links.flatMap(({ heads }) => heads.map((head) => head.points[1])),
    labels: [],
    size,
  };
}

interface Candidate {
  readonly placed: PlacedLabel;
  readonly box: Box;
  readonly cost: number;
}

function findPlace(actor: SceneActor, middle: Point, obstacles: Obstacles): Candidate {
  const labels = [actor.box.label];
  if (actor.box.label.lines.length === 1 && actor.box.label.width > narrowLine)
    labels.push(measureActor(actor.entity, actor.mentions, narrowLine).label);
  const best = findCheapest(actor, labels, middle, obstacles);
  const short = best.cost < worstShown ? null : shortLabel(actor);
  if (short === null) return best;
  const shortened = findCheapest(actor, [short], middle, obstacles);
  return shortened.cost < best.cost ? shortened : best;
}

function findCheapest(
  actor: SceneActor,
  labels: readonly ActorLabel[],
  middle: Point,
  obstacles: Obstacles,
): Candidate {
  const candidates = labels.flatMap((label) =>
    listPlaces(actor, label).map((placed) => nudgeInside(placed, middle, obstacles.size)),
  );
  const priced = candidates.map((placed, rank): Candidate => {
    const box = boxOfLabel(placed, middle);
    return { placed, box, cost: priceOf(box, actor, obstacles) + rank * prices.rank };
  });
  return priced.reduce((a, b) => (b.cost < a.cost ? b : a));
}

/** Where there is no room a person's first name gives way to its initial; null for what cannot be shortened. */
function shortLabel({ entity, mentions }: SceneActor): ActorLabel | null {
  const name = shortenName(entity, 0);
  return name === entity.name ? null : measureActor({ ...entity, name }, mentions).label;
}

/** Ascent of a line of the app's faces, as a share of the size: from the top of a line to its baseline. */
const ascent = 0.82;

function listPlaces(actor: SceneActor, label: ActorLabel): readonly PlacedLabel[] {
  const { halfWidth, halfHeight } = actor.box;
  const ring = actor.selected ? 6 : 0;
  const beside = halfWidth + ring + air;
  const first = label.size * ascent;
  const level = -label.height / 2 + first;
  const above = -(halfHeight + ring + air) - label.height + first;
  const below = halfHeight + ring + air + first - 1;
  return [
    { label, dx: beside, dy: level, align: 'start' },
    { label, dx: -beside, dy: level, align: 'end' },
    { label, dx: 0, dy: above, align: 'middle' },
    { label, dx: 0, dy: below, align: 'middle' },
    { label, dx: halfWidth * 0.7 + 2, dy: above + 5, align: 'start' },
    { label, dx: -halfWidth * 0.7 - 2, dy: above + 5, align: 'end' },
    { label, dx: halfWidth * 0.7 + 2, dy: below - 4, align: 'start' },
    { label, dx: -halfWidth * 0.7 - 2, dy: below - 4, align: 'end' },
  ];
}

/** Words above or below a mark at the edge of the panel are moved along until none is cut off. */
function nudgeInside(placed: PlacedLabel, middle: Point, { width }: Size): PlacedLabel {
  if (placed.align !== 'middle' || placed.label.width > width - 2 * edge) return placed;
  const { x } = boxOfLabel(placed, middle);
  const left = Math.max(edge, Math.min(x, width - edge - placed.label.width));
  // A mark outside the panel takes its words with it.
  const far = Math.abs(left - x) > placed.label.width / 2;
  return far ? placed : { ...placed, dx: placed.dx + left - x };
}

const alignShift = { start: 0, middle: 0.5, end: 1 } as const;

/** The room of a placed label on the screen. */
export function boxOfLabel({ label, dx, dy, align }: PlacedLabel, middle: Point): Box {
  return {
    x: middle.x + dx - label.width * alignShift[align],
    y: middle.y + dy - label.size * ascent,
    width: label.width,
    height: label.height,
  };
}

function priceOf(box: Box, actor: SceneActor, obstacles: Obstacles): number {
  const { marks, lines, heads, labels, size } = obstacles;
  let cost = 0;
  const priceCovered = (share: number, price: number) => (share > 0 ? price * (1 + share) : 0);
  for (const label of labels) cost += priceCovered(shareUnder(box, growBox(label, 2)), prices.label);
  for (const mark of marks) {
    if (mark.actor !== actor) cost += priceCovered(shareUnder(box, mark.box), prices.mark);
  }
  for (const head of heads) if (boxHolds(growBox(box, 3), head)) cost += prices.head;
  for (const line of lines) {
    if (boxesTouch(box, line.bounds) && line.points.some((point) => boxHolds(box, point)))
      cost += prices.line;
  }
  return cost + (isOutside(box, size) ? prices.outside : 0);
}

function isOutside(box: Box, size: Size): boolean {
  const { x, y, width, height } = box;
  return x < edge || y < edge || x + width > size.width - edge || y + height > size.height - edge;
}
