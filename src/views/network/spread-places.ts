import { type ActorBox, measureActor } from '../../graph/actor-box.ts';
import { countMentions } from '../../graph/layout.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import { fitCamera, type Size } from './camera.ts';
import type { Point } from './geometry.ts';
import { shrinkMark, sizeMarks } from './mark-size.ts';

/** Places of actors on the plane. */
export type Places = ReadonlyMap<EntityId, Point>;

/** Larger networks shrink their marks instead. */
const mostSpread = 150;
const rounds = 40;
/** Pixels between two marks. */
const air = 5;

interface Mark {
  readonly id: EntityId;
  x: number;
  y: number;
  readonly box: ActorBox;
}

/** The room beside a mark for its label, wherever that will stand. */
const labelRoom = 4;

/** What an actor takes of the picture with its label, for fitting the camera; a plate holds its own. */
export function roomOf({ shape, halfWidth, halfHeight, label }: ActorBox) {
  if (shape === 'plate') return { halfWidth, halfHeight };
  return {
    halfWidth: Math.max(halfWidth, label.width / 2),
    halfHeight: halfHeight + label.lineHeight + labelRoom,
  };
}

/** Where the analysis has placed the actors, drawn out to the shape of a panel. */
export function stretchPlaces({ analysis }: Pick<Story, 'analysis'>, stretch: Point): Places {
  return new Map(
    analysis.layout.map(({ entity, x, y }) => [entity, { x: x * stretch.x, y: y * stretch.y }] as const),
  );
}

/**
 * Moves marks apart that would lie on each other because a panel is small: places shrink with it and marks do not.
 * Follows from the whole analysis and the panel, so that neither filters nor a selection move anything. Pairs are
 * pushed along the axis on which they overlap least, again and again; what has room stays where it is.
 */
export function spreadPlaces(story: Pick<Story, 'analysis' | 'index'>, places: Places, panel: Size): Places {
  if (places.size > mostSpread) return places;
  const mentions = countMentions(story.analysis.entities, story.analysis.reports);
  const share = sizeMarks(story, panel);
  const marks = [...places].flatMap(([id, { x, y }]): Mark[] => {
    const entity = story.index.entities.get(id);
    if (!entity) return [];
    return [{ id, x, y, box: shrinkMark(measureActor(entity, mentions.get(id) ?? 1), share) }];
  });
  for (let round = 0; round < rounds; round += 1) {
    // What was pushed outwards is fitted again, which makes the scale a little smaller.
    const { scale } = fitCamera(
      marks.map(({ x, y, box }) => ({ x, y, ...roomOf(box) })),
      panel,
    );
    if (!pushApart(marks, scale)) break;
  }
  return new Map(marks.map(({ id, x, y }) => [id, { x, y }]));
}

/** One round; false when nothing overlaps. */
function pushApart(marks: readonly Mark[], scale: number): boolean {
  let moved = false;
  for (const [at, one] of marks.entries()) {
    for (const two of marks.slice(at + 1)) {
      const across = (one.box.halfWidth + two.box.halfWidth + air) / scale - Math.abs(one.x - two.x);
      const down = (one.box.halfHeight + two.box.halfHeight + air) / scale - Math.abs(one.y - two.y);
      if (across <= 0 || down <= 0) continue;
      moved = true;
      if (across < down) pushPair(one, two, 'x', across);
      else pushPair(one, two, 'y', down);
    }
  }
  return moved;
}

function pushPair(one: Mark, two: Mark, axis: 'x' | 'y', overlap: number): void {
  const way = one[axis] <= two[axis] ? 1 : -1;
  one[axis] -= (way * overlap) / 2;
  two[axis] += (way * overlap) / 2;
}
