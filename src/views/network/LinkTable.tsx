import { useState } from 'react';
import type { Link } from '../../graph/link.ts';
import { select } from '../../state/change-selection.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { linkWords } from '../ui/kind-words.ts';
import { readLink, verbBetween } from '../ui/link-words.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { nameOf } from './words.ts';

const columns = [
  { key: 'source', words: 'From' },
  { key: 'verb', words: 'Did' },
  { key: 'target', words: 'To' },
  { key: 'kind', words: 'Class' },
  { key: 'reports', words: 'Reports' },
] as const;
type ColumnKey = (typeof columns)[number]['key'];

interface Order {
  readonly by: ColumnKey;
  readonly down: boolean;
}

/** The same links as a table: sorts by any column, and a row selects its link. */
export function LinkTable({ story, changeView }: PanelProps) {
  const [order, setOrder] = useState<Order>({ by: 'reports', down: true });
  const links = sortLinks(story, order);
  const { selection } = story.view;
  return (
    <div className="network-table">
      <table>
        <caption className="sr-only">
          Links between names, with their class and the reports that tell them
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, words }) => (
              <th key={key} scope="col" aria-sort={sortWords(order, key)}>
                <button type="button" onClick={() => setOrder(turnOrder(order, key))}>
                  {words}
                  <span aria-hidden="true">{order.by === key ? arrows[sortWords(order, key)] : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {links.map((link) => (
            <LinkRow
              key={link.id}
              story={story}
              link={link}
              selected={selection?.kind === 'link' && selection.link === link.id}
              onSelect={() => changeView(select({ kind: 'link', link: link.id, statement: null }))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LinkRowProps {
  readonly story: Story;
  readonly link: Link;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

function LinkRow({ story, link, selected, onSelect }: LinkRowProps) {
  return (
    <tr data-selected={selected}>
      <th scope="row">
        <button type="button" aria-pressed={selected} aria-label={readLink(story, link)} onClick={onSelect}>
          {nameOf(story, link.source)}
        </button>
      </th>
      <td>
        {verbBetween(story, link)}
        {link.tentative ? <span className="network-table-note"> reported or planned</span> : null}
      </td>
      <td>{nameOf(story, link.target)}</td>
      <td>
        <span className="network-table-kind">
          <ClassGlyph kind={link.kind} /> {linkWords[link.kind]}
        </span>
      </td>
      <td>
        <ReportStrip reports={story.analysis.reports} says={link.reports} />
      </td>
    </tr>
  );
}

const arrows = { ascending: ' ↑', descending: ' ↓', none: '' } as const;

function sortWords(order: Order, key: ColumnKey): keyof typeof arrows {
  if (order.by !== key) return 'none';
  return order.down ? 'descending' : 'ascending';
}

/** Words start at A, counts at the most; a second press turns the order round. */
function turnOrder(order: Order, key: ColumnKey): Order {
  return order.by === key ? { by: key, down: !order.down } : { by: key, down: key === 'reports' };
}

function sortLinks(story: Story, { by, down }: Order): readonly Link[] {
  const sign = down ? -1 : 1;
  return story.kept.links.toSorted((a, b) => {
    const [one, two] = [sortValue(story, a, by), sortValue(story, b, by)];
    if (one === two) return a.id < b.id ? -1 : 1;
    return one < two ? -sign : sign;
  });
}

function sortValue(story: Story, link: Link, by: ColumnKey): string | number {
  switch (by) {
    case 'reports':
      return link.reports.length;
    case 'source':
    case 'target':
      return nameOf(story, link[by]).toLowerCase();
    default:
      return link[by];
  }
}
