import type { Box, Point } from './geometry.ts';

/** Things by where they lie, so that what is near a place is found without asking all. */
export interface NearIndex<Item> {
  readonly add: (box: Box, item: Item) => void;
  /** Whatever may touch a box, each once. */
  readonly near: (box: Box) => readonly Item[];
}

interface Entry<Item> {
  readonly item: Item;
  /** The search that met it last, so that no search meets it twice. */
  search: number;
}

/** More rows of cells than any picture has, so that each cell has a number of its own. */
const mostRows = 65_536;

/** An index of square cells of so many pixels; each thing is in every cell that its box touches. */
export function indexPlaces<Item>(cell: number): NearIndex<Item> {
  const cells = new Map<number, Entry<Item>[]>();
  let searches = 0;

  function keysOf({ x, y, width, height }: Box): readonly number[] {
    const [left, right] = [Math.floor(x / cell), Math.floor((x + width) / cell)];
    const [top, bottom] = [Math.floor(y / cell), Math.floor((y + height) / cell)];
    const keys: number[] = [];
    for (let across = left; across <= right; across += 1)
      for (let down = top; down <= bottom; down += 1) keys.push(across * mostRows + down);
    return keys;
  }

  return {
    add: (box, item) => {
      const entry = { item, search: 0 };
      for (const key of keysOf(box)) {
        const known = cells.get(key);
        if (known) known.push(entry);
        else cells.set(key, [entry]);
      }
    },
    near: (box) => {
      searches += 1;
      const found: Item[] = [];
      for (const key of keysOf(box)) {
        for (const entry of cells.get(key) ?? []) {
          if (entry.search !== searches) found.push(entry.item);
          entry.search = searches;
        }
      }
      return found;
    },
  };
}

/** A point as a box of no size. */
export function boxOfPoint({ x, y }: Point): Box {
  return { x, y, width: 0, height: 0 };
}
