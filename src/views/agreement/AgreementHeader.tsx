import { useMemo } from 'react';
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
import { claimsOf, type groups, narrowing, shortVerdictNames, verdictNames } from './cells.ts';
import { tabulateClaims, writeMarkdown } from './export-claims.ts';

interface AgreementHeaderProps extends PanelProps {
  /** Lets the reader look for a name to filter by. */
  readonly onAddFilter: () => void;
  /** The words by which claims are narrowed, and those typed so far. */
  readonly asked: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** What the page is about, how many claims there are, and what can be done with them. */
export function AgreementHeader(props: AgreementHeaderProps) {
  const { story, changeView, asked } = props;
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
        <p className="agreement-total">
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
        <HeaderTools {...props} />
      </div>
    </header>
  );
}

function HeaderTools({ story, typed, onType, onAddFilter }: AgreementHeaderProps) {
  return (
    <>
      <input
        type="search"
        className="agreement-find"
        placeholder="Find in these claims"
        aria-label="Find in these claims"
        value={typed}
        onChange={({ target }) => onType(target.value)}
      />
      <button type="button" className="button" onClick={onAddFilter}>
        <Icon name="filters" />
        <span className="agreement-words">Filter</span>
      </button>
      <button type="button" className="button" onClick={() => copyLink(story.view, describeSelection(story))}>
        <Icon name="share" />
        <span className="agreement-words">Copy link</span>
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
    </>
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
