import { useState } from 'react';
import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { Span } from '../../text/span.ts';

interface FoldedLinesProps {
  readonly analysed: AnalysedReport;
  readonly lines: readonly Span[];
}

/** Site furniture as one grey line with a count; it opens in place. */
export function FoldedLines({ analysed, lines }: FoldedLinesProps) {
  const [open, setOpen] = useState(false);
  const count = `${lines.length} ${lines.length === 1 ? 'line' : 'lines'} of site furniture`;
  return (
    <div className="furniture">
      <button type="button" className="furniture-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '−' : '+'}</span>
        {open ? count : `${count} folded`}
      </button>
      {open ? (
        <div className="furniture-lines">
          {lines.map(({ start, end }) => (
            <p key={start}>{analysed.report.text.slice(start, end)}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
