import type { Analysis } from '../analysis/analysis.ts';
import type { LinkProblem } from '../link/link-problem.ts';
import type { QuotedPassage, Selection, ViewState } from '../link/view-state.ts';
import type { EntityId } from '../resolve/entity.ts';
import { findPassage, quotePassage } from '../text/passages.ts';
import { nearestName } from './nearest-name.ts';
import type { StoryIndex } from './story.ts';

/** Something that a view asks for and this collection does not have, or has elsewhere. */
export type ViewProblem =
  | { readonly kind: 'unread'; readonly problems: readonly LinkProblem[] }
  | { readonly kind: 'unknown-name'; readonly asked: string; readonly nearest: EntityId | null }
  | { readonly kind: 'unknown-report'; readonly asked: string }
  | { readonly kind: 'unknown-selection'; readonly what: 'link' | 'event' | 'claim' }
  /** The words of a passage stand elsewhere now, or nowhere. */
  | { readonly kind: 'moved-passage'; readonly passage: QuotedPassage; readonly found: 'moved' | 'lost' };

export interface CheckedView {
  /** The view without what the collection does not have. */
  readonly view: ViewState;
  readonly problems: readonly ViewProblem[];
}

/** Holds a view against the collection that it is to show. */
export function checkView(view: ViewState, analysis: Analysis, index: StoryIndex): CheckedView {
  const asked = new Set([...view.filters.names, ...view.filters.without]);
  if (view.page.kind === 'name') asked.add(view.page.entity);
  if (view.selection?.kind === 'name') asked.add(view.selection.entity);
  const unknownNames = [...asked].filter((id) => !index.entities.has(id));
  const reports = new Set([...view.filters.reports, ...(view.open ?? []), ...reportOf(view.selection)]);
  const unknownReports = [...reports].filter((id) => !index.reports.has(id));
  const lostSelection = findLostSelection(view.selection, index);
  const anchored = anchorPassage(view.selection, index);
  const problems: readonly ViewProblem[] = [
    ...anchored.problems,
    ...unknownNames.map(
      (id): ViewProblem => ({ kind: 'unknown-name', asked: spellId(id), nearest: nearestName(id, analysis) }),
    ),
    ...unknownReports.map((id): ViewProblem => ({ kind: 'unknown-report', asked: id })),
    ...lostSelection.map((what): ViewProblem => ({ kind: 'unknown-selection', what })),
  ];
  if (problems.length === 0) return { view, problems };
  return { view: dropUnknown({ ...view, selection: anchored.selection }, index), problems };
}

/** Finds the words of a selected passage where they stand now; lost words leave nothing selected. */
function anchorPassage(
  selection: Selection | null,
  index: StoryIndex,
): { readonly selection: Selection | null; readonly problems: readonly ViewProblem[] } {
  if (selection?.kind !== 'passage') return { selection, problems: [] };
  const { passage } = selection;
  const text = index.reports.get(passage.report)?.report.text;
  if (text === undefined) return { selection, problems: [] };
  const found = findPassage(text, passage);
  if (found.kind === 'exact') return { selection, problems: [] };
  const problems: readonly ViewProblem[] = [{ kind: 'moved-passage', passage, found: found.kind }];
  if (found.kind === 'lost') return { selection: null, problems };
  const moved = { ...passage, ...found.span, ...quotePassage(text, found.span) };
  return { selection: { kind: 'passage', passage: moved }, problems };
}

function reportOf(selection: Selection | null) {
  return selection?.kind === 'passage' ? [selection.passage.report] : [];
}

function findLostSelection(
  selection: Selection | null,
  index: StoryIndex,
): readonly ('link' | 'event' | 'claim')[] {
  switch (selection?.kind) {
    case 'link':
      return index.links.has(selection.link) ? [] : ['link'];
    case 'event':
      return index.events.has(selection.event) ? [] : ['event'];
    case 'claim':
      return index.claims.has(selection.claim) ? [] : ['claim'];
    default:
      return [];
  }
}

function dropUnknown(view: ViewState, index: StoryIndex): ViewState {
  const { filters, open, page, selection } = view;
  const known = open?.filter((id) => index.reports.has(id)) ?? [];
  return {
    ...view,
    page: page.kind === 'name' && !index.entities.has(page.entity) ? { kind: 'names' } : page,
    selection: selection !== null && isKnown(selection, index) ? selection : null,
    filters: {
      ...filters,
      names: filters.names.filter((id) => index.entities.has(id)),
      without: filters.without.filter((id) => index.entities.has(id)),
      reports: filters.reports.filter((id) => index.reports.has(id)),
    },
    open: known.length > 0 ? known : null,
  };
}

function isKnown(selection: Selection, index: StoryIndex): boolean {
  if (selection.kind === 'name') return index.entities.has(selection.entity);
  if (selection.kind === 'passage') return index.reports.has(selection.passage.report);
  return findLostSelection(selection, index).length === 0;
}

/** What an id says to a reader: "person-jane-doe" is "Jane Doe". */
function spellId(id: string): string {
  const words = id
    .replace(/^[a-z]+-/, '')
    .split('-')
    .filter((word) => word !== '');
  const spelled = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return spelled === '' ? id : spelled;
}
