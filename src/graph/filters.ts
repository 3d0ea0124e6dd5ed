import type { EntityId } from '../resolve/entity.ts';
import type { ReportId } from '../text/report.ts';
import type { LinkKind } from './link.ts';

/**
 * What the reader asked to see. A filter keeps statements: a name in it is subject, object, role or speaker of each
 * kept statement. Names of one kind add up (any of), kinds cut down (all of); `match: 'all'` asks for every name.
 */
export interface Filters {
  readonly names: readonly EntityId[];
  readonly without: readonly EntityId[];
  readonly match: 'any' | 'all';
  readonly reports: readonly ReportId[];
  readonly kinds: readonly LinkKind[];
  /** Inclusive ISO days; keeps statements of events that may fall between them. */
  readonly time: { readonly from: string; readonly to: string } | null;
}

export const noFilters: Filters = {
  names: [],
  without: [],
  match: 'any',
  reports: [],
  kinds: [],
  time: null,
};
