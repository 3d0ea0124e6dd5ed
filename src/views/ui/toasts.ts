/** A short confirmation; it never asks anything. */
export interface Toast {
  readonly id: number;
  readonly words: string;
  readonly undo: (() => void) | null;
}

let shown: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Confirms something that was done, for six seconds. */
export function showToast(words: string, undo: (() => void) | null = null): void {
  lastId += 1;
  setToasts([...shown.slice(-2), { id: lastId, words, undo }]);
}

export function hideToast(id: number): void {
  if (shown.some((toast) => toast.id === id)) setToasts(shown.filter((toast) => toast.id !== id));
}

export function getToasts(): readonly Toast[] {
  return shown;
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setToasts(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
