import type { ClaimId } from '../compare/claim.ts';
import { type Filters, noFilters } from '../graph/filters.ts';
import type { LinkId } from '../graph/link.ts';
import type { EntityId } from '../resolve/entity.ts';
import type { EventId } from '../resolve/event-id.ts';
import type { StatementId } from '../resolve/statement.ts';
import type { ReportId } from '../text/report.ts';

/** A passage with enough of its words to find it again when the text has changed. */
export interface QuotedPassage {
  readonly report: ReportId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What is marked in every panel at once. */
export type Selection =
  | { readonly kind: 'name'; readonly entity: EntityId }
  | { readonly kind: 'link'; readonly link: LinkId; readonly statement: StatementId | null }
  | { readonly kind: 'event'; readonly event: EventId }
  | { readonly kind: 'claim'; readonly claim: ClaimId }
  | { readonly kind: 'passage'; readonly passage: QuotedPassage };

export type Page =
  | { readonly kind: 'explore' }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'names' }
  | { readonly kind: 'name'; readonly entity: EntityId };

export const panels = ['network', 'timeline', 'reports'] as const;
/** The panel in front where only one fits. */
export type Panel = (typeof panels)[number];

/** All of a view that a reader could want to share. The theme is the reader's own and no part of it. */
export interface ViewState {
  /** Folder of the collection, relative to the app; null is the bundled one. */
  readonly collection: string | null;
  readonly page: Page;
  readonly selection: Selection | null;
  readonly filters: Filters;
  /** Reports shown as open columns; null leaves the choice to the screen's width. */
  readonly open: readonly ReportId[] | null;
  readonly panel: Panel;
}

export const startView: ViewState = {
  collection: null,
  page: { kind: 'explore' },
  selection: null,
  filters: noFilters,
  open: null,
  panel: 'network',
};
