import { useState } from 'react';
import type { Selection } from '../../link/view-state.ts';

/** The filters where they have no place of their own: asked for by the reader, until something else is selected. */
export interface RailState {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

export function useRail(selection: Selection | null): RailState {
  const [openFor, setOpenFor] = useState<Selection | 'nothing' | null>(null);
  const current = selection ?? 'nothing';
  return {
    isOpen: openFor === current,
    open: () => {
      setOpenFor(current);
      requestAnimationFrame(focusRail);
    },
    close: () => setOpenFor(null),
  };
}

/** Puts the focus on the first filter, once the rail is there. */
function focusRail(): void {
  document.querySelector<HTMLElement>('.rail input, .rail button')?.focus();
}
