import { type Cast, kindOfKey } from './cast.ts';
import { renameKeys, startRenaming } from './renaming.ts';

/** What a storm is called before its name: one storm goes by several, and by its name alone. */
const sorts =
  /^(?:(?:tropical |post-tropical )?(?:storm|cyclone|depression)|hurricane|(?:super )?typhoon) (\p{L}+)$/iu;

interface Named {
  readonly key: string;
  readonly text: string;
}

/**
 * "Storm Brent", "Cyclone Brent" and "Brent" are one, where nobody in the reports has Brent as part of a longer name.
 * The name that most mentions have stands for all, else the first from A to Z.
 */
export function joinStorms(casts: readonly Cast[]): void {
  const named = casts.flatMap(listNames);
  const storms = new Map<string, string[]>();
  for (const { key, text } of named) {
    const name = sorts.exec(text)?.[1]?.toLowerCase();
    if (name !== undefined) storms.set(name, [...(storms.get(name) ?? []), key]);
  }
  if (storms.size === 0) return;
  const renaming = startRenaming();
  for (const [name, keys] of storms) {
    const chosen = mostFrequent(keys);
    renaming.fold(chosen, [...keys, ...namesAlone(named, name)]);
  }
  for (const cast of casts) renameKeys(cast, renaming);
}

function listNames({ keys, reading }: Cast): readonly Named[] {
  return keys.flatMap((key, index) =>
    key !== null && reading.mentions[index]?.form === 'name'
      ? [{ key, text: reading.words[index] ?? '' }]
      : [],
  );
}

function mostFrequent(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** The keys under which the name stands by itself; none where a person bears it. */
function namesAlone(named: readonly Named[], name: string): readonly string[] {
  const borne = named.some(
    ({ key, text }) =>
      kindOfKey(key) === 'person' && text.includes(' ') && text.toLowerCase().split(' ').includes(name),
  );
  if (borne) return [];
  return named
    .filter(({ key, text }) => text.toLowerCase() === name && /^(?:person|place|other)$/.test(kindOfKey(key)))
    .map(({ key }) => key);
}
