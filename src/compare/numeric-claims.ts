import type { Statement } from '../resolve/statement.ts';
import type { Verdict } from './claim.ts';
import { contrastSides } from './contrast.ts';
import { type Count, isExact } from './counted.ts';
import { type Draft, reportsIn } from './draft.ts';
import { isFate } from './fates.ts';
import {
  findConversion,
  fitting,
  joinSums,
  judge,
  type Reading,
  readFigure,
  settleMost,
  totalsOnly,
} from './figure-readings.ts';
import { groupSides } from './figure-sides.ts';
import { gatherCounts, isPlain, narrowing } from './gather-counts.ts';
import { areIncomparable } from './incomparable-figures.ts';
import { labelFigures } from './numeric-label.ts';
import { findSums, namedStart, type Sum } from './sums.ts';
import { passage } from './telling-words.ts';
import {
  compareText,
  drawnId,
  groupBy,
  listLetters,
  sentenceKey,
  type ToldQuantity,
  type ToldStory,
  type ToldTime,
  wordsOf,
} from './told-story.ts';
import type { Voice } from './voice.ts';

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
      splitVariants(group).flatMap((variant) => draftVariant(story, key, variant, sums, byHead)),
    );
  });
}

/**
 * What must be the same before two figures are compared: the story, what was done, and the year where one is given;
 * for other acts the event, or who did it. A figure of another event has another key.
 */
function familyKey(story: ToldStory, { statement, fate, quantity }: Count): string {
  const inStory = `${fate} in ${story.clusters.get(statement.report)} ${yearBeside(story, statement, quantity)}`;
  if (isFate(fate)) return inStory;
  const doers = statement.subject.map((id) => drawnId(story, id)).sort(compareText);
  // Sums that somebody offers, pays or asks are theirs, whatever the reports make of the event.
  if (quantity.kind === 'money' && doers.length > 0) return `${inStory} by ${doers.join(' ')}`;
  return `${fate} ${statement.event ?? doers.join(' ')}`;
}

/** A year in the sentence: figures of earlier years are other events' figures. */
function yearBeside(story: ToldStory, statement: Statement, quantity: ToldQuantity): string {
  const times = story.timesIn.get(sentenceKey(statement)) ?? [];
  const dated = times.filter(
    (time) =>
      isOfFormer(story, time, quantity) ||
      ((time.signal !== null || statement.roles.time?.includes(time.id)) && !isMeasuredFrom(story, time)),
  );
  const years = dated.flatMap(({ text, edtf }) => {
    // "In July last year": of another year, too.
    const former = /\blast year\b|\byears? (?:ago|earlier)\b/i.test(text) ? /^\d{4}/.exec(edtf ?? '') : null;
    return (/\b(?:1[6-9]|20)\d\d\b/.exec(text) ?? former)?.[0] ?? [];
  });
  return years[0] ?? '';
}

/** "None since the 2018 fire, which killed 85", "since 1992, when 167 died": those who died then. */
function isOfFormer(story: ToldStory, time: ToldTime, { start }: ToldQuantity): boolean {
  if (!isMeasuredFrom(story, time) || start < time.end) return false;
  return /\b(?:which|that|when|where|in which)\b/i.test(
    wordsOf(story, { report: time.report, start: time.end, end: start }),
  );
}

/** "the deadliest since the 2004 siege": the year of what it is measured from. */
function isMeasuredFrom(story: ToldStory, { report, start }: ToldTime): boolean {
  const before = wordsOf(story, { report, start: Math.max(0, start - 16), end: start });
  return /\b(?:since|than|unlike|like|after|before)(?: the)? $/i.test(before);
}

/** What is counted, with what must never be mixed: peoples, currencies, shares. */
function countedKey({ head, nationality, quantity }: Count): string {
  const people = head === 'person' && nationality ? ` of ${nationality}` : '';
  const currency = quantity.kind === 'money' ? ` ${quantity.unit}` : '';
  return `${head}${people}${currency}${quantity.kind === 'percent' ? ' percent' : ''}`;
}

/** Narrowed counts ("four German engineers") stand apart, unless the figure says that the same ones are meant. */
function splitVariants(group: readonly Count[]): readonly (readonly Count[])[] {
  const figures = new Set(group.filter((c) => isPlain(c) && isExact(c)).map((c) => c.low));
  const same = group.filter((c) => isPlain(c) || (isExact(c) && figures.has(c.low)));
  const apart = group.filter((c) => !same.includes(c));
  const variants = groupBy(apart, narrowing).map;
  return [same, ...variants.values()].filter((variant) => variant.length > 0);
}

function draftVariant(
  story: ToldStory,
  key: string,
  counts: readonly Count[],
  sums: ReadonlyMap<Count, Sum>,
  byHead: ReadonlyMap<string, readonly Count[]>,
): readonly Draft[] {
  const readings = totalsOnly(
    story,
    counts.map((count) => readFigure(count, sums.get(count) ?? null)),
  );
  const settled = settleMost(story, readings, byHead);
  const sides = groupSides(settled.readings);
  if (areIncomparable(sides)) return [];
  const used =
    joinSums(settled.readings.find((r) => r.sum)?.sum ?? null, settled.sum) ?? findConversion(sides);
  const voices = sides.map((side) => [...side].sort(preferFigures).map((r) => toVoice(story, r)));
  const verdict = judge(story, sides, used !== null, reportsIn(voices).size);
  const first = counts[0];
  if (!first || (verdict === 'single' && first.quantity.value === null)) return [];
  const differs = verdict === 'differ' || verdict === 'conflict';
  const draft: Draft = {
    key: `${key} ${narrowing(first)}`,
    type: 'numeric',
    verdict,
    question: labelFigures(story, counts, differs, sides[0]?.[0]?.count ?? first),
    sides: voices,
    because: explain(story, verdict, voices, used) + fitting(story, verdict, sides),
    sum: used?.text ?? null,
    weight: first.statement.event ? (story.byEvent.get(first.statement.event)?.length ?? 0) : 1,
  };
  return [draft, ...(differs ? agreeWithin(story, draft, sides) : [])];
}

/** Reports that agree by a sum though others differ from them: a row of their own. */
function agreeWithin(
  story: ToldStory,
  draft: Draft,
  sides: readonly (readonly Reading[])[],
): readonly Draft[] {
  return sides.flatMap((side, at) => {
    const sum = side.find((r) => r.sum)?.sum;
    const voices = [draft.sides[at] ?? []];
    const plain = side.find((r) => !r.sum) ?? side[0];
    if (!sum || !plain || reportsIn(voices).size < 2) return [];
    return [
      {
        ...draft,
        key: `${draft.key} ${sum.total}`,
        verdict: 'agree',
        question: labelFigures(story, [plain.count], false, plain.count),
        sides: voices,
        because: `${listLetters(story, reportsIn(voices))} agree: ${sum.text}`,
        sum: sum.text,
      },
    ];
  });
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
  const words = passage(statement, sum?.span ?? { start: named ?? quantity.start, end: quantity.end });
  return {
    report: statement.report,
    words,
    differing: [passage(statement, quantity.number)],
    // What only stands in for a statement is none.
    statements: (story.inSentence.get(sentenceKey(statement)) ?? [])
      .filter(({ id }) => id === statement.id)
      .map(({ id }) => id),
  };
}

function explain(
  story: ToldStory,
  verdict: Verdict,
  voices: readonly (readonly Voice[])[],
  sum: Sum | null,
): string {
  if (sum && verdict === 'agree') return `${listLetters(story, reportsIn(voices))} agree: ${sum.text}`;
  const contrast = contrastSides(story, voices);
  if (verdict === 'conflict') return `${contrast} Two of them give different numbers of the same.`;
  return verdict === 'differ' ? contrast : '';
}
