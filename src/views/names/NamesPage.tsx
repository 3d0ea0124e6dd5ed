import { useMemo, useState } from 'react';
import type { PanelProps } from '../../state/story.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { NameLine } from './NameLine.tsx';
import { compareBy, groupOf, listNames, type NameGroup, nameGroups, type SortKey } from './name-rows.ts';

/** Every name of the reports as a table that sorts by any column; a row opens the page of its name. */
export function NamesPage({ story, changeView }: PanelProps) {
  const [group, setGroup] = useState<NameGroup | 'all'>('all');
  const [sort, setSort] = useState<SortKey>('mentions');
  const rows = useMemo(() => listNames(story), [story]);
  const shown = rows
    .filter(({ entity }) => group === 'all' || groupOf(entity) === group)
    .toSorted(compareBy(sort));
  const most = Math.max(1, ...rows.map(({ mentions }) => mentions));
  const { reports } = story.analysis;
  return (
    <main className="page" aria-labelledby="names-title">
      <header className="page-header">
        <div>
          <h1 id="names-title">Every name in the reports</h1>
          <p>
            {rows.length} names in {reports.length} reports. Spellings are the reports’ own.
          </p>
        </div>
        <fieldset className="page-choices" aria-label="Kinds of names">
          <Choice label="All" count={rows.length} chosen={group === 'all'} onChoose={() => setGroup('all')} />
          {nameGroups.map(({ key, label }) => {
            const count = rows.filter(({ entity }) => groupOf(entity) === key).length;
            if (count === 0) return null;
            return (
              <Choice
                key={key}
                label={label}
                count={count}
                chosen={group === key}
                onChoose={() => setGroup(key)}
              />
            );
          })}
        </fieldset>
      </header>
      <div className="page-scroll">
        <table className="names-table">
          <thead>
            <tr>
              <Heading label="Name" by="name" sort={sort} onSort={setSort} />
              <Heading label="Kind" by="kind" column="names-kind" sort={sort} onSort={setSort} />
              <th scope="col">Reports</th>
              <th scope="col" className="names-forms">
                Forms in the texts, with the reports that use them
              </th>
              <Heading label="Links" by="links" column="names-links" sort={sort} onSort={setSort} />
              {reports.map(({ letter, report }, index) => (
                <Heading
                  key={report.id}
                  label={<ReportTile letter={letter} size="small" />}
                  name={`Report ${letter}`}
                  by={index}
                  column="names-count"
                  sort={sort}
                  onSort={setSort}
                />
              ))}
              <Heading label="Mentions" by="mentions" sort={sort} onSort={setSort} />
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <NameLine key={row.entity.id} story={story} changeView={changeView} row={row} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </main>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Choice({ label, count, chosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" className="choice" aria-pressed={chosen} onClick={onChoose}>
      {label} <span>{count}</span>
    </button>
  );
}

interface HeadingProps {
  readonly label: React.ReactNode;
  /** Accessible name where the label is a picture. */
  readonly name?: string;
  readonly by: SortKey;
  /** The class of its cells, where a narrow page leaves them out. */
  readonly column?: string;
  readonly sort: SortKey;
  readonly onSort: (key: SortKey) => void;
}

function Heading({ label, name, by, column = '', sort, onSort }: HeadingProps) {
  const words = by === 'name' || by === 'kind';
  const order = words ? 'ascending' : 'descending';
  return (
    <th
      scope="col"
      aria-sort={sort === by ? order : undefined}
      className={words ? column : `names-number ${column}`}
    >
      <button
        type="button"
        onClick={() => onSort(by)}
        {...(name === undefined ? {} : { 'aria-label': `Sort by ${name}` })}
      >
        {label}
        {sort === by ? <span aria-hidden="true"> {words ? '↑' : '↓'}</span> : null}
      </button>
    </th>
  );
}
