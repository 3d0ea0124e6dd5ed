import type { EntityId } from '../../resolve/entity.ts';
import type { Point } from './geometry.ts';

export const arrowKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type ArrowKey = (typeof arrowKeys)[number];

interface Placed extends Point {
  readonly entity: { readonly id: EntityId };
}

const ways: Readonly<Record<ArrowKey, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

export function isArrowKey(key: string): key is ArrowKey {
  return arrowKeys.some((arrow) => arrow === key);
}

/**
 * The nearest actor in the direction of an arrow: within 60 degrees of it, what lies aside counting double. Null
 * where there is none; the first actor where none is focused yet.
 */
export function findNearest<Actor extends Placed>(
  actors: readonly Actor[],
  from: EntityId | null,
  key: ArrowKey,
): Actor | null {
  const here = actors.find((actor) => actor.entity.id === from);
  if (!here) return actors[0] ?? null;
  const way = ways[key];
  let best: { readonly actor: Actor; readonly far: number } | null = null;
  for (const actor of actors) {
    const [dx, dy] = [actor.x - here.x, actor.y - here.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead <= 0 || aside > ahead * 1.75) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { actor, far };
  }
  return best?.actor ?? null;
}
