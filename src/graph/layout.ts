import type { Entity, EntityId } from '../resolve/entity.ts';
import { buildGraph } from './build-graph.ts';
import { costOfPicture } from './layout-cost.ts';
import { fillFrame, simulate } from './layout-force.ts';
import { placeByLevels } from './layout-levels.ts';
import { type Frame, type LayoutPlan, type Points, planLayout } from './layout-plan.ts';
import { refinePicture } from './layout-refine.ts';
import { anchorActors } from './layout-start.ts';
import type { ActorPosition, Link } from './link.ts';

/** The network panel on a common screen; the camera fits other sizes. */
export const usualFrame: Frame = { width: 520, height: 490 };

/** Where a name is mentioned: reports of an analysis have it. */
export interface MentionedIn {
  readonly mentions: readonly { readonly entity: EntityId; readonly standsFor: EntityId | null }[];
}

/** Up to so many actors the picture is refined; beyond, it is a landscape and not read name by name. */
const mostRefined = 150;
const ticks = 200;
const coarse = [150, 110, 80, 60, 45, 30, 20, 12];
const fine = [90, 60, 40, 26, 16, 9, 5, 3];

/**
 * Places every actor once for a collection: the same input gives the same positions, bit for bit. Small networks are
 * started from several turns of the ring, each refined until it reads well, and the best is kept.
 */
export function layoutActors(
  entities: readonly Entity[],
  links: readonly Link[],
  reports: readonly MentionedIn[],
  frame: Frame = usualFrame,
): readonly ActorPosition[] {
  const plan = planLayout(buildGraph(entities, links), countMentions(entities, reports), frame);
  const points = plan.actors.length <= mostRefined ? placeFew(plan) : placeByLevels(plan);
  return plan.actors.map((actor, at) => ({
    entity: actor.id,
    x: round(points.x[at] ?? 0),
    y: round(points.y[at] ?? 0),
  }));
}

/** How often the reports mention each name, what stands for it included. */
export function countMentions(
  entities: readonly Entity[],
  reports: readonly MentionedIn[],
): ReadonlyMap<EntityId, number> {
  const drawnAs = new Map(entities.map((entity) => [entity.id, entity.drawnAs ?? entity.id]));
  const counts = new Map<EntityId, number>();
  for (const { mentions } of reports) {
    for (const { entity, standsFor } of mentions) {
      const actor = standsFor ?? drawnAs.get(entity) ?? entity;
      counts.set(actor, (counts.get(actor) ?? 0) + 1);
    }
  }
  return counts;
}

function placeFew(plan: LayoutPlan): Points {
  const turns = plan.actors.length <= 45 ? [0, 3, 6, 9] : [0];
  const pictures = turns.map((turn) => {
    const points = fillFrame(plan, simulate(plan, anchorActors(plan, turn), ticks));
    refinePicture(plan, points, coarse);
    return { points, cost: costOfPicture(plan, points) };
  });
  const best = pictures.reduce((a, b) => (b.cost < a.cost ? b : a));
  refinePicture(plan, best.points, fine);
  return best.points;
}

/** Tenths of a pixel. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
