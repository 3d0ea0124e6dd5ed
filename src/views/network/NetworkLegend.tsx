import { linkKinds } from '../../graph/link.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { linkWords } from '../ui/kind-words.ts';

/** What the signs and strokes of the picture mean. */
export function NetworkLegend({ reports }: { readonly reports: number }) {
  return (
    <div className="network-legend">
      <div className="network-legend-row">
        {linkKinds
          .filter((kind) => kind !== 'tie')
          .map((kind) => (
            <span key={kind} className="network-legend-item">
              <ClassGlyph kind={kind} />
              <span className="network-legend-long">{linkWords[kind]}</span>
              <span className="network-legend-short">{linkWords[kind].replace('cooperation', 'coop.')}</span>
            </span>
          ))}
      </div>
      <div className="network-legend-row network-legend-strokes">
        <span className="network-legend-item">
          <svg width="42" height="8" aria-hidden="true">
            <path d="M0 4h14" stroke="var(--ink-2)" strokeWidth="1.3" />
            <path d="M17 4h25" stroke="var(--ink-2)" strokeWidth="4.4" />
          </svg>
          {reports === 1 ? '1 report' : `1 to ${reports} reports`}
        </span>
        <span className="network-legend-item">
          <svg width="24" height="8" aria-hidden="true">
            <path d="M0 4h24" stroke="var(--ink-2)" strokeWidth="2" strokeDasharray="5 4" />
          </svg>
          reported or planned
        </span>
        <span className="network-legend-item network-legend-tie">
          <svg width="18" height="8" aria-hidden="true">
            <path d="M0 4h18" stroke="var(--tie)" strokeWidth="1.3" />
          </svg>
          tie or plain statement
        </span>
      </div>
    </div>
  );
}
