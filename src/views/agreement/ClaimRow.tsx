import type { Claim } from '../../compare/claim.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { Icon } from '../ui/Icon.tsx';
import { ClaimDetail } from './ClaimDetail.tsx';
import { ClaimStrip } from './ClaimStrip.tsx';
import { type Cell, readCell, sentenceOf, wordsOf } from './cells.ts';
import { phraseSource } from './source.ts';

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
          reports.map(({ report }) => (
            <td key={report.id} data-cell tabIndex={-1}>
              <CellView
                story={story}
                changeView={changeView}
                cell={readCell(claim, report.id)}
                claim={claim}
                onOpen={toggle}
              />
            </td>
          ))
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
  readonly claim: Claim;
  readonly cell: Cell;
  readonly onOpen: () => void;
}

/** A report's words in its cell: a press on them opens the row, the arrow leads to their sentence. */
function CellView({ story, changeView, claim, cell, onOpen }: CellViewProps) {
  if (cell.kind === 'silent') {
    return (
      <span className="cell-silent">
        <span aria-hidden="true">–</span>
        <span className="sr-only">silent</span>
      </span>
    );
  }
  const { words } = cell;
  const analysed = story.index.reports.get(words.report);
  if (!analysed) return null;
  const source = phraseSource(story, claim, words);
  return (
    <div className="cell-frame">
      <button type="button" tabIndex={-1} className="cell marked" onClick={onOpen}>
        <i className={`mark-${cell.kind}`} aria-hidden="true" />
        <span>
          <span className="sr-only">{cell.kind === 'says' ? 'says: ' : 'says differently: '}</span>
          <MarkedWords text={analysed.report.text} span={words} marks={cell.marks} />
          {cell.also.map((also) => (
            <span key={also.start} className="cell-also">
              also “{wordsOf(story, also)}”
            </span>
          ))}
          {source === '' ? null : <span className="cell-also">{source}</span>}
        </span>
      </button>
      <button
        type="button"
        tabIndex={-1}
        className="cell-show"
        aria-label={`Show it in report ${analysed.letter}`}
        title={`Show it in report ${analysed.letter}`}
        onClick={() =>
          changeView(showSentence(story, { report: words.report, sentence: sentenceOf(story, words) }))
        }
      >
        <Icon name="right" small />
      </button>
    </div>
  );
}

/** "3 say, 2 say differently, 8 silent"; where no telling has more reports than the others: "4 differ, 9 silent". */
function phraseCounts(says: number, differs: number, silent: number): string {
  const told =
    says === 0
      ? [`${differs} differ`]
      : [
          `${says} ${says === 1 ? 'says' : 'say'}`,
          ...(differs > 0 ? [`${differs} ${differs === 1 ? 'says' : 'say'} differently`] : []),
        ];
  return [...told, `${silent} silent`].join(', ');
}

function Counted({ story, claim }: { readonly story: Story; readonly claim: Claim }) {
  const cells = story.analysis.reports.map(({ report }) => readCell(claim, report.id).kind);
  const count = (kind: Cell['kind']) => cells.filter((each) => each === kind).length;
  return (
    <span className="flex items-center gap-3">
      <ClaimStrip story={story} claim={claim} />
      {phraseCounts(count('says'), count('differs'), count('silent'))}
    </span>
  );
}
