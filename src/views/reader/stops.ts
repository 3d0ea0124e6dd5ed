import type { EntityId } from '../../resolve/entity.ts';
import type { SentenceRef, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';

/** A place that J and K step through: a mention of the selected name, else a sentence of the selection. */
export interface Stop extends SentenceRef {
  /** Offset in the report, for the order and for the eye. */
  readonly start: number;
}

/** The names that are selected themselves: one, both ends of a link, or those who take part in an event. */
export function selectedNames(story: Story): ReadonlySet<EntityId> {
  const chosen = new Set(namesOfSelection(story));
  for (const entity of story.analysis.entities)
    if (entity.drawnAs && chosen.has(entity.drawnAs)) chosen.add(entity.id);
  return chosen;
}

function namesOfSelection({ view, index }: Story): readonly EntityId[] {
  const { selection } = view;
  switch (selection?.kind) {
    case 'name':
      return [selection.entity];
    case 'link': {
      const link = index.links.get(selection.link);
      return link ? [link.source, link.target] : [];
    }
    case 'event':
      return index.events.get(selection.event)?.participants ?? [];
    default:
      return [];
  }
}

/** The stops of the selection, in report order, then text order. */
export function listStops(story: Story, names: ReadonlySet<EntityId>): readonly Stop[] {
  if (story.view.selection?.kind === 'name') return listMentions(story, names);
  const sentences = story.focus?.sentences ?? [];
  return sentences.map((each) => ({ ...each, start: startOf(story, each) }));
}

/** Where the names stand; of those that no report names, where they are described. */
function listMentions(story: Story, names: ReadonlySet<EntityId>): readonly Stop[] {
  const told = story.analysis.reports.flatMap(({ report, mentions }) =>
    mentions
      .filter(({ entity, form }) => names.has(entity) && form !== 'pronoun')
      .map(({ sentence, start, form }) => ({ report: report.id, sentence, start, form })),
  );
  const named = told.filter(({ form }) => form !== 'nominal');
  return named.length > 0 ? named : told;
}

function startOf(story: Story, { report, sentence }: SentenceRef): number {
  return story.index.reports.get(report)?.sentences[sentence]?.start ?? 0;
}

/** What a stop is called. */
export function unitOf({ view }: Story): 'mention' | 'sentence' {
  return view.selection?.kind === 'name' ? 'mention' : 'sentence';
}

/** How many stops each report has. */
export function countStops(stops: readonly Stop[]): ReadonlyMap<ReportId, number> {
  const counts = new Map<ReportId, number>();
  for (const { report } of stops) counts.set(report, (counts.get(report) ?? 0) + 1);
  return counts;
}

/** The stop of `report` that is nearest to the stop at `current` in reading order: itself, the next, or the last before. */
export function nearestStop(stops: readonly Stop[], current: number, report: ReportId): Stop | null {
  const after = stops.slice(current).find((stop) => stop.report === report);
  return after ?? stops.slice(0, current).findLast((stop) => stop.report === report) ?? null;
}
