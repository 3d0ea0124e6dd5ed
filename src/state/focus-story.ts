import type { AnalysedReport, Analysis } from '../analysis/analysis.ts';
import type { Link } from '../graph/link.ts';
import type { QuotedPassage, Selection } from '../link/view-state.ts';
import type { EntityId } from '../resolve/entity.ts';
import type { Statement, StatementId } from '../resolve/statement.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import type { Focus, SentenceRef, StoryIndex } from './story.ts';

/** What stands at the heart of a selection; all else that is lit follows from it. */
interface Core {
  readonly entities: readonly EntityId[];
  readonly links: readonly Link[];
  readonly statements: readonly Statement[];
  /** Sentences that belong to the selection even where they state nothing: those that name it, or are it. */
  readonly sentences: readonly SentenceRef[];
}

const nothing: Core = { entities: [], links: [], statements: [], sentences: [] };

/** What a selection lights up in every panel; null when nothing is selected or it is not in this collection. */
export function focusStory(analysis: Analysis, index: StoryIndex, selection: Selection | null): Focus | null {
  const core = selection === null ? null : findCore(analysis, index, selection);
  if (selection === null || core === null) return null;
  const statements = new Set(core.statements.map((statement) => statement.id));
  const links = core.links.length > 0 ? core.links : linksWith(index, statements);
  const events = new Set(core.statements.flatMap((statement) => statement.event ?? []));
  if (selection.kind === 'event') events.add(selection.event);
  const claims = [...index.claims.values()].filter(({ sides }) =>
    sides.some((side) => hasAny(side.statements, statements)),
  );
  return {
    entities: new Set([...core.entities, ...links.flatMap((link) => [link.source, link.target])]),
    links: new Set(links.map((link) => link.id)),
    events,
    claims: new Set([
      ...claims.map((claim) => claim.id),
      ...(selection.kind === 'claim' ? [selection.claim] : []),
    ]),
    statements,
    sentences: inReadingOrder(analysis, [...core.sentences, ...core.statements]),
  };
}

function findCore(analysis: Analysis, index: StoryIndex, selection: Selection): Core | null {
  switch (selection.kind) {
    case 'name':
      return index.entities.has(selection.entity) ? coreOfName(analysis, index, selection.entity) : null;
    case 'link': {
      const link = index.links.get(selection.link);
      if (link === undefined) return null;
      return { ...nothing, links: [link], statements: pick(index, link.statements) };
    }
    case 'event': {
      const event = index.events.get(selection.event);
      if (event === undefined) return null;
      return { ...nothing, entities: event.participants, statements: pick(index, event.statements) };
    }
    case 'claim': {
      const claim = index.claims.get(selection.claim);
      if (claim === undefined) return null;
      return {
        ...nothing,
        statements: pick(
          index,
          claim.sides.flatMap((side) => side.statements),
        ),
      };
    }
    case 'passage':
      return coreOfPassage(index, selection.passage);
  }
}

function coreOfName(analysis: Analysis, index: StoryIndex, entity: EntityId): Core {
  const isMeant = (id: EntityId | null) =>
    id !== null && (id === entity || index.entities.get(id)?.drawnAs === entity);
  const sentences = analysis.reports.flatMap(({ report, mentions }) =>
    mentions
      .filter((mention) => isMeant(mention.entity) || mention.standsFor === entity)
      .map(({ sentence }) => ({ report: report.id, sentence })),
  );
  const links = [...index.links.values()].filter(
    ({ source, target }) => source === entity || target === entity,
  );
  return { entities: [entity], links, statements: index.statementsOf.get(entity) ?? [], sentences };
}

function coreOfPassage(index: StoryIndex, passage: QuotedPassage): Core | null {
  const report = index.reports.get(passage.report);
  if (report === undefined) return null;
  const sentences = sentencesIn(report, passage);
  const inside = ({ sentence }: { readonly sentence: number }) => sentences.includes(sentence);
  return {
    ...nothing,
    entities: report.mentions.filter(inside).map((mention) => mention.entity),
    statements: report.statements.filter(inside),
    sentences: sentences.map((sentence) => ({ report: report.report.id, sentence })),
  };
}

function sentencesIn(report: AnalysedReport, span: Span): readonly number[] {
  return report.sentences.flatMap((sentence, index) => (spansOverlap(sentence, span) ? [index] : []));
}

function pick(index: StoryIndex, ids: readonly StatementId[]): readonly Statement[] {
  return ids.flatMap((id) => index.statements.get(id) ?? []);
}

function linksWith(index: StoryIndex, statements: ReadonlySet<StatementId>): readonly Link[] {
  return [...index.links.values()].filter((link) => hasAny(link.statements, statements));
}

function hasAny<Item>(items: readonly Item[], set: ReadonlySet<Item>): boolean {
  return items.some((item) => set.has(item));
}

/** Each sentence once, by the order of the reports and then of the text. */
function inReadingOrder(analysis: Analysis, refs: readonly SentenceRef[]): readonly SentenceRef[] {
  return analysis.reports.flatMap(({ report: { id } }) => {
    const own = new Set(refs.filter((ref) => ref.report === id).map((ref) => ref.sentence));
    return [...own].sort((a, b) => a - b).map((sentence) => ({ report: id, sentence }));
  });
}
