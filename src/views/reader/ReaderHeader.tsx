import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { type Stop, unitOf } from './stops.ts';

interface ReaderHeaderProps {
  readonly story: Story;
  readonly open: readonly ReportId[];
  readonly stops: readonly Stop[];
  /** The stop that the reader is at. */
  readonly at: number;
  readonly onStep: (by: number) => void;
  readonly counts: ReadonlyMap<ReportId, number>;
  readonly compact: boolean;
  readonly onToggle: (id: ReportId) => void;
}

/** With more reports than this the spines alone are the letters to press. */
const mostTiles = 12;

/** What the panel shows, the way through the selection's places, and a letter for every report. */
export function ReaderHeader(props: ReaderHeaderProps) {
  const { story, open, stops, compact } = props;
  return (
    <header className={compact ? 'panel-header reader-header-compact' : 'panel-header'}>
      <h2 className="panel-title">Side by side</h2>
      {stops.length > 0 ? (
        <StepThrough {...props} />
      ) : (
        <p className="panel-note">{describe(story, open.length)}</p>
      )}
      {compact || story.analysis.reports.length <= mostTiles ? <Tiles {...props} /> : null}
    </header>
  );
}

function Tiles({ story, open, stops, counts, compact, onToggle }: ReaderHeaderProps) {
  return (
    <fieldset className="reader-tiles" aria-label="Reports to show">
      {story.analysis.reports.map(({ report, letter }) => (
        <button
          key={report.id}
          type="button"
          className="reader-tile"
          aria-pressed={open.includes(report.id)}
          aria-label={`Report ${letter}: ${report.title ?? report.file}`}
          onClick={() => onToggle(report.id)}
        >
          <ReportTile letter={letter} size="large" outlined={!open.includes(report.id)} />
          {compact && stops.length === 0 ? (
            <span className="reader-tile-count">{counts.get(report.id) ?? ''}</span>
          ) : null}
        </button>
      ))}
    </fieldset>
  );
}

function StepThrough({ story, stops, at, onStep }: ReaderHeaderProps) {
  const unit = unitOf(story);
  return (
    <p className="reader-steps">
      <span aria-live="polite">
        <b>{at + 1}</b> of {stops.length} {stops.length === 1 ? unit : `${unit}s`}
      </span>
      <IconButton icon="up" label={`Last ${unit} (K)`} look="small" onClick={() => onStep(-1)} />
      <IconButton icon="down" label={`Next ${unit} (J)`} look="small" onClick={() => onStep(1)} />
    </p>
  );
}

function describe(story: Story, open: number): string {
  const { reports } = story.analysis;
  if (story.filtered) {
    const kept = [...story.kept.sentences.values()].reduce((sum, sentences) => sum + sentences.size, 0);
    const all = reports.reduce((sum, { sentences }) => sum + sentences.length, 0);
    return `${kept} of ${all} sentences, the rest is grey`;
  }
  const keys = reports.length > open ? `; press 1 to ${Math.min(9, reports.length)} to swap` : '';
  return `${open} of ${reports.length} open${keys}`;
}
