import type { Claim } from '../../compare/claim.ts';
import { findOrigins, type Origin } from '../../compare/origins.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { wordsOf } from './cells.ts';
import { statementsOf } from './source.ts';

interface WhyProps extends PanelProps {
  readonly claim: Claim;
  /** The reports chosen to be read side by side; null where there is no room for two. */
  readonly pair: readonly ReportId[] | null;
}

const whyTitles: Readonly<Record<Claim['verdict'], string>> = {
  conflict: 'Why this is a conflict',
  differ: 'Where they differ',
  agree: 'Why they agree',
  several: 'Who says it',
  single: 'Who says it',
};

/** More letters than this are a number. */
const mostLetters = 12;

/** Passages in common that are quoted; all of them stand below the matrix. */
const mostCopied = 3;

/** Why a claim has its verdict and who says so, built from the evidence alone. */
export function Why({ story, changeView, claim, pair }: WhyProps) {
  return (
    <div className="detail-why">
      <p className="font-semibold">{whyTitles[claim.verdict]}</p>
      {claim.because === '' ? null : <p>{claim.because}</p>}
      <Origins story={story} claim={claim} />
      {pair === null ? null : <SideBySide story={story} changeView={changeView} pair={pair} />}
    </div>
  );
}

/** Opens the two chosen texts beside each other; the claim stays selected, so each stands at its spot. */
function SideBySide({ story, changeView, pair }: PanelProps & { readonly pair: readonly ReportId[] }) {
  if (pair.length < 2) return <p className="text-ink-2">Tick two reports to read them side by side.</p>;
  const open = story.analysis.reports.flatMap(({ report }) => (pair.includes(report.id) ? [report.id] : []));
  return (
    <button
      type="button"
      className="button button-small"
      onClick={() => changeView((view) => ({ ...view, page: { kind: 'explore' }, panel: 'reports', open }))}
    >
      Read {phraseReports(story, open, ' and ')} side by side
    </button>
  );
}

/** From report to quoted outlet, agency or official; reports with one origin count once. */
function Origins({ story, claim }: { readonly story: Story; readonly claim: Claim }) {
  const origins = findOrigins(claim, story.index.statements, story.analysis.shared);
  const told = origins.reduce((sum, { reports }) => sum + reports.length, 0);
  if (told === 0) return null;
  const copied = new Set(origins.flatMap((origin) => origin.copied));
  return (
    <>
      <p className="text-ink-2">
        {told === 1 ? 'Told by 1 report' : `Told by ${told} reports`}
        {origins.length < told
          ? ` of ${origins.length === 1 ? 'one origin' : `${origins.length} origins`}`
          : ''}
        .
      </p>
      <ul>
        {[...groupByChain(story, claim, origins)].map(([chain, reports]) => (
          <li key={chain}>
            {phraseReports(story, reports, ', ')} ← {chain}
          </li>
        ))}
      </ul>
      {[...copied].slice(0, mostCopied).map((passages) => {
        const [first] = passages;
        return first ? (
          <p key={`${first.report} ${first.start}`} className="text-ink-2">
            Word for word in{' '}
            {phraseReports(
              story,
              passages.map(({ report }) => report),
              ', ',
            )}
            : “{wordsOf(story, first)}”
          </p>
        ) : null;
      })}
    </>
  );
}

/** Reports by the chain of sources that they name, written out; those that speak for themselves are left out. */
function groupByChain(
  story: Story,
  claim: Claim,
  origins: readonly Origin[],
): ReadonlyMap<string, readonly ReportId[]> {
  const groups = new Map<string, ReportId[]>();
  for (const { reports, chains } of origins) {
    reports.forEach((report, index) => {
      const chain = (chains[index] ?? []).flatMap((id) => story.index.entities.get(id)?.name ?? []);
      if (chain.length === 0) return;
      const isWhole = statementsOf(story, claim, report).every(({ attribution }) => attribution.length > 0);
      const key = `${chain.join(' ← ')}${isWhole ? '' : ', for part of it'}`;
      const group = groups.get(key);
      if (group) group.push(report);
      else groups.set(key, [report]);
    });
  }
  return groups;
}

function phraseReports(story: Story, reports: readonly ReportId[], between: string): string {
  if (reports.length > mostLetters) return `${reports.length} reports`;
  return reports.map((id) => story.index.reports.get(id)?.letter ?? '').join(between);
}
