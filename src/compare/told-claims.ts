import { findPredicate } from '../extract/predicates.ts';
import type { Statement } from '../resolve/statement.ts';
import { needsObject } from './act.ts';
import { isBareFrame } from './bare-frames.ts';
import { type Bodies, findBodies, haveOtherDoers } from './doers.ts';
import { type Draft, reportsIn, toldVerdict } from './draft.ts';
import { onceKey } from './once-only.ts';
import { plainObject } from './plain-object.ts';
import { showWords } from './shown-words.ts';
import { passage, voiceOf } from './telling-words.ts';
import { labelTold, shortestClause } from './told-label.ts';
import {
  compareText,
  countriesOf,
  drawnId,
  groupBy,
  quantitiesOf,
  sentenceKey,
  type ToldStory,
  wordsOf,
} from './told-story.ts';
import type { Voice } from './voice.ts';

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
    .filter((s) => !secondary.includes(s.predicate) && !isOfNobody(s))
    .flatMap((statement) => propositionKeys(story, statement).map((key) => ({ key, statement })));
  const groups = [...groupBy(rows, (row) => row.key).map].map(
    ([key, group]) => [key, group.map((row) => row.statement)] as const,
  );
  const bodies = findBodies(story);
  return dropVaguer(groups).flatMap((told) => draftProposition(story, bodies, told));
}

/** "There was a crash": told of nobody and nothing, it cannot be lined up by who and what. */
function isOfNobody({ subject, object }: Statement): boolean {
  return subject.length + object.length === 0;
}

type Told = readonly [key: string, statements: readonly Statement[]];

/** "The army fired", where the same reports and others tell of the same event what it fired. */
function dropVaguer(groups: readonly Told[]): readonly Told[] {
  const fuller = new Map<string, Set<string>[]>();
  const actOf = ({ event, predicate }: Statement): string | null => event && `${event} ${predicate}`;
  const reportsOf = (statements: readonly Statement[]): Set<string> =>
    new Set(statements.map((s) => s.report));
  for (const [, statements] of groups) {
    const [first] = statements;
    const act = first && first.object.length > 0 ? actOf(first) : null;
    if (act) fuller.set(act, [...(fuller.get(act) ?? []), reportsOf(statements)]);
  }
  return groups.filter(([, statements]) => {
    const [first] = statements;
    const act = first && first.object.length === 0 ? actOf(first) : null;
    const own = [...reportsOf(statements)];
    if (!act || own.length < 2) return true;
    return !(fuller.get(act) ?? []).some((reports) => own.every((report) => reports.has(report)));
  });
}

/** One key an object, so that a list of names lines up with each name told alone. */
export function propositionKeys(story: ToldStory, s: Statement): readonly string[] {
  const doers = s.subject.map((id) => drawnId(story, id)).sort(compareText);
  const where = s.event ?? doers.join(' ');
  const negative = s.polarity === 'negative' ? ' not' : aimOf(story, s);
  const objects = s.object.map((id) => seatOf(story, s, drawnId(story, id)));
  if (objects.length === 0)
    return [
      `${s.predicate}${negative} ${where} ${s.event ? doers.join(' ') : ''}${rareObject(story, s)}`.trim(),
    ];
  return objects.map(
    (object) => onceKey(s, story.entities.get(object)) ?? `${s.predicate}${negative} ${where} > ${object}`,
  );
}

/** "Her finance minister" holds the office in her country. */
function seatOf(story: ToldStory, { predicate }: Statement, id: string): string {
  if (predicate !== 'hold-office' || story.entities.get(id)?.kind !== 'person') return id;
  const [country] = countriesOf(story, id);
  return country ?? id;
}

/** "Changed his mind" and "changed her name" are two things: a verb that is none of the list goes by what stands behind it. */
function rareObject(story: ToldStory, s: Statement): string {
  if (findPredicate(s.predicate) !== null || s.object.length > 0) return '';
  const noun = /[\p{L}'’-]+$/u.exec(plainObject(story, s))?.[0];
  return noun ? ` : ${noun.toLowerCase()}` : '';
}

/** "To improve relations with X" and "to influence X" are two aims, whoever has them. */
function aimOf(story: ToldStory, { predicate, report, roles }: Statement): string {
  const [goal] = predicate === 'intend' ? (roles.goal ?? []) : [];
  if (typeof goal !== 'object') return '';
  return ` ${/\p{L}+/u.exec(wordsOf(story, { report, ...goal }).replace(/^to /i, ''))?.[0] ?? ''}`;
}

function draftProposition(story: ToldStory, bodies: Bodies, [key, statements]: Told): Draft[] {
  const verdict = toldVerdict(story, new Set(statements.map((s) => s.report)));
  const first = statements[0];
  if (!first || (verdict === 'single' && !isNotable(first))) return [];
  if (isInTheName(story, first) || (verdict !== 'single' && isHedged(story, statements))) return [];
  if (saysNothing(first) && verdict !== 'single') return [];
  if (verdict === 'single' && isBareFrame(story, first, shortestClause(story, statements))) return [];
  const object = key.split(' > ')[1];
  const narrowed = object ? statements.map((s) => narrow(story, s, object)) : statements;
  const sides = [narrowed.map((s) => namingVoice(story, s))];
  return [
    {
      key,
      type: verdict === 'single' && first.predicate === 'decide' ? 'attribution' : null,
      verdict,
      question: labelTold(story, verdict, statements, narrowed, {
        bare: saysNothing(first),
        otherDoers: haveOtherDoers(story, bodies, narrowed),
      }),
      sides,
      because: '',
      sum: null,
      weight: (first.event ? story.byEvent.get(first.event)?.length : 0) ?? reportsIn(sides).size,
    },
  ];
}

/** "The minister said", "the firm pledged": without what was said or pledged there is nothing to agree on. */
function saysNothing({ predicate, object, subject, polarity }: Statement): boolean {
  if (object.length > 0 || predicate === 'hold-office') return false;
  if (predicate === 'state' || background.includes(predicate)) return true;
  return subject.length > 0 && polarity === 'positive' && needsObject(predicate);
}

/** "At least 17" beside "17": what they share is a matter of the figures, and told there. */
function isHedged(story: ToldStory, statements: readonly Statement[]): boolean {
  const figures = statements.flatMap((s) => quantitiesOf(story, s)).filter((q) => q.value !== null);
  return new Set(figures.map((q) => q.comparator)).size > 1;
}

/** "The airport of Sundby belongs to Sundby", "Russian firms belong to Russia": the name has said it. */
function isInTheName(story: ToldStory, { predicate, subject, object }: Statement): boolean {
  if (!['affiliated-with', 'citizen-of', 'kin-of', 'represent'].includes(predicate)) return false;
  const [one, other] = [subject[0], object[0]].map((id) => (id ? story.entities.get(id) : undefined));
  if (!one || !other) return false;
  // "Peruvian authorities" are drawn as Peru.
  if (drawnId(story, one.id) === drawnId(story, other.id)) return true;
  return one.kind === 'group' || one.name.includes(other.name);
}

/** What ties somebody to a country or a body is worth a row where it is told for how long. */
function isNotable({ predicate, subject, object, roles }: Statement): boolean {
  return (
    (!background.includes(predicate) || (roles.duration ?? []).length > 0) &&
    subject.length + object.length > 0
  );
}

/** The statement with one object alone: the row is about that one. */
function narrow(story: ToldStory, statement: Statement, object: string): Statement {
  return { ...statement, object: statement.object.filter((id) => drawnId(story, id) === object) };
}

/** How far a pronoun may stand before its verb, in characters. */
const pronounReach = 24;

/** What a report tells of somebody, with words that name them: their name alone where it stands far from the verb. */
function namingVoice(story: ToldStory, statement: Statement): Voice {
  const voice = voiceOf(story, statement);
  const [object] = statement.object;
  if (!object || story.entities.get(object)?.kind !== 'person') return voice;
  const own = (story.mentionsIn.get(sentenceKey(statement)) ?? []).filter((m) => m.entity === object);
  const names = own.filter((m) => m.form === 'name');
  // "She was deposed": the verb has its word for her.
  const { trigger } = statement;
  if (own.some((m) => m.form === 'pronoun' && m.end <= trigger.start && trigger.start - m.end < pronounReach))
    return voice;
  const { start, end } = showWords(story, voice.words);
  if (names.some((name) => name.start >= start && name.end <= end)) return voice;
  const [name] = names;
  return name ? { ...voice, words: passage(statement, name) } : voice;
}
