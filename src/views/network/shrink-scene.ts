import type { Scene, SceneActor } from './scene.ts';

const least = 0.3;
/** At this scale of the plane marks have their full size. */
const fullScale = 0.9;

/** How much smaller marks are drawn so that a large network seen from afar is more than a heap of them. */
export function shrinkFor(scale: number): number {
  return Math.max(least, Math.min(1, scale / fullScale));
}

/** The same scene with smaller marks, plate names and lines; names beside marks keep their size. */
export function shrinkScene(scene: Scene, factor: number): Scene {
  if (factor === 1) return scene;
  const shrunk = new Map(scene.actors.map((actor) => [actor, shrinkActor(actor, factor)]));
  return {
    actors: [...shrunk.values()],
    links: scene.links.flatMap((link) => {
      const [from, to] = [shrunk.get(link.from), shrunk.get(link.to)];
      return from && to ? [{ ...link, from, to, width: Math.max(0.7, link.width * factor) }] : [];
    }),
  };
}

function shrinkActor(actor: SceneActor, factor: number): SceneActor {
  const { box } = actor;
  const label = box.shape === 'plate' ? { ...box.label, size: box.label.size * factor } : box.label;
  return {
    ...actor,
    box: { ...box, label, halfWidth: box.halfWidth * factor, halfHeight: box.halfHeight * factor },
  };
}
