import type { ViewState } from '../../link/view-state.ts';
import type { SentenceRef, Story } from '../../state/story.ts';
import { quotePassage } from '../../text/passages.ts';

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
    const open = view.open === null || view.open.includes(report) ? view.open : [...view.open, report];
    return {
      ...view,
      page: { kind: 'explore' },
      panel: 'reports',
      selection: { kind: 'passage', passage },
      open,
    };
  };
}
