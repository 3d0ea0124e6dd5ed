import MiniSearch, { type SearchResult } from 'minisearch';
import { silentPredicates } from '../../graph/link-rules.ts';
import type { Entity } from '../../resolve/entity.ts';
import { plainLetters } from '../../resolve/fold-letters.ts';
import type { Statement } from '../../resolve/statement.ts';
import type { SentenceRef, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { phraseWhole } from '../ui/statement-phrases.ts';

/** Something that a search can find. */
export type Found =
  | { readonly kind: 'name'; readonly entity: Entity }
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
const mostOthers = 8;

/** Names in any spelling or script, statements in our words, sentences in the reports'. Furniture is not searched. */
export function buildSearch(story: Story): SearchIndex {
  const finds = new Map<string, Found>();
  const entries: Entry[] = [];
  const add = (id: string, text: string, found: Found) => {
    finds.set(id, found);
    entries.push({ id, text });
  };
  for (const entity of story.analysis.entities)
    add(`n ${entity.id}`, formsOf(entity).join(' '), { kind: 'name', entity });
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
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  });
  const hits = results.flatMap((result) => toHit(result, finds));
  const of = (kind: Found['kind'], most: number) =>
    hits.filter(({ found }) => found.kind === kind).slice(0, most);
  return {
    names: of('name', mostNames),
    statements: of('statement', mostOthers),
    sentences: of('sentence', mostOthers),
    meant: hits.length > 0 ? null : (index.autoSuggest(asked, { fuzzy: 0.4 })[0]?.suggestion ?? null),
  };
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
