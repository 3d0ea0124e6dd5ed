import type { AnalysedReport } from '../../analysis/analysis.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import type { ColumnView } from './column-view.ts';
import { Ribbon } from './Ribbon.tsx';

interface SpineProps {
  readonly analysed: AnalysedReport;
  readonly view: ColumnView;
  readonly onOpen: () => void;
}

/** A closed report: its letter, count, ribbon and headline, so that all reports stay in view. */
export function Spine({ analysed, view, onOpen }: SpineProps) {
  const { report, letter } = analysed;
  const { scale, marks, markLook, count } = view;
  return (
    <button type="button" className="spine" onClick={onOpen}>
      <span className="sr-only">Open report</span>
      <ReportTile letter={letter} outlined />
      <span className="spine-count">{count ?? ''}</span>
      <span className="spine-body">
        <Ribbon scale={scale} marks={marks} markLook={markLook} />
        <span className="spine-headline">{report.title ?? report.file}</span>
      </span>
    </button>
  );
}
