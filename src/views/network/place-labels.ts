import { type ActorLabel, measureActor } from '../../graph/actor-box.ts';
import { shortenName } from '../ui/shorten-name.ts';
import { type Camera, type Size, toScreen } from './camera.ts';
import type { DrawnLink } from './drawn-link.ts';
import { type Box, boxHolds, growBox, type Point } from './geometry.ts';
import { boxOfPoint, indexPlaces, type NearIndex } from './near-index.ts';
import type { SceneActor } from './scene.ts';
import type { Steps } from './steps.ts';

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

const prices = { label: 10, mark: 10, head: 6, line: 2, outside: 40, rank: 0.35 };
/** Worse than this is hidden, but for the names that are mentioned most. */
const worstShown = 10;
const alwaysShown = 12;
/** The share of a label under something else at which it cannot be read. */
const mostCovered = 0.15;
const narrowLine = 78;
const air = 4;
/** No word comes nearer to the edge of the panel. */
const edge = 2;
/** Cells of the indexes, in pixels. */
const cell = 40;
const pointCell = 16;
const mostAvoided = 3000;
/** No panel has room for the words of more. */
const mostLettered = 600;

/** What a label may lie on, by place. */
interface Obstacles {
  readonly marks: NearIndex<{ readonly actor: SceneActor; readonly box: Box }>;
  readonly lines: NearIndex<{ readonly link: DrawnLink; readonly point: Point }>;
  readonly heads: NearIndex<Point>;
  readonly labels: NearIndex<Box>;
  readonly size: Size;
  /** How far round the panel the picture goes on, in pixels: what stands there has its words there. */
  readonly beyond: number;
}

/**
 * Finds each label's place: right, left, above, below, then the same in two lines; the cheapest by what it would lie
 * on. The most mentioned choose first, those that the selection lights before all.
 * Works in small steps; the picture goes on `beyond` the panel, and of very many only the most mentioned have words.
 */
export function* placeLabelsInSteps(
  actors: readonly SceneActor[],
  links: readonly DrawnLink[],
  camera: Camera,
  size: Size,
  beyond: number,
): Steps<Labels> {
  const obstacles = yield* collectObstacles(actors, links, camera, size, beyond);
  const placed = new Map<SceneActor, PlacedLabel>();
  const lettered = actors.filter((actor) => actor.box.shape !== 'plate').sort(litFirst);
  for (const [rank, actor] of lettered.slice(0, mostLettered).entries()) {
    yield;
    const lit = actor.emphasis === 'lit';
    const middle = toScreen(camera, actor);
    const limit = lit || rank < alwaysShown ? Number.POSITIVE_INFINITY : worstShown;
    const best = findPlace(actor, middle, obstacles, limit);
    if (!best || (!lit && isBad(best, actor, obstacles))) continue;
    placed.set(actor, best.placed);
    obstacles.labels.add(best.box, best.box);
  }
  return placed;
}

/** Words that cannot be read are shown of nobody; places that are merely poor only of the most mentioned. */
function isBad({ cost, box }: Candidate, actor: SceneActor, obstacles: Obstacles): boolean {
  if (cost < worstShown) return false;
  return isOutside(box, panelOf(obstacles)) || coveredShare(box, actor, obstacles) > mostCovered;
}

/** How much of a label the mark or label that is worst in its way covers, 0 to 1. */
function coveredShare(box: Box, actor: SceneActor, { marks, labels }: Obstacles): number {
  const others = marks.near(box).filter((mark) => mark.actor !== actor);
  const underMarks = others.map((mark) => shareOnMark(box, mark));
  return Math.max(0, ...underMarks, ...labels.near(box).map((other) => shareUnder(box, other)));
}

/** A plate has words of its own: a label that hides them is as bad as one that is hidden. */
function shareOnMark(
  box: Box,
  { actor, box: mark }: { readonly actor: SceneActor; readonly box: Box },
): number {
  const covered = shareUnder(box, mark);
  return actor.box.shape === 'plate' ? Math.max(covered, shareUnder(mark, box)) : covered;
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

function* collectObstacles(
  actors: readonly SceneActor[],
  links: readonly DrawnLink[],
  camera: Camera,
  size: Size,
  beyond: number,
): Steps<Obstacles> {
  const marks: Obstacles['marks'] = indexPlaces(cell);
  const lines: Obstacles['lines'] = indexPlaces(pointCell);
  const heads: Obstacles['heads'] = indexPlaces(pointCell);
  for (const actor of actors) {
    yield;
    const box = growBox(boxOfMark(actor, camera), 2);
    marks.add(box, { actor, box });
  }
  // Among very many lines none is a reason to stand elsewhere.
  for (const link of links.length > mostAvoided ? [] : links) {
    yield;
    for (const point of link.points) lines.add(boxOfPoint(point), { link, point });
    for (const { points } of link.heads) heads.add(boxOfPoint(points[1]), points[1]);
  }
  return { marks, lines, heads, labels: indexPlaces(cell), size, beyond };
}

function boxOfMark(actor: SceneActor, camera: Camera): Box {
  const { x, y } = toScreen(camera, actor);
  const { halfWidth, halfHeight } = actor.box;
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

interface Candidate {
  readonly placed: PlacedLabel;
  readonly box: Box;
  readonly cost: number;
}

/** The cheapest place that costs less than `limit`; null where there is none. */
function findPlace(actor: SceneActor, middle: Point, obstacles: Obstacles, limit: number): Candidate | null {
  const labels = [actor.box.label];
  if (actor.box.label.lines.length === 1 && actor.box.label.width > narrowLine)
    labels.push(measureActor(actor.entity, actor.mentions, narrowLine).label);
  const best = findCheapest(actor, labels, middle, obstacles, limit);
  if (best && best.cost < worstShown) return best;
  const short = shortLabel(actor);
  if (short === null) return best;
  return findCheapest(actor, [short], middle, obstacles, best?.cost ?? limit) ?? best;
}

function findCheapest(
  actor: SceneActor,
  labels: readonly ActorLabel[],
  middle: Point,
  obstacles: Obstacles,
  limit: number,
): Candidate | null {
  const candidates = labels.flatMap((label) =>
    listPlaces(actor, label).map((placed) => nudgeInside(placed, middle, panelOf(obstacles))),
  );
  let best: Candidate | null = null;
  for (const [rank, placed] of candidates.entries()) {
    const box = boxOfLabel(placed, middle);
    const rankPrice = rank * prices.rank;
    const most: number = best?.cost ?? limit;
    const cost = priceOf(box, { actor, middle }, obstacles, most - rankPrice) + rankPrice;
    if (cost < most) best = { placed, box, cost };
  }
  return best;
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
function nudgeInside(placed: PlacedLabel, middle: Point, panel: Box): PlacedLabel {
  if (placed.align !== 'middle' || placed.label.width > panel.width - 2 * edge) return placed;
  const { x } = boxOfLabel(placed, middle);
  const left = Math.max(panel.x + edge, Math.min(x, panel.x + panel.width - edge - placed.label.width));
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

/** What a place costs; no more is worked out than shows that it costs `limit` or more. */
function priceOf(
  box: Box,
  { actor, middle }: { readonly actor: SceneActor; readonly middle: Point },
  obstacles: Obstacles,
  limit: number,
): number {
  const { marks, heads, labels } = obstacles;
  let cost = isOutside(box, frameOf(middle, obstacles)) ? prices.outside : 0;
  const priceCovered = (share: number, price: number) => (share > 0 ? price * (1 + share) : 0);
  const grown = growBox(box, 3);
  for (const label of labels.near(grown))
    cost += priceCovered(shareUnder(box, growBox(label, 2)), prices.label);
  if (cost >= limit) return cost;
  for (const mark of marks.near(box))
    if (mark.actor !== actor) cost += priceCovered(shareOnMark(box, mark), prices.mark);
  if (cost >= limit) return cost;
  for (const head of heads.near(grown)) if (boxHolds(grown, head)) cost += prices.head;
  if (cost >= limit) return cost;
  return cost + countLines(box, obstacles.lines) * prices.line;
}

function countLines(box: Box, lines: Obstacles['lines']): number {
  const met = new Set<DrawnLink>();
  for (const { link, point } of lines.near(box)) if (boxHolds(box, point)) met.add(link);
  return met.size;
}

/** What of the panel is in sight. */
function panelOf({ size: { width, height, covered = 0 } }: Obstacles): Box {
  return { x: covered, y: 0, width: width - covered, height };
}

/** What the words of a mark must stay in: the panel, or for a mark outside it the picture that goes on. */
function frameOf(middle: Point, obstacles: Obstacles): Box {
  const panel = panelOf(obstacles);
  return boxHolds(panel, middle) ? panel : growBox(panel, obstacles.beyond);
}

function isOutside(box: Box, frame: Box): boolean {
  const inner = growBox(frame, -edge);
  return (
    box.x < inner.x ||
    box.y < inner.y ||
    box.x + box.width > inner.x + inner.width ||
    box.y + box.height > inner.y + inner.height
  );
}
