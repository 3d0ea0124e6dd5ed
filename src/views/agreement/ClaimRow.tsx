import type { Claim } from '../../compare/claim.ts';
import type { PanelProps } from '../../state/story.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { ClaimDetail } from './ClaimDetail.tsx';
import { type Cell, readCell, wordsOf } from './cells.ts';

interface ClaimRowProps extends PanelProps {
  readonly claim: Claim;
  /** True while each report has a column of its own. */
  readonly wide: boolean;
}

/** One claim: a question or a plain statement, and each report's telling words. It opens to the sentences. */
export function ClaimRow({ story, changeView, claim, wide }: ClaimRowProps) {
  const open = story.view.selection?.kind === 'claim' && story.view.selection.claim === claim.id;
  const toggle = () =>
    changeView((view) => ({ ...view, selection: open ? null : { kind: 'claim', claim: claim.id } }));
  const { reports } = story.analysis;
  return (
    <>
      <tr data-row className={open ? 'matrix-row matrix-row-open' : 'matrix-row'}>
        <th scope="row" data-cell className="matrix-claim">
          <button type="button" className="matrix-question" aria-expanded={open} onClick={toggle}>
            <Icon name={open ? 'down' : 'right'} small />
            <span>
              {claim.question}
              {claim.sum === null ? null : <span className="matrix-sum">{claim.sum}</span>}
            </span>
          </button>
        </th>
        {wide ? (
          reports.map(({ report }) => {
            const cell = readCell(claim, report.id);
            return (
              <td key={report.id} data-cell tabIndex={-1}>
                <CellView story={story} changeView={changeView} cell={cell} onOpen={toggle} />
              </td>
            );
          })
        ) : (
          <td data-cell tabIndex={-1}>
            <Counted story={story} claim={claim} />
          </td>
        )}
      </tr>
      {open ? (
        <tr className="matrix-detail">
          <ClaimDetail story={story} changeView={changeView} claim={claim} wide={wide} />
        </tr>
      ) : null}
    </>
  );
}

interface CellViewProps extends PanelProps {
  readonly cell: Cell;
  readonly onOpen: () => void;
}

/** A report's words in its cell; a press opens the row. */
export function CellView({ story, cell, onOpen }: CellViewProps) {
  if (cell.kind === 'silent') {
    return (
      <span className="cell-silent">
        <span aria-hidden="true">–</span>
        <span className="sr-only">silent</span>
      </span>
    );
  }
  const text = story.index.reports.get(cell.words.report)?.report.text ?? '';
  return (
    <button type="button" className="cell marked" onClick={onOpen}>
      <i className={`mark-${cell.kind}`} aria-hidden="true" />
      <span>
        <span className="sr-only">{cell.kind === 'says' ? 'says: ' : 'says differently: '}</span>
        <MarkedWords text={text} span={cell.words} marks={cell.marks} />
        {cell.also.map((also) => (
          <span key={also.start} className="cell-also">
            also “{wordsOf(story, also)}”
          </span>
        ))}
      </span>
    </button>
  );
}

function Counted({ story, claim }: { readonly story: PanelProps['story']; readonly claim: Claim }) {
  const cells = story.analysis.reports.map(({ report }) => ({
    id: report.id,
    cell: readCell(claim, report.id),
  }));
  const of = (kind: Cell['kind']) => cells.filter(({ cell }) => cell.kind === kind).map(({ id }) => id);
  return (
    <span className="flex items-center gap-3">
      <ReportStrip
        reports={story.analysis.reports}
        says={[...of('says'), ...of('differs')]}
        differs={of('differs')}
      />
      {of('says').length} say, {of('differs').length} say differently, {of('silent').length} silent
    </span>
  );
}
