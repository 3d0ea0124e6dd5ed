import type { Claim } from '../../compare/claim.ts';
import type { Story } from '../../state/story.ts';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { type Cell, readCell } from './cells.ts';

/** A mark a report: says, says differently, silent. */
export function ClaimStrip({ story, claim }: { readonly story: Story; readonly claim: Claim }) {
  const { reports } = story.analysis;
  const of = (kind: Cell['kind']) =>
    reports.flatMap(({ report }) => (readCell(claim, report.id).kind === kind ? [report.id] : []));
  return <ReportStrip reports={reports} says={of('says')} differs={of('differs')} size="large" />;
}
