import { useState } from 'react';
import type { Claim } from '../../compare/claim.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';

import { ClaimStrip } from './ClaimStrip.tsx';
import { claimsOf, groups, listWordings, type Wording, wordsOf } from './cells.ts';
import { MoreButton } from './MoreButton.tsx';
import { Sentences } from './Sentences.tsx';
import { Why } from './Why.tsx';

/** More tiles than this are a number, and more wordings than this are shown when asked for. */
const most = 8;

interface ClaimBlocksProps extends PanelProps {
  /** Words that a claim has to hold. */
  readonly asked: string;
  /** True when nothing may wait to be asked for. */
  readonly whole: boolean;
}

/** The claims on a phone: a block a question, reports of the same wording in one row, the silent ones last. */
export function ClaimBlocks(props: ClaimBlocksProps) {
  return groups.map((group) => <BlockGroup key={group.verdict} {...props} group={group} />);
}

interface BlockGroupProps extends ClaimBlocksProps {
  readonly group: (typeof groups)[number];
}

function BlockGroup({ story, changeView, asked, whole, group }: BlockGroupProps) {
  const [all, setAll] = useState(false);
  const claims = claimsOf(story, group.verdict, asked);
  if (claims.length === 0) return null;
  const { selection } = story.view;
  const first = all || whole || asked !== '' ? claims.length : group.first;
  const shown = claims.filter(
    ({ id }, index) => index < first || (selection?.kind === 'claim' && selection.claim === id),
  );
  return (
    <section className="blocks">
      <h2>
        <b>{claims.length}</b> {group.title} <span>{group.note}</span>
      </h2>
      {shown.map((claim) => (
        <ClaimBlock key={claim.id} story={story} changeView={changeView} claim={claim} />
      ))}
      <MoreButton count={claims.length - shown.length} onShow={() => setAll(true)} />
    </section>
  );
}

function ClaimBlock({ story, changeView, claim }: PanelProps & { readonly claim: Claim }) {
  const [all, setAll] = useState(false);
  const open = story.view.selection?.kind === 'claim' && story.view.selection.claim === claim.id;
  const toggle = () =>
    changeView((view) => ({ ...view, selection: open ? null : { kind: 'claim', claim: claim.id } }));
  const wordings = listWordings(story, claim);
  const shown = all ? wordings : wordings.slice(0, most);
  return (
    <article className="claim-block">
      <h3>
        <button type="button" aria-expanded={open} onClick={toggle}>
          <span>
            {claim.question}
            {claim.sum === null ? null : <span className="matrix-sum">{claim.sum}</span>}
          </span>
          <ClaimStrip story={story} claim={claim} />
        </button>
      </h3>
      {open ? (
        <div className="block-detail">
          <Why story={story} changeView={changeView} claim={claim} pair={null} />
        </div>
      ) : null}
      {shown.map((wording) => (
        <WordingRow
          key={`${wording.cell.words.report} ${wording.cell.words.start}`}
          story={story}
          changeView={changeView}
          claim={claim}
          wording={wording}
        />
      ))}
      <MoreButton count={wordings.length - shown.length} onShow={() => setAll(true)} />
      {claim.silent.length > 0 ? (
        <p className="block-row block-silent">
          <Tiles story={story} reports={claim.silent} outlined />
          <span>silent</span>
          <span aria-hidden="true">–</span>
        </p>
      ) : null}
    </article>
  );
}

interface WordingRowProps extends PanelProps {
  readonly claim: Claim;
  readonly wording: Wording;
}

/** One wording; a press opens the sentences in which it stands, in place. */
function WordingRow({ story, changeView, claim, wording }: WordingRowProps) {
  const [open, setOpen] = useState(false);
  const { cell, reports } = wording;
  const text = story.index.reports.get(cell.words.report)?.report.text ?? '';
  return (
    <>
      <button
        type="button"
        className="block-row marked"
        aria-expanded={open}
        onClick={() => setOpen((before) => !before)}
      >
        <Tiles story={story} reports={reports} />
        <span>
          <span className="sr-only">{cell.kind === 'says' ? 'says: ' : 'says differently: '}</span>
          <MarkedWords text={text} span={cell.words} marks={cell.marks} />
          {cell.also.map((also) => (
            <span key={also.start} className="cell-also">
              also “{wordsOf(story, also)}”
            </span>
          ))}
        </span>
        <i className={`mark-${cell.kind}`} aria-hidden="true" />
      </button>
      {open
        ? reports.slice(0, most).map((report) => (
            <div key={report} className="block-detail detail-report">
              <ReportTile letter={story.index.reports.get(report)?.letter ?? ''} size="small" />
              <Sentences story={story} changeView={changeView} claim={claim} report={report} />
            </div>
          ))
        : null}
    </>
  );
}

interface TilesProps {
  readonly story: Story;
  readonly reports: readonly ReportId[];
  readonly outlined?: boolean;
}

function Tiles({ story, reports, outlined = false }: TilesProps) {
  if (reports.length > most) return <span className="block-tiles">{reports.length} reports</span>;
  return (
    <span className="block-tiles">
      {reports.map((id) => (
        <ReportTile
          key={id}
          letter={story.index.reports.get(id)?.letter ?? ''}
          size="small"
          outlined={outlined}
        />
      ))}
    </span>
  );
}
