import type { ComparedReport, CompareInput } from '../../src/compare/compare-input.ts';
import type { MentionKind } from '../../src/extract/mention.ts';
import type { Modality, RoleName } from '../../src/extract/proposition.ts';
import type { QuantityId } from '../../src/extract/quantity.ts';
import type { QuoteId } from '../../src/extract/quote.ts';
import type { TimeId } from '../../src/extract/time-expression.ts';
import type { Entity, EntityId, EntityKind, ResolvedMention } from '../../src/resolve/entity.ts';
import type { EventId } from '../../src/resolve/event-id.ts';
import type { RoleValue, Statement, StatementId } from '../../src/resolve/statement.ts';
import type { StoryEvent } from '../../src/resolve/story-event.ts';
import type { ReportId } from '../../src/text/report.ts';
import type { Span } from '../../src/text/span.ts';

/** One statement, drawn by the words of its report: the verb is looked up in the text. */
export interface Says {
  readonly verb: string;
  readonly predicate: string;
  readonly subject?: readonly string[];
  readonly object?: readonly string[];
  /** Name of the event that it tells. */
  readonly event?: string;
  readonly modality?: readonly Modality[];
  readonly polarity?: 'positive' | 'negative';
  readonly by?: readonly string[];
  /** Role to names, to events in <angle brackets>, or to =words of the text. */
  readonly roles?: Readonly<Partial<Record<RoleName, readonly string[]>>>;
}

export interface Tells {
  readonly id: string;
  readonly text: string;
  readonly says: readonly Says[];
  /** Figures as they stand in the text: "at least 12 hostages". */
  readonly figures?: readonly string[];
  /** Words for times with their calendar or TIMEX value. */
  readonly times?: Readonly<Record<string, string>>;
  /** Quoted words with their speaker. */
  readonly quotes?: Readonly<Record<string, string>>;
}

/** What the names are: kind, and the countries that they belong to. Names that stand under another are spellings of it. */
export interface Cast {
  readonly [name: string]: {
    readonly kind: EntityKind;
    readonly of?: readonly string[];
    readonly same?: string;
  };
}

/** Reports drawn in prose, as the comparison is given them. */
export function tellStory(cast: Cast, reports: readonly Tells[]): CompareInput {
  const compared = reports.map((report, index) => readTelling(cast, report, String.fromCharCode(65 + index)));
  return { reports: compared, entities: listEntities(cast, compared), events: listEvents(reports, compared) };
}

function idOf(cast: Cast, name: string): EntityId {
  const full = cast[name]?.same ?? name;
  return `${cast[full]?.kind ?? 'group'}-${full.toLowerCase().replaceAll(' ', '-')}` as EntityId;
}

function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
  return { start, end: start + words.length };
}

function splitSentences(text: string): readonly Span[] {
  return [...text.matchAll(/[^.]+(?:\.(?!\s+\p{Lu}|$)[^.]*)*\.?/gu)].map((m) => ({
    start: m.index + (m[0].length - m[0].trimStart().length),
    end: m.index + m[0].length,
  }));
}

function readTelling(cast: Cast, tells: Tells, letter: string): ComparedReport {
  const { id, text } = tells;
  const sentences = splitSentences(text);
  const at = (span: Span): number => sentences.findIndex((s) => span.start >= s.start && span.start < s.end);
  return {
    report: {
      id: id as ReportId,
      file: `${id}.txt`,
      text,
      reading: text,
      title: null,
      publisher: null,
      author: null,
      published: null,
      url: null,
      regions: [{ start: 0, end: text.length, kind: 'body' }],
      noise: [],
    },
    letter,
    sentences,
    mentions: findMentions(cast, text, at),
    quotes: Object.entries(tells.quotes ?? {}).map(([words, speaker]) => ({
      ...find(text, words),
      id: `${id}-${words}` as QuoteId,
      speaker: idOf(cast, speaker),
      cue: null,
      addressee: null,
    })),
    times: Object.entries(tells.times ?? {}).map(([words, value]) => ({
      ...find(text, words),
      id: `${id}-t-${words}` as TimeId,
      text: words,
      timex: { type: value.startsWith('P') ? ('DURATION' as const) : ('DATE' as const), value, mod: null },
      edtf: value.startsWith('P') ? null : value,
      signal: / (?:in|on|of|since) $/.test(text.slice(0, text.indexOf(words))) ? find(text, words) : null,
      anchor: null,
      offset: null,
    })),
    quantities: (tells.figures ?? []).map((figure) => readFigure(cast, id, text, figure)),
    statements: tells.says.map((said) => readSaid(cast, tells, said, sentences, at)),
  };
}

function findMentions(cast: Cast, text: string, at: (span: Span) => number): readonly ResolvedMention[] {
  return Object.keys(cast)
    .flatMap((name) => occurrences(text, name).map((start) => ({ name, start })))
    .map(({ name, start }) => {
      const kind = cast[cast[name]?.same ?? name]?.kind ?? 'group';
      const adjective = cast[name]?.same !== undefined && kind === 'country';
      return {
        start,
        end: start + name.length,
        text: name,
        kind: (adjective ? 'nationality' : kind) as MentionKind,
        form: formOf(kind, adjective),
        entity: idOf(cast, name),
        standsFor: null,
        sentence: at({ start, end: start }),
      };
    })
    .filter((m, _, all) => !all.some((o) => o !== m && o.start <= m.start && m.end <= o.end))
    .sort((a, b) => a.start - b.start);
}

function occurrences(text: string, name: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) starts.push(at);
  return starts;
}

function formOf(kind: EntityKind, adjective: boolean): ResolvedMention['form'] {
  if (adjective) return 'adjective';
  return kind === 'group' ? 'nominal' : 'name';
}

const numberWords = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function readFigure(
  cast: Cast,
  report: string,
  text: string,
  figure: string,
): ComparedReport['quantities'][number] {
  const span = find(text, figure);
  const number =
    /\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|most|many)\b/i.exec(
      figure,
    );
  const digits = number?.[0].replaceAll(',', '') ?? '';
  const word = numberWords.indexOf(digits.toLowerCase());
  const value = /\d/.test(digits) ? Number(digits) : word;
  const start = span.start + (number?.index ?? 0);
  const end = start + (number?.[0].length ?? 0);
  const counted = { start: Math.min(end + 1, span.end), end: span.end };
  return {
    ...span,
    id: `${report}-q-${figure}` as QuantityId,
    text: figure,
    number: { start, end },
    value: value < 0 ? null : value,
    comparator: /at least|over|more than/i.test(figure) ? '>' : '=',
    kind: kindOfFigure(figure),
    counted,
    unit: unitOf(figure, text.slice(counted.start, counted.end)),
    counts: cast[figure] ? idOf(cast, figure) : null,
  };
}

function kindOfFigure(figure: string): ComparedReport['quantities'][number]['kind'] {
  if (figure.includes('$')) return 'money';
  return /\b(?:km|kilometres|miles)\b/.test(figure) ? 'measure' : 'cardinal';
}

function unitOf(figure: string, counted: string): string {
  if (figure.includes('$')) return 'USD';
  return (counted.split(' ').at(-1) ?? '').replace(/s$/, '');
}

function readSaid(
  cast: Cast,
  tells: Tells,
  said: Says,
  sentences: readonly Span[],
  at: (span: Span) => number,
): Statement {
  const trigger = find(tells.text, said.verb);
  const sentence = at(trigger);
  const roles: Partial<Record<RoleName, readonly RoleValue[]>> = {};
  for (const [role, values] of Object.entries(said.roles ?? {})) {
    roles[role as RoleName] = values.map((value) => readRole(cast, tells, value));
  }
  const parties = [...(said.subject ?? []), ...(said.object ?? [])];
  const figures = (tells.figures ?? []).filter((figure) => parties.includes(figure));
  if (figures.length > 0) roles.quantity = figures.map((figure) => `${tells.id}-q-${figure}` as QuantityId);
  const party = (name: string) => (name.startsWith('<') ? eventId(name.slice(1, -1)) : idOf(cast, name));
  return {
    id: `${tells.id}-${said.predicate}-${trigger.start}` as StatementId,
    report: tells.id as ReportId,
    sentence,
    subject: (said.subject ?? []).map(party),
    predicate: said.predicate,
    verb: said.predicate,
    class: null,
    object: (said.object ?? []).map(party),
    roles,
    polarity: said.polarity ?? 'positive',
    modality: said.modality ?? ['asserted'],
    attribution: (said.by ?? []).map((name) => idOf(cast, name)),
    trigger,
    evidence: sentences[sentence] ?? trigger,
    event: said.event ? eventId(said.event) : null,
  };
}

function readRole(cast: Cast, { id, text, times }: Tells, value: string): RoleValue {
  if (value.startsWith('<')) return eventId(value.slice(1, -1));
  if (value.startsWith('=')) return find(text, value.slice(1));
  return times?.[value] === undefined ? idOf(cast, value) : (`${id}-t-${value}` as TimeId);
}

function eventId(name: string): EventId {
  return `event-${name}` as EventId;
}

function listEntities(cast: Cast, reports: readonly ComparedReport[]): readonly Entity[] {
  return Object.entries(cast)
    .filter(([, { same }]) => same === undefined)
    .map(([name, { kind, of }]) => ({
      id: idOf(cast, name),
      kind,
      name,
      aliases: Object.keys(cast)
        .filter((form) => idOf(cast, form) === idOf(cast, name))
        .map((text) => ({
          text,
          reports: reports.filter((r) => r.report.text.includes(text)).map((r) => r.report.id),
        })),
      countries: (of ?? []).map((country) => idOf(cast, country)),
      bloc: false,
      maybeSame: [],
      drawnAs: null,
      descriptions: [],
    }));
}

function listEvents(reports: readonly Tells[], compared: readonly ComparedReport[]): readonly StoryEvent[] {
  const names = new Set(reports.flatMap((r) => r.says.flatMap((said) => said.event ?? [])));
  const statements = compared.flatMap((r) => r.statements);
  return [...names].map((name) => {
    const told = statements.filter((s) => s.event === eventId(name));
    const planned = told.every((s) => s.modality.includes('future') || s.modality.includes('possible'));
    return {
      id: eventId(name),
      label: name,
      predicate: told[0]?.predicate ?? '',
      class: null,
      edtf: null,
      start: null,
      end: null,
      precision: 'none',
      status: planned ? 'planned' : 'past',
      participants: [],
      statements: told.map((s) => s.id),
      relations: [],
      dating: null,
    };
  });
}
