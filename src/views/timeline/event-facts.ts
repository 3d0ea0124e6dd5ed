import type { EventId } from '../../resolve/event-id.ts';
import type { StoryEvent } from '../../resolve/story-event.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { spanContains } from '../../text/span.ts';

/** What the timeline says of an event beside its words. */
export interface EventFacts {
  readonly event: StoryEvent;
  readonly reports: readonly ReportId[];
  /** Reports that tell something of it differently from most. */
  readonly differing: readonly ReportId[];
  /** A few words in smaller type: how sure, and the words that date it; empty where there is nothing to say. */
  readonly note: string;
  /** More telling reports and statements first. */
  readonly rank: number;
}

/** Facts of every event of a story, in the order of the analysis. */
export function listFacts(story: Story): readonly EventFacts[] {
  const differing = findDiffering(story);
  return story.analysis.events.map((event) => {
    const told = event.statements.flatMap((id) => story.index.statements.get(id) ?? []);
    const reports = [...new Set(told.map((statement) => statement.report))].sort();
    return {
      event,
      reports,
      differing: reports.filter((report) => differing.get(event.id)?.has(report)),
      note: writeNote(story, event),
      rank: reports.length * 1000 + Math.min(999, told.length),
    };
  });
}

/** Reports whose words depart from the others' in a claim about an event. */
function findDiffering(story: Story): ReadonlyMap<EventId, ReadonlySet<ReportId>> {
  const found = new Map<EventId, Set<ReportId>>();
  const disputed = story.analysis.claims.filter(
    ({ verdict }) => verdict === 'conflict' || verdict === 'differ',
  );
  const sides = disputed.flatMap((claim) => claim.sides).filter((side) => side.differing.length > 0);
  for (const side of sides) {
    for (const event of new Set(side.statements.map((id) => story.index.statements.get(id)?.event))) {
      if (event) found.set(event, new Set([...(found.get(event) ?? []), ...side.reports]));
    }
  }
  return found;
}

const statusNotes: Partial<Record<StoryEvent['status'], string>> = {
  planned: 'planned',
  conditional: 'if a condition is met',
};

function writeNote(story: Story, event: StoryEvent): string {
  const told = event.statements.flatMap((id) => story.index.statements.get(id) ?? []);
  const hearsay = told.length > 0 && told.every((statement) => statement.modality.includes('reported'));
  const status = statusNotes[event.status] ?? (hearsay ? 'reportedly' : '');
  const words = event.precision === 'none' ? '' : datingWords(story, event);
  return [status, words].filter(Boolean).join(', ');
}

/**
 * The words that date an event, in quotation marks, where its date was worked out from them: only words of a sentence
 * that tells the event itself.
 */
function datingWords(story: Story, { dating, statements }: StoryEvent): string {
  const told = statements.flatMap((id) => story.index.statements.get(id) ?? []);
  const passage = dating?.because.find((each) =>
    told.some(({ report, evidence }) => report === each.report && spanContains(evidence, each)),
  );
  const text =
    dating?.workedOut && passage ? story.index.reports.get(passage.report)?.report.text : undefined;
  const words = passage && text ? text.slice(passage.start, passage.end).replaceAll(/\s+/g, ' ').trim() : '';
  return words === '' || words.length > 32 ? '' : `“${words}”`;
}

/** Where the date of an event comes from, for its tooltip: the words that date it, verbatim. */
export function explainDate(story: Story, event: StoryEvent): string {
  if (!event.dating || event.edtf === null) return 'No report dates it';
  const words = event.dating.because.flatMap(({ report, start, end }) => {
    const analysed = story.index.reports.get(report);
    return analysed
      ? [`“${analysed.report.text.slice(start, end).replaceAll(/\s+/g, ' ')}” (${analysed.letter})`]
      : [];
  });
  const from = words.slice(0, 3).join(', ');
  return event.dating.workedOut ? `${event.edtf}, worked out from ${from}` : `${event.edtf}: ${from}`;
}
