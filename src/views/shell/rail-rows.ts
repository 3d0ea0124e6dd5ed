import type { Entity, EntityId } from '../../resolve/entity.ts';
import { isNaming } from '../../state/keep-story.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';

export const railKinds = ['people', 'countries', 'organisations', 'places', 'groups'] as const;
export type RailKind = (typeof railKinds)[number];

export const railTitles: Readonly<Record<RailKind, string>> = {
  people: 'People',
  countries: 'Countries and blocs',
  organisations: 'Organisations',
  places: 'Places',
  groups: 'Groups of people',
};

/** One name of the rail: how often it stands in the sentences that are kept, and how often in all. */
export interface RailRow {
  readonly entity: Entity;
  readonly count: number;
  readonly total: number;
  /** Reports that hold it in kept sentences. */
  readonly reports: readonly ReportId[];
}

export interface RailSection {
  readonly kind: RailKind;
  /** Names that the kept sentences hold, most mentioned first. */
  readonly rows: readonly RailRow[];
  /** Names that they do not hold. */
  readonly gone: readonly RailRow[];
}

/** The names of a story by kind, most mentioned first, with what the filters leave of them. */
export function listRail(story: Story, totals: ReadonlyMap<EntityId, number>): readonly RailSection[] {
  const reports = reportsByName(story);
  const rows = story.analysis.entities.flatMap((entity): readonly RailRow[] => {
    const total = totals.get(entity.id) ?? 0;
    if (total === 0 || kindOf(entity) === null) return [];
    const count = story.kept.mentions.get(entity.id) ?? 0;
    return [{ entity, count, total, reports: [...(reports.get(entity.id) ?? [])] }];
  });
  const sorted = rows.sort(byCount);
  return railKinds.map((kind) => {
    const own = sorted.filter((row) => kindOf(row.entity) === kind);
    return { kind, rows: own.filter((row) => row.count > 0), gone: own.filter((row) => row.count === 0) };
  });
}

/** An office that is drawn as its country stands with the country, and things have no place in the rail. */
function kindOf(entity: Entity): RailKind | null {
  if (entity.bloc) return 'countries';
  switch (entity.kind) {
    case 'person':
      return 'people';
    case 'country':
      return 'countries';
    case 'organisation':
      return entity.drawnAs === null ? 'organisations' : null;
    case 'place':
      return 'places';
    case 'group':
      return 'groups';
    default:
      return null;
  }
}

function byCount(a: RailRow, b: RailRow): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.total !== b.total) return b.total - a.total;
  return a.entity.name < b.entity.name ? -1 : Number(a.entity.name > b.entity.name);
}

function reportsByName({ analysis, kept }: Story): ReadonlyMap<EntityId, ReadonlySet<ReportId>> {
  const found = new Map<EntityId, Set<ReportId>>();
  const add = (id: EntityId | null, report: ReportId) => {
    if (id !== null) found.set(id, (found.get(id) ?? new Set()).add(report));
  };
  for (const { report, mentions } of analysis.reports) {
    const sentences = kept.sentences.get(report.id);
    for (const mention of mentions) {
      if (!sentences?.has(mention.sentence) || !isNaming(mention)) continue;
      add(mention.entity, report.id);
      add(mention.standsFor, report.id);
    }
  }
  return found;
}
