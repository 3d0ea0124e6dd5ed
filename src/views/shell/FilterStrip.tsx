import type { PanelProps, Story } from '../../state/story.ts';
import { Icon } from '../ui/Icon.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';

interface FilterStripProps extends Pick<PanelProps, 'story'> {
  readonly open: boolean;
  readonly onToggle: () => void;
}

const kinds = [
  ['person', 'people'],
  ['country', 'countries and blocs'],
  ['organisation', 'organisations'],
  ['place', 'places'],
] as const;

/** The rail as a strip of 44 px: a count for each kind; it opens the rail over the network. */
export function FilterStrip({ story, open, onToggle }: FilterStripProps) {
  return (
    <div className="filter-strip">
      <button type="button" aria-expanded={open} aria-label="Filters" title="Filters" onClick={onToggle}>
        <Icon name="filters" />
      </button>
      {kinds.map(([kind, words]) => (
        <button key={kind} type="button" title={words} onClick={onToggle}>
          <KindMark kind={kind} />
          <span>
            {story.analysis.entities.length === 0 ? '' : countKind(story, kind)}{' '}
            <span className="sr-only">{words}</span>
          </span>
        </button>
      ))}
      <button type="button" title="reports" onClick={onToggle}>
        <span aria-hidden="true">
          <ReportTile letter="A" size="small" outlined />
        </span>
        <span>
          {story.analysis.reports.length} <span className="sr-only">reports</span>
        </span>
      </button>
    </div>
  );
}

function countKind({ analysis, kept }: Story, kind: (typeof kinds)[number][0]): number {
  return analysis.entities.filter((entity) => {
    const shown = entity.bloc ? 'country' : entity.kind;
    const isOffice = entity.kind === 'organisation' && entity.drawnAs !== null && !entity.bloc;
    return shown === kind && !isOffice && (kept.mentions.get(entity.id) ?? 0) > 0;
  }).length;
}
