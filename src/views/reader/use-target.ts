import { useEffect, useRef } from 'react';

/** A place to bring into view; a new object asks again, even for the same place. */
export interface Target {
  /** UTF-16 offset in the report. */
  readonly offset: number;
}

/** Runs `bring` once for each new target. */
export function useTarget(target: Target | null, bring: (offset: number) => void): void {
  const latest = useRef(bring);
  useEffect(() => {
    latest.current = bring;
  });
  useEffect(() => {
    if (target) latest.current(target.offset);
  }, [target]);
}
