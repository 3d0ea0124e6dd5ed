import type { AnalysedReport, Analysis } from '../analysis/analysis.ts';
import type { Claim, ClaimId } from '../compare/claim.ts';
import { keepStatements } from '../graph/apply-filters.ts';
import { buildLinks } from '../graph/build-links.ts';
import { type Filters, noFilters } from '../graph/filters.ts';
import type { EntityId, ResolvedMention } from '../resolve/entity.ts';
import type { EventId } from '../resolve/event-id.ts';
import type { Statement, StatementId } from '../resolve/statement.ts';
import type { ReportId } from '../text/report.ts';
import type { Kept, StoryIndex } from './story.ts';

/** True when the filters ask for something. */
export function isFiltered(filters: Filters): boolean {
  const { names, without, reports, kinds, time } = filters;
  return names.length + without.length + reports.length + kinds.length > 0 || time !== noFilters.time;
}

/** What the filters leave of an analysis: their statements, and all else that follows its statements. */
export function keepStory(analysis: Analysis, index: StoryIndex, filters: Filters): Kept {
  if (!isFiltered(filters)) return keepAll(analysis, index);
  const statements = keepStatements(analysis, filters);
  const kept = [...index.statements.values()].filter((statement) => statements.has(statement.id));
  const sentences = sentencesOf(kept);
  return {
    statements,
    links: buildLinks(analysis.entities, [...index.statements.values()], analysis.events, statements),
    events: new Set(kept.flatMap((statement) => statement.event ?? [])),
    claims: keepClaims(analysis.claims, statements),
    sentences,
    mentions: countMentions(
      analysis,
      (report, mention) => sentences.get(report)?.has(mention.sentence) ?? false,
    ),
  };
}

function keepAll(analysis: Analysis, index: StoryIndex): Kept {
  const all = analysis.reports.map(
    ({ report, sentences }) => [report.id, new Set(sentences.keys())] as const,
  );
  return {
    statements: new Set(index.statements.keys()),
    links: [...index.links.values()],
    events: new Set<EventId>(index.events.keys()),
    claims: new Set(index.claims.keys()),
    sentences: new Map(all),
    mentions: countMentions(analysis, () => true),
  };
}

function sentencesOf(statements: readonly Statement[]): ReadonlyMap<ReportId, ReadonlySet<number>> {
  const sentences = new Map<ReportId, Set<number>>();
  for (const { report, sentence } of statements) {
    const known = sentences.get(report);
    if (known === undefined) sentences.set(report, new Set([sentence]));
    else known.add(sentence);
  }
  return sentences;
}

function keepClaims(claims: readonly Claim[], statements: ReadonlySet<StatementId>): ReadonlySet<ClaimId> {
  const kept = claims.filter(({ sides }) =>
    sides.some((side) => side.statements.some((id) => statements.has(id))),
  );
  return new Set(kept.map((claim) => claim.id));
}

type MentionTest = (report: ReportId, mention: ResolvedMention) => boolean;

/** How often each name stands in the mentions that pass; a capital used for its government counts for both. */
function countMentions(analysis: Analysis, passes: MentionTest): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  const count = (id: EntityId | null) => {
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { report, mentions } of analysis.reports) {
    for (const mention of mentions) {
      if (!isNaming(mention) || !passes(report.id, mention)) continue;
      count(mention.entity);
      count(mention.standsFor);
    }
  }
  return counts;
}

/** True where the words name: pronouns never do, and descriptions ("the prisoners") only name groups. */
export function isNaming({ form, kind }: AnalysedReport['mentions'][number]): boolean {
  return form !== 'pronoun' && (form !== 'nominal' || kind === 'group');
}
