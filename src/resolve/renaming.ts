import { type Cast, noteNoun } from './cast.ts';

/** New keys for those that turn out to be one; no key that others have got gets another itself. */
export interface Renaming {
  readonly renamed: ReadonlyMap<string, string>;
  readonly fold: (chosen: string, keys: readonly string[]) => void;
}

export function startRenaming(): Renaming {
  const renamed = new Map<string, string>();
  const kept = new Set<string>();
  const fold = (chosen: string, keys: readonly string[]): void => {
    if (renamed.has(chosen)) return;
    for (const key of keys)
      if (key !== chosen && !renamed.has(key) && !kept.has(key)) renamed.set(key, chosen);
    kept.add(chosen);
  };
  return { renamed, fold };
}

/** Gives the mentions of a report their new keys; what they were called goes with them. */
export function renameKeys(cast: Cast, { renamed }: Pick<Renaming, 'renamed'>): void {
  if (renamed.size === 0) return;
  for (const [index, key] of cast.keys.entries()) {
    const to = key === null ? undefined : renamed.get(key);
    if (key === null || to === undefined || to === key) continue;
    cast.keys[index] = to;
    for (const noun of cast.nouns.get(key) ?? []) noteNoun(cast, to, noun);
  }
}
