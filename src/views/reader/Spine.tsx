import type { AnalysedReport } from '../../analysis/analysis.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import type { ColumnView } from './column-view.ts';
import { Ribbon } from './Ribbon.tsx';

interface SpineProps {
  /** In pixels. */
  readonly width: number;
  readonly analysed: AnalysedReport;
  readonly view: ColumnView;
  readonly onOpen: () => void;
}

/** Narrower than this a spine has no air beside its parts. */
const widestThin = 28;

/** A closed report: its letter, count, ribbon and headline, so that all reports stay in view. */
export function Spine({ width, analysed, view, onOpen }: SpineProps) {
  const { report, letter } = analysed;
  const thin = width < widestThin;
  const { scale, marks, markLook, count } = view;
  return (
    <button
      type="button"
      className={thin ? 'spine spine-thin' : 'spine'}
      style={{ width }}
      title={report.title ?? report.file}
      onClick={onOpen}
    >
      <span className="sr-only">Open report</span>
      <ReportTile letter={letter} size={thin ? 'small' : 'normal'} outlined />
      <span className="spine-count">{count ?? ''}</span>
      <span className="spine-body">
        <Ribbon scale={scale} marks={marks} markLook={markLook} />
        <span className="spine-headline">{report.title ?? report.file}</span>
      </span>
    </button>
  );
}
