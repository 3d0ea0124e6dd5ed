import type { ReportId } from '../text/report.ts';
import type { EntityId, Passage } from './entity.ts';
import type { EventId } from './event-id.ts';
import type { LinkClass, StatementId } from './statement.ts';

export const eventStatuses = ['past', 'ongoing', 'planned', 'conditional', 'reporting-act'] as const;
export const eventRelationKinds = ['before', 'overlaps', 'part-of', 'causes', 'starts-with'] as const;

/** How an event stands to another, and which reports say so. Two relations on one pair show that reports differ. */
export interface EventRelation {
  readonly to: EventId;
  readonly kind: (typeof eventRelationKinds)[number];
  readonly reports: readonly ReportId[];
}

/** What the statements of all reports tell as one happening. */
export interface StoryEvent {
  readonly id: EventId;
  /** In the words of the reports, at most 40 characters. */
  readonly label: string;
  readonly predicate: string;
  readonly class: LinkClass | null;
  /** Calendar value in EDTF, only as far as the texts allow; null when order is all that is known. */
  readonly edtf: string | null;
  /** First and last day as ISO dates (inclusive) when `edtf` bounds them. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: 'day' | 'month' | 'year' | 'bound' | 'none';
  readonly status: (typeof eventStatuses)[number];
  readonly participants: readonly EntityId[];
  readonly statements: readonly StatementId[];
  readonly relations: readonly EventRelation[];
  /** The words that date it; `workedOut` when the year comes from a relative phrase or another report. */
  readonly dating: { readonly because: readonly Passage[]; readonly workedOut: boolean } | null;
}
