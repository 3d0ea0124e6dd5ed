import { findPredicate } from '../extract/predicates.ts';
import type { TimeExpression, TimeId } from '../extract/time-expression.ts';
import { lemmaAt } from '../extract/tree.ts';
import type { EntityId } from './entity.ts';
import { isHappening, statusOf } from './event-kinds.ts';
import type { Happening, Profile } from './happening.ts';
import { scoreFit } from './happening-fit.ts';
import { isActorKey, keysOf, type Telling } from './telling.ts';
import { isThingKey } from './things.ts';

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
  const profiles = alignDeaths(tellings.filter(isHappening).map((telling) => profile(telling, lookups)));
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

/** "X died in the crash" and "the crash killed X": whoever is told to have been killed has died no other death. */
function alignDeaths(profiles: readonly Profile[]): readonly Profile[] {
  const ofKilling = (told: Profile): boolean => told.telling.proposition.predicate === 'kill';
  const killed = new Set(profiles.filter(ofKilling).flatMap(({ objects }) => objects));
  return profiles.map((told) => {
    const { telling, subjects } = told;
    const dies = telling.proposition.predicate === 'die' && subjects.some((id) => killed.has(id));
    if (!dies) return told;
    const keys = keysOf(telling.subject);
    return {
      ...told,
      key: told.key.replace(/^die /, 'kill '),
      subjects: [],
      sides: [],
      objects: subjects,
      counts: keys.flatMap(readCount),
      loose: keys.flatMap((key) => (readCount(key).length > 0 ? [] : readNoun(key))),
      nouns: keys.flatMap(readNoun),
    };
  });
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
  const times = telling.roles.flatMap(({ part }) => (part.kind === 'time' ? [timeOf(part.id)] : []));
  const years = times.flatMap(yearOf);
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
    things: readThings(telling),
    ends: collapse(keysIn(/^(?:destination|recipient)$/)),
    places: collapse(keysIn(/^place$/)),
    years,
    months: times.flatMap(monthOf),
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

/** "Used a grinder": the noun, where no mention stands for it. */
function readThings({ cast, proposition, object }: Telling): string[] {
  if (object.length > 0) return [];
  return proposition.object.flatMap(({ sentence, head }) => {
    const tree = cast.reading.treeOf(sentence);
    return tree.tokens[head]?.tag === 'NOUN' ? [lemmaAt(tree, head)] : [];
  });
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

function monthOf(time: TimeExpression | null): number[] {
  const [, year, month] = /^(\d{4})-(0\d|1[0-2])/.exec(time?.edtf ?? '') ?? [];
  return year === undefined ? [] : [Number(year) * 12 + Number(month)];
}

function openHappening(telling: Telling): Happening {
  return {
    predicate: telling.proposition.predicate,
    status: statusOf(telling),
    tellings: [],
    subjects: new Set(),
    sides: new Set(),
    objects: new Set(),
    tellers: new Map(),
    things: new Set(),
    ends: new Set(),
    places: new Set(),
    years: new Set(),
    months: new Set(),
    counts: new Set(),
    loose: new Set(),
    nouns: new Set(),
    assumed: new Set(),
  };
}

const anybody = '*';

function addTelling(happening: Happening, told: Profile, index: Map<string, Happening[]>): void {
  happening.tellings.push(told.telling);
  addAll(happening.subjects, told.subjects);
  addAll(happening.sides, told.sides);
  addAll(happening.objects, told.objects);
  for (const key of told.objects)
    happening.tellers.set(key, (happening.tellers.get(key) ?? new Set()).add(told.telling.cast.report));
  addAll(happening.things, told.things);
  addAll(happening.ends, told.ends);
  addAll(happening.places, told.places);
  addAll(happening.years, told.years);
  addAll(happening.months, told.months);
  addAll(happening.counts, told.counts);
  addAll(happening.loose, told.loose);
  addAll(happening.nouns, told.nouns);
  addAll(happening.assumed, told.assumed);
  for (const party of [anybody, ...told.sides, ...told.objects, ...told.ends, ...otherDrawers(told)]) {
    const drawer = `${told.key} ${party}`;
    const list = index.get(drawer) ?? [];
    if (!list.includes(happening) && list.length < largestDrawer) list.push(happening);
    index.set(drawer, list);
  }
}

function addAll<Item>(known: Set<Item>, items: readonly Item[]): void {
  for (const item of items) known.add(item);
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

/** Drawers beside those of the parties: groups by number and noun, and the very words. */
function otherDrawers({ counts, nouns, telling }: Profile): string[] {
  return [
    ...(counts.length > 0 ? ['#counted'] : []),
    ...nouns.map((noun) => `#${noun}`),
    `#at ${telling.cast.report} ${telling.proposition.trigger.start}`,
  ];
}
