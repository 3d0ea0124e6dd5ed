import type { Statement } from '../resolve/statement.ts';
import type { Verdict } from './claim.ts';
import { type Count, isExact, isMost } from './counted.ts';
import { toldVerdict } from './draft.ts';
import { isBefalling } from './fates.ts';
import { clauseEnd } from './prose/line.ts';
import { isLater } from './prose/report-day.ts';
import type { Sum } from './sums.ts';
import { passage } from './telling-words.ts';
import { drawnId, groupBy, sentenceKey, type ToldStory, wordsOf } from './told-story.ts';

/** A figure as it counts: its bounds after the arithmetic, and the sum that led there. */
export interface Reading {
  readonly count: Count;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  readonly sum: Sum | null;
}

export function joinSums(added: Sum | null, share: Sum | null): Sum | null {
  return added && share ? { ...added, text: `${added.text}; ${share.text}` } : (added ?? share);
}

export function readFigure(count: Count, sum: Sum | null): Reading {
  if (sum) return { count, low: sum.total, high: sum.total, exact: true, sum };
  return { count, low: count.low, high: count.high, exact: isExact(count), sum: null };
}

/**
 * A report that gives a total and parts of it is taken by its total, or by what another report says too; a toll that
 * has risen since is told beside it.
 */
export function totalsOnly(story: ToldStory, told: readonly Reading[]): readonly Reading[] {
  const readings = told.filter((reading) => !isShortened(reading, told) && !isDoubtful(reading, told));
  const tellers = groupBy(
    readings.filter((r) => r.exact),
    (r) => r.low,
  ).map;
  const telling = (r: Reading): number =>
    new Set(tellers.get(r.low)?.map((t) => t.count.statement.report)).size;
  const best = new Map<string, Reading>();
  for (const reading of readings.filter((r) => r.exact)) {
    const report = reading.count.statement.report;
    const before = best.get(report);
    const better =
      !before ||
      telling(reading) > telling(before) ||
      (telling(reading) === telling(before) && reading.low > before.low);
    if (better) best.set(report, reading);
  }
  return readings.filter(
    (r) =>
      !r.exact ||
      (best.get(r.count.statement.report)?.low === r.low &&
        (isToll(story, r) || !isPartOfBound(r, readings))) ||
      isRisen(story, r),
  );
}

/** "Thought to have killed all 72" beside "68 deaths are confirmed" in one report: what it is sure of counts. */
function isDoubtful({ count: { statement } }: Reading, told: readonly Reading[]): boolean {
  const doubted = (s: Statement): boolean => s.modality.includes('possible');
  return (
    doubted(statement) &&
    told.some(({ count: { statement: other } }) => other.report === statement.report && !doubted(other))
  );
}

/** "2000 dead" above "over 2,000 people died": a headline leaves out what the text says of its number. */
function isShortened({ exact, count, sum }: Reading, told: readonly Reading[]): boolean {
  if (!exact || sum) return false;
  const { quantity } = count;
  return told.some(
    ({ count: { quantity: other } }) =>
      other.report === quantity.report &&
      other.value === quantity.value &&
      other.comparator === '>' &&
      other.start > quantity.start,
  );
}

/** "Death toll at 22": what all come to, at the time. */
function isToll(story: ToldStory, { count: { quantity } }: Reading): boolean {
  const before = passage(quantity, { start: Math.max(0, quantity.start - 40), end: quantity.start });
  return /\btoll\b[^.;]*$/i.test(wordsOf(story, before));
}

/** "At least 49 were killed" and "41 were killed at the mosque" in one report: the 41 are some of the 49. */
function isPartOfBound({ count, low }: Reading, readings: readonly Reading[]): boolean {
  return readings.some(
    (other) =>
      other.count.statement.report === count.statement.report &&
      other.count.quantity.comparator === '>' &&
      other.low > low,
  );
}

function isRisen(story: ToldStory, { count: { quantity } }: Reading): boolean {
  const before = passage(quantity, { start: Math.max(0, quantity.start - 40), end: quantity.start });
  return /\b(?:toll|number|count)\b[^.;,]*\b(?:rose|rises|risen|climbed|climbs|increased) to $/i.test(
    wordsOf(story, before),
  );
}

/** "Most of them" agrees with a figure that is more than half of the whole that the reports give. */
export function settleMost(
  story: ToldStory,
  readings: readonly Reading[],
  byHead: ReadonlyMap<string, readonly Count[]>,
): { readings: readonly Reading[]; sum: Sum | null } {
  const exact = readings.find((r) => r.exact);
  const most = readings.filter((r) => isMost(story, r.count));
  if (!exact || most.length === 0) return { readings, sum: null };
  const whole = wholeOf(exact, byHead.get(exact.count.head) ?? []);
  if (whole === null || exact.low * 2 <= whole || exact.low >= whole) return { readings, sum: null };
  const sum = { total: exact.low, group: '', text: `${exact.low} of ${whole} is most` };
  const settled = readings.map((r) =>
    most.includes(r) ? { ...r, low: exact.low, high: exact.low, exact: true } : r,
  );
  return { readings: settled, sum };
}

/** The figure that most reports give for the same kind of thing elsewhere, when it is larger. */
function wholeOf(part: Reading, alike: readonly Count[]): number | null {
  const larger = alike.filter((c) => c.low > part.low);
  const told = [...groupBy(larger, (c) => c.low).map].map(
    ([value, counts]) => [value, new Set(counts.map((c) => c.statement.report)).size] as const,
  );
  return told.sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? null;
}

export function judge(
  story: ToldStory,
  sides: readonly (readonly Reading[])[],
  summed: boolean,
  reports: number,
): Verdict {
  if (reports < 2) return 'single';
  if (sides.length === 1) {
    const told = toldVerdict(story, new Set(sides.flat().map((r) => r.count.statement.report)));
    return summed ? 'agree' : told;
  }
  return excludes(story, sides) ? 'conflict' : 'differ';
}

/** True when two reports give values that cannot both hold; one report's second figure is its own affair. */
function excludes(story: ToldStory, sides: readonly (readonly Reading[])[]): boolean {
  const firm = sides.filter((side) => side[0] && side[0].count.quantity.value !== null);
  const readings = firm.flatMap((side) => side[0] ?? []);
  const lowest = Math.min(...readings.map((r) => r.high + roundedBy(r)));
  const highest = Math.max(...readings.map((r) => r.low - roundedBy(r)));
  const one = readings.every((r) => mayBeOne(story, readings[0], r)) && !isGrowing(story, readings);
  return areTellersApart(firm) && one && readings.length > 1 && readings.every(isFirm) && highest > lowest;
}

/** "The toll climbed to 2,000" of 2,012: a figure in whole hundreds, from a thousand on, stands for those near it. */
function roundedBy({ count: { quantity }, low }: Reading): number {
  const whole = quantity.value !== null && quantity.value >= 1000 && quantity.value % 100 === 0;
  return whole ? low * 0.02 : 0;
}

/**
 * True where two reports give values that exclude each other, and neither gives the other's as well: a report with both
 * ("three died as they jumped", "at least 52 were killed") tells of a part and the whole.
 */
function areTellersApart(sides: readonly (readonly Reading[])[]): boolean {
  const told = sides.map((side) => ({ side, by: new Set(side.map((r) => r.count.statement.report)) }));
  return told.some((one) =>
    told.some(({ side, by }) => {
      const [a, b] = [one.side[0], side[0]];
      if (!a || !b || a.high + roundedBy(a) >= b.low - roundedBy(b)) return false;
      return [...by].every((report) => !one.by.has(report));
    }),
  );
}

/** A toll that a later report gives higher, or a number of missing that it gives otherwise: time has passed. */
function isGrowing(story: ToldStory, readings: readonly Reading[]): boolean {
  const fate = readings[0]?.count.fate ?? '';
  if (readings.length < 2 || !isBefalling(fate)) return false;
  return readings.every((a) =>
    readings.every((b) => {
      if (a.low >= b.low) return true;
      const [small, large] = [a.count.statement.report, b.count.statement.report];
      return isLater(story, large, small) || (fate === 'miss' && isLater(story, small, large));
    }),
  );
}

/** False where two figures have different doers or different places: they may well be of two happenings. */
function mayBeOne(story: ToldStory, a: Reading | undefined, b: Reading | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [a.count.statement, b.count.statement];
  const sameDay = [weekday, date].every((days) =>
    meet(daysBeside(story, a.count, days), daysBeside(story, b.count, days)),
  );
  if (!sameDay || isInAll(story, a.count) !== isInAll(story, b.count)) return false;
  const doers = (s: Statement): readonly string[] =>
    isBefalling(a.count.fate) ? [] : [...new Set(s.subject.map((id) => drawnId(story, id)))];
  if (one.event !== null && one.event === other.event) return sameOrNone(doers(one), doers(other));
  return (
    sameOrNone(doers(one), doers(other)) && meet(placesBeside(story, a.count), placesBeside(story, b.count))
  );
}

/** What two did together is no figure of one of them. */
function sameOrNone(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.length === b.length && a.every((id) => b.includes(id));
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
}

const weekday = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const date = new RegExp(`\\b\\d{1,2} ${month}\\b|\\b${month} \\d{1,2}\\b`, 'gi');

/** The days named in the clause of a figure, unless somebody said it then: figures of two days are two figures. */
function daysBeside(story: ToldStory, { statement, quantity }: Count, days: RegExp): readonly string[] {
  const { evidence } = statement;
  const text = wordsOf(story, passage(statement, evidence));
  const at = quantity.end - evidence.start;
  const after = text.slice(at, clauseEnd(text, at, at));
  if (/\b(?:said|says|told)\b/i.test(after)) return [];
  return [...after.matchAll(days)].map((match) => match[0].toLowerCase());
}

/** "43 people in all": a sum over what other figures count singly. */
function isInAll(story: ToldStory, { statement, quantity }: Count): boolean {
  const { evidence } = statement;
  const around = wordsOf(
    story,
    passage(statement, {
      start: Math.max(evidence.start, quantity.start - 24),
      end: Math.min(evidence.end, quantity.end + 48),
    }),
  );
  return /\b(?:in all|in total|altogether|overall|a total of|all told)\b/i.test(around);
}

/** Places named right after a figure ("twelve people in Vardhavn"): they say which part of a happening is counted. */
function placesBeside(story: ToldStory, { statement, quantity }: Count): readonly string[] {
  const mentions = story.mentionsIn.get(sentenceKey(statement)) ?? [];
  const after = mentions.filter((m) => m.kind === 'place' && m.form === 'name' && m.start >= quantity.end);
  const near = after.filter((m) => {
    const between = wordsOf(story, passage(quantity, { start: quantity.end, end: m.start }));
    return between.length < 40 && /^[\p{L} ]* (?:in|at|near|outside|around) (?:the )?$/u.test(between);
  });
  return near.map((m) => m.entity);
}

function isFirm(reading: Reading | undefined): boolean {
  const modality = reading?.count.statement.modality ?? [];
  return !modality.some((m) => m === 'possible' || m === 'future' || m === 'condition');
}

/** Bounds that every figure of a conflict satisfies: named, so that nobody takes them for a third number. */
export function fitting(story: ToldStory, verdict: Verdict, sides: readonly (readonly Reading[])[]): string {
  if (verdict !== 'conflict') return '';
  const exact = sides.filter((side) => side[0]?.exact).map((side) => side[0]);
  const open = sides.filter((side) => side[0] && !side[0].exact).flatMap((side) => side[0] ?? []);
  const fits = open.filter((r) => exact.every((e) => e && e.low >= r.low && e.low <= r.high));
  return fits
    .map((r) => ` “${wordsOf(story, passage(r.count.statement, r.count.quantity))}” fits each.`)
    .join('');
}

/** "80 km = 50 miles": figures on one side that the reports give in different units. */
export function findConversion(sides: readonly (readonly Reading[])[]): Sum | null {
  const [side, ...others] = sides;
  const [first] = side ?? [];
  if (!first || others.length > 0 || first.count.quantity.kind !== 'measure') return null;
  const other = side?.find((r) => r.count.quantity.unit !== first.count.quantity.unit);
  if (!other) return null;
  return { total: first.low, group: '', text: `${first.count.quantity.text} = ${other.count.quantity.text}` };
}
