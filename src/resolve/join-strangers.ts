import { findPredicate } from '../extract/predicates.ts';
import type { Cast } from './cast.ts';
import { classOfNoun } from './description.ts';
import { renameKeys, startRenaming } from './renaming.ts';
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
  const renaming = startRenaming();
  for (const told of alike.values()) {
    const keys = told.flatMap((own) => [...own]);
    if (told.length < 2 || told.some((own) => own.size > 1)) continue;
    // "Detained" in two reports, "charged" in one of them and a third: all three mean one.
    const chosen = keys.map((key) => renaming.renamed.get(key)).find(Boolean) ?? keys[0];
    if (chosen !== undefined) renaming.fold(chosen, keys);
  }
  for (const cast of casts) renameKeys(cast, renaming);
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
