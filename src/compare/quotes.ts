import type { EntityId, Passage } from '../resolve/entity.ts';
import type { ResolvedQuote, Statement } from '../resolve/statement.ts';
import { spanContains } from '../text/span.ts';
import { certaintyOf, modalBefore } from './certainty.ts';
import type { CompareInput } from './compare-input.ts';
import { indexStory } from './index-story.ts';
import { passage } from './telling-words.ts';
import { propositionKeys } from './told-claims.ts';
import { groupBy, type ToldStory, wordsOf } from './told-story.ts';

/** How another report gives the same utterance. */
export const quoteRelations = [
  'exact',
  'trimmed',
  'paraphrased',
  'modality-changed',
  'speaker-changed',
] as const;
export type QuoteRelation = (typeof quoteRelations)[number];

export interface QuoteVersion {
  readonly words: Passage;
  readonly speaker: EntityId | null;
  readonly relation: QuoteRelation;
  /** The words that differ, where they are known ("could"). */
  readonly differing: readonly Passage[];
}

/** One utterance as several reports have it; the longest quotation is what the others are held against. */
export interface QuoteLine {
  readonly speaker: EntityId | null;
  readonly quoted: Passage;
  readonly versions: readonly QuoteVersion[];
}

/** Words in a row that make two quotations one utterance. */
const common = 4;

interface Quoted {
  readonly words: Passage;
  readonly speaker: EntityId | null;
  readonly tokens: readonly string[];
}

/** The same utterance in several reports: quoted exactly or in part, paraphrased, weakened, or given to another. */
export function alignQuotes(input: CompareInput): readonly QuoteLine[] {
  const story = indexStory(input);
  const quotes = [...story.reports.values()].flatMap(({ report, quotes: own }) =>
    own.map((quote) => readQuote(story, { ...quote, report: report.id })),
  );
  return lineUp(quotes).flatMap((group) => {
    const [longest, ...others] = [...group].sort((a, b) => b.tokens.length - a.tokens.length);
    if (!longest) return [];
    const versions = [
      ...others.filter((q) => q.words.report !== longest.words.report).map((q) => quotedVersion(longest, q)),
      ...paraphrases(story, longest),
    ];
    return versions.length === 0 ? [] : [{ speaker: longest.speaker, quoted: longest.words, versions }];
  });
}

function readQuote(story: ToldStory, quote: ResolvedQuote & Passage): Quoted {
  const words = passage(quote, quote);
  const tokens = [
    ...wordsOf(story, words)
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu),
  ].map((match) => match[0]);
  return { words, speaker: quote.speaker, tokens };
}

/** Quotations that share a run of words; the first that has the run gathers the rest. */
function lineUp(quotes: readonly Quoted[]): readonly (readonly Quoted[])[] {
  const owner = new Map<string, number>();
  const groupOf = quotes.map((quote, index) => {
    const runs = runsOf(quote.tokens);
    const known = runs.map((run) => owner.get(run)).find((at) => at !== undefined);
    const group = known ?? index;
    for (const run of runs) if (!owner.has(run)) owner.set(run, group);
    return group;
  });
  return [
    ...groupBy(
      quotes.map((quote, index) => ({ quote, group: groupOf[index] ?? index })),
      (row) => row.group,
    ).map.values(),
  ].map((rows) => rows.map((row) => row.quote));
}

function runsOf(tokens: readonly string[]): readonly string[] {
  if (tokens.length < common) return tokens.length === 0 ? [] : [tokens.join(' ')];
  return tokens.slice(common - 1).map((_, at) => tokens.slice(at, at + common).join(' '));
}

function quotedVersion(longest: Quoted, other: Quoted): QuoteVersion {
  const relation = relationOf(longest, other);
  return { words: other.words, speaker: other.speaker, relation, differing: [] };
}

function relationOf(longest: Quoted, other: Quoted): QuoteRelation {
  if (longest.speaker !== null && other.speaker !== null && longest.speaker !== other.speaker)
    return 'speaker-changed';
  const [whole, part] = [longest.tokens.join(' '), other.tokens.join(' ')];
  if (whole === part) return 'exact';
  return ` ${whole} `.includes(` ${part} `) ? 'trimmed' : 'paraphrased';
}

/** What other reports have the same speaker say without quotation marks, by proposition. */
function paraphrases(story: ToldStory, quote: Quoted): readonly QuoteVersion[] {
  const inside = (story.byReport.get(quote.words.report) ?? []).filter((s) =>
    spanContains(quote.words, s.trigger),
  );
  return inside.flatMap((said) =>
    sameProposition(story, said)
      .filter((s) => s.report !== quote.words.report && s.attribution.some((id) => id === quote.speaker))
      .map((s) => paraphrase(story, said, s, quote.speaker)),
  );
}

function sameProposition(story: ToldStory, said: Statement): readonly Statement[] {
  const keys = new Set(propositionKeys(story, said));
  const candidates = said.event
    ? (story.byEvent.get(said.event) ?? [])
    : (story.bySubject.get(said.subject[0] ?? '') ?? []);
  return candidates.filter((s) => propositionKeys(story, s).some((key) => keys.has(key)));
}

function paraphrase(
  story: ToldStory,
  said: Statement,
  told: Statement,
  speaker: EntityId | null,
): QuoteVersion {
  const changed = certaintyOf(said) !== certaintyOf(told);
  const modal = changed ? modalBefore(story, told) : null;
  return {
    words: passage(told, told.evidence),
    speaker,
    relation: changed ? 'modality-changed' : 'paraphrased',
    differing: modal ? [passage(told, modal)] : [],
  };
}
