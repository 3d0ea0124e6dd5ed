import type { ReactNode } from 'react';
import type { LinkKind } from '../../graph/link.ts';
import type { PanelProps } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { ReportStrip } from '../ui/ReportStrip.tsx';

interface PickRowProps extends Pick<PanelProps, 'story'> {
  readonly kind: LinkKind;
  /** The reports that tell it. */
  readonly reports: Iterable<ReportId>;
  readonly onPick: () => void;
  readonly children: ReactNode;
}

/** A link or an event in a list: its class, its words and who tells it; a press selects it. */
export function PickRow({ story, kind, reports, onPick, children }: PickRowProps) {
  return (
    <li>
      <button type="button" className="statement-row" onClick={onPick}>
        <span className="statement-glyph">
          <ClassGlyph kind={kind} />
        </span>
        <span className="flex-1">{children}</span>
        <ReportStrip reports={story.analysis.reports} says={reports} />
      </button>
    </li>
  );
}
