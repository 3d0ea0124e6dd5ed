import { useSyncExternalStore } from 'react';

/** The theme that the page wears, also when it changes: a painted picture has its colours in it. */
export function usePageTheme(): string {
  return useSyncExternalStore(watchTheme, readTheme);
}

function readTheme(): string {
  return document.documentElement.dataset.theme ?? '';
}

function watchTheme(tell: () => void): () => void {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}
