import type { Passage } from '../resolve/entity.ts';
import type { StatementId } from '../resolve/statement.ts';
import type { ReportId } from '../text/report.ts';

/** What one report says, in one wording. */
export interface Voice {
  readonly report: ReportId;
  readonly words: Passage;
  readonly differing: readonly Passage[];
  readonly statements: readonly StatementId[];
}
