import { type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';

const lines = '.rail-name, .rail-more';
const all = '.rail-name, .rail-more, .rail-box input';

/**
 * One Tab stop for the whole rail: arrows up and down go from line to line, left to the box of a line and right back
 * to its name. Tab comes back to where it was.
 */
export function useRailFocus(rail: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  useLayoutEffect(() => {
    const stops = list(rail.current, all);
    const current = stops.find((stop) => stop.dataset.current === 'true') ?? stops[0];
    for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
  });
  return (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const next = target === null ? null : findNext(rail.current, target, event.key);
    if (next === null) return;
    event.preventDefault();
    for (const stop of list(rail.current, all)) {
      stop.tabIndex = stop === next ? 0 : -1;
      stop.dataset.current = String(stop === next);
    }
    next.focus();
  };
}

function findNext(rail: HTMLElement | null, target: HTMLElement, key: string): HTMLElement | null {
  const row = target.closest('li');
  const isBox = target.matches('input');
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return row?.querySelector<HTMLElement>(key === 'ArrowLeft' ? 'input' : '.rail-name') ?? null;
  }
  const stops = list(rail, isBox ? '.rail-box input' : lines);
  const at = stops.indexOf(target);
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: stops.length - 1,
  };
  const place = places[key];
  return place === undefined ? null : (stops[place] ?? null);
}

function list(rail: HTMLElement | null, selector: string): readonly HTMLElement[] {
  return [...(rail?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
