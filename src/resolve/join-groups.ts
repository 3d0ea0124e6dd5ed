import { findPredicate } from '../extract/predicates.ts';
import type { Proposition } from '../extract/proposition.ts';
import type { Cast, Group } from './cast.ts';
import { nationals } from './groups.ts';
import { groupBy } from './reading.ts';
import { type Renaming, renameKeys, startRenaming } from './renaming.ts';
import { keyOfArgument } from './telling.ts';

/** A group of a report with what is done to it. */
interface Befallen {
  readonly cast: Cast;
  readonly group: Group;
  readonly predicate: string;
}

/**
 * Groups that reports put in other words, known by what is done to them. "Most miners were flown out" and, further
 * down, "X and 113 other miners were flown out" are the same 114; "five Danes" whom one report has freed are the
 * "Danes" whom another has. Takes the casts of all reports with their descriptions read; changes keys only where one
 * group alone can be meant and no two numbers speak against it.
 */
export function joinGroups(casts: readonly Cast[]): void {
  const told = casts.flatMap((cast) => {
    const befallen = listBefallen(cast);
    return joinParts(cast, befallen) ? listBefallen(cast) : befallen;
  });
  joinNationals(casts, joinAnybody(casts, joinCounted(casts, told)));
}

/** Groups to which something has been done, once for each deed. */
function listBefallen(cast: Cast): Befallen[] {
  // The telling with a number before the later ones without.
  const counted = [...cast.groups].sort(
    (a, b) => Number(typeof a.count === 'number') - Number(typeof b.count === 'number'),
  );
  const groups = new Map(counted.map((group) => [group.key, group] as const));
  const seen = new Set<string>();
  return cast.reading.extraction.propositions.filter(isDeed).flatMap(({ object, predicate }) =>
    object.flatMap((argument): Befallen[] => {
      const key = keyOfArgument(cast, argument, false);
      const group = key === null ? undefined : groups.get(key);
      const told = `${predicate} ${key}`;
      if (!group || seen.has(told)) return [];
      seen.add(told);
      return [{ cast, group, predicate }];
    }),
  );
}

function isDeed({ predicate, polarity, modality }: Proposition): boolean {
  return (
    polarity === 'positive' &&
    findPredicate(predicate)?.plover !== null &&
    !modality.some((mode) => mode === 'future' || mode === 'possible')
  );
}

/** Of one noun and one deed, "most" in the opening are those whom the report counts further down. */
function joinParts(cast: Cast, befallen: readonly Befallen[]): boolean {
  const alike = groupBy(befallen, ({ predicate, group }) =>
    [predicate, group.class, ...group.countries].join(' '),
  );
  const renamed = new Map<string, string>();
  for (const told of alike.values()) {
    const [only, more] = told.filter(({ group }) => typeof group.count === 'number');
    if (only === undefined || more !== undefined) continue;
    for (const { group } of told) if (group.count === 'vague') renamed.set(group.key, only.group.whole);
  }
  renameKeys(cast, { renamed });
  return renamed.size > 0;
}

/** The only people of a country, in any report, to whom a deed is done. */
function joinNationals(casts: readonly Cast[], befallen: readonly Befallen[]): void {
  const byDeed = groupBy(
    befallen.filter(isOnePeople),
    ({ predicate, group }) => `${predicate} ${group.countries[0]}`,
  );
  const renaming = startRenaming();
  for (const told of byDeed.values()) {
    const numbers = new Set(
      told.flatMap(({ group }) => (typeof group.count === 'number' ? [group.count] : [])),
    );
    const reports = new Set(told.map(({ cast }) => cast.report));
    const chosen = (told.find(({ group }) => typeof group.count === 'number') ?? told[0])?.group.key;
    if (numbers.size > 1 || reports.size < told.length || chosen === undefined) continue;
    renaming.fold(chosen, told.map(keyOf));
  }
  for (const cast of casts) renameKeys(cast, renaming);
}

/** "12 Danish workers", "12 Danish hostages", "12 Danes": one number of one people to whom reports do the same. */
function joinCounted(casts: readonly Cast[], befallen: readonly Befallen[]): readonly Befallen[] {
  const counted = befallen.filter(
    ({ group }) => typeof group.count === 'number' && group.count > 1 && group.countries.length === 1,
  );
  const alike = groupBy(counted, ({ predicate, group }) =>
    [predicate, group.count, ...group.countries, exclusive.has(group.class) ? group.class : ''].join(' '),
  );
  const renaming = startRenaming();
  for (const told of alike.values()) {
    // One report that has two of them ("two Danish guards", "two Danish cooks") keeps them apart.
    const reports = new Set(told.map(({ cast }) => cast.report));
    const chosen = told[0]?.group.key;
    if (chosen !== undefined && reports.size === told.length) renaming.fold(chosen, told.map(keyOf));
  }
  for (const cast of casts) renameKeys(cast, renaming);
  return renameBefallen(befallen, renaming);
}

/** Nouns under which any people may go, whatever else they are. */
const anybody: ReadonlySet<string> = new Set('people person victim survivor other'.split(' '));

/** "11 people were arrested", "the arrest of 11 suspects": one number to whom reports do the same, by one noun at most. */
function joinAnybody(casts: readonly Cast[], befallen: readonly Befallen[]): readonly Befallen[] {
  const counted = befallen.filter(({ group }) => typeof group.count === 'number' && group.count > 1);
  const renaming = startRenaming();
  for (const told of groupBy(counted, ({ predicate, group }) => `${predicate} ${group.count}`).values()) {
    const reports = new Set(told.map(({ cast }) => cast.report));
    const kinds = new Set(told.map(({ group }) => group.class).filter((noun) => !anybody.has(noun)));
    const countries = new Set(told.flatMap(({ group }) => group.countries));
    const chosen = told.find(({ group }) => kinds.has(group.class)) ?? told[0];
    if (kinds.size > 1 || countries.size > 1 || reports.size < told.length || !chosen) continue;
    renaming.fold(chosen.group.key, told.map(keyOf));
  }
  for (const cast of casts) renameKeys(cast, renaming);
  return renameBefallen(befallen, renaming);
}

function keyOf({ group }: Befallen): string {
  return group.key;
}

function renameBefallen(befallen: readonly Befallen[], { renamed }: Renaming): readonly Befallen[] {
  return befallen.map((told) => {
    const key = renamed.get(told.group.key) ?? told.group.key;
    return { ...told, group: { ...told.group, key } };
  });
}

/** Of one number, women are no children and soldiers no civilians; workers may well be hostages. */
const exclusive: ReadonlySet<string> = new Set(
  'man woman child boy girl teenager baby soldier civilian officer fighter militant'.split(' '),
);

function isOnePeople({ group }: Befallen): boolean {
  return group.class === nationals && group.countries.length === 1;
}
