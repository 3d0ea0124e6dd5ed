import { type ReactNode, useEffect, useState } from 'react';
import type { Deferred } from './deferred.ts';

interface DeferredPartProps<Props> {
  readonly part: Deferred<Props>;
  readonly props: Props;
  /** Shown until the part is here. */
  readonly fallback: ReactNode;
}

/**
 * Draws a deferred component. Unlike with React's `lazy` one that is already here is drawn at once, without a
 * fallback in between, and one that failed is fetched anew when its boundary tries again.
 */
export function DeferredPart<Props extends object>({ part, props, fallback }: DeferredPartProps<Props>) {
  const [, redraw] = useState(0);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    if (part.now() === null) part.fetch().then(() => redraw(1), setError);
  }, [part]);
  if (error !== null) throw error;
  const Component = part.now();
  return Component === null ? fallback : <Component {...props} />;
}
