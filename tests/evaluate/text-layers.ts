import type { CountedQuantity } from '../../src/analysis/analysis.ts';
import type { TimeExpression } from '../../src/extract/time-expression.ts';
import type { ResolvedQuote } from '../../src/resolve/statement.ts';
import type { Span } from '../../src/text/span.ts';
import type { GoldDate, GoldQuantity, GoldQuote } from './gold.ts';
import type { Matching, Pair } from './matching.ts';
import { type Score, startTally, type Tally } from './score.ts';

const regionTerms: Readonly<Record<string, string>> = {
  'dateline-or-metadata': 'metadata',
  boilerplate: 'furniture',
};

/** Regions by characters: how many stand under the kind that the gold gives them. */
export function scoreRegions({ pairs }: Matching): Score {
  let right = 0;
  let total = 0;
  const missed: string[] = [];
  for (const { gold, found } of pairs) {
    const kinds = found.report.regions;
    for (const wanted of gold.regions) {
      const kind = regionTerms[wanted.type] ?? wanted.type;
      const share = kinds.filter((r) => r.kind === kind).reduce((sum, r) => sum + sharedLength(r, wanted), 0);
      right += share;
      total += wanted.end - wanted.start;
      if (share < wanted.end - wanted.start) {
        const others = kinds.filter((r) => r.kind !== kind && sharedLength(r, wanted) > 0).map((r) => r.kind);
        missed.push(
          `${gold.no} ${wanted.start} ${kind} read as ${others.join(', ')}: ${shorten(wanted.text)}`,
        );
      }
    }
  }
  return { layer: 'regions, characters', goal: '99', right, found: total, wanted: total, missed, wrong: [] };
}

/** Quotations: same span (quotation marks aside) and the right speaker. */
export function scoreQuotes(matching: Matching): Score {
  const tally = startTally('quotes with speaker', 'all 6');
  for (const pair of matching.pairs) {
    const used = new Set(pair.gold.quotes.map((wanted) => scoreQuote(matching, tally, pair, wanted)));
    for (const quote of pair.found.quotes) {
      if (!used.has(quote))
        tally.wrong(`${pair.gold.no} ${shorten(pair.found.report.text.slice(quote.start, quote.end))}`);
    }
  }
  return tally.score();
}

function scoreQuote(
  { toGold }: Matching,
  tally: Tally,
  { gold, found }: Pair,
  wanted: GoldQuote,
): ResolvedQuote | null {
  const quote = found.quotes.find(
    (q) => Math.abs(q.start - wanted.start) <= 1 && Math.abs(q.end - wanted.end) <= 2,
  );
  const speaker = quote?.speaker ? (toGold.get(quote.speaker) ?? quote.speaker) : null;
  const name = `${gold.no} ${shorten(wanted.text)} by ${wanted.speaker}`;
  if (!quote) tally.miss(name);
  else if (speaker === wanted.speaker) tally.right();
  else tally.differ(`${name}, found ${speaker}`);
  return quote ?? null;
}

/** Time expressions: exact span; `optional` ones of the gold bring neither gain nor loss. */
export function scoreTimes({ pairs }: Matching): readonly Score[] {
  const spans = startTally('times, span', '95');
  const values = startTally('times, value of matched', '90');
  for (const { gold, found } of pairs) {
    for (const wanted of gold.dates.filter((d) => d.relevance === 'content' && !d.optional)) {
      const time = found.times.find((t) => t.start === wanted.start && t.end === wanted.end);
      const near = found.times.find((t) => sharedLength(t, wanted) > 0);
      if (time) spans.right();
      else if (near) spans.differ(`${gold.no} ${wanted.text}, found ${near.text}`);
      else spans.miss(`${gold.no} ${wanted.text}`);
      if (time) scoreTimeValue(values, gold.no, wanted, time);
    }
    for (const time of found.times) {
      if (!gold.dates.some((d) => sharedLength(d, time) > 0)) spans.wrong(`${gold.no} ${time.text}`);
    }
  }
  return [spans.score(), values.score()];
}

function scoreTimeValue(tally: Tally, no: string, wanted: GoldDate, time: TimeExpression): void {
  const accepted = [wanted.timex3.value, wanted.timex3.corpusValue, wanted.edtf, wanted.edtfCorpus];
  const given = [time.timex.value, time.edtf].filter((v) => v !== null);
  const unknown = accepted.every((v) => !v) && given.length === 0;
  if (unknown || given.some((v) => accepted.includes(v))) tally.right();
  else
    tally.differ(
      `${no} ${wanted.text} = ${accepted.filter(Boolean).join(' or ')}, found ${given.join(', ')}`,
    );
}

/** Quantities: the number, its value, and what it counts (the gold's entity, or its unit's last word). */
export function scoreQuantities(matching: Matching): readonly Score[] {
  const numbers = startTally('quantities, number and value', '90');
  const counts = startTally('quantities, what they count', '90');
  for (const { gold, found } of matching.pairs) {
    for (const wanted of gold.quantities.filter((q) => q.relevance === 'content' && !q.optional)) {
      const quantity = found.quantities.find((q) => sharedLength(q.number, wanted.number) > 0);
      scoreNumber(numbers, gold.no, wanted, quantity);
      scoreCounted(matching, counts, gold.no, wanted, quantity);
    }
    for (const quantity of found.quantities) {
      if (gold.quantities.some((q) => sharedLength(q, quantity) > 0)) continue;
      numbers.wrong(`${gold.no} ${quantity.text}`);
      counts.wrong(`${gold.no} ${quantity.text}`);
    }
  }
  return [numbers.score(), counts.score()];
}

function scoreNumber(
  tally: Tally,
  no: string,
  wanted: GoldQuantity,
  quantity: CountedQuantity | undefined,
): void {
  const name = `${no} ${wanted.text} = ${wanted.value}`;
  if (!quantity) tally.miss(name);
  else if (quantity.value === wanted.value) tally.right();
  else tally.differ(`${name}, found ${quantity.value}`);
}

function scoreCounted(
  { toGold }: Matching,
  tally: Tally,
  no: string,
  wanted: GoldQuantity,
  quantity: CountedQuantity | undefined,
): void {
  const name = `${no} ${wanted.text} counts ${wanted.counts ?? wanted.unit}`;
  if (!quantity) {
    tally.miss(name);
    return;
  }
  const entity = quantity.counts ? (toGold.get(quantity.counts) ?? quantity.counts) : null;
  const right = sameUnit(wanted.unit, quantity.unit) || (wanted.counts !== null && entity === wanted.counts);
  if (right) tally.right();
  else tally.differ(`${name}, found ${entity ?? quantity.unit}`);
}

function sameUnit(wanted: string, found: string): boolean {
  const last = wanted.toLowerCase().split(' ').at(-1) ?? '';
  const head = found.toLowerCase().split(' ').at(-1) ?? '';
  return head !== '' && (last === head || last === `${head}s`);
}

export function sharedLength(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function shorten(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  return flat.length > 70 ? `${flat.slice(0, 67)}...` : flat;
}
