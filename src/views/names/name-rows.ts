import type { Entity, EntityId, EntityKind } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import { listForms, listNamings, type NameForm } from '../ui/name-facts.ts';

/** A line of the list of names. */
export interface NameRow {
  readonly entity: Entity;
  readonly forms: readonly NameForm[];
  readonly links: number;
  /** Mentions by report, in the order of the collection. */
  readonly counts: readonly number[];
  readonly mentions: number;
}

export const nameGroups = [
  { key: 'people', label: 'People', kinds: ['person'] },
  { key: 'countries', label: 'Countries and blocs', kinds: ['country'] },
  { key: 'organisations', label: 'Organisations', kinds: ['organisation'] },
  { key: 'places', label: 'Places', kinds: ['place'] },
  { key: 'groups', label: 'Groups', kinds: ['group'] },
  { key: 'other', label: 'Other', kinds: ['award', 'commodity', 'platform', 'other'] },
] as const satisfies readonly { key: string; label: string; kinds: readonly EntityKind[] }[];
export type NameGroup = (typeof nameGroups)[number]['key'];

/** The group in which a name is listed; a union of states stands with the countries. */
export function groupOf({ kind, bloc }: Entity): NameGroup {
  if (bloc) return 'countries';
  return nameGroups.find(({ kinds }) => kinds.some((each) => each === kind))?.key ?? 'other';
}

export const sortKeys = ['name', 'kind', 'links', 'mentions'] as const;
/** A column to sort by: one of the fixed ones, or a report by its place in the collection. */
export type SortKey = (typeof sortKeys)[number] | number;

/** Every name that the reports write, most mentioned first. */
export function listNames(story: Story): readonly NameRow[] {
  const links = countLinks(story);
  return story.analysis.entities
    .map((entity) => rowOf(story, entity, links.get(entity.id) ?? 0))
    .filter(({ mentions }) => mentions > 0)
    .toSorted(compareBy('mentions'));
}

function rowOf(story: Story, entity: Entity, links: number): NameRow {
  const namings = listNamings(story, entity.id);
  const counts = story.analysis.reports.map(
    (analysed) => namings.filter((each) => each.analysed === analysed).length,
  );
  return { entity, forms: listForms(namings), links, counts, mentions: namings.length };
}

function countLinks(story: Story): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const { source, target } of story.index.links.values())
    for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

/** Orders rows by a column: words from A to Z, numbers from the largest; ties by mentions, then by name. */
export function compareBy(key: SortKey): (a: NameRow, b: NameRow) => number {
  return (a, b) =>
    compareColumn(key, a, b) || b.mentions - a.mentions || compareWords(a.entity.name, b.entity.name);
}

function compareColumn(key: SortKey, a: NameRow, b: NameRow): number {
  if (typeof key === 'number') return (b.counts[key] ?? 0) - (a.counts[key] ?? 0);
  switch (key) {
    case 'name':
      return compareWords(a.entity.name, b.entity.name);
    case 'kind':
      return (
        nameGroups.findIndex(({ key: group }) => group === groupOf(a.entity)) -
        nameGroups.findIndex(({ key: group }) => group === groupOf(b.entity))
      );
    case 'links':
      return b.links - a.links;
    case 'mentions':
      return b.mentions - a.mentions;
  }
}

const collator = new Intl.Collator('en');

function compareWords(a: string, b: string): number {
  return collator.compare(a, b);
}
