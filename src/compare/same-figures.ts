import type { ReportId } from '../text/report.ts';
import { isPersonWord, singular } from './counted.ts';
import { type Draft, reportsIn, toldVerdict, type Voice } from './draft.ts';
import { convertMeasure } from './measures.ts';
import { joinSpans, passage } from './telling-words.ts';
import { groupBy, listLetters, type ToldQuantity, type ToldStory, wordsOf } from './told-story.ts';

interface Figure {
  readonly quantity: ToldQuantity;
  readonly sentence: string;
  readonly value: number;
  readonly unit: string;
  readonly converted: boolean;
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
  if (kind === 'money' || kind === 'percent') return { quantity, sentence, value, unit, converted: false };
  if (kind === 'cardinal') {
    const counted = countedThing(story, quantity);
    return counted ? { quantity, sentence, value, unit: counted, converted: false } : null;
  }
  const measured = kind === 'measure' ? convertMeasure(unit, quantity.text) : null;
  return measured
    ? { quantity, sentence, value: value * measured.factor, unit: measured.unit, converted: true }
    : null;
}

/** A number of thousands is the same whatever it counts ("61,400 spectators", "fans"); a small one needs its noun. */
function countedThing(story: ToldStory, quantity: ToldQuantity): string | null {
  if (quantity.value !== null && quantity.value >= 1000) return 'number';
  const words = wordsOf(story, { report: quantity.report, ...quantity.counted }).toLowerCase();
  const noun = singular(words.split(/\s+/).at(-1) ?? '');
  return quantity.value !== null && quantity.value > 2 && /^\p{L}{4,}$/u.test(noun) && !isPersonWord(noun)
    ? noun
    : null;
}

/** Runs of equal values; a converted one was rounded by its writer. */
function joinEqual(group: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  for (const figure of [...group].sort((a, b) => a.value - b.value)) {
    const first = runs.at(-1)?.[0];
    const slack = figure.converted && first && first.quantity.unit !== figure.quantity.unit ? 0.03 : 1e-9;
    if (first && figure.value <= first.value * (1 + slack)) runs.at(-1)?.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

function draftFigure(story: ToldStory, key: string, equal: readonly Figure[]): readonly Draft[] {
  const voices = equal.map((figure) => toVoice(story, figure));
  const reports = reportsIn([voices]);
  if (reports.size < 2) return [];
  const sum = conversion(equal);
  const label = [...voices].sort((a, b) => length(a) - length(b))[0];
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

function toVoice(story: ToldStory, { quantity, sentence }: Figure): Voice {
  const told = story.inSentence.get(sentence) ?? [];
  const near = [...told].sort(
    (a, b) => Math.abs(a.trigger.start - quantity.start) - Math.abs(b.trigger.start - quantity.start),
  )[0];
  const report: ReportId = quantity.report;
  const words = passage({ report }, joinSpans(quantity, near?.trigger));
  return {
    report,
    words,
    differing: [passage({ report }, quantity.number)],
    statements: near ? [near.id] : [],
  };
}

function length(voice: Voice): number {
  return voice.words.end - voice.words.start;
}

/** "160 km/h = 100 miles per hour", where the units differ. */
function conversion(equal: readonly Figure[]): string | null {
  const [first] = equal;
  const other = equal.find((f) => f.converted && f.quantity.unit !== first?.quantity.unit);
  return first && other ? `${first.quantity.text} = ${other.quantity.text}` : null;
}
