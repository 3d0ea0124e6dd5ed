import { type Filters, noFilters } from '../graph/filters.ts';
import type { LinkKind } from '../graph/link.ts';
import type { ViewState } from '../link/view-state.ts';
import type { EntityId } from '../resolve/entity.ts';
import type { ReportId } from '../text/report.ts';

type Change = (view: ViewState) => ViewState;

/** Sets the filter by a name, or takes it away where it is set. */
export function toggleName(entity: EntityId): Change {
  return withFilters((filters) => ({
    ...filters,
    names: toggle(filters.names, entity),
    without: filters.without.filter((id) => id !== entity),
  }));
}

/** Leaves out the statements about a name, or lets them in again. */
export function toggleWithout(entity: EntityId): Change {
  return withFilters((filters) => ({
    ...filters,
    without: toggle(filters.without, entity),
    names: filters.names.filter((id) => id !== entity),
  }));
}

/** Sets the filter by a report, or takes it away where it is set. */
export function toggleReport(report: ReportId): Change {
  return withFilters((filters) => ({ ...filters, reports: toggle(filters.reports, report) }));
}

/** Sets the filter by a class of links, or takes it away where it is set. */
export function toggleKind(kind: LinkKind): Change {
  return withFilters((filters) => ({ ...filters, kinds: toggle(filters.kinds, kind) }));
}

/** Takes all filters away. */
export const clearFilters: Change = (view) => ({ ...view, filters: noFilters });

export function withFilters(change: (filters: Filters) => Filters): Change {
  return (view) => ({ ...view, filters: change(view.filters) });
}

function toggle<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}
