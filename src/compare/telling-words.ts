import type { Passage } from '../resolve/entity.ts';
import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import type { Voice } from './draft.ts';
import { quantitiesOf, sentenceKey, type ToldStory } from './told-story.ts';

/** Longest stretch that still counts as "the shortest telling words". */
const longest = 72;

/** The verb with what it acts on, when they stand close; else the verb alone. */
export function tellingWords(story: ToldStory, statement: Statement): Passage {
  const participants = new Set<string>([...statement.object, ...roleIds(statement)]);
  const mentions = (story.mentionsIn.get(sentenceKey(statement)) ?? []).filter((m) =>
    participants.has(m.entity),
  );
  const spans: readonly Span[] = [...quantitiesOf(story, statement), ...mentions];
  const nearest = [...spans].sort((a, b) => gap(a, statement.trigger) - gap(b, statement.trigger))[0];
  return passage(statement, joinSpans(statement.trigger, nearest));
}

function roleIds(statement: Statement): string[] {
  return Object.values(statement.roles).flatMap((values) => values.filter((v) => typeof v === 'string'));
}

function gap(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** Both spans and what lies between them, when that is short enough; else the first alone. */
export function joinSpans(first: Span, second: Span | undefined): Span {
  if (!second) return first;
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end);
  return end - start <= longest ? { start, end } : first;
}

export function passage(of: { readonly report: Passage['report'] }, span: Span): Passage {
  return { report: of.report, start: span.start, end: span.end };
}

/** A voice whose differing words are `span`, shown within the statement's telling words. */
export function voiceOf(story: ToldStory, statement: Statement, span?: Span): Voice {
  const words = span
    ? passage(statement, joinSpans(span, statement.trigger))
    : tellingWords(story, statement);
  return {
    report: statement.report,
    words,
    differing: span ? [passage(statement, span)] : [],
    statements: [statement.id],
  };
}
