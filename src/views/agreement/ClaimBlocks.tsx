import type { Claim } from '../../compare/claim.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { MarkedWords } from '../ui/Evidence.tsx';
import { ReportTile } from '../ui/ReportTile.tsx';
import { Sentences, Why } from './ClaimDetail.tsx';
import { claimsOf, groups, readCell } from './cells.ts';

/** The claims on a phone: a block a question, reports of the same wording in one row, the silent ones last. */
export function ClaimBlocks({ story, changeView }: PanelProps) {
  return groups.map(({ verdict, title, note }) => {
    const claims = claimsOf(story, verdict);
    if (claims.length === 0) return null;
    return (
      <section key={verdict} className="blocks">
        <h2>
          <b>{claims.length}</b> {title} <span>{note}</span>
        </h2>
        {claims.map((claim) => (
          <ClaimBlock key={claim.id} story={story} changeView={changeView} claim={claim} />
        ))}
      </section>
    );
  });
}

function ClaimBlock({ story, changeView, claim }: PanelProps & { readonly claim: Claim }) {
  const open = story.view.selection?.kind === 'claim' && story.view.selection.claim === claim.id;
  const toggle = () =>
    changeView((view) => ({ ...view, selection: open ? null : { kind: 'claim', claim: claim.id } }));
  return (
    <article className="block">
      <h3>
        <button type="button" aria-expanded={open} onClick={toggle}>
          {claim.question}
          {claim.sum === null ? null : <span className="matrix-sum">{claim.sum}</span>}
        </button>
      </h3>
      {claim.sides
        .toSorted((a, b) => b.reports.length - a.reports.length)
        .map((side) => {
          const [first] = side.words;
          if (!first) return null;
          const cell = readCell(claim, first.report);
          return (
            <p key={`${first.report} ${first.start} ${first.end}`} className="block-row marked">
              <Tiles story={story} reports={side.reports} />
              <i className={`mark-${cell.kind === 'silent' ? 'says' : cell.kind}`} aria-hidden="true" />
              <span>
                <MarkedWords
                  text={story.index.reports.get(first.report)?.report.text ?? ''}
                  span={first}
                  marks={side.differing.filter(({ report }) => report === first.report)}
                />
              </span>
            </p>
          );
        })}
      {claim.silent.length > 0 ? (
        <p className="block-row text-ink-3">
          <Tiles story={story} reports={claim.silent} /> silent
        </p>
      ) : null}
      {open ? (
        <div className="block-detail">
          <Why story={story} changeView={changeView} claim={claim} />
          {story.analysis.reports
            .filter(({ report }) => !claim.silent.includes(report.id))
            .map(({ report, letter }) => (
              <div key={report.id} className="detail-report">
                <ReportTile letter={letter} size="small" />
                <Sentences story={story} changeView={changeView} claim={claim} report={report.id} />
              </div>
            ))}
        </div>
      ) : null}
    </article>
  );
}

function Tiles({ story, reports }: { readonly story: Story; readonly reports: readonly ReportId[] }) {
  return (
    <span className="block-tiles">
      {story.analysis.reports.flatMap(({ report, letter }) =>
        reports.includes(report.id) ? [<ReportTile key={letter} letter={letter} size="small" />] : [],
      )}
    </span>
  );
}
