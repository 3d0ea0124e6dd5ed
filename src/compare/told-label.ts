import { findPredicate } from '../extract/predicates.ts';
import type { Statement } from '../resolve/statement.ts';
import { needsObject } from './act.ts';
import type { Verdict } from './claim.ts';
import { clauseEnd } from './prose/line.ts';
import { stateProposition } from './questions.ts';
import { showWords } from './shown-words.ts';
import { passage, tellingWords } from './telling-words.ts';
import { compareText, drawnId, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';

/**
 * The label of a row, in words of ours where they say it whole; else, and where it is `bare`, in those of a report. Where reports name
 * other doers, it is told of whom it was done to: another row asks who did it.
 */
export function labelTold(
  story: ToldStory,
  verdict: Verdict,
  statements: readonly Statement[],
  narrowed: readonly Statement[],
  { bare, otherDoers }: { readonly bare: boolean; readonly otherDoers: boolean },
): string {
  const [first] = statements;
  const open =
    !first ||
    bare ||
    isOnlyWhere(first) ||
    isStateResigning(story, first) ||
    isLight(first) ||
    narrowed.every((s) => isOnlyByWhom(story, s)) ||
    (verdict === 'single' && (isPurpose(story, first) || isRare(first) || readsOn(story, first)));
  const told = otherDoers ? narrowed.map((s) => (s.object.length > 0 ? { ...s, subject: [] } : s)) : narrowed;
  return (open ? null : stateProposition(story, told)) ?? `“${nestMarks(shortestClause(story, statements))}”`;
}

/** Quotation marks within ours are single, and what they quote ends without its stop. */
function nestMarks(clause: string): string {
  return clause.replaceAll(/[“"]([^“”"]*?)[.,]?[”"]/g, '‘$1’');
}

/** A verb without a place in the list of predicates, of which it is not known what it needs to say something. */
function isRare({ predicate }: Statement): boolean {
  return findPredicate(predicate) === null;
}

/** "Put profit first", "took the stage": with another verb the rest is what it says. */
function isLight(statement: Statement): boolean {
  return (
    isRare(statement) && /^(?:put|take|give|keep|set|get|make|bring|call|have|hold)$/.test(statement.verb)
  );
}

/** Acts that are done to nobody: "a protest to Chile" is no "Chile was protested". */
const ofOne: readonly string[] = ['arrive', 'vote', 'protest', 'resign'];

/** "A crash at the airport", "the blast at the hospital": what has no object of its own says where, or whose. */
function isOnlyWhere({ predicate, subject, object }: Statement): boolean {
  if (object.length === 0) return false;
  return (
    predicate === 'crash' || predicate === 'explode' || (subject.length === 0 && ofOne.includes(predicate))
  );
}

/** A government is drawn as its country, but no country resigns. */
function isStateResigning(story: ToldStory, { predicate, subject }: Statement): boolean {
  const drawn = subject.map((id) => story.entities.get(drawnId(story, id))?.kind);
  return predicate === 'resign' && drawn.includes('country');
}

/** "A merger engineered by the authorities": without what was done, by whom it was done tells nothing. */
function isOnlyByWhom(story: ToldStory, { report, trigger, subject, object }: Statement): boolean {
  const behind = wordsOf(story, { report, start: trigger.end, end: trigger.end + 4 });
  return subject.length > 0 && object.length === 0 && behind === ' by ';
}

/** "Is suspected to be an attack", "was asked to leave": less than all of it is not what the report says. */
function readsOn(story: ToldStory, { predicate, report, trigger }: Statement): boolean {
  const behind = wordsOf(story, { report, start: trigger.end, end: trigger.end + 6 });
  return (predicate === 'intend' || needsObject(predicate)) && /^ to \p{Ll}{2}/u.test(behind);
}

/** "Leverage to force a change": what something is for is not told as done. */
export function isPurpose(story: ToldStory, { report, trigger, evidence }: Statement): boolean {
  const start = Math.max(evidence.start, trigger.start - 4);
  return /(?:^|\s)to $/i.test(wordsOf(story, { report, start, end: trigger.start }));
}

/** The shortest of the clauses that tell it, verbatim. */
export function shortestClause(story: ToldStory, statements: readonly Statement[]): string {
  const clauses = statements.map((s) => clauseAround(story, s)).filter((clause) => /\S \S+ \S/.test(clause));
  const [shortest] = [...clauses].sort((a, b) => a.length - b.length || compareText(a, b));
  const [first] = statements;
  return shortest ?? (first ? wordsOf(story, showWords(story, tellingWords(story, first))) : '');
}

/** "Called it a", "paid tribute to": what stands in quotation marks right behind belongs to it, as far as it is short. */
function lengthQuoted(clause: string, behind: string): number {
  if (
    !/(?:^| )(?:an?|the|its|their|his|her|of|to|on|for|with|as|by|from|in|it|him|them|all) ?$/i.test(clause)
  )
    return 0;
  return /^ ?(?:“[^“”]{1,90}”|"[^"]{1,90}"|‘[^‘’]{1,90}’)/.exec(behind)?.[0].length ?? 0;
}

/** Where the list of those who act begins: "Chile, Peru and Brazil offered". At the verb where it is none. */
function listStart(story: ToldStory, statement: Statement, verb: number): number {
  const { evidence, subject } = statement;
  const named = (story.mentionsIn.get(sentenceKey(statement)) ?? []).filter(
    (m) => subject.includes(m.entity) && m.end - evidence.start <= verb,
  );
  const starts = named.map((m) => m.start - evidence.start);
  const from = Math.min(verb, ...starts);
  const between = wordsOf(
    story,
    passage(statement, { start: evidence.start + from, end: evidence.start + verb }),
  );
  const rest = named.reduce((left, m) => left.replace(m.text, ''), between);
  return subject.length > 2 && /^(?:[\s,]|and|the)*$/u.test(rest) ? from : verb;
}

/** From the mark or conjunction before the verb to the one behind it. */
function clauseAround(story: ToldStory, statement: Statement): string {
  const { evidence, trigger } = statement;
  const text = wordsOf(story, passage(statement, evidence)).replaceAll(/\s/g, ' ');
  const at = trigger.start - evidence.start;
  const marks = [...text.slice(0, at).matchAll(/(?:,(?!\d)|[;:“”"]) ?| (?:that|but|while) /g)].at(-1);
  const start = Math.min(marks ? marks.index + marks[0].length : 0, listStart(story, statement, at));
  const end = clauseEnd(text, trigger.end - evidence.start, trigger.end - evidence.start);
  if (end === trigger.end - evidence.start && !/^[.,;:!?]|^$/.test(text.slice(end)))
    return wordsOf(story, showWords(story, tellingWords(story, statement)));
  return text
    .slice(start, end + lengthQuoted(text.slice(start, end), text.slice(end)))
    .trim()
    .replace(/^(?:and|but|or) /i, '')
    .replace(/[.!?,;]+$/, '');
}
