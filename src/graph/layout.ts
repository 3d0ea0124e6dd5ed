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
/** A rough order is enough: what the forces leave undone, the rounds mend sooner. */
const ticks = 30;
/** The clock hours from which a network of so many actors at most is started: the fewer, the more can be tried. */
const starts = [
  { most: 25, hours: [0, 2, 4, 6, 8, 10] },
  { most: 45, hours: [0, 4, 8] },
  { most: mostRefined, hours: [0] },
];
/**
 * Steps in pixels; behind each round the worse half of the pictures is dropped. Actors trade places at the step of 80,
 * which only those that are left come to.
 */
const rounds = [
  [150, 90],
  [80, 40, 20],
  [80, 60, 40, 26, 16, 9, 5, 3],
];

/**
 * Places every actor once for a collection: the same input gives the same positions, bit for bit. Small networks are
 * started from several turns of the ring; the pictures that read better are refined on until one is left.
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
  const { hours } = starts.find(({ most }) => plan.actors.length <= most) ?? { hours: [0] };
  let pictures: readonly Points[] = hours.map((hour) =>
    fillFrame(plan, simulate(plan, anchorActors(plan, hour), ticks)),
  );
  for (const steps of rounds) {
    for (const points of pictures) refinePicture(plan, points, steps);
    pictures = keepBetterHalf(plan, pictures);
  }
  return pictures[0] ?? { x: new Float64Array(), y: new Float64Array() };
}

function keepBetterHalf(plan: LayoutPlan, pictures: readonly Points[]): readonly Points[] {
  const costs = new Map(pictures.map((points) => [points, costOfPicture(plan, points)]));
  return [...pictures]
    .sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))
    .slice(0, Math.ceil(pictures.length / 2));
}

/** Tenths of a pixel. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
