import { isPersonWord, singular } from '../counted-nouns.ts';
import { type Draft, reportsIn } from '../draft.ts';
import { passage } from '../telling-words.ts';
import {
  compareText,
  groupBy,
  listLetters,
  sentenceKey,
  type ToldQuantity,
  type ToldStory,
  wordsOf,
} from '../told-story.ts';
import type { Voice } from '../voice.ts';
import { clauseEnd, isElsewhere, type Line } from './line.ts';

interface Figure {
  readonly line: Line;
  readonly quantity: ToldQuantity;
  readonly value: number;
  readonly noun: string;
}

/** A total of one report, and the words of another that come to it. */
interface Reckoning {
  readonly total: number;
  readonly text: string;
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly nouns: ReadonlySet<string>;
}

/**
 * Sums across sentences built differently: parts that another report gives as a whole ("90 prisoners ... 150 of their
 * own" and "240 prisoners"), a toll that rose by the newly dead, missing who were found.
 */
export function draftPartSums(story: ToldStory): readonly Draft[] {
  const rows = story.lines.map((line) => ({ line, figures: readFigures(story, line) }));
  const exact = rows.flatMap((row) => row.figures);
  const index = groupBy(exact, (f) => `${story.clusters.get(f.line.report)} ${f.value}`).map;
  const sums = rows.flatMap(({ line, figures }, at) => [
    ...addParts(story, line, figures),
    ...addSpread(line, figures),
    ...addRise(story, line, figures),
    ...addFound(story, line, figures, rows[at + 1]?.figures ?? []),
  ]);
  const totals = groupBy(sums, (sum) => `${story.clusters.get(sum.line.report)} ${sum.total}`).map;
  return [...totals.values()].flatMap((alike) => draftSums(story, alike, index));
}

function readFigures(story: ToldStory, line: Line): readonly Figure[] {
  return (story.quantitiesIn.get(sentenceKey(line)) ?? []).flatMap((quantity) => {
    const { value, kind, comparator } = quantity;
    if (kind !== 'cardinal' || comparator !== '=' || value === null || value < 2) return [];
    if (isElsewhere(line, quantity.end - line.start)) return [];
    const counted = wordsOf(story, { report: line.report, ...quantity.counted }).toLowerCase();
    const noun = singular(/[\p{L}-]+$/u.exec(counted)?.[0] ?? '');
    return [{ line, quantity, value, noun: isPersonWord(noun) || noun === '' ? 'person' : noun }];
  });
}

/** Some of a whole that was told before: they do not add up to it. */
const partList =
  /\b(?:among (?:them|those|the [\p{L}-]+)|including|includes?|included|of them)\b(?:[^.,;]*\d[^.,;]*,)*[^.,;]*$/iu;

/** "20 of them", "12 of whom": some of the whole before. */
const partOf = /^ ?(?:[\p{L}-]+ )?of (?:them|those|these|whom|which)\b/iu;

/** Two figures of one sentence, in one list or about one thing. */
function addParts(story: ToldStory, line: Line, figures: readonly Figure[]): readonly Reckoning[] {
  return figures.slice(0, 5).flatMap((a, at) =>
    figures.slice(at + 1, at + 3).flatMap((b) => {
      const between = wordsOf(story, passage(line, { start: a.quantity.end, end: b.quantity.start }));
      const listed = isList(between);
      // Two of three ("58 men, 31 women, and 15 children") come to nothing that anybody counts.
      const shorter = listed && isWithinList(story, line, figures, at);
      const rest = /\b(?:the )?(?:other|others|remaining|rest)\b/i.test(`${between} ${b.quantity.text}`);
      const swapped = /\b(?:exchanged|swapped|traded|in exchange) for (?:the )?$/i.test(between);
      const own = /\b(?:and|while)\b/.test(between) && /\bof (?:their|its|his|her) own\b/.test(line.text);
      const before = line.text.slice(0, a.quantity.start - line.start);
      const after = line.text.slice(b.quantity.number.end - line.start);
      if (shorter || (!listed && !rest && !own && !swapped)) return [];
      if (partList.test(before) || partOf.test(after)) return [];
      const nouns = new Set([a.noun, b.noun, ...(listed || rest || swapped ? ['person'] : [])]);
      const span = { start: a.quantity.start, end: b.quantity.end };
      const text = `${a.value} + ${b.value} = ${a.value + b.value}`;
      return [{ total: a.value + b.value, text, line, ...span, nouns }];
    }),
  );
}

function isList(between: string): boolean {
  return /^,? ?(?:and|as well as|plus)? ?$/i.test(between);
}

/** True where the two figures from `at` on stand in a list with a third. */
function isWithinList(story: ToldStory, line: Line, figures: readonly Figure[], at: number): boolean {
  const joins = (a: Figure | undefined, b: Figure | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    b.quantity.start > a.quantity.end &&
    isList(wordsOf(story, passage(line, { start: a.quantity.end, end: b.quantity.start })));
  return joins(figures[at - 1], figures[at]) || joins(figures[at + 1], figures[at + 2]);
}

/** "Ten prisoners were moved to Chile, 13 to Peru, and three to the US": all who were moved. */
function addSpread(line: Line, figures: readonly Figure[]): readonly Reckoning[] {
  const textOf = ({ quantity }: Figure, length: number): string =>
    line.text.slice(quantity.end - line.start, quantity.end - line.start + length);
  const [first, ...others] = figures.filter(
    ({ quantity }) => !partList.test(line.text.slice(0, quantity.start - line.start)),
  );
  const spread = others.filter((figure) => /^ to (?:the )?\p{Lu}/u.test(textOf(figure, 12)));
  if (
    !first ||
    spread.length < 2 ||
    !/^[^;.]*\b(?:moved|sent|flown|taken|went|released|returned)? ?to (?:the )?\p{Lu}/u.test(
      textOf(first, 80),
    )
  )
    return [];
  const parts = [first, ...spread];
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const text = `${parts.map(({ value }) => value).join(' + ')} = ${total}`;
  const span = { start: first.quantity.start, end: spread.at(-1)?.quantity.end ?? first.quantity.end };
  return [{ total, text, line, ...span, nouns: new Set([first.noun, 'person']) }];
}

/** "Has risen to nine after five of the missing were found": four before. */
function addRise(story: ToldStory, line: Line, figures: readonly Figure[]): readonly Reckoning[] {
  const [whole, more] = figures;
  if (!whole || !more || more.value >= whole.value) return [];
  const before = line.text.slice(0, whole.quantity.start - line.start);
  const between = wordsOf(story, passage(line, { start: whole.quantity.end, end: more.quantity.start }));
  if (!/\b(?:rose|risen|rises|climbed|increased|up|grown) to $/i.test(before) || !/\bafter\b/i.test(between))
    return [];
  const total = whole.value - more.value;
  const text = `${total} + ${more.value} = ${whole.value}`;
  return [
    { total, text, line, start: whole.quantity.start, end: more.quantity.end, nouns: new Set(['person']) },
  ];
}

/** "Five of the missing were found. Six are still missing": eleven before. */
function addFound(
  story: ToldStory,
  line: Line,
  figures: readonly Figure[],
  next: readonly Figure[],
): readonly Reckoning[] {
  const found = figures.find((f) => /\bof the missing\b/i.test(wordsOf(story, passage(line, f.quantity))));
  const left = next.find(
    (f) =>
      f.line.report === line.report &&
      /^[^.,;]{0,20}\bmissing\b/i.test(f.line.text.slice(f.quantity.end - f.line.start)),
  );
  if (!found || !left) return [];
  const total = found.value + left.value;
  const text = `${total} - ${found.value} = ${left.value}`;
  const { start, end } = left.quantity;
  return [{ total, text, line: left.line, start, end, nouns: new Set(['person']) }];
}

/** The reports that give a total in so many words, with those that come to it; small totals meet by chance. */
function draftSums(
  story: ToldStory,
  alike: readonly Reckoning[],
  index: ReadonlyMap<string, readonly Figure[]>,
): readonly Draft[] {
  const [first] = alike;
  if (!first || first.total < 4) return [];
  const cluster = story.clusters.get(first.line.report);
  const wholes = (index.get(`${cluster} ${first.total}`) ?? []).filter((f) =>
    alike.some((sum) => f.line.report !== sum.line.report && counts(sum, f)),
  );
  const sums = alike.filter((sum) => wholes.some((f) => f.line.report !== sum.line.report && counts(sum, f)));
  const [whole] = [...wholes].sort((a, b) => compareText(a.line.report, b.line.report));
  if (!whole || sums.length === 0) return [];
  const voices: readonly Voice[] = [
    ...sums.map((sum) => toVoice(story, sum.line, { start: sum.start, end: sum.end })),
    ...wholes.map((f) => toVoice(story, f.line, f.quantity)),
  ];
  const text = [...new Set(sums.map((sum) => sum.text))].join('; ');
  return [
    {
      key: `${cluster} sums to ${first.total}`,
      type: 'numeric',
      verdict: 'agree',
      question: `“${labelOf(story, whole)}”`,
      sides: [voices],
      because: `${listLetters(story, reportsIn([voices]))} agree: ${text}`,
      sum: text,
      weight: 1,
    },
  ];
}

function counts(sum: Reckoning, figure: Figure): boolean {
  return sum.nouns.has(figure.noun) || sum.nouns.has(wholeNoun(figure));
}

const people =
  /^(?:engineer|hostage|passenger|soldier|prisoner|worker|tourist|civilian|resident|adult|sailor|miner|student)$/;

function wholeNoun({ noun }: Figure): string {
  return people.test(noun) ? 'person' : noun;
}

/** The figure with the rest of its clause, when that is short. */
function labelOf(story: ToldStory, { line, quantity }: Figure): string {
  const end = line.start + clauseEnd(line.text, quantity.start - line.start, quantity.end - line.start);
  return wordsOf(story, passage(line, { start: quantity.start, end }))
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function toVoice(story: ToldStory, line: Line, span: { start: number; end: number }): Voice {
  const told = story.inSentence.get(sentenceKey(line)) ?? [];
  return {
    report: line.report,
    words: passage(line, span),
    differing: [passage(line, span)],
    statements: told.slice(0, 1).map((s) => s.id),
  };
}
