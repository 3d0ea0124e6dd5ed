import { singular } from '../counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { groupBy, sentenceKey, type ToldQuantity, type ToldStory, wordsOf } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, isOpen, type Line } from './line.ts';
import { isTelling, readWords, senseOf } from './stems.ts';

/** What stands, drives, sails or flies, and is counted where something happened to it. */
const things =
  /^(?:vehicle|car|truck|lorry|bus|train|carriage|boat|ship|vessel|plane|aircraft|helicopter|tank|home|house|building|apartment|shop|village|school|bridge)$/;

interface Counted {
  readonly line: Line;
  readonly quantity: ToldQuantity;
  readonly noun: string;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  readonly about: ReadonlySet<string>;
}

/** Fewest words that two sentences have in common where they count the same things. */
const fewestShared = 2;

/** Most figures of one noun that are set beside each other. */
const most = 60;

/**
 * How many vehicles or buildings: what reports guess at differs, exact numbers exclude each other. Only where the
 * sentences have more in common than the noun.
 */
export function draftThingCounts(story: ToldStory): readonly Draft[] {
  const counted = story.lines.flatMap((line) => readCounted(story, line));
  const keyOf = (c: Counted): string => `${story.clusters.get(c.line.report)} count of ${c.noun}`;
  return [...groupBy(counted, keyOf).map].flatMap(([key, all]) => {
    const group = all.slice(0, most);
    const alike = group.filter((c) => group.some((other) => isOfSame(c, other)));
    return draftFacts(story, markFigures(key, alike), {
      type: 'numeric',
      question: () => `How many ${alike[0] ? pluralOf(story, alike[0]) : ''} were there?`,
      statement: null,
      remark: 'They give different numbers of the same.',
      twice: 'drop',
    });
  });
}

/** As the report has it: "lorries", "aircraft". */
function pluralOf(story: ToldStory, { line, quantity }: Counted): string {
  const words = wordsOf(story, { report: line.report, ...quantity.counted }).toLowerCase();
  return /\p{L}+$/u.exec(words)?.[0] ?? words;
}

function readCounted(story: ToldStory, line: Line): readonly Counted[] {
  const quantities = story.quantitiesIn.get(sentenceKey(line)) ?? [];
  return quantities.flatMap((quantity) => {
    const words = wordsOf(story, { report: line.report, ...quantity.counted }).toLowerCase();
    const noun = singular(/\p{L}+$/u.exec(words)?.[0] ?? '');
    if (quantity.kind !== 'cardinal' || quantity.value === null || quantity.value < 2 || !things.test(noun))
      return [];
    const end = quantity.end - line.start;
    if (
      isElsewhere(line, end) ||
      isOpen(line.text.slice(Math.max(0, end - 48), end)) ||
      isPart(line, quantity)
    )
      return [];
    return [{ line, quantity, noun, about: sensesIn(line, noun), ...rangeOf(quantity, quantity.value) }];
  });
}

/** "Three of the cars", "two other trucks": not all that there were. */
function isPart({ text, start }: Line, quantity: ToldQuantity): boolean {
  const around = text.slice(Math.max(0, quantity.start - start - 16), quantity.end - start);
  return /\b(?:of the|of them|other|more|another|including|among)\b(?! than)/i.test(around);
}

/** What a figure allows: "more than 30" is no 100, "eight or nine" no dozen. */
function rangeOf({ comparator, text }: ToldQuantity, value: number): Pick<Counted, 'low' | 'high' | 'exact'> {
  if (/[-–]|\b(?:or|to)\b/.test(text)) return { low: value, high: value * 1.2, exact: false };
  if (comparator === '>') return { low: value, high: value * 1.7, exact: false };
  if (comparator === '<') return { low: value * 0.6, high: value, exact: false };
  return comparator === '~'
    ? { low: value * 0.85, high: value * 1.15, exact: false }
    : { low: value, high: value, exact: true };
}

function sensesIn(line: Line, noun: string): ReadonlySet<string> {
  const words = readWords(line.text, line.start).filter((word) => isTelling(word) && /^\D/.test(word.low));
  return new Set(words.filter(({ low }) => singular(low) !== noun).map((word) => senseOf(word.stem)));
}

function isOfSame(one: Counted, other: Counted): boolean {
  if (one.line.report === other.line.report) return false;
  return [...one.about].filter((sense) => other.about.has(sense)).length >= fewestShared;
}

/** Figures whose ranges all meet are one answer. */
function markFigures(key: string, group: readonly Counted[]): readonly Fact[] {
  let [mark, reach] = [0, -1];
  return [...group]
    .sort((a, b) => a.low - b.low)
    .map(({ line, quantity, low, high, exact }) => {
      if (low > reach) [mark, reach] = [mark + 1, high];
      else reach = Math.min(reach, high);
      return { key, mark: String(mark), line, words: quantity, differing: quantity.number, firm: exact };
    });
}
