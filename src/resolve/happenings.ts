import { findPredicate } from '../extract/predicates.ts';
import type { TimeExpression, TimeId } from '../extract/time-expression.ts';
import type { EntityId } from './entity.ts';
import { isHappening, statusOf } from './event-kinds.ts';
import type { StoryEvent } from './story-event.ts';
import { isActorKey, keysOf, type Telling } from './telling.ts';
import { isThingKey } from './things.ts';

/** Tellings of one happening, and what they say of it together. Parties are entities as they are drawn. */
export interface Happening {
  readonly predicate: string;
  readonly status: StoryEvent['status'];
  readonly tellings: Telling[];
  readonly subjects: Set<EntityId>;
  /** Subjects, and the countries for which persons among them act: a president's deed is his country's. */
  readonly sides: Set<EntityId>;
  readonly objects: Set<EntityId>;
  /** Where those it happens to are taken, and who receives them. */
  readonly ends: Set<EntityId>;
  /** Where it happened. */
  readonly places: Set<EntityId>;
  readonly years: Set<string>;
  /** Sizes of the groups of people to whom it happens. */
  readonly counts: Set<number>;
  /** Nouns of the groups of people without a number of their own, and of all groups. */
  readonly loose: Set<string>;
  readonly nouns: Set<string>;
  /** Years told, else those in which the reports came out. */
  readonly assumed: Set<string>;
}

/** What one telling brings to a happening. */
interface Profile {
  readonly telling: Telling;
  readonly key: string;
  readonly subjects: readonly EntityId[];
  readonly sides: readonly EntityId[];
  readonly objects: readonly EntityId[];
  readonly ends: readonly EntityId[];
  readonly places: readonly EntityId[];
  readonly years: readonly string[];
  readonly counts: readonly number[];
  readonly loose: readonly string[];
  readonly nouns: readonly string[];
  readonly assumed: readonly string[];
}

/** What is known of whom a telling names. */
export interface Lookups {
  readonly drawnAs: (key: string) => EntityId | null;
  readonly timeOf: (id: TimeId) => TimeExpression | null;
  /** Countries for which a person acts. */
  readonly actsFor: (id: EntityId) => readonly EntityId[];
  /** Year in which the telling's report came out, if known. */
  readonly publishedIn: (telling: Telling) => readonly string[];
}

export interface Happenings {
  readonly happenings: readonly Happening[];
  readonly happeningOf: ReadonlyMap<Telling, Happening>;
}

/**
 * Which tellings of all reports are of one happening: same predicate and status, somebody in common, and nothing that
 * keeps them apart (another year, another destination, other parties). Tellings are looked up by predicate and party,
 * never each against each. Takes tellings in the order of the reports' ids.
 */
export function findHappenings(tellings: readonly Telling[], lookups: Lookups): Happenings {
  const index = new Map<string, Happening[]>();
  const happeningOf = new Map<Telling, Happening>();
  const happenings: Happening[] = [];
  const profiles = tellings.filter(isHappening).map((telling) => profile(telling, lookups));
  const fullFirst = [...profiles].sort((a, b) => rank(a) - rank(b));
  for (const told of fullFirst) {
    const known = chooseHappening(told, index);
    const happening = known ?? openHappening(told.telling);
    if (!known) happenings.push(happening);
    happeningOf.set(told.telling, happening);
    addTelling(happening, told, index);
  }
  return { happenings, happeningOf };
}

/** Tellings with both parties come first, so that those with one find them. */
function rank({ subjects, objects }: Profile): number {
  return (subjects.length > 0 ? 0 : 1) + (objects.length > 0 ? 0 : 1);
}

function profile(telling: Telling, { drawnAs, timeOf, actsFor, publishedIn }: Lookups): Profile {
  const collapse = (keys: readonly string[]): EntityId[] => [
    ...new Set(keys.flatMap((key) => drawnAs(key) ?? [])),
  ];
  const keysIn = (roles: RegExp): string[] =>
    telling.roles.flatMap(({ role, part }) => (part.kind === 'key' && roles.test(role) ? [part.key] : []));
  const years = telling.roles.flatMap(({ part }) => (part.kind === 'time' ? yearOf(timeOf(part.id)) : []));
  const subjects = collapse(keysOf(telling.subject).filter((key) => isActorKey(key) || isThingKey(key)));
  return {
    telling,
    key: `${telling.proposition.predicate} ${statusOf(telling)}${isIncrease(telling) ? ' more' : ''}`,
    subjects,
    sides:
      findPredicate(telling.proposition.predicate)?.symmetric || statusOf(telling) === 'reporting-act'
        ? subjects
        : [...new Set([...subjects, ...subjects.flatMap(actsFor)])],
    objects: collapse(keysOf(telling.object)),
    ends: collapse(keysIn(/^(?:destination|recipient)$/)),
    places: collapse(keysIn(/^place$/)),
    years,
    counts: keysOf(telling.object).flatMap((key) => readCount(key)),
    loose: [
      ...keysOf(telling.object).flatMap((key) => (readCount(key).length > 0 ? [] : readNoun(key))),
      ...readTargets(telling),
    ],
    nouns: [...keysOf(telling.object).flatMap((key) => readNoun(key)), ...readTargets(telling)],
    assumed: years.length > 0 ? years : publishedIn(telling),
  };
}

/** "The sanctions were increased": another happening than the sanctions. */
function isIncrease({ proposition }: Telling): boolean {
  return (
    proposition.predicate === 'impose-sanctions' &&
    /^(?:increase|tighten|extend|expand|toughen|renew)$/.test(proposition.verb)
  );
}

/** The number in the key of a counted group; "113 others" count nobody new. */
function readCount(key: string): number[] {
  const count = /^group:(\d+) (?!other\b)/.exec(key)?.[1];
  return count === undefined ? [] : [Number(count)];
}

/** The noun in the key of a group. */
function readNoun(key: string): string[] {
  const noun = /^group:.*?([a-z-]+)(?:@.*)?$/.exec(key)?.[1];
  return noun === undefined ? [] : [noun];
}

/** What a deed was aimed at where that is a deed too: "suppressed the protests". */
function readTargets({ cast, roles }: Telling): string[] {
  const { propositions } = cast.reading.extraction;
  return roles.flatMap(({ role, part }) =>
    role === 'target' && part.kind === 'act' ? [`target ${propositions[part.act]?.predicate}`] : [],
  );
}

function yearOf(time: TimeExpression | null): string[] {
  const year = /^\d{4}/.exec(time?.edtf ?? '')?.[0];
  return year === undefined ? [] : [year];
}

function openHappening(telling: Telling): Happening {
  return {
    predicate: telling.proposition.predicate,
    status: statusOf(telling),
    tellings: [],
    subjects: new Set(),
    sides: new Set(),
    objects: new Set(),
    ends: new Set(),
    places: new Set(),
    years: new Set(),
    counts: new Set(),
    loose: new Set(),
    nouns: new Set(),
    assumed: new Set(),
  };
}

const anybody = '*';

function addTelling(happening: Happening, told: Profile, index: Map<string, Happening[]>): void {
  happening.tellings.push(told.telling);
  for (const key of told.subjects) happening.subjects.add(key);
  for (const key of told.sides) happening.sides.add(key);
  for (const key of told.objects) happening.objects.add(key);
  for (const key of told.ends) happening.ends.add(key);
  for (const key of told.places) happening.places.add(key);
  for (const year of told.years) happening.years.add(year);
  for (const count of told.counts) happening.counts.add(count);
  for (const noun of told.loose) happening.loose.add(noun);
  for (const noun of told.nouns) happening.nouns.add(noun);
  for (const year of told.assumed) happening.assumed.add(year);
  for (const party of [anybody, ...told.sides, ...told.objects, ...told.ends, ...otherDrawers(told)]) {
    const drawer = `${told.key} ${party}`;
    const list = index.get(drawer) ?? [];
    if (!list.includes(happening) && list.length < largestDrawer) list.push(happening);
    index.set(drawer, list);
  }
}

/** Happenings looked at for one party: more than this, and the party tells nothing apart. */
const largestDrawer = 40;

function chooseHappening(told: Profile, index: ReadonlyMap<string, readonly Happening[]>): Happening | null {
  const parties = [...told.sides, ...told.objects, ...told.ends];
  const drawers = parties.length > 0 ? [...parties, ...otherDrawers(told)] : [anybody];
  const found = new Set(drawers.flatMap((party) => index.get(`${told.key} ${party}`) ?? []));
  let best: Happening | null = null;
  let bestScore = 0;
  for (const happening of found) {
    const score = scoreFit(told, happening);
    if (score > bestScore) [best, bestScore] = [happening, score];
  }
  return best ?? (parties.length === 0 && found.size === 1 ? ([...found][0] ?? null) : null);
}

/** How well a telling fits a happening; 0 when something keeps them apart. */
function scoreFit(told: Profile, happening: Happening): number {
  if (disjoint(told.years, happening.years) || disjoint(told.ends, happening.ends)) return 0;
  const subjects = countShared(told.sides, happening.sides);
  const objects = countShared(told.objects, happening.objects);
  const ends = countShared(told.ends, happening.ends);
  if (subjects === 0 && disjoint(told.sides, happening.sides) && !otherAccount(told, happening, objects))
    return 0;
  if (isSameWords(told, happening)) return 10;
  const counted = objects === 0 ? Math.max(compareCounts(told, happening), compareNouns(told, happening)) : 0;
  if (objects + counted === 0 && disjoint(told.objects, happening.objects) && !samePeople(told, happening))
    return 0;
  if (isSymmetric(told) && subjects < Math.min(2, told.subjects.length, happening.subjects.size)) return 0;
  return 2 * subjects + 3 * objects + 2 * ends + counted;
}

/** Drawers beside those of the parties: groups by number and noun, and the very words. */
function otherDrawers({ counts, nouns, telling }: Profile): string[] {
  return [
    ...(counts.length > 0 ? ['#counted'] : []),
    ...nouns.map((noun) => `#${noun}`),
    `#at ${telling.cast.report} ${telling.proposition.trigger.start}`,
  ];
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
  const likeness = told.counts.flatMap((a) =>
    [...happening.counts].map((b) => Math.min(a, b) / Math.max(a, b)),
  );
  const best = Math.max(0, ...likeness);
  return best >= nearest ? best : 0;
}

/** "The prisoners will be flown home" in two reports, where one gives no number: as likely as not the same. */
function compareNouns(told: Profile, happening: Happening): number {
  if (disjoint(told.assumed, happening.assumed)) return 0;
  // Two numbers that are none of each other's are two groups, whatever others call them.
  if (told.counts.length > 0 && happening.counts.size > 0 && compareCounts(told, happening) === 0) return 0;
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

function isSymmetric(told: Profile): boolean {
  return findPredicate(told.telling.proposition.predicate)?.symmetric === true;
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

/** A group and those named out of it: "freed 123 prisoners", "freed X". Countries, places and bodies are not. */
function samePeople(told: Profile, { objects }: Happening): boolean {
  const people = (key: string): boolean => /^(?:person|group)-/.test(key);
  return told.objects.every(people) && [...objects].some(people);
}
