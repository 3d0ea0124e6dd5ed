import type { EventId } from '../resolve/event-id.ts';
import type { Statement } from '../resolve/statement.ts';
import { gatherings } from './gatherings.ts';
import { compareText, countriesOf, drawnId, groupBy, type Matter, type ToldStory } from './told-story.ts';

interface Profile {
  readonly event: EventId;
  readonly predicate: string;
  readonly open: boolean;
  readonly doers: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly told: readonly Statement[];
}

/** All matters, the most told first. Linear: events meet only those of the same predicate and participant. */
export function gatherMatters(story: ToldStory): readonly Matter[] {
  const profiles = [...story.byEvent].flatMap(([event, told]) => profileEvent(story, event, told));
  const byPredicate = groupBy(profiles, (p) => p.predicate).map;
  return [...byPredicate].flatMap(([predicate, group]) => {
    const joined = gatherings.get(predicate) ? joinGatherings(group) : joinOpen(group);
    return joined.map((members) => toMatter(predicate, members));
  });
}

function profileEvent(story: ToldStory, event: EventId, told: readonly Statement[]): readonly Profile[] {
  const known = story.events.get(event);
  if (!known) return [];
  const acts = told.filter((s) => s.predicate === known.predicate);
  const parties = acts.flatMap((s) => [...s.subject, ...s.object]);
  return [
    {
      event,
      predicate: known.predicate,
      open: known.status === 'planned' || known.status === 'conditional',
      doers: new Set(acts.flatMap((s) => s.subject.map((id) => drawnId(story, id)))),
      objects: new Set(acts.flatMap((s) => s.object.map((id) => drawnId(story, id)))),
      countries: new Set(parties.flatMap((id) => countriesOf(story, id))),
      told,
    },
  ];
}

/** Talks of the same countries; those that name only one of them go with the most told that have it. */
function joinGatherings(group: readonly Profile[]): readonly (readonly Profile[])[] {
  const keyOf = (p: Profile): string => [...p.countries].sort(compareText).join(' ');
  const groups = [...groupBy(group, keyOf).map.values()]
    .map((members) => [...members])
    .sort((a, b) => size(b) - size(a));
  const full = groups.filter((members) => (members[0]?.countries.size ?? 0) > 1);
  const rest: Profile[][] = [];
  for (const members of groups.filter((m) => !full.includes(m))) {
    const [country] = members[0]?.countries ?? [];
    const home = country === undefined ? undefined : full.find((other) => other[0]?.countries.has(country));
    if (home) home.push(...members);
    else rest.push(...members.map((member) => [member]));
  }
  return [...full, ...rest];
}

/** An event that is planned or depends on something goes with the done one of the same doer or object. */
function joinOpen(group: readonly Profile[]): readonly (readonly Profile[])[] {
  const homes = new Map<string, Profile[]>();
  const done = group.filter((p) => !p.open).sort((a, b) => b.told.length - a.told.length);
  const joined = done.map((profile) => [profile]);
  for (const members of joined) {
    for (const key of members[0] ? keysOf(members[0]) : []) if (!homes.has(key)) homes.set(key, members);
  }
  for (const profile of group.filter((p) => p.open)) {
    const home = keysOf(profile)
      .map((key) => homes.get(key))
      .find(Boolean);
    if (home) home.push(profile);
    else joined.push([profile]);
  }
  return joined;
}

function keysOf(profile: Profile): readonly string[] {
  return [...[...profile.objects].map((id) => `on ${id}`), ...[...profile.doers].map((id) => `by ${id}`)];
}

function size(members: readonly Profile[]): number {
  return members.reduce((sum, member) => sum + member.told.length, 0);
}

function toMatter(predicate: string, members: readonly Profile[]): Matter {
  const told = members.flatMap((member) => member.told).sort(inStoryOrder);
  const events = members.map((member) => member.event).sort(compareText);
  return {
    id: events[0] ?? '',
    predicate,
    events,
    told,
    acts: told.filter((s) => s.predicate === predicate),
  };
}

function inStoryOrder(a: Statement, b: Statement): number {
  return compareText(a.report, b.report) || a.trigger.start - b.trigger.start;
}
