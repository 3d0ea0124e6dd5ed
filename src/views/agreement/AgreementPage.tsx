import { useDeferredValue, useMemo, useState } from 'react';
import { verdicts } from '../../compare/claim.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { describeSelection } from '../share/describe-selection.ts';
import { fileName, saveFile } from '../share/save-file.ts';
import { writeCsv } from '../share/write-csv.ts';
import { useLayout } from '../shell/use-layout.ts';
import { Chip } from '../ui/Chip.tsx';
import { copyLink } from '../ui/copy-link.ts';
import { Icon } from '../ui/Icon.tsx';
import { Menu } from '../ui/Menu.tsx';
import { ClaimBlocks } from './ClaimBlocks.tsx';
import { ClaimMatrix } from './ClaimMatrix.tsx';
import { claimsOf, type groups, narrowing, shortVerdictNames, verdictNames } from './cells.ts';
import { tabulateClaims, writeMarkdown } from './export-claims.ts';
import { NamingLedger } from './NamingLedger.tsx';
import { QuoteLines } from './QuoteLines.tsx';
import { SharedPassages } from './SharedPassages.tsx';
import { usePrinting } from './use-printing.ts';

/** Where the reports agree, differ, conflict and stay silent; then how they name, quote and copy. */
export function AgreementPage({ story, changeView }: PanelProps) {
  const layout = useLayout();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const whole = usePrinting();
  // The claims are drawn first; what stands below them is worked out after that.
  const below = useDeferredValue(true, false);
  const panels = { story, changeView };
  if (story.analysis.reports.length < 2) return <OneReport />;
  return (
    <main className="page agreement" aria-labelledby="agreement-title">
      <AgreementHeader {...panels} asked={asked} typed={typed} onType={setTyped} />
      <div className="page-scroll agreement-scroll">
        {layout === 'phone' ? (
          <ClaimBlocks {...panels} asked={asked} whole={whole} />
        ) : (
          <ClaimMatrix {...panels} asked={asked} whole={whole} />
        )}
        {below ? (
          <>
            <NamingLedger {...panels} whole={whole} />
            <QuoteLines {...panels} />
            <SharedPassages {...panels} />
          </>
        ) : null}
      </div>
    </main>
  );
}

function OneReport() {
  return (
    <main className="page agreement">
      <div className="agreement-empty">
        <h1>One report is here</h1>
        <p>Agreement needs two. Names, links and dates work now.</p>
      </div>
    </main>
  );
}

interface AgreementHeaderProps extends PanelProps {
  /** The words by which claims are narrowed, and those typed so far. */
  readonly asked: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

function AgreementHeader({ story, changeView, asked, typed, onType }: AgreementHeaderProps) {
  const counts = useMemo(
    () => verdicts.map((verdict) => ({ verdict, count: claimsOf(story, verdict, asked).length })),
    [story, asked],
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const narrowed = narrowing(story) === null ? null : describeSelection(story)?.replace(/ selected$/, '');
  return (
    <header className="page-header">
      <div>
        <h1 id="agreement-title">Where the reports agree and differ</h1>
        <p>
          {total} {total === 1 ? 'claim' : 'claims'} found in {story.analysis.reports.length} reports. A
          silent report is not a denial.
        </p>
        {narrowed ? (
          <p className="mt-1">
            <Chip
              look="selected"
              words={`Only with ${narrowed}`}
              removeLabel="Show all claims"
              onRemove={() => changeView((view) => ({ ...view, selection: null }))}
            />
          </p>
        ) : null}
      </div>
      <div className="agreement-tools">
        <CountBar counts={counts} total={total} />
        <input
          type="search"
          className="agreement-find"
          placeholder="Find in these claims"
          aria-label="Find in these claims"
          value={typed}
          onChange={({ target }) => onType(target.value)}
        />
        <button
          type="button"
          className="button"
          onClick={() => copyLink(story.view, describeSelection(story))}
        >
          <Icon name="share" />
          Copy link
        </button>
        <Menu
          label="Save or print"
          icon="more"
          items={[
            { label: 'Claims as CSV', onChoose: () => saveCsv(story) },
            { label: 'Claims as Markdown', onChoose: () => saveMarkdown(story) },
            { label: 'Print', onChoose: () => window.print() },
          ]}
        />
      </div>
    </header>
  );
}

function saveCsv(story: Story): void {
  saveFile(fileName(`${story.analysis.title} claims`, 'csv'), 'text/csv', writeCsv(tabulateClaims(story)));
}

function saveMarkdown(story: Story): void {
  saveFile(fileName(`${story.analysis.title} claims`, 'md'), 'text/markdown', writeMarkdown(story));
}

interface CountBarProps {
  readonly counts: readonly {
    readonly verdict: (typeof groups)[number]['verdict'];
    readonly count: number;
  }[];
  readonly total: number;
}

/** How many claims there are of each verdict, as a bar and in words. */
function CountBar({ counts, total }: CountBarProps) {
  const names = useLayout() === 'phone' ? shortVerdictNames : verdictNames;
  if (total === 0) return null;
  return (
    <ul className="count-bar">
      {counts.map(({ verdict, count }) =>
        count === 0 ? null : (
          <li key={verdict} style={{ flexGrow: count }}>
            <span className={`count-bar-${verdict}`} />
            <b>{count}</b> {names[verdict]}
          </li>
        ),
      )}
    </ul>
  );
}
