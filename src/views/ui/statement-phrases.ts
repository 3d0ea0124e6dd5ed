import type { Analysis } from '../../analysis/analysis.ts';
import { clauseEnd } from '../../compare/prose/line.ts';
import { findPredicate } from '../../extract/predicates.ts';
import type { LinkKind } from '../../graph/link.ts';
import { type Cast, indexCast, readRole, receivingRoles, silentPredicates } from '../../graph/link-rules.ts';
import { phraseStatement, readVerb } from '../../graph/link-verb.ts';
import type { EntityId } from '../../resolve/entity.ts';
import { inflectParticiple, inflectPast } from '../../resolve/inflect.ts';
import type { Statement } from '../../resolve/statement.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';

/** Statements that say the same of a name in plain words, with the reports that make them. */
export interface StatementGroup {
  readonly words: string;
  readonly kind: LinkKind;
  /** True where the name acts, false where something is done to it. */
  readonly acts: boolean;
  readonly statements: readonly Statement[];
  readonly reports: readonly ReportId[];
}

const casts = new WeakMap<Analysis, Cast>();

function castOf(analysis: Analysis): Cast {
  const known = casts.get(analysis);
  if (known) return known;
  const statements = analysis.reports.flatMap((report) => report.statements);
  const cast = indexCast(analysis.entities, statements, analysis.events);
  casts.set(analysis, cast);
  return cast;
}

/** What the statements about a name say, those of one act together in its most told words; most told first. */
export function groupStatements(story: Story, entity: EntityId): readonly StatementGroup[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of story.index.statementsOf.get(entity) ?? []) {
    const place = silentPredicates.has(statement.predicate) ? null : placeOf(story, statement, entity);
    if (place === null) continue;
    const key = `${place} ${keyOf(story, statement, entity)}`;
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups]
    .map(
      ([key, statements]): StatementGroup => ({
        words: mostTold(
          statements.map((each) => ({ words: phraseAbout(story, each, entity), report: each.report })),
        ),
        kind: statements.find((each) => each.class !== null)?.class ?? 'tie',
        acts: key.startsWith('acts'),
        statements,
        reports: [...new Set(statements.map(({ report }) => report))],
      }),
    )
    .toSorted((a, b) => b.reports.length - a.reports.length || b.statements.length - a.statements.length);
}

/** Statements with the same key say the same of the name, whatever their verb and company. */
function keyOf(story: Story, statement: Statement, entity: EntityId): string {
  const { subject, object } = narrowTo(story, statement, entity);
  return JSON.stringify([statement.predicate, statement.polarity, subject.toSorted(), object.toSorted()]);
}

function mostTold(told: readonly { readonly words: string; readonly report: ReportId }[]): string {
  const counts = new Map<string, Set<ReportId>>();
  for (const { words, report } of told) counts.set(words, (counts.get(words) ?? new Set()).add(report));
  return [...counts].toSorted(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? '';
}

function placeOf(story: Story, statement: Statement, entity: EntityId): 'acts' | 'undergoes' | null {
  if (statement.subject.some((id) => isSame(story, id, entity))) return 'acts';
  const cast = castOf(story.analysis);
  const others = [...statement.object, ...receivingRoles.flatMap((role) => readRole(statement, role, cast))];
  return others.some((id) => isSame(story, id, entity)) ? 'undergoes' : null;
}

function isSame(story: Story, id: string, entity: EntityId): boolean {
  return id === entity || castOf(story.analysis).entities.get(id)?.drawnAs === entity;
}

/** A statement in plain words of ours: "France freed Jane Doe", "Jane Doe was freed". */
export function phraseWhole(story: Story, statement: Statement): string {
  return phrase(story, statement, statement.subject, statement.object);
}

/** The same with `entity` alone in its place, so that statements that differ in their company read alike. */
function phraseAbout(story: Story, statement: Statement, entity: EntityId): string {
  const { subject, object } = narrowTo(story, statement, entity);
  return phrase(story, statement, subject, object);
}

interface Parties {
  readonly subject: readonly string[];
  readonly object: readonly string[];
}

function narrowTo(story: Story, { predicate, subject, object }: Statement, entity: EntityId): Parties {
  if (findPredicate(predicate)?.symmetric) return { subject, object };
  const own = (ids: readonly string[]) => {
    const found = ids.filter((id) => isSame(story, id, entity));
    return found.length > 0 ? found : ids;
  };
  return { subject: own(subject), object: own(object) };
}

function phrase(
  story: Story,
  statement: Statement,
  subject: readonly string[],
  object: readonly string[],
): string {
  const { predicate, polarity } = statement;
  const cast = castOf(story.analysis);
  const not = polarity === 'negative';
  const between = betweenWords(story, predicate, subject);
  const act = between ?? phraseStatement(statement, cast);
  if (findPredicate(predicate)?.symmetric && subject.length > 1)
    return phraseTogether(story, subject, betweens.get(predicate)?.[0] ?? act, not);
  if (between !== null)
    return `${nameList(story, subject) || 'Something'} ${between} ${nameList(story, object) || 'something'}`;
  if (subject.length === 0) return `${not ? 'Not: ' : ''}${phraseUndergone(story, statement, object)}`;
  const rest = object.some((id) => cast.events.has(id))
    ? `${inflectPast(readVerb(statement))}: ${nameList(story, object)}`
    : `${[act, nameList(story, object) || readOn(story, statement)].filter(Boolean).join(' ')}${phraseReceivers(story, statement)}`;
  return `${nameList(story, subject)} ${not ? 'did not: ' : ''}${rest}`;
}

/** Most characters of the report's own words behind a verb. */
const longestRest = 60;

/**
 * A verb that we have no words for, done to nothing that has a name, goes on in those of the report: "spent much of her
 * detention in isolation".
 */
function readOn(story: Story, { report, predicate, trigger, evidence }: Statement): string {
  const text = story.index.reports.get(report)?.report.text.slice(evidence.start, evidence.end);
  if (text === undefined || findPredicate(predicate) !== null) return '';
  const from = trigger.end - evidence.start;
  const rest = text
    .slice(from, clauseEnd(text, from, from))
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (rest.length <= longestRest) return rest;
  return `${rest.slice(0, rest.lastIndexOf(' ', longestRest))}…`;
}

/** " to France", for who is given or told something; empty for nobody. */
function phraseReceivers(story: Story, statement: Statement): string {
  const cast = castOf(story.analysis);
  const receivers = receivingRoles.flatMap((role) => readRole(statement, role, cast));
  return receivers.length > 0 ? ` to ${nameList(story, receivers)}` : '';
}

function phraseUndergone(story: Story, statement: Statement, object: readonly string[]): string {
  const done = phrasePassive(readVerb(statement), nameList(story, object));
  return `${done}${phraseReceivers(story, statement)}`;
}

/** What is no act: words between two names or two happenings, of one and of several. */
const betweens: ReadonlyMap<string, readonly [one: string, several: string]> = new Map(
  Object.entries<readonly [one: string, several: string]>({
    'concurrent-with': ['at the same time as', 'at the same time as'],
    follows: ['after', 'after'],
    cause: ['led to', 'led to'],
    'part-of': ['is part of', 'are part of'],
    'citizen-of': ['is a citizen of', 'are citizens of'],
    'kin-of': ['is a relative of', 'are relatives of'],
    'ally-with': ['is an ally of', 'are allies of'],
    'award-held': ['holds', 'hold'],
  }),
);

function betweenWords(story: Story, predicate: string, subject: readonly string[]): string | null {
  const words = betweens.get(predicate);
  if (words === undefined) return null;
  const entities = castOf(story.analysis).entities;
  const several = subject.length > 1 || subject.some((id) => entities.get(id)?.kind === 'group');
  return several ? words[1] : words[0];
}

/** Nouns that stand between a verb and its preposition: "lift sanctions on" is undergone as "sanctions lifted on". */
const carriedNouns: ReadonlySet<string> = new Set(['sanctions', 'talks', 'aid', 'ties']);

/** An act of which nobody is said to be the author: "Jane Doe arrested", "sanctions lifted on France". */
function phrasePassive(verb: string, objects: string): string {
  const [head = '', ...rest] = verb.split(' ');
  const done = inflectParticiple(head);
  const [noun = '', ...others] = rest;
  const words = carriedNouns.has(noun) ? [noun, done, ...others, objects] : [objects, done, ...rest];
  return words.filter((word) => word !== '').join(' ');
}

function phraseTogether(story: Story, parties: readonly string[], act: string, not: boolean): string {
  const [first, ...others] = parties;
  return `${nameList(story, first ? [first] : [])} ${not ? 'did not: ' : ''}${act} ${nameList(story, others)}`;
}

/** Names of entities and labels of events as a list in words. */
export function nameList(story: Story, ids: readonly string[]): string {
  const cast = castOf(story.analysis);
  const names = [...new Set(ids)].flatMap((id) => {
    const name = cast.entities.get(id)?.name ?? cast.events.get(id)?.label;
    return name ? [name] : [];
  });
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** How sure the report is of a statement, in our words; empty for its own plain claim. */
export function describeModality({ modality, polarity }: Statement): string {
  const words = modality.flatMap((each) => modalityWords[each] ?? []);
  return [...words, ...(polarity === 'negative' ? ['denied'] : [])].join(', ');
}

const modalityWords: Readonly<Record<string, string>> = {
  reported: 'reported',
  possible: 'possible',
  future: 'planned',
  condition: 'under a condition',
};
