import type { ReportId } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import { headOf, isPersonWord } from './counted-nouns.ts';
import { type Draft, reportsIn, toldVerdict } from './draft.ts';
import { fateAround } from './fates.ts';
import { leastOf } from './figure-sides.ts';
import { convertMeasure, rangeOfMeasure } from './measures.ts';
import { lengthPriced, pricedReach } from './priced.ts';
import { anchorsAround } from './prose/anchors.ts';
import { sentenceAround } from './shown-words.ts';
import { joinSpans, passage } from './telling-words.ts';
import { groupBy, listLetters, type ToldQuantity, type ToldStory, wordsOf } from './told-story.ts';
import type { Voice } from './voice.ts';

interface Figure {
  readonly quantity: ToldQuantity;
  readonly sentence: string;
  readonly value: number;
  readonly unit: string;
  readonly converted: boolean;
  /** To the common unit of its dimension; 1 where there is none. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The same amount in several reports: money, shares, and lengths, weights or speeds, in whatever unit. A figure so
 * particular says the same even where the sentences around it are built differently.
 */
export function draftSameFigures(story: ToldStory): readonly Draft[] {
  const figures = [...story.quantitiesIn].flatMap(([sentence, quantities]) =>
    quantities.flatMap((quantity) => readFigure(story, sentence, quantity) ?? []),
  );
  const keyOf = (f: Figure): string => `${story.clusters.get(f.quantity.report)} ${f.unit}`;
  return [...groupBy(figures, keyOf).map].flatMap(([key, group]) =>
    joinEqual(group).flatMap((equal) => draftFigure(story, key, equal)),
  );
}

function readFigure(story: ToldStory, sentence: string, quantity: ToldQuantity): Figure | null {
  const { value, kind, unit } = quantity;
  if (value === null) return null;
  if (kind === 'money' || kind === 'percent') return plainFigure(quantity, sentence, value, unit);
  if (kind === 'cardinal') {
    const counted = countedThing(story, quantity);
    return counted ? plainFigure(quantity, sentence, value, counted) : null;
  }
  const measured = kind === 'measure' ? convertMeasure(unit, quantity.text) : null;
  if (!measured) return null;
  const range = rangeOfMeasure(value, measured.factor, quantity.comparator === '~');
  const common = { value: value * measured.factor, unit: measured.unit, factor: measured.factor };
  return { quantity, sentence, converted: true, ...common, ...range };
}

function plainFigure(quantity: ToldQuantity, sentence: string, value: number, unit: string): Figure {
  return { quantity, sentence, value, unit, converted: false, factor: 1, ...roomOf(quantity, value) };
}

/** "Just over 52" and "more than 2 million" fit what is a little more; "about 61,000" what is a little off. */
function roomOf({ comparator, text }: ToldQuantity, value: number): { low: number; high: number } {
  const near = /\b(?:just|little|slightly)\b/i.test(text) ? 0.02 : 0.1;
  // "At least 36" is 36 so far, and no 38.
  if (leastOf.test(text)) return { low: value, high: value };
  if (comparator === '>') return { low: value, high: value * (1 + near) };
  if (comparator === '<') return { low: value * (1 - near), high: value };
  const slack = comparator === '~' ? 0.03 : 1e-9;
  return { low: value * (1 - slack), high: value * (1 + slack) };
}

/** A number of thousands is the same whatever it counts ("61,400 spectators", "fans"); a small one needs its noun. */
function countedThing(story: ToldStory, quantity: ToldQuantity): string | null {
  const words = wordsOf(story, { report: quantity.report, ...quantity.counted }).toLowerCase();
  if (quantity.value !== null && quantity.value >= 1000) return `number ${fateOf(story, quantity, words)}`;
  // "13 went to Peru and three to Chile": what is counted there is not said.
  if (quantity.counted.start === quantity.number.start && quantity.counted.end === quantity.number.end)
    return null;
  const noun = headOf(words.split(/\s+/).at(-1) ?? '');
  const many = quantity.value !== null && quantity.value > 12 && noun !== 'person';
  return quantity.value !== null &&
    quantity.value > 2 &&
    /^\p{L}{4,}$/u.test(noun) &&
    (many || !isPersonWord(noun))
    ? noun
    : null;
}

/** As many missing as there are dead elsewhere are other people: what befell them, else nothing. */
function fateOf(story: ToldStory, { report, start, end, counted }: ToldQuantity, words: string): string {
  const behind = Math.max(end, counted.end);
  const after = wordsOf(story, { report, start: behind, end: behind + 60 });
  const before = wordsOf(story, { report, start: Math.max(0, start - 60), end: start });
  const fate = fateAround(before, after, words) ?? (/^ or missing\b/i.test(after) ? 'lost' : '');
  return /^(?:kill|injure|miss|lost)$/.test(fate) ? fate : '';
}

/** Runs of equal values; a converted one was rounded by its writer, a hedged one fits the exact one beside it. */
function joinEqual(group: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  for (const figure of [...group].sort((a, b) => a.value - b.value)) {
    const last = runs.at(-1);
    if (last?.every((other) => fits(other, figure))) last.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

function fits(a: Figure, b: Figure): boolean {
  // "More than 250,000" and "as many as 250,000" meet in one number that neither means.
  const bounds = [a.quantity.comparator, b.quantity.comparator];
  if (bounds.includes('>') && bounds.includes('<')) return false;
  // Nor does "over 5,900" say what "over 6,000" says.
  if (bounds[0] === bounds[1] && bounds[0] !== '=' && bounds[0] !== '~' && a.value !== b.value) return false;
  if (Math.abs(a.value - b.value) <= Math.max(a.value, b.value) * 1e-9) return true;
  const hedged = a.quantity.comparator !== '=' || b.quantity.comparator !== '=';
  const rounded = a.converted && b.converted && a.factor !== b.factor;
  return (hedged || rounded) && a.low <= b.high && b.low <= a.high;
}

/** An amount or a number of things speaks for itself; a share, and thousands of one or the other, need a word in common. */
function inContext(story: ToldStory, equal: readonly Figure[]): readonly Figure[] {
  const [first] = equal;
  if (first?.quantity.kind !== 'percent' && !first?.unit.startsWith('number')) return equal;
  const rows = equal.map((figure) => ({
    figure,
    about: new Set([...contextOf(story, figure), nounOf(story, figure)]),
  }));
  return rows
    .filter(({ figure, about }) =>
      rows.some(
        (other) =>
          other.figure.quantity.report !== figure.quantity.report &&
          [...about].some((sense) => other.about.has(sense)),
      ),
    )
    .map(({ figure }) => figure);
}

/** What is counted, by its noun. */
function nounOf(story: ToldStory, { quantity: { report, counted } }: Figure): string {
  const noun = headOf(
    wordsOf(story, { report, ...counted })
      .toLowerCase()
      .split(/\s+/)
      .at(-1) ?? '',
  );
  return `counted ${isPersonWord(noun) || /^(?:resident|inhabitant|villager|local)$/.test(noun) ? 'person' : noun}`;
}

function contextOf(story: ToldStory, { quantity, unit }: Figure): readonly string[] {
  const line = story.lineAt.get(`${quantity.report}\n${sentenceAround(story, quantity)?.index}`);
  if (!line) return [];
  return anchorsAround(story, line, quantity, 7)
    .map((anchor) => anchor.id)
    .filter((id) => id !== unit && !/^(?:per|cent|percent|\d.*)$/.test(id));
}

function draftFigure(story: ToldStory, key: string, alike: readonly Figure[]): readonly Draft[] {
  // In the order of the text: what a report puts in brackets behind a figure repeats it in another unit.
  const equal = [...inContext(story, alike)].sort((a, b) => a.quantity.start - b.quantity.start);
  const voices = equal.map((figure) => toVoice(story, figure));
  const reports = reportsIn([voices]);
  if (reports.size < 2) return [];
  const sum = conversion(equal);
  const exact = voices.filter((_, at) => equal[at]?.quantity.comparator === '=');
  const [label] = [...(exact.length > 0 ? exact : voices)].sort(
    (a, b) =>
      Number(!namesCounted(story, a)) - Number(!namesCounted(story, b)) ||
      Number(isCutPair(story, a)) - Number(isCutPair(story, b)) ||
      Number(isBare(a)) - Number(isBare(b)) ||
      inCapitals(story, a) - inCapitals(story, b) ||
      length(a) - length(b),
  );
  return [
    {
      key: `${key} ${equal[0]?.value}`,
      type: 'numeric',
      verdict: sum ? 'agree' : toldVerdict(story, reports),
      question: label ? `“${wordsOf(story, label.words).replaceAll(/\s+/g, ' ')}”` : '',
      sides: [voices],
      because: sum ? `${listLetters(story, reports)} agree: ${sum}` : '',
      sum,
      weight: 1,
    },
  ];
}

/** "160,000 film" of "160,000 film and television actors" names half of what is counted. */
function isCutPair(story: ToldStory, { words: { report, end } }: Voice): boolean {
  return /^ and \p{Ll}/u.test(wordsOf(story, { report, start: end, end: end + 6 }));
}

function toVoice(story: ToldStory, { quantity, sentence }: Figure): Voice {
  const told = story.inSentence.get(sentence) ?? [];
  const near = [...told].sort(
    (a, b) => Math.abs(a.trigger.start - quantity.start) - Math.abs(b.trigger.start - quantity.start),
  )[0];
  const report: ReportId = quantity.report;
  const words = passage({ report }, figureWords(story, quantity, near?.trigger));
  return {
    report,
    words,
    differing: [passage({ report }, quantity.number)],
    statements: near ? [near.id] : [],
  };
}

/** With the verb of its own clause; else with what stands before it in its phrase ("at a depth of 10 km"). */
function figureWords(story: ToldStory, figure: ToldQuantity, trigger: Span | undefined): Span {
  const quantity = { ...figure, end: figure.end + lengthBehind(story, figure) };
  const joined = joinSpans(quantity, trigger);
  if (!/[,;:“”"(]/.test(between(story, quantity, trigger).replaceAll(/\d,\d/g, ''))) return joined;
  const from = Math.max(0, quantity.start - 32);
  const before = wordsOf(story, { report: quantity.report, start: from, end: quantity.start });
  const phrase =
    /(?:^|[\s,;:“”"(])((?:(?:an? |the )?[\p{L}-]+ of|at|by|for|to|in|with) (?:[\p{L}-]+ ){0,3})$/u.exec(
      before,
    );
  return { start: quantity.start - (phrase?.[1]?.length ?? 0), end: quantity.end };
}

/** "$55 per share", "59-year-old driver": what makes the figure whole. */
function lengthBehind(story: ToldStory, { report, end, kind }: ToldQuantity): number {
  const after = wordsOf(story, { report, start: end, end: end + pricedReach });
  const noun = kind === 'money' || kind === 'percent' ? lengthPriced(after) : 0;
  if (noun > 0) return noun;
  return /^(?: (?:per|a|an|each) \p{L}+|-old(?: \p{L}+){1,2})(?!\p{L})/u.exec(after)?.[0].length ?? 0;
}

function between(story: ToldStory, quantity: ToldQuantity, trigger: Span | undefined): string {
  if (!trigger) return '';
  const [start, end] =
    trigger.start < quantity.start ? [trigger.end, quantity.start] : [quantity.end, trigger.start];
  return wordsOf(story, { report: quantity.report, start, end: Math.max(start, end) });
}

/** "55 passengers", not "to 55": what is counted stands behind the number. */
function namesCounted(story: ToldStory, { words }: Voice): boolean {
  return /\d[\d,.]*\p{L}*[ -]\p{L}/u.test(wordsOf(story, words));
}

/** A figure without the verb or noun that it belongs to. */
function isBare({ words, differing: [number] }: Voice): boolean {
  return number !== undefined && number.start - words.start < 8;
}

/** 1 for words of a headline in capitals. */
function inCapitals(story: ToldStory, { words }: Voice): number {
  return (wordsOf(story, words).match(/ \p{Lu}/gu)?.length ?? 0) > 2 ? 1 : 0;
}

function length(voice: Voice): number {
  return voice.words.end - voice.words.start;
}

/** "160 km/h = 100 miles per hour", where the units differ. */
function conversion(equal: readonly Figure[]): string | null {
  const [first] = equal;
  const other = equal.find((f) => f.converted && f.factor !== first?.factor);
  return first && other ? `${first.quantity.text} = ${other.quantity.text}` : null;
}
