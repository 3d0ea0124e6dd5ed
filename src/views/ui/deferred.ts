import type { ComponentType } from 'react';

/** A component that is fetched when it is first needed, or a little before. */
export interface Deferred<Props> {
  /** The component once it is here. */
  readonly now: () => ComponentType<Props> | null;
  /** Fetches it; a failure is forgotten, so that the next call tries again. */
  readonly fetch: () => Promise<ComponentType<Props>>;
  /** Starts to fetch it. A failure is told where the part is shown. */
  readonly prefetch: () => void;
}

export function defer<Props>(load: () => Promise<ComponentType<Props>>): Deferred<Props> {
  let here: ComponentType<Props> | null = null;
  const fetch = async () => {
    here ??= await load();
    return here;
  };
  return { now: () => here, fetch, prefetch: () => void fetch().catch(() => undefined) };
}
