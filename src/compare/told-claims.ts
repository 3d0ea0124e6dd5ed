import type { Statement } from '../resolve/statement.ts';
import { type Draft, reportsIn, toldVerdict } from './draft.ts';
import { stateProposition } from './questions.ts';
import { passage, voiceOf } from './telling-words.ts';
import { compareText, drawnId, groupBy, type ToldStory, wordsOf } from './told-story.ts';

/** Predicates that tie or judge other statements: they are compared by their own rules or not at all. */
const secondary: readonly string[] = ['follows', 'concurrent-with', 'cause', 'part-of', 'assess'];

/** Ties that a single report needs not be named for. */
const background: readonly string[] = [
  'represent',
  'citizen-of',
  'hold-office',
  'affiliated-with',
  'lead',
  'kin-of',
];

/** What is told, by how many: one draft for each proposition, lined up by who, what and to whom. */
export function draftTold(story: ToldStory): readonly Draft[] {
  const rows = story.statements
    .filter((s) => !secondary.includes(s.predicate))
    .flatMap((statement) => propositionKeys(story, statement).map((key) => ({ key, statement })));
  return [...groupBy(rows, (row) => row.key).map].flatMap(([key, group]) =>
    draftProposition(
      story,
      key,
      group.map((row) => row.statement),
    ),
  );
}

/** One key an object, so that a list of names lines up with each name told alone. */
export function propositionKeys(story: ToldStory, s: Statement): readonly string[] {
  const doers = s.subject.map((id) => drawnId(story, id)).sort(compareText);
  const where = s.event ?? doers.join(' ');
  const negative = s.polarity === 'negative' ? ' not' : '';
  const objects = s.object.map((id) => drawnId(story, id));
  if (objects.length === 0)
    return [`${s.predicate}${negative} ${where} ${s.event ? doers.join(' ') : ''}`.trim()];
  return objects.map((object) => `${s.predicate}${negative} ${where} > ${object}`);
}

function draftProposition(story: ToldStory, key: string, statements: readonly Statement[]): Draft[] {
  const verdict = toldVerdict(story, new Set(statements.map((s) => s.report)));
  const first = statements[0];
  if (!first || (verdict === 'single' && !isNotable(first))) return [];
  const object = key.split(' > ')[1];
  const narrowed = object ? statements.map((s) => narrow(story, s, object)) : statements;
  const sides = [narrowed.map((s) => voiceOf(story, s))];
  return [
    {
      key,
      type: verdict === 'single' && first.predicate === 'decide' ? 'attribution' : null,
      verdict,
      question: stateProposition(story, narrowed) ?? `“${shortestClause(story, statements)}”`,
      sides,
      because: '',
      sum: null,
      weight: (first.event ? story.byEvent.get(first.event)?.length : 0) ?? reportsIn(sides).size,
    },
  ];
}

function isNotable(statement: Statement): boolean {
  return !background.includes(statement.predicate) && statement.subject.length + statement.object.length > 0;
}

/** The statement with one object alone: the row is about that one. */
function narrow(story: ToldStory, statement: Statement, object: string): Statement {
  return { ...statement, object: statement.object.filter((id) => drawnId(story, id) === object) };
}

function shortestClause(story: ToldStory, statements: readonly Statement[]): string {
  const clauses = statements.map((s) => wordsOf(story, passage(s, s.evidence)));
  const [shortest = ''] = [...clauses].sort((a, b) => a.length - b.length || compareText(a, b));
  return shortest.trim().replace(/[.!?]$/, '');
}
