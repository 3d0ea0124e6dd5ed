import type { Statement } from '../resolve/statement.ts';
import { readAct } from './act.ts';
import type { Verdict } from './claim.ts';
import { contrastSides } from './contrast.ts';
import { type Count, isExact, isMost, readCounts, readFates } from './counted.ts';
import { type Draft, reportsIn, toldVerdict, type Voice } from './draft.ts';
import { isFate } from './fates.ts';
import { askQuestion, stateAct } from './questions.ts';
import { findSums, namedStart, type Sum } from './sums.ts';
import { passage } from './telling-words.ts';
import {
  compareText,
  drawnId,
  groupBy,
  listLetters,
  sentenceKey,
  type ToldStory,
  wordsOf,
} from './told-story.ts';

/** Ties between statements, and what somebody is: a number in them is told by the act beside them. */
const uncounted: readonly string[] = [
  'follows',
  'concurrent-with',
  'cause',
  'part-of',
  'assess',
  'citizen-of',
  'affiliated-with',
  'state',
];

/** Numbers of the same counted thing in the same happening, set beside each other after the arithmetic is done. */
export function draftNumeric(story: ToldStory): readonly Draft[] {
  const counts = gatherCounts(story);
  const inSentence = groupBy(counts, (c) => sentenceKey(c.statement)).map;
  const byHead = groupBy(counts.filter(isExact), (c) => c.head).map;
  const groupOf = (count: Count): string => `${familyKey(story, count)} # ${countedKey(count)}`;
  return [...groupBy(counts, (count) => count.fate).map.values()].flatMap((alike) => {
    const sums = findSums(story, alike, inSentence, groupOf);
    const groups = groupBy(alike, (count) => sums.get(count)?.group ?? groupOf(count)).map;
    return [...groups].flatMap(([key, group]) =>
      splitVariants(group).flatMap((variant) => draftVariant(story, key, variant, sums, byHead) ?? []),
    );
  });
}

/** Figures by statement; where the words beside a figure tell what befell the counted, they decide. */
function gatherCounts(story: ToldStory): readonly Count[] {
  const told = readFates(story);
  const settled = new Set(told.map((count) => count.quantity.id));
  const rest = story.statements
    .filter((s) => !uncounted.includes(s.predicate))
    .flatMap((s) => readCounts(story, s))
    .filter((count) => !settled.has(count.quantity.id));
  return [...told, ...rest];
}

/**
 * What must be the same before two figures are compared: the story, what was done, and the year where one is given;
 * for other acts the event, or who did it. A figure of another event has another key.
 */
function familyKey(story: ToldStory, { statement, fate }: Count): string {
  if (isFate(fate))
    return `${fate} in ${story.clusters.get(statement.report)} ${yearBeside(story, statement)}`;
  const doers = statement.subject.map((id) => drawnId(story, id)).sort(compareText);
  return `${fate} ${statement.event ?? doers.join(' ')}`;
}

/** A year in the sentence: figures of earlier years are other events' figures. */
function yearBeside(story: ToldStory, statement: Statement): string {
  const times = story.timesIn.get(sentenceKey(statement)) ?? [];
  const dated = times.filter((time) => time.signal !== null || statement.roles.time?.includes(time.id));
  return dated.flatMap((time) => /\b(?:1[6-9]|20)\d\d\b/.exec(time.text)?.[0] ?? [])[0] ?? '';
}

/** What is counted, with what must never be mixed: peoples, currencies, shares. */
function countedKey({ head, nationality, quantity }: Count): string {
  const people = head === 'person' && nationality ? ` of ${nationality}` : '';
  const currency = quantity.kind === 'money' ? ` ${quantity.unit}` : '';
  return `${head}${people}${currency}${quantity.kind === 'percent' ? ' percent' : ''}`;
}

/** Narrowed counts ("four foreign workers") stand apart, unless the figure says that the same ones are meant. */
function splitVariants(group: readonly Count[]): readonly (readonly Count[])[] {
  const plain = group.filter((c) => c.modifiers.length === 0);
  const figures = new Set(plain.filter(isExact).map((c) => c.low));
  const same = group.filter((c) => c.modifiers.length === 0 || (isExact(c) && figures.has(c.low)));
  const apart = group.filter((c) => !same.includes(c));
  const variants = groupBy(apart, (c) => [...c.modifiers].sort(compareText).join(' ')).map;
  return [same, ...variants.values()].filter((variant) => variant.length > 0);
}

interface Reading {
  readonly count: Count;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  readonly sum: Sum | null;
}

function draftVariant(
  story: ToldStory,
  key: string,
  counts: readonly Count[],
  sums: ReadonlyMap<Count, Sum>,
  byHead: ReadonlyMap<string, readonly Count[]>,
): Draft | null {
  const readings = totalsOnly(counts.map((count) => readCount(count, sums.get(count) ?? null)));
  const settled = settleMost(story, readings, byHead);
  const sides = groupSides(settled.readings);
  const used = joinSums(settled.readings.find((r) => r.sum)?.sum ?? null, settled.sum);
  const voices = sides.map((side) => [...side].sort(preferFigures).map((r) => toVoice(story, r)));
  const verdict = judge(story, sides, used !== null, reportsIn(voices).size);
  const first = counts[0];
  if (!first || (verdict === 'single' && first.quantity.value === null)) return null;
  const differs = verdict === 'differ' || verdict === 'conflict';
  return {
    key: `${key} ${[...first.modifiers].sort(compareText).join(' ')}`,
    type: 'numeric',
    verdict,
    question: numericQuestion(story, counts, differs, sides[0]?.[0]?.count ?? first),
    sides: voices,
    because: explain(story, verdict, voices, used),
    sum: used?.text ?? null,
    weight: first.statement.event ? (story.byEvent.get(first.statement.event)?.length ?? 0) : 1,
  };
}

function joinSums(added: Sum | null, share: Sum | null): Sum | null {
  return added && share ? { ...added, text: `${added.text}; ${share.text}` } : (added ?? share);
}

function readCount(count: Count, sum: Sum | null): Reading {
  if (sum) return { count, low: sum.total, high: sum.total, exact: true, sum };
  return { count, low: count.low, high: count.high, exact: isExact(count), sum: null };
}

/** A report that gives a total and parts of it is taken by its total, or by what another report says too. */
function totalsOnly(readings: readonly Reading[]): readonly Reading[] {
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
  return readings.filter((r) => !r.exact || best.get(r.count.statement.report)?.low === r.low);
}

/** "Most of them" agrees with a figure that is more than half of the whole that the reports give. */
function settleMost(
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

function groupSides(readings: readonly Reading[]): readonly (readonly Reading[])[] {
  const exact = readings.filter((r) => r.exact);
  const hedged = readings.filter((r) => !r.exact);
  const bounds = (r: Reading): string =>
    `${r.low} ${r.high} ${r.count.quantity.value === null ? 'vague' : ''}`;
  // Converted figures are equal when their ranges meet.
  const sides: Reading[][] = [];
  for (const reading of [...exact].sort((a, b) => a.low - b.low)) {
    const last = sides.at(-1);
    if (last?.[0] && reading.low <= last[0].high) last.push(reading);
    else sides.push([reading]);
  }
  return [...sides.sort((a, b) => b.length - a.length), ...groupBy(hedged, bounds).map.values()];
}

function judge(
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
  const readings = sides
    .map((side) => side[0])
    .filter((r) => r !== undefined && r.count.quantity.value !== null);
  const ofReports = sides.map((side) => new Set(side.map((r) => r.count.statement.report)));
  const disjoint = ofReports.every((a, i) =>
    ofReports.every((b, j) => i === j || [...a].every((report) => !b.has(report))),
  );
  const lowest = Math.min(...readings.map((r) => r?.high ?? 0));
  const highest = Math.max(...readings.map((r) => r?.low ?? 0));
  const one = readings.every((r) => mayBeOne(story, readings[0], r));
  return disjoint && one && readings.length > 1 && readings.every(isFirm) && highest > lowest;
}

/** False where two figures have different doers or different places: they may well be of two happenings. */
function mayBeOne(story: ToldStory, a: Reading | undefined, b: Reading | undefined): boolean {
  if (!a || !b) return false;
  const [one, other] = [a.count.statement, b.count.statement];
  if (one.event !== null && one.event === other.event) return true;
  const doers = (s: Statement): readonly string[] => s.subject.map((id) => drawnId(story, id));
  return meet(doers(one), doers(other)) && meet(placesIn(story, one), placesIn(story, other));
}

function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
}

function placesIn(story: ToldStory, statement: Statement): readonly string[] {
  const mentions = story.mentionsIn.get(sentenceKey(statement)) ?? [];
  return mentions.filter((m) => m.kind === 'place' && m.form === 'name').map((m) => m.entity);
}

function isFirm(reading: Reading | undefined): boolean {
  const modality = reading?.count.statement.modality ?? [];
  return !modality.some((m) => m === 'possible' || m === 'future' || m === 'condition');
}

/** A figure tells more than "most"; a sum more than one of its parts. */
function preferFigures(a: Reading, b: Reading): number {
  return rankFigure(a) - rankFigure(b) || a.count.quantity.start - b.count.quantity.start;
}

function rankFigure({ sum, count }: Reading): number {
  if (sum) return 0;
  return count.quantity.value === null ? 2 : 1;
}

function toVoice(story: ToldStory, { count, sum }: Reading): Voice {
  const { statement, quantity } = count;
  const named = sum ? namedStart(story, count) : null;
  const words = passage(statement, { start: named ?? quantity.start, end: quantity.end });
  return {
    report: statement.report,
    words,
    differing: [passage(statement, quantity.number)],
    statements: [statement.id],
  };
}

function numericQuestion(story: ToldStory, counts: readonly Count[], differs: boolean, first: Count): string {
  const act = readAct(
    story,
    counts.map((c) => c.statement),
  );
  const topic = wordsOf(story, passage(first.quantity, first.quantity.counted))
    .trim()
    .replace(/^(?:of )?(?:the )?(?:other )?/, '')
    .toLowerCase();
  if (differs) return askQuestion('how-many', { act: { ...act, pluralObject: true }, topic });
  const object = wordsOf(story, passage(first.quantity, first.quantity));
  return stateAct({ ...act, object: object.toLowerCase(), pluralObject: true }) ?? `“${object}”`;
}

function explain(
  story: ToldStory,
  verdict: Verdict,
  voices: readonly (readonly Voice[])[],
  sum: Sum | null,
): string {
  if (sum && verdict === 'agree') return `${listLetters(story, reportsIn(voices))} agree: ${sum.text}`;
  const contrast = contrastSides(story, voices);
  if (verdict === 'conflict') return `${contrast} Both cannot be the number.`;
  return verdict === 'differ' ? contrast : '';
}
