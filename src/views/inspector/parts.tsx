import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { copyLink } from '../ui/copy-link.ts';
import { Icon } from '../ui/Icon.tsx';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { describeModality, type StatementGroup } from '../ui/statement-phrases.ts';
import { EvidenceList } from './EvidenceList.tsx';

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** A part of the inspector with its heading. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <section className="inspector-section">
      <h3>
        {title}
        {note ? <span>{note}</span> : null}
      </h3>
      {children}
    </section>
  );
}

/** A statement in our words with who makes it; opens to the verbatim sentences. */
export function StatementRow({ story, changeView, group }: PanelProps & { readonly group: StatementGroup }) {
  const [open, setOpen] = useState(false);
  const [first] = group.statements;
  const sure =
    first && group.statements.every((each) => each.modality.join() === first.modality.join())
      ? describeModality(first)
      : '';
  return (
    <li>
      <button type="button" className="statement-row" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="statement-glyph">
          <ClassGlyph kind={group.kind} />
        </span>
        <span className="flex-1">
          {group.words}
          {sure ? <span className="text-ink-3"> ({sure})</span> : null}
        </span>
        <ReportStrip reports={story.analysis.reports} says={group.reports} />
      </button>
      {open ? <EvidenceList story={story} changeView={changeView} statements={group.statements} /> : null}
    </li>
  );
}

interface ActionsProps extends Pick<PanelProps, 'story'> {
  /** What the link opens with: "Jane Doe selected". */
  readonly opens: string;
  readonly children?: ReactNode;
}

/** What can be done with the selection. */
export function Actions({ story, opens, children }: ActionsProps) {
  return (
    <footer className="inspector-actions">
      <button type="button" className="button" onClick={() => copyLink(story.view, opens)}>
        <Icon name="share" />
        Copy link
      </button>
      {children}
    </footer>
  );
}
