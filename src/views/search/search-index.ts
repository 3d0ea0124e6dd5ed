import MiniSearch, { type SearchResult } from 'minisearch';
import { silentPredicates } from '../../graph/link-rules.ts';
import type { Entity } from '../../resolve/entity.ts';
import { plainLetters } from '../../resolve/fold-letters.ts';
import type { Statement } from '../../resolve/statement.ts';
import type { StoryEvent } from '../../resolve/story-event.ts';
import type { SentenceRef, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { phraseWhole } from '../ui/statement-phrases.ts';

/** Something that a search can find. */
export type Found =
  | { readonly kind: 'name'; readonly entity: Entity }
  | { readonly kind: 'event'; readonly event: StoryEvent; readonly reports: readonly ReportId[] }
  | {
      readonly kind: 'statement';
      readonly words: string;
      readonly statement: Statement;
      readonly reports: readonly ReportId[];
    }
  | { readonly kind: 'sentence'; readonly at: SentenceRef; readonly words: string };

/** A find with the plain forms of the words that matched. */
export interface Hit {
  readonly key: string;
  readonly found: Found;
  readonly terms: ReadonlySet<string>;
}

export interface Hits {
  readonly names: readonly Hit[];
  readonly events: readonly Hit[];
  readonly statements: readonly Hit[];
  readonly sentences: readonly Hit[];
  /** A word of the reports that is near to one that was not found; null when something was. */
  readonly meant: string | null;
}

export interface SearchIndex {
  readonly search: (asked: string) => Hits;
}

interface Entry {
  readonly id: string;
  readonly text: string;
}

/** Most hits shown of a group. */
const mostNames = 6;
const mostEvents = 4;
const mostOthers = 8;

/** Names in any spelling or script, events and statements in our words, sentences in the reports'. Furniture is not searched. */
export function buildSearch(story: Story): SearchIndex {
  const finds = new Map<string, Found>();
  const entries: Entry[] = [];
  const add = (id: string, text: string, found: Found) => {
    finds.set(id, found);
    entries.push({ id, text });
  };
  for (const entity of story.analysis.entities)
    add(`n ${entity.id}`, formsOf(entity).join(' '), { kind: 'name', entity });
  for (const found of listEvents(story)) add(`e ${found.event.id}`, wordsOf(story, found.event), found);
  for (const found of listStatements(story)) add(`s ${found.statement.id}`, found.words, found);
  for (const { report, sentences } of story.analysis.reports)
    for (const [sentence, { start, end }] of sentences.entries()) {
      const words = report.text.slice(start, end);
      add(`w ${report.id} ${sentence}`, words, {
        kind: 'sentence',
        at: { report: report.id, sentence },
        words,
      });
    }
  const index = new MiniSearch<Entry>({
    fields: ['text'],
    tokenize: (text) => plainLetters(text).split(' '),
    processTerm: (term) => term || null,
  });
  index.addAll(entries);
  return { search: (asked) => runSearch(index, finds, asked) };
}

/** All forms of a name. */
export function formsOf(entity: Entity): readonly string[] {
  return [...new Set([entity.name, ...entity.aliases.map(({ text }) => text)])];
}

/** What happened; that somebody said something is found in the statements. */
function listEvents(story: Story): readonly Extract<Found, { kind: 'event' }>[] {
  return story.analysis.events
    .filter(({ status }) => status !== 'reporting-act')
    .map((event) => {
      const told = event.statements.flatMap((id) => story.index.statements.get(id) ?? []);
      return { kind: 'event', event, reports: [...new Set(told.map(({ report }) => report))] };
    });
}

/** An event is found by its label and by whatever words the reports tell it with. */
function wordsOf(story: Story, { label, statements }: StoryEvent): string {
  const told = statements.flatMap((id) => story.index.statements.get(id) ?? []);
  return [label, ...new Set(told.map((statement) => phraseWhole(story, statement)))].join(' . ');
}

function listStatements(story: Story): readonly Extract<Found, { kind: 'statement' }>[] {
  const groups = new Map<string, { readonly statement: Statement; readonly reports: Set<ReportId> }>();
  for (const statement of story.index.statements.values()) {
    if (silentPredicates.has(statement.predicate) || namesNobody(statement)) continue;
    const words = phraseWhole(story, statement);
    const group = groups.get(words) ?? { statement, reports: new Set() };
    group.reports.add(statement.report);
    groups.set(words, group);
  }
  return [...groups].map(([words, { statement, reports }]) => ({
    kind: 'statement',
    words,
    statement,
    reports: [...reports],
  }));
}

function namesNobody({ subject, object }: Statement): boolean {
  return subject.length + object.length === 0;
}

function runSearch(index: MiniSearch<Entry>, finds: ReadonlyMap<string, Found>, asked: string): Hits {
  const results = index.search(asked, {
    combineWith: 'AND',
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  });
  const hits = results.flatMap((result) => toHit(result, finds));
  const of = (kind: Found['kind'], most: number) =>
    hits.filter(({ found }) => found.kind === kind).slice(0, most);
  return {
    names: rankNames(of('name', results.length), asked).slice(0, mostNames),
    events: of('event', mostEvents),
    statements: of('statement', mostOthers),
    sentences: of('sentence', mostOthers),
    meant: hits.length > 0 ? null : (index.autoSuggest(asked, { fuzzy: 0.4 })[0]?.suggestion ?? null),
  };
}

/** The name that was asked for letter by letter, then what holds all that was asked, then what is only near it. */
function rankNames(hits: readonly Hit[], asked: string): readonly Hit[] {
  const plain = plainLetters(asked).trim();
  const words = plain.split(' ').filter(Boolean);
  const tierOf = ({ found, terms }: Hit) => {
    if (found.kind !== 'name') return 2;
    if (formsOf(found.entity).some((form) => plainLetters(form).trim() === plain)) return 0;
    return words.every((word) => [...terms].some((term) => term.startsWith(word))) ? 1 : 2;
  };
  const tiers = new Map(hits.map((hit) => [hit, tierOf(hit)]));
  return hits.toSorted((a, b) => (tiers.get(a) ?? 2) - (tiers.get(b) ?? 2));
}

function toHit({ id, terms }: SearchResult, finds: ReadonlyMap<string, Found>): readonly Hit[] {
  const found = finds.get(String(id));
  return found ? [{ key: String(id), found, terms: new Set(terms) }] : [];
}

/** A run of words, matched or not. */
export interface MatchedRun {
  readonly text: string;
  readonly matched: boolean;
  readonly start: number;
}

/** Cuts words into those whose plain form matched and what stands between. */
export function cutMatches(words: string, terms: ReadonlySet<string>): readonly MatchedRun[] {
  const runs: MatchedRun[] = [];
  let at = 0;
  for (const match of words.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (
      !plainLetters(match[0])
        .split(' ')
        .some((plain) => terms.has(plain))
    )
      continue;
    if (match.index > at) runs.push({ text: words.slice(at, match.index), matched: false, start: at });
    runs.push({ text: match[0], matched: true, start: match.index });
    at = match.index + match[0].length;
  }
  return [...runs, { text: words.slice(at), matched: false, start: at }];
}
