import type { AnalysedReport, Analysis } from '../../src/analysis/analysis.ts';
import type { ResolvedMention } from '../../src/resolve/entity.ts';
import type { Statement } from '../../src/resolve/statement.ts';
import type { Span } from '../../src/text/span.ts';
import type { Gold, GoldArticle } from './gold.ts';

/** A gold article with the report that was made of it. */
export interface Pair {
  readonly gold: GoldArticle;
  readonly found: AnalysedReport;
}

/** Which found entity and event stands for which of the gold, one to one. */
export interface Matching {
  readonly pairs: readonly Pair[];
  /** Found id (entity or event) to gold id. */
  readonly toGold: ReadonlyMap<string, string>;
  readonly fromGold: ReadonlyMap<string, string>;
  /** Entity ids of either side to the country as which they may be drawn. */
  readonly drawnAs: ReadonlyMap<string, string>;
}

/** Entities one to one by largest overlap of mention spans; events by overlap of their statements' sentences. */
export function matchIds(gold: Gold, analysis: Analysis): Matching {
  const pairs = gold.articles.flatMap((article) => {
    const found = analysis.reports.find((r) => r.report.id === article.article);
    return found ? [{ gold: article, found }] : [];
  });
  const toGold = new Map<string, string>([
    ...pairGreedily(entityOverlaps(pairs)),
    ...pairGreedily(eventOverlaps(gold, analysis, pairs)),
  ]);
  return {
    pairs,
    toGold,
    fromGold: new Map([...toGold].map(([found, wanted]) => [wanted, found])),
    drawnAs: new Map([
      ...gold.collapses,
      ...analysis.entities.flatMap((e) => (e.drawnAs ? [[e.id, e.drawnAs] as const] : [])),
    ]),
  };
}

/** Share of the union that two spans have in common, 0 to 1. */
export function spanLikeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + (b.end - b.start) - shared);
}

/** The found mention that covers the same words best, at least half of the union. */
export function bestMention(mentions: readonly ResolvedMention[], span: Span): ResolvedMention | null {
  let best: ResolvedMention | null = null;
  let bestLikeness = 0.5;
  for (const mention of mentions) {
    const likeness = spanLikeness(mention, span);
    if (likeness > bestLikeness || (likeness === bestLikeness && best === null)) {
      best = mention;
      bestLikeness = likeness;
    }
  }
  return best;
}

function entityOverlaps(pairs: readonly Pair[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { gold, found } of pairs) {
    for (const wanted of gold.mentions) addOverlap(weights, found, wanted, wanted.entityId, 1);
    for (const wanted of gold.nominals) addOverlap(weights, found, wanted, wanted.entityId, 0.5);
  }
  return weights;
}

function addOverlap(
  weights: Map<string, number>,
  found: AnalysedReport,
  span: Span,
  id: string,
  weight: number,
): void {
  const mention = bestMention(found.mentions, span);
  if (mention && !id.startsWith('event-')) addWeight(weights, mention.entity, id, weight);
}

function addWeight(weights: Map<string, number>, found: string, wanted: string, weight: number): void {
  const key = `${found}\n${wanted}`;
  weights.set(key, (weights.get(key) ?? 0) + weight);
}

function eventOverlaps(gold: Gold, analysis: Analysis, pairs: readonly Pair[]): Map<string, number> {
  const statements = new Map<string, Statement>(
    pairs.flatMap(({ found }) => found.statements.map((s) => [s.id, s] as const)),
  );
  const weights = new Map<string, number>();
  for (const event of analysis.events) {
    const sentences = new Set(
      event.statements.flatMap((id) => {
        const s = statements.get(id);
        return s ? [`${s.report}:${s.evidence.start}`] : [];
      }),
    );
    for (const wanted of gold.events)
      countShared(weights, gold, event.id, sentences, wanted, statements, event.statements);
  }
  return weights;
}

function countShared(
  weights: Map<string, number>,
  gold: Gold,
  id: string,
  sentences: ReadonlySet<string>,
  wanted: Gold['events'][number],
  statements: ReadonlyMap<string, Statement>,
  found: readonly string[],
): void {
  const goldStatements = wanted.statements.flatMap((s) => gold.statements.get(s) ?? []);
  const goldSentences = new Set(goldStatements.map((s) => `${s.article}:${s.evidence.start}`));
  const shared = [...goldSentences].filter((s) => sentences.has(s)).length;
  if (shared === 0) return;
  // Several events share a headline: the same words and the same predicate decide between them.
  const close = found.filter((f) => {
    const s = statements.get(f);
    return (
      s &&
      goldStatements.some(
        (g) =>
          g.article === s.report && g.predicate === s.predicate && spanLikeness(g.trigger, s.trigger) > 0,
      )
    );
  }).length;
  addWeight(weights, id, wanted.id, (2 * shared) / (goldSentences.size + sentences.size) + close);
}

function pairGreedily(weights: ReadonlyMap<string, number>): [string, string][] {
  const ranked = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const usedFound = new Set<string>();
  const usedGold = new Set<string>();
  const pairs: [string, string][] = [];
  for (const [key] of ranked) {
    const [found = '', wanted = ''] = key.split('\n');
    if (usedFound.has(found) || usedGold.has(wanted)) continue;
    usedFound.add(found);
    usedGold.add(wanted);
    pairs.push([found, wanted]);
  }
  return pairs;
}
