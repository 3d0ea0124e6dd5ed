import { useMemo, useState } from 'react';
import { listNaming, type NamingRow } from '../../compare/naming.ts';
import type { PanelProps } from '../../state/story.ts';
import { showSentence } from '../inspector/show-sentence.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { sentenceOf } from './cells.ts';
import { MoreButton } from './MoreButton.tsx';
import { leastMatrixWidth } from './matrix-width.ts';

/** Rows shown at first. */
const firstRows = 8;

/** Names by report: the spelling and the label that each report uses for a person, a body, a group or a happening. */
export function NamingLedger({ story, changeView, whole }: PanelProps & { readonly whole: boolean }) {
  const [all, setAll] = useState(false);
  const { analysis } = story;
  const rows = useMemo(() => listNaming(analysis).filter(isNamedUnlike), [analysis]);
  if (rows.length === 0 || analysis.reports.length > 12) return null;
  const shown = all || whole ? rows : rows.slice(0, firstRows);
  return (
    <section className="ledger" aria-labelledby="ledger-title">
      <h2 id="ledger-title">
        Names by report <span>What each report calls the same person, body, group or happening</span>
      </h2>
      <table className="matrix" style={whole ? {} : { minWidth: leastMatrixWidth(analysis.reports.length) }}>
        <thead>
          <tr>
            <th scope="col" className="matrix-claim">
              Name
            </th>
            {analysis.reports.map(({ report, letter }) => (
              <th key={report.id} scope="col">
                <ReportTile letter={letter} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <LedgerRow
              key={row.of.kind === 'entity' ? row.of.entity.id : row.of.event}
              story={story}
              changeView={changeView}
              row={row}
            />
          ))}
        </tbody>
      </table>
      <MoreButton count={rows.length - shown.length} onShow={() => setAll(true)} />
    </section>
  );
}

/** True when some report has words for it that not every report has: "detainees" beside "prisoners". */
function isNamedUnlike({ reports }: NamingRow): boolean {
  const each = reports.map(
    ({ names, labels }) => new Set([...names, ...labels].map(({ text }) => text.toLowerCase())),
  );
  const all = new Set(each.flatMap((forms) => [...forms]));
  return each.some((forms) => forms.size < all.size);
}

function LedgerRow({ story, changeView, row }: PanelProps & { readonly row: NamingRow }) {
  return (
    <tr className="matrix-row">
      <th scope="row" className="matrix-claim">
        {row.name}
      </th>
      {story.analysis.reports.map(({ report }) => {
        const own = row.reports.find((each) => each.report === report.id);
        const forms = own ? [...own.names, ...own.labels] : [];
        return (
          <td key={report.id}>
            {forms.length === 0 ? (
              <span className="cell-silent">
                <span aria-hidden="true">–</span>
                <span className="sr-only">not named</span>
              </span>
            ) : null}
            {forms.slice(0, 4).map(({ text, first, count }) => (
              <button
                key={text}
                type="button"
                className="ledger-form"
                onClick={() =>
                  changeView(showSentence(story, { report: report.id, sentence: sentenceOf(story, first) }))
                }
              >
                {text}
                {count > 1 ? <span> ×{count}</span> : null}
              </button>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
