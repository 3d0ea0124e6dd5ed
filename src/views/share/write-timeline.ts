import type { StoryEvent } from '../../resolve/story-event.ts';
import type { Story } from '../../state/story.ts';
import { describeDate } from '../inspector/EventInspector.tsx';

/**
 * The dated events as TimelineJS JSON (a year is mandatory there); events of which only the order is known are left
 * out. Each carries its first sentence, with its report.
 */
export function writeTimelineJs(story: Story): object {
  const events = story.analysis.events.filter(
    ({ id, start, end }) => story.kept.events.has(id) && (start ?? end) !== null,
  );
  return {
    title: {
      text: { headline: story.analysis.title, text: 'Events whose date the reports state or let work out.' },
    },
    events: events.map((event) => ({
      start_date: toDate(event.start ?? event.end ?? '', event.precision),
      ...(event.end && event.end !== event.start && event.precision === 'bound'
        ? { end_date: toDate(event.end, event.precision) }
        : {}),
      display_date: describeDate(event),
      text: { headline: escapeHtml(event.label), text: escapeHtml(quoteEvent(story, event)) },
    })),
  };
}

function toDate(day: string, precision: StoryEvent['precision']): object {
  const [year, month, date] = day.split('-').map(Number);
  if (precision === 'day') return { year, month, day: date };
  return precision === 'month' ? { year, month } : { year };
}

function quoteEvent(story: Story, event: StoryEvent): string {
  const first = event.statements.flatMap((id) => story.index.statements.get(id) ?? [])[0];
  const report = first && story.index.reports.get(first.report)?.report;
  if (!first || !report) return '';
  return `“${report.text.slice(first.evidence.start, first.evidence.end)}” (${report.title ?? report.file})`;
}

/** TimelineJS shows its text as HTML; words of reports must stay words. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
