import type { Entity } from '../resolve/entity.ts';
import { type ActorBox, measureActor } from './actor-box.ts';
import { type ActorGraph, listActors } from './build-graph.ts';

/** Width and height in pixels of the picture for which positions are sought. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** One straight line between two actors, by index; `weight` is how many links run along it. */
export interface Line {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The graph as arrays: what every step of the layout works on. */
export interface LayoutPlan {
  readonly actors: readonly Entity[];
  readonly boxes: readonly ActorBox[];
  /** Half extents of mark and label together. */
  readonly halfWidths: Float64Array;
  readonly halfHeights: Float64Array;
  /** Half extents of the mark alone, with the air that lines should keep from it. */
  readonly markWidths: Float64Array;
  readonly markHeights: Float64Array;
  readonly lines: readonly Line[];
  /** Ends of the lines by index, as the inner loops read them. */
  readonly froms: Int32Array;
  readonly tos: Int32Array;
  /** Indices into `lines` by actor. */
  readonly linesOf: readonly (readonly number[])[];
  readonly frame: Frame;
}

/** Positions by actor index; the middle of the picture is 0, 0. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Area that an actor with its label and links takes on a page that reads well, in square pixels. */
const areaPerActor = 8600;
const gap = { x: 7, y: 6 };
const lineAir = 6;

/** Turns the graph into arrays, in the order of the actors' ids, and widens the frame for many actors. */
export function planLayout(
  graph: ActorGraph,
  mentions: ReadonlyMap<string, number>,
  frame: Frame,
): LayoutPlan {
  const actors = listActors(graph);
  const boxes = actors.map((actor) => measureActor(actor, mentions.get(actor.id) ?? 1));
  const lines = listLines(graph, new Map(actors.map((actor, at) => [actor.id, at])));
  const linesOf: number[][] = actors.map(() => []);
  lines.forEach((line, at) => {
    linesOf[line.from]?.push(at);
    linesOf[line.to]?.push(at);
  });
  const growth = Math.sqrt(Math.max(1, (actors.length * areaPerActor) / (frame.width * frame.height)));
  return {
    actors,
    boxes,
    halfWidths: Float64Array.from(boxes, (box) => halfWidth(box) + gap.x),
    halfHeights: Float64Array.from(boxes, (box) => halfHeight(box) + gap.y),
    markWidths: Float64Array.from(boxes, (box) => box.halfWidth + lineAir),
    markHeights: Float64Array.from(boxes, (box) => box.halfHeight + lineAir),
    lines,
    froms: Int32Array.from(lines, (line) => line.from),
    tos: Int32Array.from(lines, (line) => line.to),
    linesOf,
    frame: { width: frame.width * growth, height: frame.height * growth },
  };
}

/** The label may end on any side: its room is counted as if it stood under the mark. */
function halfWidth(box: ActorBox): number {
  return box.shape === 'plate' ? box.halfWidth : Math.max(box.halfWidth, box.label.width / 2);
}

function halfHeight(box: ActorBox): number {
  return box.shape === 'plate' ? box.halfHeight : box.halfHeight + box.label.height / 2;
}

function listLines(graph: ActorGraph, indexOf: ReadonlyMap<string, number>): readonly Line[] {
  const weights = new Map<string, { from: number; to: number; weight: number }>();
  for (const edge of graph.edges().sort()) {
    const ends = graph.extremities(edge).map((id) => indexOf.get(id) ?? 0);
    const [from = 0, to = 0] = ends.sort((a, b) => a - b);
    const line = weights.get(`${from}-${to}`) ?? { from, to, weight: 0 };
    line.weight += 1;
    weights.set(`${from}-${to}`, line);
  }
  return [...weights.values()];
}
