import type { Claim } from '../compare/claim.ts';
import type { Quantity } from '../extract/quantity.ts';
import type { TimeExpression } from '../extract/time-expression.ts';
import type { ActorPosition } from '../graph/link.ts';
import type { Entity, EntityId, Passage, ResolvedMention } from '../resolve/entity.ts';
import type { ResolvedAttribution, ResolvedQuote, Statement } from '../resolve/statement.ts';
import type { StoryEvent } from '../resolve/story-event.ts';
import type { Report } from '../text/report.ts';
import type { Span } from '../text/span.ts';

/** A quantity with the entity it counts, where one is known; else the words it counts. */
export interface CountedQuantity extends Quantity {
  readonly counts: EntityId | null;
}

/** One report and all that was found in it, in text order. */
export interface AnalysedReport {
  readonly report: Report;
  /** A to Z, then AA; follows the order of the collection and is part of no id. */
  readonly letter: string;
  /** Publication date worked out from the reports, with the words that led to it. */
  readonly inferredPublished: { readonly value: string; readonly because: readonly Passage[] } | null;
  readonly sentences: readonly Span[];
  readonly mentions: readonly ResolvedMention[];
  readonly quotes: readonly ResolvedQuote[];
  readonly attributions: readonly ResolvedAttribution[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly CountedQuantity[];
  readonly statements: readonly Statement[];
}

/** What Crossread understood of a collection. */
export interface Analysis {
  readonly title: string;
  readonly reports: readonly AnalysedReport[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly events: readonly StoryEvent[];
  /** Passages that reports have word for word in common, one list a passage. */
  readonly shared: readonly (readonly Passage[])[];
  /** Positions of the actors, the same on every machine. */
  readonly layout: readonly ActorPosition[];
}
