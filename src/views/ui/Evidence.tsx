import type { SentenceRef, Story } from '../../state/story.ts';
import type { Span } from '../../text/span.ts';
import { describePlace } from './place-words.ts';
import { ReportTile } from './ReportTile.tsx';

interface EvidenceProps {
  readonly story: Story;
  readonly at: SentenceRef;
  /** Words of the sentence to mark, in text order; none are marked where it is empty. */
  readonly marks?: readonly Span[];
  /** Shows the sentence in its text. */
  readonly onShow: (at: SentenceRef) => void;
  readonly current?: boolean;
}

/** A verbatim sentence with its report and its place there; a press shows it in its text. */
export function Evidence({ story, at, marks = [], onShow, current = false }: EvidenceProps) {
  const analysed = story.index.reports.get(at.report);
  const sentence = analysed?.sentences[at.sentence];
  if (!analysed || !sentence) return null;
  return (
    <button
      type="button"
      className={current ? 'evidence evidence-current' : 'evidence'}
      onClick={() => onShow(at)}
    >
      <ReportTile letter={analysed.letter} size="small" />
      <span className="evidence-words">
        <MarkedWords text={analysed.report.text} span={sentence} marks={marks} />{' '}
        <span className="evidence-place">{describePlace(analysed, at.sentence)}</span>
      </span>
    </button>
  );
}

interface MarkedWordsProps {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly Span[];
}

/** Words of a report with some of them marked. */
export function MarkedWords({ text, span, marks }: MarkedWordsProps) {
  const pieces: React.ReactNode[] = [];
  let at = span.start;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(span.end, mark.end);
    if (end <= start) continue;
    pieces.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...pieces, text.slice(at, span.end)];
}
