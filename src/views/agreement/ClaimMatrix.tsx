import { useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { ClaimRow } from './ClaimRow.tsx';
import { claimsOf, groups } from './cells.ts';
import { MoreButton } from './MoreButton.tsx';
import { leastMatrixWidth } from './matrix-width.ts';
import { moveInMatrix } from './move-in-matrix.ts';

/** More reports than this are counted in a cell instead of having one each. */
const mostColumns = 12;

interface ClaimMatrixProps extends PanelProps {
  /** Words that a claim has to hold. */
  readonly asked: string;
  /** True when nothing may wait to be asked for. */
  readonly whole: boolean;
}

/** Claims by reports as a table: a row a claim, a column a report, grouped by verdict. */
export function ClaimMatrix({ story, changeView, asked, whole }: ClaimMatrixProps) {
  const { reports } = story.analysis;
  const wide = reports.length <= mostColumns;
  return (
    <table
      className={wide ? 'matrix' : 'matrix matrix-counted'}
      style={wide && !whole ? { minWidth: leastMatrixWidth(reports.length) } : {}}
      onKeyDown={moveInMatrix}
    >
      <caption className="sr-only">What each report says to each claim</caption>
      <thead>
        <tr>
          <th scope="col" className="matrix-claim">
            <span className="sr-only">Claim. A cell </span>
            <span className="matrix-legend">
              <span>
                <i className="mark-says" /> says
              </span>
              <span>
                <i className="mark-differs" /> says differently
              </span>
              <span>– silent</span>
            </span>
          </th>
          {wide ? (
            reports.map(({ report, letter }) => (
              <th key={report.id} scope="col">
                <span className="matrix-report">
                  <ReportTile letter={letter} />
                  {report.publisher ?? <span className="matrix-unnamed">No publisher named</span>}
                </span>
                <span className="matrix-headline">{report.title ?? report.file}</span>
              </th>
            ))
          ) : (
            <th scope="col">{reports.length} reports</th>
          )}
        </tr>
      </thead>
      {groups.map((group) => (
        <MatrixGroup
          key={group.verdict}
          story={story}
          changeView={changeView}
          group={group}
          wide={wide}
          asked={asked}
          whole={whole}
        />
      ))}
    </table>
  );
}

interface MatrixGroupProps extends ClaimMatrixProps {
  readonly group: (typeof groups)[number];
  readonly wide: boolean;
}

function MatrixGroup({ story, changeView, group, wide, asked, whole }: MatrixGroupProps) {
  const [all, setAll] = useState(false);
  const claims = claimsOf(story, group.verdict, asked);
  if (claims.length === 0) return null;
  const selected = story.view.selection?.kind === 'claim' ? story.view.selection.claim : null;
  const first = all || whole || asked !== '' ? claims.length : group.first;
  const shown = claims.filter(({ id }, index) => index < first || id === selected);
  const columns = wide ? story.analysis.reports.length : 1;
  return (
    <tbody>
      <tr className="matrix-group">
        <th scope="rowgroup" colSpan={columns + 1}>
          <b>{claims.length}</b> {group.title} <span>{group.note}</span>
          <MoreButton count={claims.length - shown.length} onShow={() => setAll(true)} />
        </th>
      </tr>
      {shown.map((claim) => (
        <ClaimRow key={claim.id} story={story} changeView={changeView} claim={claim} wide={wide} />
      ))}
    </tbody>
  );
}
