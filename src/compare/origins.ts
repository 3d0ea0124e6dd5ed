import { makeSets } from '../resolve/disjoint-sets.ts';
import type { EntityId, Passage } from '../resolve/entity.ts';
import type { Statement } from '../resolve/statement.ts';
import type { ReportId } from '../text/report.ts';
import { spansOverlap } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { groupBy } from './told-story.ts';

/** Reports that count as one voice on a claim, and why. */
export interface Origin {
  readonly reports: readonly ReportId[];
  /** Who is named as the source, outermost first, one list a report; empty where a report speaks for itself. */
  readonly chains: readonly (readonly EntityId[])[];
  /** The passages that they have word for word in common. */
  readonly copied: readonly (readonly Passage[])[];
}

/**
 * How many independent voices tell a claim: reports whose words on it stand in a passage that they share, and reports
 * that name the same source for it, count once.
 */
export function findOrigins(
  claim: Claim,
  statements: ReadonlyMap<string, Statement>,
  shared: readonly (readonly Passage[])[],
): readonly Origin[] {
  const reports = [...new Set(claim.sides.flatMap((side) => side.reports))];
  const told = claim.sides.flatMap((side) => side.statements.flatMap((id) => statements.get(id) ?? []));
  const copied = shared.filter(
    (passages) => isLong(passages) && passages.filter((p) => isTold(p, told)).length > 1,
  );
  const sets = makeSets(reports.length);
  for (const passages of copied)
    joinAll(
      sets,
      passages.filter((p) => isTold(p, told)).map((p) => reports.indexOf(p.report)),
    );
  for (const same of groupBy(told, (s) => soleSource(told, s)).map.values())
    joinAll(
      sets,
      same.map((s) => reports.indexOf(s.report)),
    );
  const groups = groupBy(
    reports.map((report, index) => ({ report, root: sets.find(index) })),
    (row) => row.root,
  ).map;
  return [...groups.values()].map((group) => {
    const members = group.map((row) => row.report);
    return {
      reports: members,
      chains: members.map(
        (report) => told.find((s) => s.report === report && s.attribution.length > 0)?.attribution ?? [],
      ),
      copied: copied.filter(
        (passages) => members.filter((m) => passages.some((p) => p.report === m)).length > 1,
      ),
    };
  });
}

/** A title with a name in it runs to eight words by chance; a copied clause is longer. */
function isLong([first]: readonly Passage[]): boolean {
  return first !== undefined && first.end - first.start >= 80;
}

function isTold(shared: Passage, told: readonly Statement[]): boolean {
  return told.some((s) => s.report === shared.report && spansOverlap(s.evidence, shared));
}

/** The source that a report names for all it says on the claim; one that also speaks for itself has none. */
function soleSource(told: readonly Statement[], { report }: Statement): EntityId | null {
  const own = told.filter((s) => s.report === report);
  const source = own[0]?.attribution[0] ?? null;
  return own.every((s) => s.attribution[0] === source) ? source : null;
}

function joinAll(sets: ReturnType<typeof makeSets>, members: readonly number[]): void {
  const [first, ...rest] = members.filter((member) => member >= 0);
  if (first !== undefined) for (const member of rest) sets.join(first, member);
}
