import type { ViewState } from '../../link/view-state.ts';
import type { SentenceRef, Story } from '../../state/story.ts';
import { quotePassage } from '../../text/passages.ts';
import type { ReportId } from '../../text/report.ts';

/** The view with a sentence selected, its report open, and Explore in front. */
export function showSentence(
  story: Story,
  { report, sentence }: SentenceRef,
): (view: ViewState) => ViewState {
  return (view) => {
    const analysed = story.index.reports.get(report);
    const span = analysed?.sentences[sentence];
    if (!analysed || !span) return view;
    const passage = { report, start: span.start, end: span.end, ...quotePassage(analysed.report.text, span) };
    const before = view.open ?? besides(story, report);
    const open = before.includes(report) ? before : [...before, report];
    return {
      ...view,
      page: { kind: 'explore' },
      panel: 'reports',
      selection: { kind: 'passage', passage },
      open,
    };
  };
}

/** A report to stand beside another while the reader has not chosen any: the first, or the last for the first. */
function besides({ analysis }: Story, id: ReportId): readonly ReportId[] {
  const [first] = analysis.reports;
  const other = first?.report.id === id ? analysis.reports.at(-1) : first;
  return other ? [other.report.id] : [];
}
