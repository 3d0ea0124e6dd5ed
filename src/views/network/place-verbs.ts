import { measureText } from '../../graph/text-width.ts';
import type { ReportId } from '../../text/report.ts';
import { type Camera, type Size, toScreen } from './camera.ts';
import type { DrawnLink } from './drawn-link.ts';
import { type Box, boxHolds, growBox, overlapOf, type Point, pointAt } from './geometry.ts';
import { boxOfLabel, type Labels } from './place-labels.ts';
import type { SceneActor } from './scene.ts';

/** The verb of a lit link with the reports that say it, in pixels of the panel. */
export interface PlacedVerb {
  readonly link: DrawnLink;
  readonly verb: string;
  /** Letters in brackets after the verb, or a count of reports on a line of its own. */
  readonly letters: string;
  readonly count: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
}

const size = 11.5;
const lineHeight = 13;
/** The verbs of more links would cover the picture: the most told have theirs, the others on hover. */
const mostShown = 12;
const mostLetters = 2;
const times = [0.5, 0.4, 0.6, 0.3, 0.7];
const offsets = [
  { dx: 10, dy: 4, align: 'start' },
  { dx: -10, dy: 4, align: 'end' },
  { dx: 0, dy: -10, align: 'middle' },
  { dx: 0, dy: 18, align: 'middle' },
] as const;
const prices = { verb: 12, label: 10, mark: 10, ownLine: 1.5, line: 2.5, outside: 14, rank: 0.2 };
const worstShown = 10;
const casing = 6;

/** Gives the lit links their verbs, the most told first, each where it covers least. */
export function placeVerbs(
  links: readonly DrawnLink[],
  labels: Labels,
  actors: readonly SceneActor[],
  camera: Camera,
  panel: Size,
  letterOf: (report: ReportId) => string,
): readonly PlacedVerb[] {
  const lit = links.filter((link) => link.of.emphasis === 'lit').sort(mostToldFirst);
  const taken = [...labels].map(([actor, label]) => boxOfLabel(label, toScreen(camera, actor)));
  const marks = actors.map((actor) => markOf(actor, camera));
  const verbs: PlacedVerb[] = [];
  const boxes: Box[] = [];
  for (const link of lit.slice(0, mostShown)) {
    const words = wordVerb(link, letterOf);
    const places = times.flatMap((time) =>
      offsets.map((offset) => ({ ...pushOut(offset, link), at: pointAt(link.curve, time) })),
    );
    const priced = places.map((place, rank) => {
      const box = boxOfWords(words, place.at, place);
      const cost = priceOf(box, link, { taken, marks, boxes, links, panel }) + rank * prices.rank;
      return { place, box, cost };
    });
    const best = priced.reduce((a, b) => (b.cost < a.cost ? b : a));
    if (best.cost >= worstShown && !link.of.selected) continue;
    boxes.push(best.box);
    const { at, dx, dy, align } = best.place;
    verbs.push({ link, ...words, x: at.x + dx, y: at.y + dy, align });
  }
  return verbs;
}

/** The casing of a selected link keeps its verb further off. */
function pushOut(offset: (typeof offsets)[number], link: DrawnLink) {
  const by = link.of.selected ? casing : 0;
  return {
    ...offset,
    dx: offset.dx + Math.sign(offset.dx) * by,
    dy: offset.dx === 0 ? offset.dy + Math.sign(offset.dy) * by : offset.dy,
  };
}

function mostToldFirst(a: DrawnLink, b: DrawnLink): number {
  const [one, two] = [a.of.link, b.of.link];
  return two.reports.length - one.reports.length || (one.id < two.id ? -1 : 1);
}

/** "thanked (E)"; from three reports on a count, which stands under the verb. */
function wordVerb({ of: { link } }: DrawnLink, letterOf: (report: ReportId) => string) {
  const letters = link.reports.map(letterOf).sort();
  const few = letters.length <= mostLetters;
  return {
    verb: link.verb,
    letters: few ? `(${letters.join(', ')})` : '',
    count: few ? '' : `${letters.length} reports`,
  };
}

function boxOfWords(
  words: Pick<PlacedVerb, 'verb' | 'letters' | 'count'>,
  at: Point,
  { dx, dy, align }: Pick<PlacedVerb, 'align'> & { readonly dx: number; readonly dy: number },
): Box {
  const first = measureText(`${words.verb} ${words.letters}`, 'sans500', size);
  const width = Math.max(first, measureText(words.count, 'sans500', size));
  const shift = { start: 0, middle: width / 2, end: width }[align];
  const lines = words.count === '' ? 1 : 2;
  return { x: at.x + dx - shift, y: at.y + dy - size * 0.82, width, height: lines * lineHeight };
}

function markOf(actor: SceneActor, camera: Camera): Box {
  const { x, y } = toScreen(camera, actor);
  const { halfWidth, halfHeight } = actor.box;
  return growBox({ x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight }, 3);
}

interface Obstacles {
  readonly taken: readonly Box[];
  readonly marks: readonly Box[];
  readonly boxes: readonly Box[];
  readonly links: readonly DrawnLink[];
  readonly panel: Size;
}

function priceOf(box: Box, own: DrawnLink, { taken, marks, boxes, links, panel }: Obstacles): number {
  const count = (others: readonly Box[]) => others.filter((other) => overlapOf(box, other) > 0).length;
  let cost = count(taken) * prices.label + count(marks) * prices.mark + count(boxes) * prices.verb;
  for (const link of links) {
    if (link.of.emphasis === 'context' || !link.points.some((point) => boxHolds(box, point))) continue;
    cost += link === own ? prices.ownLine : prices.line;
  }
  const inside =
    box.x > 2 + (panel.covered ?? 0) &&
    box.y > 2 &&
    box.x + box.width < panel.width - 2 &&
    box.y + box.height < panel.height - 2;
  return cost + (inside ? 0 : prices.outside);
}
