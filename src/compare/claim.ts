import type { Passage } from '../resolve/entity.ts';
import type { StatementId } from '../resolve/statement.ts';
import type { Brand } from '../text/brand.ts';
import type { ReportId } from '../text/report.ts';

export type ClaimId = Brand<string, 'ClaimId'>;

/** In the order in which they are shown. */
export const verdicts = ['conflict', 'differ', 'agree', 'several', 'single'] as const;
export type Verdict = (typeof verdicts)[number];

export const claimTypes = [
  'numeric',
  'identity',
  'scope',
  'destination',
  'causal',
  'attribution',
  'temporal',
  'spelling',
  'internal',
] as const;
export type ClaimType = (typeof claimTypes)[number];

/** What one or more reports say in the same way. */
export interface ClaimSide {
  readonly reports: readonly ReportId[];
  /** Each report's shortest telling words, verbatim; a report that repeats itself has its first wording here. */
  readonly words: readonly Passage[];
  /** The part of `words` in which this side departs from the others; empty when it does not. */
  readonly differing: readonly Passage[];
  readonly statements: readonly StatementId[];
}

/** The same proposition across reports. A report on two sides says two things. */
export interface Claim {
  readonly id: ClaimId;
  /** A neutral question when reports differ, a plain statement when they agree. */
  readonly question: string;
  readonly verdict: Verdict;
  readonly type: ClaimType | null;
  readonly sides: readonly ClaimSide[];
  readonly silent: readonly ReportId[];
  /** Why this verdict, built from the evidence only; a sum is written out ("A and C agree: 1 + 11 = 12"). */
  readonly because: string;
  /** The sum that reconciles the sides ("1 + 11 = 12"), or null. */
  readonly sum: string | null;
}

/** Where a reader looks for a claim: agreement by arithmetic in which some report is silent is one of several. */
export function shownVerdict({ verdict, silent }: Claim): Verdict {
  return verdict === 'agree' && silent.length > 0 ? 'several' : verdict;
}
