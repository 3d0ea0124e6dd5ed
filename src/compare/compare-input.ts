import type { Quantity } from '../extract/quantity.ts';
import type { TimeExpression } from '../extract/time-expression.ts';
import type { Entity, EntityId, Passage, ResolvedMention } from '../resolve/entity.ts';
import type { ResolvedQuote, Statement } from '../resolve/statement.ts';
import type { StoryEvent } from '../resolve/story-event.ts';
import type { Report } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import type { Claim } from './claim.ts';

/** One report as far as it can be compared. */
export interface ComparedReport {
  readonly report: Report;
  /** What the reader calls it: A, B, ... Used in explanations only, never in an id. */
  readonly letter: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly ResolvedMention[];
  readonly quotes: readonly ResolvedQuote[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly (Quantity & { readonly counts: EntityId | null })[];
  readonly statements: readonly Statement[];
}

/** All reports with who is who and what happened. */
export interface CompareInput {
  readonly reports: readonly ComparedReport[];
  readonly entities: readonly Entity[];
  readonly events: readonly StoryEvent[];
}

export interface Comparison {
  readonly claims: readonly Claim[];
  /** Passages that reports have word for word in common, one list a passage. */
  readonly shared: readonly (readonly Passage[])[];
}
