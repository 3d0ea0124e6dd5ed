import { findBloc } from '../language/lists/blocs.ts';
import { governmentNouns } from '../language/lists/noun-kinds.ts';
import { type Cast, kindOfKey } from './cast.ts';
import type { Entity, EntityId } from './entity.ts';
import { type Draft, draftEntities, plainNames } from './entity-drafts.ts';
import { nameEntity, slugOf } from './entity-names.ts';
import { findSeat } from './seats.ts';

/** The entities of all reports, and the id of each key. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  readonly idOf: (key: string | null | undefined) => EntityId | null;
}

/** Takes the casts in the order of their reports' ids; the same reports in any order give the same ids. */
export function tabulateEntities(
  casts: readonly Cast[],
  maybeSame: readonly (readonly [string, string])[],
): EntityTable {
  const drafts = draftEntities(casts);
  const ids = giveIds(drafts);
  const idOf = (key: string | null | undefined): EntityId | null => (key ? (ids.get(key) ?? null) : null);
  const alike = new Map<string, Set<EntityId>>();
  for (const [a, b] of maybeSame) {
    noteAlike(alike, a, idOf(b));
    noteAlike(alike, b, idOf(a));
  }
  const entities = [...drafts.values()].flatMap((draft): Entity[] => {
    const id = idOf(draft.key);
    return id ? [makeEntity(draft, id, idOf, alike.get(draft.key) ?? new Set())] : [];
  });
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), idOf };
}

function noteAlike(alike: Map<string, Set<EntityId>>, key: string, other: EntityId | null): void {
  if (other) alike.set(key, (alike.get(key) ?? new Set<EntityId>()).add(other));
}

/** Kind, dash, slug; a slug taken already gets a number, in the order of first evidence. */
function giveIds(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, EntityId> {
  const inOrder = [...drafts.values()].sort((a, b) => compareFirst(a, b));
  const taken = new Map<string, number>();
  const ids = new Map<string, EntityId>();
  for (const draft of inOrder) {
    const base = `${kindOfKey(draft.key)}-${slugOf(nameEntity(draft))}`;
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    ids.set(draft.key, brandEntity(count === 1 ? base : `${base}-${count}`));
  }
  return ids;
}

function brandEntity(id: string): EntityId {
  return id as EntityId;
}

function compareFirst(a: Draft, b: Draft): number {
  if (a.first.report !== b.first.report) return a.first.report < b.first.report ? -1 : 1;
  return a.first.start - b.first.start || (a.key < b.key ? -1 : 1);
}

function makeEntity(
  draft: Draft,
  id: EntityId,
  idOf: (key: string) => EntityId | null,
  alike: ReadonlySet<EntityId>,
): Entity {
  const kind = kindOfKey(draft.key);
  const countryIds = [...draft.countries].sort().flatMap((code) => idOf(`country:${code}`) ?? []);
  const government = governmentOf(draft);
  const aliases = [...draft.names.values()].sort((a, b) => (a.text < b.text ? -1 : 1));
  return {
    id,
    kind,
    name: nameEntity(draft),
    aliases: aliases.map(({ text, reports }) => ({ text, reports: [...reports].sort() })),
    countries: kind === 'country' ? [] : countryIds,
    bloc: isBloc(draft),
    maybeSame: [...alike].sort(),
    drawnAs: government === null ? null : idOf(`country:${government}`),
    descriptions: draft.descriptions,
  };
}

function isBloc({ key }: Draft): boolean {
  return key.startsWith('bloc:') && findBloc(key.slice('bloc:'.length))?.bloc === true;
}

const drawn = new Set([...governmentNouns, 'authority', 'authorities', 'embassy', 'consulate']);
/** Words of names that make a body its country's government; an authority by name is one of its agencies. */
const drawnByName = new Set([...governmentNouns, 'authorities', 'embassy', 'consulate']);

/** ISO code of the country as which a government, administration, embassy or house of one is drawn. */
function governmentOf(draft: Draft): string | null {
  if (!draft.key.startsWith('organisation:') && !draft.key.startsWith('place:')) return null;
  const seat = plainNames(draft).map(findSeat).find(Boolean);
  if (seat) return seat;
  const byKey = /^organisation:([a-z]+) ([A-Z]{2}.*)$/.exec(draft.key);
  if (byKey && drawn.has(byKey[1] ?? '')) return byKey[2] ?? null;
  const named = plainNames(draft).some((plain) => plain.split(' ').some((word) => drawnByName.has(word)));
  return named && draft.key.startsWith('organisation:') ? firstCountry(draft) : null;
}

/** An embassy is drawn as the country that sent it, which its name has first. */
function firstCountry(draft: Draft): string | null {
  return [...draft.countries][0] ?? null;
}
