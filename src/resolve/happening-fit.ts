import { findPredicate, isSymmetric } from '../extract/predicates.ts';
import type { EntityId } from './entity.ts';
import type { Happening, Profile } from './happening.ts';

/** How well a telling fits a happening; 0 when something keeps them apart. */
export function scoreFit(told: Profile, happening: Happening): number {
  if (disjoint(told.years, happening.years) || disjoint(told.ends, happening.ends)) return 0;
  if (areMonthsApart(told, happening) || areOfOtherThings(told, happening)) return 0;
  const subjects = countShared(told.sides, happening.sides);
  const objects = countShared(told.objects, happening.objects);
  const ends = countShared(told.ends, happening.ends);
  if (subjects === 0 && disjoint(told.sides, happening.sides) && !otherAccount(told, happening, objects))
    return 0;
  if (isSameWords(told, happening)) return 10;
  const counted = objects === 0 ? Math.max(compareCounts(told, happening), compareNouns(told, happening)) : 0;
  if (objects + counted === 0 && disjoint(told.objects, happening.objects) && !samePeople(told, happening))
    return 0;
  if (
    isSymmetric(told.telling.proposition.predicate) &&
    subjects < Math.min(2, told.subjects.length, happening.subjects.size)
  )
    return 0;
  return 2 * subjects + 3 * objects + 2 * ends + counted;
}

/** Reports may differ on a date by days, over the end of a month too; by months they tell of two happenings. */
function areMonthsApart(told: Profile, happening: Happening): boolean {
  const near = told.months.some((a) => [...happening.months].some((b) => Math.abs(a - b) < 2));
  return told.months.length > 0 && happening.months.size > 0 && !near;
}

/** "Used a grinder" and "used a balcony": a verb that is none of the list tells one thing of one thing only. */
function areOfOtherThings({ telling, things }: Profile, happening: Happening): boolean {
  return findPredicate(telling.proposition.predicate) === null && disjoint(things, happening.things);
}

/** Half of the larger number: nearer ones may be two reports' figures for the same people. */
const nearest = 0.5;

/**
 * Reports count the dead of one accident differently: groups of people of like size, in different reports and the
 * same year, are one; the liker, the surer. 0 when they are not.
 */
function compareCounts(told: Profile, happening: Happening): number {
  if (disjoint(told.assumed, happening.assumed)) return 0;
  if (happening.tellings.some(({ cast }) => cast.report === told.telling.cast.report)) return 0;
  const best = likenessOf(told, happening);
  return best >= nearest ? best : 0;
}

/** How near the nearest of their numbers are, 1 for the same; 0 without numbers. */
function likenessOf(told: Profile, { counts }: Happening): number {
  return Math.max(0, ...told.counts.flatMap((a) => [...counts].map((b) => Math.min(a, b) / Math.max(a, b))));
}

/** "The prisoners will be flown home" in two reports, where one gives no number: as likely as not the same. */
function compareNouns(told: Profile, happening: Happening): number {
  if (disjoint(told.assumed, happening.assumed)) return 0;
  // Two numbers far apart are two groups, whatever others call them.
  const likeness = likenessOf(told, happening);
  if (likeness > 0 && likeness < nearest) return 0;
  if (happening.tellings.some(({ cast }) => cast.report === told.telling.cast.report)) return 0;
  const shared =
    told.loose.some((noun) => happening.nouns.has(noun)) ||
    told.nouns.some((noun) => happening.loose.has(noun));
  return shared ? 0.4 : 0;
}

/** "Hundreds of people, X among them, were arrested": one verb, one happening. */
function isSameWords(told: Profile, happening: Happening): boolean {
  const { cast, proposition } = told.telling;
  return happening.tellings.some(
    (other) =>
      other.cast.report === cast.report && other.proposition.trigger.start === proposition.trigger.start,
  );
}

function disjoint(a: readonly string[], b: ReadonlySet<string>): boolean {
  return a.length > 0 && b.size > 0 && !a.some((key) => b.has(key));
}

function countShared(a: readonly string[], b: ReadonlySet<string>): number {
  return a.filter((key) => b.has(key)).length;
}

/**
 * Another report may give the same deed on the same people to somebody else; the same report would not, unless of
 * somebody who was killed: that happens once.
 */
function otherAccount(told: Profile, happening: Happening, objects: number): boolean {
  const { cast, proposition } = told.telling;
  const once = (key: EntityId): boolean => key.startsWith('person-') && happening.objects.has(key);
  if (proposition.predicate === 'kill' && told.objects.some(once)) return true;
  return objects > 0 && !happening.tellings.some((other) => other.cast.report === cast.report);
}

/**
 * A group and those named out of it: "freed 123 prisoners", "freed X". Countries, places and bodies are not, nor are 21
 * girls some of 82.
 */
function samePeople(told: Profile, happening: Happening): boolean {
  const { objects, nouns } = happening;
  const likeness = likenessOf(told, happening);
  if (likeness > 0 && likeness < nearest && told.nouns.some((noun) => nouns.has(noun))) return false;
  const people = (key: string): boolean => /^(?:person|group)-/.test(key);
  return told.objects.every(people) && [...objects].some(people);
}
