import { useSyncExternalStore } from 'react';

/** Arrangements of the page by its width in pixels, widest first. */
const layouts = [
  ['wide', 1440],
  ['medium', 1180],
  ['compact', 900],
  ['narrow', 600],
  ['phone', 0],
] as const;
export type LayoutName = (typeof layouts)[number][0];

/** The arrangement that fits the window. */
export function useLayout(): LayoutName {
  return useSyncExternalStore(subscribe, readLayout);
}

function readLayout(): LayoutName {
  return layouts.find(([, from]) => from > 0 && matchMedia(`(min-width: ${from}px)`).matches)?.[0] ?? 'phone';
}

function subscribe(onChange: () => void): () => void {
  const queries = layouts
    .filter(([, from]) => from > 0)
    .map(([, from]) => matchMedia(`(min-width: ${from}px)`));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
