import type { Sentence } from '../language/sentence.ts';
import type { Report } from '../text/report.ts';
import type { Mention } from './mention.ts';
import type { Proposition } from './proposition.ts';
import type { Quantity } from './quantity.ts';
import type { Attribution, Quote } from './quote.ts';
import type { TimeExpression } from './time-expression.ts';

/** All that one report says by itself; every span points into `report.text`. */
export interface Extraction {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly propositions: readonly Proposition[];
}
