import type { Entity, EntityId, Passage, ResolvedMention } from '../resolve/entity.ts';
import type { EventId } from '../resolve/event-id.ts';
import type { RoleValue, Statement } from '../resolve/statement.ts';
import type { StoryEvent } from '../resolve/story-event.ts';
import type { ReportId } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import type { ComparedReport } from './compare-input.ts';
import type { Line } from './prose/line.ts';

export type ToldQuantity = ComparedReport['quantities'][number] & { readonly report: ReportId };
export type ToldTime = ComparedReport['times'][number] & { readonly report: ReportId };

/**
 * One or more story events that may be the same happening under another status or other names: the lifting done and
 * the lifting agreed on, talks of one's president and talks of one's envoy. Wide enough to see differences, too wide
 * to call any of them a conflict.
 */
export interface Matter {
  readonly id: string;
  readonly predicate: string;
  readonly events: readonly EventId[];
  /** Statements of its events in their own predicate, in story order. */
  readonly acts: readonly Statement[];
  readonly told: readonly Statement[];
}

/** The input by id, built once a comparison; every list in the order of report id, then text. */
export interface ToldStory {
  readonly reports: ReadonlyMap<ReportId, ComparedReport>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly statements: readonly Statement[];
  readonly lines: readonly Line[];
  readonly lineAt: ReadonlyMap<string, Line>;
  readonly byEvent: ReadonlyMap<EventId, readonly Statement[]>;
  readonly byReport: ReadonlyMap<ReportId, readonly Statement[]>;
  readonly bySubject: ReadonlyMap<string, readonly Statement[]>;
  readonly matters: readonly Matter[];
  readonly quantities: ReadonlyMap<string, ToldQuantity>;
  readonly times: ReadonlyMap<string, ToldTime>;
  readonly inSentence: ReadonlyMap<string, readonly Statement[]>;
  readonly mentionsIn: ReadonlyMap<string, readonly ResolvedMention[]>;
  readonly quantitiesIn: ReadonlyMap<string, readonly ToldQuantity[]>;
  readonly timesIn: ReadonlyMap<string, readonly ToldTime[]>;
  /** Reports of one story share a mark. */
  readonly clusters: ReadonlyMap<ReportId, string>;
}

export function sentenceKey(of: { readonly report: ReportId; readonly sentence: number }): string {
  return `${of.report}\n${of.sentence}`;
}

/** Code unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

interface Groups<K, T> {
  readonly map: ReadonlyMap<NonNullable<K>, readonly T[]>;
}

/** Items by key, in their order; those whose key is null are left out. */
export function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Groups<K, T> {
  const map = new Map<NonNullable<K>, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null || key === undefined) continue;
    const group = map.get(key);
    if (group) group.push(item);
    else map.set(key, [item]);
  }
  return { map };
}

/** The country for a government, administration or embassy; everybody else as they are. */
export function drawnId(story: ToldStory, id: string): string {
  return story.entities.get(id)?.drawnAs ?? id;
}

/** The countries of a participant: itself when it is one, else those that it belongs to or acts for. */
export function countriesOf(story: ToldStory, id: string): readonly EntityId[] {
  const entity = story.entities.get(id);
  if (!entity) return [];
  if (entity.kind === 'country') return [entity.id];
  return entity.drawnAs ? [entity.drawnAs] : entity.countries;
}

export function wordsOf(story: ToldStory, passage: Passage): string {
  return story.reports.get(passage.report)?.report.text.slice(passage.start, passage.end) ?? '';
}

/** The numbers of what a statement is about: by role, else those that count one of its objects in its sentence. */
export function quantitiesOf(story: ToldStory, statement: Statement): readonly ToldQuantity[] {
  const given = (statement.roles.quantity ?? []).flatMap((id) => {
    const quantity = typeof id === 'string' ? story.quantities.get(id) : undefined;
    return quantity ? [quantity] : [];
  });
  if (given.length > 0) return given;
  const inSentence = story.quantitiesIn.get(sentenceKey(statement)) ?? [];
  return inSentence.filter((q) => q.counts !== null && statement.object.includes(q.counts));
}

export function timesOf(story: ToldStory, values: readonly RoleValue[] | undefined): readonly ToldTime[] {
  return (values ?? []).flatMap((id) => {
    const time = typeof id === 'string' ? story.times.get(id) : undefined;
    return time ? [time] : [];
  });
}

export function spansOf(values: readonly RoleValue[] | undefined): readonly Span[] {
  return (values ?? []).filter((value): value is Span => typeof value === 'object');
}

export function letterOf(story: ToldStory, report: ReportId): string {
  return story.reports.get(report)?.letter ?? '';
}

/** "A", "A and C", "A, C and D". */
export function listLetters(story: ToldStory, reports: Iterable<ReportId>): string {
  return listWords([...new Set(reports)].map((report) => letterOf(story, report)).sort(compareLetters));
}

/** Z comes before AA. */
function compareLetters(a: string, b: string): number {
  return a.length - b.length || compareText(a, b);
}

export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
