import type { MentionForm, MentionKind } from '../extract/mention.ts';
import type { Brand } from '../text/brand.ts';
import type { ReportId } from '../text/report.ts';
import type { Span } from '../text/span.ts';

/** Kind, dash, slug of the canonical name: "person-jane-doe", "country-france". */
export type EntityId = Brand<string, 'EntityId'>;

export const entityKinds = [
  'person',
  'country',
  'place',
  'organisation',
  'group',
  'award',
  'commodity',
  'platform',
  'other',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/** One referent over all reports. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest form used by most reports. */
  readonly name: string;
  readonly aliases: readonly { readonly text: string; readonly reports: readonly ReportId[] }[];
  /** Countries it belongs to, acts for or lies in. */
  readonly countries: readonly EntityId[];
  /** True for a union of states (European Union, NATO): drawn and filtered with the countries. */
  readonly bloc: boolean;
  /** Names too alike to ignore, too unlike to join. */
  readonly maybeSame: readonly EntityId[];
  /** The country as which a government, administration or embassy is drawn; null for all others. */
  readonly drawnAs: EntityId | null;
  /** "the envoy", "a leading activist": what each report calls it beside its names, verbatim. */
  readonly descriptions: readonly Passage[];
}

/** A span of a named report. */
export interface Passage extends Span {
  readonly report: ReportId;
}

/** A mention of one report with the entity it was resolved to. */
export interface ResolvedMention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  readonly form: MentionForm;
  readonly entity: EntityId;
  /** A capital used for its government: `entity` is the city, this the country. */
  readonly standsFor: EntityId | null;
  /** Index of its sentence in the report. */
  readonly sentence: number;
}
