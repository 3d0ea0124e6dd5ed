import type { Point } from './geometry.ts';

export const arrowKeys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type ArrowKey = (typeof arrowKeys)[number];

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
 * The nearest thing in the direction of an arrow: within 60 degrees of it, what lies aside counting double. Null
 * where there is none; the first thing where none is focused yet.
 */
export function findNearest<Thing extends Point>(
  things: readonly Thing[],
  here: Thing | null,
  key: ArrowKey,
): Thing | null {
  if (!here) return things[0] ?? null;
  const way = ways[key];
  let best: { readonly thing: Thing; readonly far: number } | null = null;
  for (const thing of things) {
    const [dx, dy] = [thing.x - here.x, thing.y - here.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead <= 0 || aside > ahead * 1.75) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { thing, far };
  }
  return best?.thing ?? null;
}
