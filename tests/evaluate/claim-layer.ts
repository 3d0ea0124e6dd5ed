import type { Analysis } from '../../src/analysis/analysis.ts';
import type { Claim } from '../../src/compare/claim.ts';
import type { Span } from '../../src/text/span.ts';
import type { Gold, GoldComparison, GoldEvidence, GoldStatement } from './gold.ts';
import { type Score, startTally } from './score.ts';
import { sharedLength } from './text-layers.ts';

const verdictOf: Readonly<Record<string, Claim['verdict']>> = {
  contradiction: 'conflict',
  'difference-in-detail': 'differ',
  'only-one-source': 'single',
  'agree-by-arithmetic': 'agree',
};

/** Comparisons whose gold severity is not "contradiction" but that a careful reader may call one. */
const debatable: readonly string[] = ['c02', 'c13', 'c44'];

interface Cited {
  readonly claim: Claim;
  /** Report id with the spans that the claim shows or rests on. */
  readonly passages: readonly (Span & { readonly report: string })[];
}

export function scoreClaims(gold: Gold, analysis: Analysis): readonly Score[] {
  const cited = citeAll(analysis);
  return [
    scoreConflicts(gold, cited),
    scoreArithmetic(gold, cited),
    scoreKinds(
      'comparisons marked salient',
      '13 of 16',
      gold.comparisons.filter((c) => c.salient),
      cited,
    ),
    scoreKinds('comparisons, all', '', gold.comparisons, cited),
    scoreTold(
      'told by several',
      gold,
      gold.corroborated.map((k) => ({ ...k, name: k.proposition })),
      cited,
      2,
    ),
    scoreTold(
      'told by one',
      gold,
      gold.unique.map((u) => ({ ...u, name: u.claim })),
      cited,
      1,
    ),
  ];
}

/** A claim meets a comparison when it cites a gold sentence of at least two of its sides (one when internal or single). */
function meets(comparison: GoldComparison, { passages }: Cited): boolean {
  const cites = (e: GoldEvidence): boolean =>
    passages.some((p) => p.report === e.article && sharedLength(p, e) > 0);
  const sides = comparison.sides.filter((side) => side.evidence.some(cites)).length;
  const internal = comparison.type === 'internal' || comparison.sides.length === 1;
  return sides >= (internal ? 1 : 2);
}

function isRight(comparison: GoldComparison, { claim }: Cited): boolean {
  return claim.type === comparison.type && claim.verdict === verdictOf[comparison.severity];
}

function scoreConflicts(gold: Gold, cited: readonly Cited[]): Score {
  const tally = startTally('claims: conflict found / false conflicts', 'c01, none false');
  const strict = gold.comparisons.filter((c) => c.severity === 'contradiction');
  const conflicts = cited.filter((c) => c.claim.verdict === 'conflict');
  for (const comparison of strict) {
    if (conflicts.some((c) => meets(comparison, c) && isRight(comparison, c))) tally.right();
    else tally.miss(`${comparison.id} ${comparison.topic}`);
  }
  for (const conflict of conflicts) {
    const allowed = gold.comparisons.filter(
      (c) => c.severity === 'contradiction' || debatable.includes(c.id),
    );
    if (!allowed.some((c) => c.type === conflict.claim.type && meets(c, conflict)))
      tally.wrong(describe(conflict.claim));
  }
  return tally.score();
}

function scoreArithmetic(gold: Gold, cited: readonly Cited[]): Score {
  return scoreKinds(
    'agreement by arithmetic',
    'all 3',
    gold.comparisons.filter((c) => c.severity === 'agree-by-arithmetic'),
    cited,
  );
}

function scoreKinds(
  layer: string,
  goal: string,
  comparisons: readonly GoldComparison[],
  cited: readonly Cited[],
): Score {
  const tally = startTally(layer, goal);
  for (const comparison of comparisons) {
    const meeting = cited.filter((c) => meets(comparison, c));
    if (meeting.some((c) => isRight(comparison, c))) tally.right();
    else {
      const kinds = [...new Set(meeting.map((c) => `${c.claim.type} ${c.claim.verdict}`))].sort().join(', ');
      tally.miss(
        `${comparison.id} ${comparison.type} ${verdictOf[comparison.severity]}: ${comparison.topic}; met as ${kinds || 'nothing'}`,
      );
    }
  }
  const score = tally.score();
  return { ...score, found: score.right };
}

interface Told {
  readonly id: string;
  readonly name: string;
  readonly statements: readonly string[];
}

/** A proposition is found when one claim cites its sentences in at least `reports` reports. */
function scoreTold(
  layer: string,
  gold: Gold,
  propositions: readonly Told[],
  cited: readonly Cited[],
  reports: number,
): Score {
  const tally = startTally(layer, '');
  for (const proposition of propositions) {
    const statements = proposition.statements.flatMap((id) => gold.statements.get(id) ?? []);
    const told = cited.some(
      (c) => tellingReports(statements, c) >= reports && (reports === 1) === (c.claim.verdict === 'single'),
    );
    if (told) tally.right();
    else tally.miss(`${proposition.id} ${proposition.name}`);
  }
  const score = tally.score();
  return { ...score, found: score.right };
}

function tellingReports(
  statements: readonly (GoldStatement & { readonly article: string })[],
  { passages }: Cited,
): number {
  const told = statements.filter((s) =>
    passages.some((p) => p.report === s.article && sharedLength(p, s.trigger) > 0),
  );
  return new Set(told.map((s) => s.article)).size;
}

function citeAll(analysis: Analysis): Cited[] {
  const evidence = new Map<string, Span & { readonly report: string }>(
    analysis.reports.flatMap((r) =>
      r.statements.map((s) => [s.id, { ...s.evidence, report: s.report }] as const),
    ),
  );
  return analysis.claims.map((claim) => ({
    claim,
    passages: claim.sides.flatMap((side) => [
      ...side.words,
      ...side.statements.flatMap((id) => evidence.get(id) ?? []),
    ]),
  }));
}

export function describe(claim: Claim): string {
  return `${claim.verdict} ${claim.type}: ${claim.question} (${claim.because})`;
}
