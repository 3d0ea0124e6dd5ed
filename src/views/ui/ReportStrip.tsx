import type { ReportId } from '../../text/report.ts';

interface ReportStripProps {
  /** All reports of the collection, in their order; `AnalysedReport` fits. */
  readonly reports: readonly { readonly letter: string; readonly report: { readonly id: ReportId } }[];
  readonly says: Iterable<ReportId>;
  readonly differs?: Iterable<ReportId>;
  readonly size?: 'small' | 'large';
  /** Of many reports the bar alone, where its count has no room. */
  readonly brief?: boolean;
}

type CellState = 'says' | 'differs' | 'silent';

const measures = {
  small: { width: 4, step: 5.5, height: 9 },
  large: { width: 5, step: 7, height: 10 },
} as const;
const mostCells = 12;

/** One cell a report: filled says, marked says differently, pale is silent. Above twelve reports a count and a bar. */
export function ReportStrip(props: ReportStripProps) {
  const { reports, says, differs = [], size = 'small', brief = false } = props;
  const saying = new Set(says);
  const differing = new Set(differs);
  const states = reports.map(({ report }): CellState => {
    if (differing.has(report.id)) return 'differs';
    return saying.has(report.id) ? 'says' : 'silent';
  });
  const label = describe(reports, states);
  if (reports.length > mostCells) return <CountStrip states={states} label={label} brief={brief} />;
  const { width, step, height } = measures[size];
  const total = Math.max(0, reports.length * step - (step - width));
  return (
    <svg
      className="strip"
      width={total}
      height={height}
      viewBox={`0 0 ${total} ${height}`}
      role="img"
      aria-label={label}
    >
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the order of the reports
        <Cell key={index} state={state} x={index * step} width={width} height={height} />
      ))}
    </svg>
  );
}

interface CellProps {
  readonly state: CellState;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function Cell({ state, x, width, height }: CellProps) {
  if (state === 'differs') {
    return (
      <rect
        x={x + 0.6}
        y="0.6"
        width={width - 1.2}
        height={height - 1.2}
        rx="0.8"
        fill="var(--marker-2)"
        stroke="var(--ink)"
        strokeWidth="1.2"
      />
    );
  }
  return (
    <rect
      x={x}
      width={width}
      height={height}
      rx="1"
      fill={state === 'says' ? 'currentColor' : 'var(--line)'}
    />
  );
}

interface CountStripProps {
  readonly states: readonly CellState[];
  readonly label: string;
  readonly brief: boolean;
}

function CountStrip({ states, label, brief }: CountStripProps) {
  const saying = states.filter((state) => state !== 'silent').length;
  const differing = states.filter((state) => state === 'differs').length;
  const share = (count: number) => (40 * count) / states.length;
  return (
    <span className="strip inline-flex items-center gap-1 text-mini" role="img" aria-label={label}>
      {brief ? null : `${saying} of ${states.length}`}
      <svg width="40" height="8" viewBox="0 0 40 8" aria-hidden="true">
        <rect width="40" height="8" rx="1" fill="var(--line)" />
        <rect width={share(saying)} height="8" rx="1" fill="currentColor" />
        <rect x={share(saying - differing)} width={share(differing)} height="8" fill="var(--marker-2)" />
      </svg>
    </span>
  );
}

/** "In A, C and E; B says it differently" in words, since colour alone tells nothing. */
function describe(reports: ReportStripProps['reports'], states: readonly CellState[]): string {
  const letters = (state: CellState) =>
    reports.flatMap(({ letter }, index) => (states[index] === state ? [letter] : [])).join(', ');
  const says = letters('says');
  const differs = letters('differs');
  if (says === '' && differs === '') return 'In no report';
  const same = says === '' ? '' : `In ${says}`;
  const other = differs === '' ? '' : `differently in ${differs}`;
  return [same, other].filter((part) => part !== '').join('; ');
}
