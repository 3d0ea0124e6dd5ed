import type { Brand } from '../text/brand.ts';
import type { Span } from '../text/span.ts';

export type QuantityId = Brand<string, 'QuantityId'>;

/** A number with what it counts: "over 1,200 political prisoners". */
export interface Quantity extends Span {
  readonly id: QuantityId;
  readonly text: string;
  readonly number: Span;
  /** null for vague numbers ("several", "most"). */
  readonly value: number | null;
  readonly comparator: '=' | '<' | '>' | '~';
  readonly kind: 'cardinal' | 'ordinal' | 'vague' | 'duration' | 'money' | 'measure' | 'percent';
  /** The counted noun with its modifiers, verbatim ("political prisoners"), and its head lemma ("prisoner"). */
  readonly counted: Span;
  readonly unit: string;
}
