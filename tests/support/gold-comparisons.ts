import type { Claim, ClaimType } from '../../src/compare/claim.ts';
import type { Passage } from '../../src/resolve/entity.ts';
import type { EventId } from '../../src/resolve/event-id.ts';
import type { Statement } from '../../src/resolve/statement.ts';
import type { StoryEvent } from '../../src/resolve/story-event.ts';
import type { ReportId } from '../../src/text/report.ts';

// The gold's timeline and comparisons as events and claims; one half of gold-analysis.ts.
// biome-ignore lint/suspicious/noExplicitAny: the one door for the gold's JSON
type Json = any;

export function toPassage(evidence: Json): Passage {
  return { report: evidence.article, start: evidence.start, end: evidence.end };
}

const dayRange: readonly [RegExp, (year: string, month: string) => readonly [string, string]][] = [
  [/^(\d{4})-(\d{2})$/, (year, month) => [`${year}-${month}-01`, `${year}-${month}-31`]],
  [/^(\d{4})$/, (year) => [`${year}-01-01`, `${year}-12-31`]],
];

function boundsOf(edtf: string | null): readonly [string | null, string | null] {
  const plain = edtf?.replace('~', '') ?? '';
  for (const [pattern, range] of dayRange) {
    const found = pattern.exec(plain);
    if (found) return range(found[1] ?? '', found[2] ?? '');
  }
  const interval = /^(\d{4})\/(\d{4})?/.exec(plain);
  if (interval) return [`${interval[1]}-01-01`, interval[2] ? `${interval[2]}-12-31` : null];
  const until = /^\[\.\.(\d{4})(?:-(\d{2}))?\]$/.exec(plain);
  return until ? [null, `${until[1]}-${until[2] ?? '12'}-31`] : [null, null];
}

export function toEvent(
  event: Json,
  relations: readonly Json[],
  statements: ReadonlyMap<string, Statement>,
): StoryEvent {
  const told = event.statements.map((id: string) => statements.get(id)).filter(Boolean);
  const known = event.edtf !== null && !event.edtf.startsWith('2025');
  const [start, end] = boundsOf(event.edtf);
  const precision = ['day', 'month', 'year', 'bound'].includes(event.precision) ? event.precision : 'none';
  return {
    id: event.id as EventId,
    label: event.label.slice(0, 40),
    predicate: told[0]?.predicate ?? 'event',
    class: told.find((statement: Statement) => statement.class)?.class ?? null,
    edtf: event.edtf,
    start: known ? start : null,
    end: known ? end : null,
    precision: known ? precision : 'none',
    status: event.status,
    participants: event.participants,
    statements: told.map((statement: Statement) => statement.id),
    relations: relations
      .filter((relation) => relation.from === event.id)
      .map((relation) => ({
        to: relation.to,
        kind: relation.relation,
        reports: [...new Set<ReportId>(relation.evidence.map((each: Json) => each.article))],
      })),
    dating: event.edtf
      ? { because: event.evidence.slice(0, 1).map(toPassage), workedOut: event.edtf.includes('~') }
      : null,
  };
}

const verdictOf: Readonly<Record<string, Claim['verdict']>> = {
  contradiction: 'conflict',
  'difference-in-detail': 'differ',
  'agree-by-arithmetic': 'agree',
  'only-one-source': 'single',
};

export function toClaim(conflict: Json, all: readonly ReportId[]): Claim {
  const telling = new Set(conflict.sides.flatMap((side: Json) => side.articles));
  return {
    id: conflict.id,
    question: `${conflict.topic}?`,
    verdict: verdictOf[conflict.severity] ?? 'differ',
    type: conflict.type as ClaimType,
    sides: conflict.sides.map((side: Json) => ({
      reports: side.articles,
      words: side.articles
        .map((article: string) => side.evidence.find((each: Json) => each.article === article))
        .filter(Boolean)
        .map(toPassage),
      differing: [],
      statements: side.evidence.map((each: Json) => each.statement).filter(Boolean),
    })),
    silent: all.filter((id) => !telling.has(id)),
    because: conflict.explanation,
    sum: null,
  };
}

export function toAgreement(
  row: Json,
  all: readonly ReportId[],
  statements: ReadonlyMap<string, Statement>,
): Claim {
  const told: readonly Statement[] = row.statements.map((id: string) => statements.get(id)).filter(Boolean);
  const first = row.articles.map((id: string) => told.find((each) => each.report === id)).filter(Boolean);
  return {
    id: row.id,
    question: row.proposition,
    verdict: row.articles.length === all.length ? 'agree' : 'several',
    type: null,
    sides: [
      {
        reports: row.articles,
        words: first.map((each: Statement) => ({ report: each.report, ...each.evidence })),
        differing: [],
        statements: told.map((each) => each.id),
      },
    ],
    silent: all.filter((id) => !row.articles.includes(id)),
    because: '',
    sum: null,
  };
}
