import { useState } from 'react';
import type { Claim } from '../../compare/claim.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { listWordings, type Wording } from './cells.ts';
import { MoreButton } from './MoreButton.tsx';
import { Sentences } from './Sentences.tsx';
import { Why } from './Why.tsx';

interface ClaimDetailProps extends PanelProps {
  readonly claim: Claim;
  readonly wide: boolean;
}

/** Reports of a wording that are listed before the reader asks for all. */
const firstOfWording = 3;

/** The cells of an opened row: why it has its verdict, who says so, and each report's sentences. */
export function ClaimDetail({ story, changeView, claim, wide }: ClaimDetailProps) {
  const [pair, setPair] = useState(() => pickPair(claim));
  const panels = { story, changeView, claim };
  const toggle = (id: ReportId) =>
    setPair((before) =>
      before.includes(id) ? before.filter((each) => each !== id) : [...before, id].slice(-2),
    );
  return (
    <>
      <td className="matrix-claim">
        <Why {...panels} pair={claim.silent.length > story.analysis.reports.length - 2 ? null : pair} />
      </td>
      {wide ? (
        story.analysis.reports.map(({ report, letter }) => (
          <td key={report.id}>
            <Sentences {...panels} report={report.id} />
            {claim.silent.includes(report.id) ? null : (
              <Choice letter={letter} chosen={pair.includes(report.id)} onToggle={() => toggle(report.id)} />
            )}
          </td>
        ))
      ) : (
        <td>
          {listWordings(story, claim)
            .toSorted((a, b) => Number(b.cell.kind === 'differs') - Number(a.cell.kind === 'differs'))
            .map((wording) => (
              <ListedWording key={`${wording.cell.words.report}`} {...panels} wording={wording} />
            ))}
        </td>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly letter: string;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

function Choice({ letter, chosen, onToggle }: ChoiceProps) {
  return (
    <label className="detail-choice">
      <input type="checkbox" checked={chosen} onChange={onToggle} /> {letter} side by side
    </label>
  );
}

/** Two reports to hold against each other: of two sides where there are two. */
function pickPair({ sides }: Claim): readonly ReportId[] {
  const [first, second] = sides;
  const one = first?.reports[0];
  const other = second?.reports.find((id) => id !== one) ?? first?.reports.find((id) => id !== one);
  return [one, other].filter((id) => id !== undefined);
}

interface ListedWordingProps extends PanelProps {
  readonly claim: Claim;
  readonly wording: Wording;
}

/** A wording among many reports: how many have it, and their sentences. */
function ListedWording({ story, changeView, claim, wording }: ListedWordingProps) {
  const [all, setAll] = useState(false);
  const { cell, reports } = wording;
  const shown = all ? reports : reports.slice(0, firstOfWording);
  return (
    <section className="detail-wording">
      <p className="marked">
        <i className={`mark-${cell.kind}`} aria-hidden="true" />
        <MarkedWords text={textOf(story, cell.words.report)} span={cell.words} marks={cell.marks} />
        <span className="evidence-place">
          {reports.length} {reports.length === 1 ? 'report' : 'reports'}
          {cell.kind === 'differs' ? ', says differently' : ''}
        </span>
      </p>
      {shown.map((report) => (
        <div key={report} className="detail-report">
          <ReportTile letter={story.index.reports.get(report)?.letter ?? ''} size="small" />
          <Sentences story={story} changeView={changeView} claim={claim} report={report} />
        </div>
      ))}
      <MoreButton count={reports.length - shown.length} onShow={() => setAll(true)} />
    </section>
  );
}

function textOf(story: Story, report: ReportId): string {
  return story.index.reports.get(report)?.report.text ?? '';
}
