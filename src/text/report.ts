import type { Brand } from './brand.ts';
import type { Span } from './span.ts';

/** Names one report within its collection; stable whatever the order of loading. */
export type ReportId = Brand<string, 'ReportId'>;

export const regionKinds = [
  'title',
  'subtitle',
  'summary',
  'byline',
  'metadata',
  'body',
  'heading',
  'list',
  'furniture',
] as const;
export type RegionKind = (typeof regionKinds)[number];

/** One block of a report. The regions of a report tile its text exactly, in order. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

/** Kinds of region that tell the story; the others are never searched, counted or used as evidence. */
export const storyKinds: readonly RegionKind[] = ['title', 'subtitle', 'summary', 'body', 'heading', 'list'];

/** One article as loaded. Every offset in the product points into `text`. */
export interface Report {
  readonly id: ReportId;
  readonly file: string;
  /** The text exactly as decoded from the file; offsets are UTF-16 code units into it. */
  readonly text: string;
  /**
   * The text as it should be read by the analysis: same length as `text`, code unit for code unit, with noise
   * inside sentences (injected stars, wrong apostrophes, bidi controls) blanked or repaired in place.
   */
  readonly reading: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Publication date as stated or given, EDTF; never worked out. */
  readonly published: string | null;
  readonly url: string | null;
  readonly regions: readonly Region[];
  /** Spans inside story regions that a site injected ("** Belarus Freed **"): shown small and grey. */
  readonly noise: readonly Span[];
}
