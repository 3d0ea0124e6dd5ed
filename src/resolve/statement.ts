import type { Modality, RoleName } from '../extract/proposition.ts';
import type { QuantityId } from '../extract/quantity.ts';
import type { AttributionKind, QuoteId } from '../extract/quote.ts';
import type { TimeId } from '../extract/time-expression.ts';
import type { Brand } from '../text/brand.ts';
import type { ReportId } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import type { EntityId } from './entity.ts';
import type { EventId } from './event-id.ts';

export type StatementId = Brand<string, 'StatementId'>;

export const linkClasses = [
  'material-cooperation',
  'verbal-cooperation',
  'verbal-conflict',
  'material-conflict',
] as const;
export type LinkClass = (typeof linkClasses)[number];

/** Who or what takes part: an entity, or a story event ("agreed to lift": the lifting). */
export type ParticipantId = EntityId | EventId;
export type RoleValue = ParticipantId | TimeId | QuantityId | StatementId | Span;

/** One proposition in one sentence, with the entities on its spans. */
export interface Statement {
  readonly id: StatementId;
  readonly report: ReportId;
  /** Index of its sentence in the report. */
  readonly sentence: number;
  readonly subject: readonly ParticipantId[];
  readonly predicate: string;
  /** The verb as the report has it, base form ("free"). */
  readonly verb: string;
  readonly class: LinkClass | null;
  readonly object: readonly ParticipantId[];
  readonly roles: Readonly<Partial<Record<RoleName, readonly RoleValue[]>>>;
  readonly polarity: 'positive' | 'negative';
  readonly modality: readonly Modality[];
  /** Who is given as its source, outermost first. */
  readonly attribution: readonly EntityId[];
  readonly trigger: Span;
  /** The sentence that says it. */
  readonly evidence: Span;
  readonly event: EventId | null;
}

/** A quotation with its speaker known. */
export interface ResolvedQuote extends Span {
  readonly id: QuoteId;
  readonly speaker: EntityId | null;
  readonly cue: Span | null;
  readonly addressee: EntityId | null;
}

export interface ResolvedAttribution {
  readonly kind: AttributionKind;
  readonly source: readonly EntityId[];
  readonly cue: Span;
  readonly content: Span;
}
