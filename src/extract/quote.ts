import type { Brand } from '../text/brand.ts';
import type { Span } from '../text/span.ts';
import type { Argument } from './proposition.ts';

export type QuoteId = Brand<string, 'QuoteId'>;

/** Words between quotation marks (span with the marks), with who said them where the text tells. */
export interface Quote extends Span {
  readonly id: QuoteId;
  readonly speaker: Argument | null;
  readonly cue: Span | null;
  readonly addressee: Argument | null;
}

export const attributionKinds = [
  'speech',
  'according-to',
  'reported-by',
  'hearsay',
  'belief',
  'directive',
] as const;
export type AttributionKind = (typeof attributionKinds)[number];

/** An indirect report: who is given as the source of which words. No source: unnamed ("reportedly"). */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly sources: readonly Argument[];
  readonly cue: Span;
  readonly content: Span;
}
