import { useSyncExternalStore } from 'react';
import type { SentenceRef } from './story.ts';

let pointed: SentenceRef | null = null;
const listeners = new Set<() => void>();

/**
 * Notes the sentence that the pointer or the focus is on; null when it leaves the texts. Too fleeting for the
 * address, and kept apart from the story so that only what draws it is drawn anew.
 */
export function pointAtSentence(next: SentenceRef | null): void {
  if (pointed?.report === next?.report && pointed?.sentence === next?.sentence) return;
  pointed = next;
  for (const listener of listeners) listener();
}

/** The sentence that the reader points at; the same object as long as it is the same sentence. */
export function usePointedSentence(): SentenceRef | null {
  return useSyncExternalStore(subscribe, () => pointed);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
