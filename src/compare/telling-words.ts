import type { Passage } from '../resolve/entity.ts';
import type { Statement } from '../resolve/statement.ts';
import type { Span } from '../text/span.ts';
import { quantitiesOf, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';
import type { Voice } from './voice.ts';

/** Longest stretch that still counts as "the shortest telling words". */
const longest = 72;

/** What differs is shown with its verb, even where that takes more words. */
export const longestContrast = 90;

/** Ties whose words tell nothing without the one of whom they are said. */
export const ofSomebody: readonly string[] = [
  'hold-office',
  'award-held',
  'affiliated-with',
  'lead',
  'represent',
  'citizen-of',
  'kin-of',
];

/** The verb with what it acts on, when they stand close; with who acts, where there is nothing else. */
export function tellingWords(story: ToldStory, statement: Statement): Passage {
  if (ofSomebody.includes(statement.predicate)) return tieWords(story, statement);
  const participants = new Set<string>([...statement.object, ...roleIds(statement)]);
  const mentions = (story.mentionsIn.get(sentenceKey(statement)) ?? []).filter((m) =>
    participants.has(m.entity),
  );
  const near = [...mentions].sort((a, b) => gap(a, statement.trigger) - gap(b, statement.trigger));
  // A name tells more than "the laureate" that stands closer.
  const named = near.find((m) => m.form === 'name' && gap(m, statement.trigger) < longest / 2);
  const spans: readonly Span[] = quantitiesOf(story, statement);
  const [nearest] = [...spans, ...(named ? [named] : near.slice(0, 1))].sort(
    (a, b) => gap(a, statement.trigger) - gap(b, statement.trigger),
  );
  return passage(statement, joinSpans(withOutcome(story, statement), nearest));
}

/** "Shot dead": without its last word the verb would say something else. */
function withOutcome(story: ToldStory, { report, trigger }: Statement): Span {
  const after = wordsOf(story, { report, start: trigger.end, end: trigger.end + 12 });
  const outcome = /^ (?:dead|to death)\b/i.exec(after)?.[0] ?? '';
  return { start: trigger.start, end: trigger.end + outcome.length };
}

/** "Nobel laureate Jane Doe", "Foreign Minister Jane Doe": the office or award, and whose it is. */
function tieWords(story: ToldStory, statement: Statement): Passage {
  const mentions = story.mentionsIn.get(sentenceKey(statement)) ?? [];
  const nearest = (ids: readonly string[]): Span | undefined =>
    mentions
      .filter((m) => ids.includes(m.entity) && m.form === 'name')
      .sort((a, b) => gap(a, statement.trigger) - gap(b, statement.trigger))[0];
  const office = (statement.roles.office ?? []).find((value): value is Span => typeof value === 'object');
  const own = joinSpans(statement.trigger, office ?? nearest(statement.object));
  return passage(statement, joinSpans(own, nearest(statement.subject)));
}

function roleIds(statement: Statement): string[] {
  return Object.values(statement.roles).flatMap((values) => values.filter((v) => typeof v === 'string'));
}

function gap(a: Span, b: Span): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** Both spans and what lies between them, when that is short enough; else the first alone. */
export function joinSpans(first: Span, second: Span | undefined, most: number = longest): Span {
  if (!second) return first;
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end);
  return end - start <= most ? { start, end } : first;
}

export function passage(of: { readonly report: Passage['report'] }, span: Span): Passage {
  return { report: of.report, start: span.start, end: span.end };
}

/** "The decision to sell was made by X": what X made stands before the verb, and without it the words tell nothing. */
function withDecision(story: ToldStory, statement: Statement, words: Passage): Passage {
  if (statement.predicate !== 'decide') return words;
  const { report, evidence } = statement;
  const before = wordsOf(story, { report, start: evidence.start, end: words.end });
  const noun = before.lastIndexOf('decision');
  if (noun < 0) return words;
  const start = evidence.start + noun;
  const maker = (story.mentionsIn.get(sentenceKey(statement)) ?? []).find(
    (m) => m.start >= words.end && statement.subject.includes(m.entity),
  );
  const made = joinSpans({ start, end: words.end }, maker, longestContrast);
  return passage(words, joinSpans(words, made, longestContrast));
}

/** A voice whose differing words are `span`, shown within the statement's telling words. */
export function voiceOf(story: ToldStory, statement: Statement, span?: Span): Voice {
  const words = span
    ? passage(statement, joinSpans(span, statement.trigger, longestContrast))
    : tellingWords(story, statement);
  return {
    report: statement.report,
    words: withDecision(story, statement, words),
    differing: span ? [passage(statement, span)] : [],
    statements: [statement.id],
  };
}
