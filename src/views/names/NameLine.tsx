import { useState } from 'react';
import type { PanelProps, Story } from '../../state/story.ts';
import { KindMark } from '../ui/KindMark.tsx';
import { nameKind } from '../ui/kind-words.ts';
import type { NameForm } from '../ui/name-facts.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import type { NameRow } from './name-rows.ts';

/** Forms beyond these open on demand. */
const mostForms = 3;

interface NameLineProps extends PanelProps {
  readonly row: NameRow;
  /** Mentions of the most mentioned name: the full length of the bar. */
  readonly most: number;
}

/** One name: kind, reports, forms, links and how often each report has it. */
export function NameLine({ story, changeView, row, most }: NameLineProps) {
  const { entity, forms, links, counts, mentions } = row;
  const { reports } = story.analysis;
  const openPage = () => changeView((view) => ({ ...view, page: { kind: 'name', entity: entity.id } }));
  const says = reports.flatMap(({ report }, index) => ((counts[index] ?? 0) > 0 ? [report.id] : []));
  return (
    <tr>
      <th scope="row">
        <button type="button" className="names-open" onClick={openPage}>
          <KindMark kind={entity.kind} bloc={entity.bloc} />
          {entity.name}
        </button>
      </th>
      <td className="names-kind">{nameKind(entity)}</td>
      <td>
        <ReportStrip reports={reports} says={says} brief />
      </td>
      <td className="names-forms">
        <Forms story={story} forms={forms} />
      </td>
      <td className="names-number names-links">{links}</td>
      {counts.map((count, index) => (
        <td key={reports[index]?.letter} className="names-number names-count">
          {count === 0 ? <NoMention /> : count}
        </td>
      ))}
      <td className="names-number names-mentions">
        <span className="names-bar" style={{ width: `${(mentions / most) * 68}px` }} aria-hidden="true" />
        {mentions}
      </td>
    </tr>
  );
}

function Forms({ story, forms }: { readonly story: Story; readonly forms: readonly NameForm[] }) {
  const [open, setOpen] = useState(false);
  const hidden = forms.length - mostForms;
  return (
    <>
      {(open ? forms : forms.slice(0, mostForms)).map(({ text, reports }) => (
        <span key={text} className="names-form">
          {text}{' '}
          <span className="names-letters">
            {story.analysis.reports
              .flatMap(({ report, letter }) => (reports.includes(report.id) ? [letter] : []))
              .join(' ')}
          </span>
        </span>
      ))}
      {hidden > 0 && !open ? (
        <button
          type="button"
          className="text-link"
          aria-label={`${hidden} more forms`}
          onClick={() => setOpen(true)}
        >
          +{hidden}
        </button>
      ) : null}
    </>
  );
}

function NoMention() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr-only">none</span>
    </>
  );
}
