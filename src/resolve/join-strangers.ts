import { findPredicate } from '../extract/predicates.ts';
import type { Cast } from './cast.ts';
import { classOfNoun } from './description.ts';
import { keyOfArgument } from './telling.ts';

/** Nouns under which anybody may go. */
const anybody: ReadonlySet<string> = new Set(
  'people man woman person individual suspect victim child'.split(' '),
);

/**
 * "The station master was arrested" in several reports: people without a name whom each report calls by one noun and to
 * whom the same is done are one, where no report has two of them. Takes the casts of all reports with their
 * descriptions read; changes keys.
 */
export function joinStrangers(casts: readonly Cast[]): void {
  const alike = new Map<string, Set<string>[]>();
  for (const cast of casts) {
    for (const [deed, keys] of deedsOf(cast)) alike.set(deed, [...(alike.get(deed) ?? []), keys]);
  }
  const renamed = new Map<string, string>();
  for (const told of alike.values()) {
    if (told.length < 2 || told.some((keys) => keys.size > 1)) continue;
    const [chosen, ...others] = told.flatMap((keys) => [...keys]);
    for (const key of others) if (chosen !== undefined && key !== chosen) renamed.set(key, chosen);
  }
  for (const cast of casts) rename(cast, renamed);
}

/** What is done to people without a name, by noun: "detain driver". */
function deedsOf(cast: Cast): ReadonlyMap<string, Set<string>> {
  const deeds = new Map<string, Set<string>>();
  for (const { predicate, polarity, object } of cast.reading.extraction.propositions) {
    if (polarity === 'negative' || findPredicate(predicate)?.plover == null) continue;
    for (const argument of object) {
      const key = keyOfArgument(cast, argument, false);
      const noun = key?.startsWith('person:~') ? cast.nouns.get(key)?.at(-1) : undefined;
      if (!key || noun === undefined || anybody.has(classOfNoun(noun))) continue;
      const deed = `${predicate} ${classOfNoun(noun)}`;
      deeds.set(deed, (deeds.get(deed) ?? new Set()).add(key));
    }
  }
  return deeds;
}

function rename(cast: Cast, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  for (const [index, key] of [...cast.keys.entries()]) {
    const chosen = key === null ? undefined : renamed.get(key);
    if (chosen !== undefined) cast.keys[index] = chosen;
  }
}
