import type { Quantity } from '../extract/quantity.ts';
import type { TimeExpression } from '../extract/time-expression.ts';
import type { Report } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import type { Entity, EntityId, Passage, ResolvedMention } from './entity.ts';
import type { ResolvedAttribution, ResolvedQuote, Statement } from './statement.ts';
import type { StoryEvent } from './story-event.ts';

/** A publication date worked out from the reports, with the words that led to it. */
export interface InferredDate {
  /** EDTF, marked as approximate. */
  readonly value: string;
  readonly because: readonly Passage[];
}

/** A number with the group that it counts, where that is one. */
export interface ResolvedQuantity extends Quantity {
  readonly counts: EntityId | null;
}

/** One report with everybody in it recognised, in text order. */
export interface ResolvedReport {
  readonly report: Report;
  readonly inferredPublished: InferredDate | null;
  readonly sentences: readonly Span[];
  readonly mentions: readonly ResolvedMention[];
  readonly quotes: readonly ResolvedQuote[];
  readonly attributions: readonly ResolvedAttribution[];
  /** Times with the values that the other reports give them. */
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly ResolvedQuantity[];
  readonly statements: readonly Statement[];
}

/** Who is who and what happened, over all reports. */
export interface Resolution {
  /** In the order in which the reports were given. */
  readonly reports: readonly ResolvedReport[];
  /** By id. */
  readonly entities: readonly Entity[];
  /** Dated ones first, then in an order that no report contradicts; ties by id. */
  readonly events: readonly StoryEvent[];
}
