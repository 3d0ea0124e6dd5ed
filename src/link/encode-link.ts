import type { Filters } from '../graph/filters.ts';
import { writeList } from './id-list.ts';
import { currentVersion } from './upgrade-link.ts';
import { type Page, type Selection, startView, type ViewState } from './view-state.ts';

type Parameter = readonly [name: string, value: string];

/** The view as it stands in the address after '#'. What is as at the start is left out; the start view is ''. */
export function encodeLink(view: ViewState): string {
  const parameters = [
    ...whereText('collection', view.collection),
    ...writeSelection(view.selection),
    ...writeFilters(view.filters),
    ...(view.open === null ? [] : [['open', writeList(view.open)] as const]),
    ...(view.panel === startView.panel ? [] : [['panel', view.panel] as const]),
  ];
  const path = writePage(view.page);
  if (parameters.length === 0) return view.page.kind === 'explore' ? '' : path;
  return `${path}?${writeQuery([...parameters, ['v', String(currentVersion)]])}`;
}

function writePage(page: Page): string {
  return page.kind === 'name' ? `/name/${encodeURIComponent(page.entity.toWellFormed())}` : `/${page.kind}`;
}

function writeSelection(selection: Selection | null): readonly Parameter[] {
  switch (selection?.kind) {
    case undefined:
      return [];
    case 'name':
      return [['name', selection.entity]];
    case 'link':
      return [['link', selection.link], ...whereText('statement', selection.statement)];
    case 'event':
      return [['event', selection.event]];
    case 'claim':
      return [['claim', selection.claim]];
    case 'passage': {
      const { report, start, end, quote, prefix, suffix } = selection.passage;
      return [
        ['in', report],
        ['at', `${start}-${end}`],
        ['quote', quote],
        ...(prefix === '' ? [] : [['before', prefix] as const]),
        ...(suffix === '' ? [] : [['after', suffix] as const]),
      ];
    }
  }
}

function writeFilters(filters: Filters): readonly Parameter[] {
  return [
    ...whereSome('only', filters.names),
    ...whereSome('without', filters.without),
    ...(filters.match === 'all' ? [['match', 'all'] as const] : []),
    ...whereSome('reports', filters.reports),
    ...whereSome('kinds', filters.kinds),
    ...(filters.time === null ? [] : [['time', `${filters.time.from}/${filters.time.to}`] as const]),
  ];
}

function whereText(name: string, value: string | null): readonly Parameter[] {
  return value === null ? [] : [[name, value]];
}

function whereSome(name: string, items: readonly string[]): readonly Parameter[] {
  return items.length === 0 ? [] : [[name, writeList(items)]];
}

/** Commas, colons and slashes mean nothing in a query, so they stay readable. Lone surrogates become U+FFFD. */
function writeQuery(parameters: readonly Parameter[]): string {
  const pairs = parameters.map(([name, value]) => [name, value]);
  return new URLSearchParams(pairs)
    .toString()
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
}
