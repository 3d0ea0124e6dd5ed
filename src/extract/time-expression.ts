import type { Brand } from '../text/brand.ts';
import type { Span } from '../text/span.ts';

export type TimeId = Brand<string, 'TimeId'>;

/** A time expression, after TimeML: what it denotes as far as its own report says. Span without preposition. */
export interface TimeExpression extends Span {
  readonly id: TimeId;
  readonly text: string;
  readonly timex: {
    readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
    /** TIMEX3 value ("2020", "P30Y", "2022-07", "PRESENT_REF"); null where the text gives none. */
    readonly value: string | null;
    readonly mod: 'MORE_THAN' | 'LESS_THAN' | 'APPROX' | 'START' | 'END' | null;
  };
  /** Calendar value in EDTF ("2020", "2025~", "2020/..", "[..2022-07]"), or null when none can be known. */
  readonly edtf: string | null;
  /** "since", "in", "after": the word that ties it to its sentence, if any. */
  readonly signal: Span | null;
  /** What a relative value counts from: the report's publication, another expression, or nothing. */
  readonly anchor: { readonly kind: 'publication' } | { readonly kind: 'time'; readonly id: TimeId } | null;
  /** Signed ISO 8601 offset from the anchor ("-P5Y", "P2Y"), or null. */
  readonly offset: string | null;
}
