import { useSyncExternalStore } from 'react';
import type { ViewSnapshot, ViewStore } from './view-store.ts';

/** What the address says now. */
export function useView(store: ViewStore): ViewSnapshot {
  return useSyncExternalStore(store.subscribe, store.getSnapshot);
}
