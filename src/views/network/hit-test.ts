import type { LinkId } from '../../graph/link.ts';
import type { EntityId } from '../../resolve/entity.ts';
import { toScreen } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { boundsOf, boxHolds, type Curve, distanceBetween, growBox, type Point, pointAt } from './geometry.ts';
import { boxOfLabel } from './place-labels.ts';
import type { SceneActor } from './scene.ts';

/** What of the picture a pointer or a key means. */
export type Subject =
  | { readonly kind: 'actor'; readonly id: EntityId }
  | { readonly kind: 'link'; readonly id: LinkId };

/** Half of the smallest target, and how near a line counts as met. */
const reach = { mark: 14, line: 8 };
const steps = 40;

/** What lies at a point of the panel: a mark or its label before a line; null for the ground. */
export function hitTest(drawing: Drawing, point: Point): Subject | null {
  const actor = drawing.scene.actors.find((each) => meetsActor(drawing, each, point));
  if (actor) return { kind: 'actor', id: actor.entity.id };
  let best: { readonly id: LinkId; readonly far: number } | null = null;
  for (const link of drawing.links) {
    if (!boxHolds(growBox(boundsOf(hullOf(link.curve)), reach.line), point)) continue;
    for (let step = 0; step <= steps; step += 1) {
      const far = distanceBetween(pointAt(link.curve, step / steps), point);
      if (far <= reach.line && (!best || far < best.far)) best = { id: link.of.link.id, far };
    }
  }
  return best ? { kind: 'link', id: best.id } : null;
}

/** A curve lies inside the triangle of its ends and the point that it is drawn towards. */
function hullOf({ start, control, end }: Curve): readonly Point[] {
  return [start, control, end];
}

function meetsActor(drawing: Drawing, actor: SceneActor, point: Point): boolean {
  const middle = toScreen(drawing.camera, actor);
  const halfWidth = Math.max(reach.mark, actor.box.halfWidth);
  const halfHeight = Math.max(reach.mark, actor.box.halfHeight);
  const mark = {
    x: middle.x - halfWidth,
    y: middle.y - halfHeight,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
  };
  const label = drawing.labels.get(actor);
  return boxHolds(mark, point) || (label !== undefined && boxHolds(boxOfLabel(label, middle), point));
}
