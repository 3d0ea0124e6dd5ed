import type { StatementId } from '../resolve/statement.ts';
import { readAct } from './act.ts';
import type { Draft } from './draft.ts';
import { convertMeasure, rangeOfMeasure } from './measures.ts';
import { askQuestion } from './questions.ts';
import { draftDifference, type Marked, sidesByMark } from './sides.ts';
import { joinSpans, passage } from './telling-words.ts';
import { groupBy, type ToldQuantity, type ToldStory, wordsOf } from './told-story.ts';

/** What a measure is of, as the words before it say: a noun ("an altitude of"), or a verb ("flew about"). */
const before =
  /\b(?:(altitude|height|range|distance|speed|depth|length|weight|magnitude|width|size|temperature)\b[^.,;]{0,20}|(flew|flown|fly|travelled|traveled|rose|risen|fell|fallen|plunged|plunging|climbed|reached|ran|weighed|weighs|drove|drifted|measured)(?: (?:about|some|around|nearly|over|more than|up to))? )$/i;

/** What a measure is of, as the words behind it say: "a 200-metre (650 feet) section of", "to the ground 50 metres below". */
const section = /^(?: \([^()]{1,24}\))?[- ](?:section|stretch|segment) of (the |a |an )?/i;
/** "Fell 200 km west of the island" says where it fell, not how deep. */
const away = /^(?: \([^()]{1,24}\))? (?:due )?(?:north|south|east|west|from|off|away|inside|outside|short)/i;
const below = /^ (?:below|down)\b/i;
const falls =
  /\b(?:f[ae]ll(?:ing|en)?|plung\w+|tumbl\w+|crash\w*|down|to the (?:ground|river|water|valley|rocks))\b/i;

const nouns: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    flew: 'flight',
    flown: 'flight',
    fly: 'flight',
    travelled: 'journey',
    traveled: 'journey',
    rose: 'rise',
    risen: 'rise',
    fell: 'fall',
    fallen: 'fall',
    plunged: 'fall',
    plunging: 'fall',
    climbed: 'climb',
    reached: 'reach',
    ran: 'run',
    weighed: 'weight',
    weighs: 'weight',
    drove: 'drive',
    drifted: 'drift',
    measured: 'measure',
    height: 'altitude',
  }),
);

interface Measured {
  readonly statements: readonly StatementId[];
  readonly quantity: ToldQuantity;
  readonly start: number;
  readonly of: string;
  /** The thing of which a part is measured; empty where the story has but one such measure. */
  readonly whose: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** How high, how far, how fast: measures of one thing in one story that cannot be the same however they are rounded. */
export function draftMeasured(story: ToldStory): readonly Draft[] {
  const measured = [...story.quantitiesIn].flatMap(([sentence, quantities]) =>
    quantities.flatMap((quantity) => readMeasured(story, sentence, quantity) ?? []),
  );
  const groups = groupBy(
    measured,
    (m) => `${story.clusters.get(m.quantity.report)} ${m.of} ${m.whose} ${m.unit}`,
  ).map;
  return [...groups].flatMap(([key, group]) => draftMeasure(story, key, oneEach(group)));
}

function readMeasured(story: ToldStory, sentence: string, quantity: ToldQuantity): Measured | null {
  const measure = quantity.kind === 'measure' ? convertMeasure(quantity.unit, quantity.text) : null;
  if (!measure || quantity.value === null || quantity.comparator === '<' || quantity.comparator === '>')
    return null;
  if (isConverted(story, quantity)) return null;
  const topic = readTopic(story, sentence, quantity);
  if (!topic) return null;
  const statements = (story.inSentence.get(sentence) ?? []).slice(0, 1).map((s) => s.id);
  return {
    statements,
    quantity,
    ...topic,
    ...rangeOfMeasure(quantity.value, measure.factor, quantity.comparator === '~'),
    unit: measure.unit,
  };
}

type Topic = Pick<Measured, 'start' | 'of' | 'whose'>;

/** What is measured, and where the words begin that say so. */
function readTopic(story: ToldStory, sentence: string, quantity: ToldQuantity): Topic | null {
  const from = Math.max(0, quantity.start - 40);
  const found = before.exec(wordsOf(story, passage(quantity, { start: from, end: quantity.start })));
  const word = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (found && word) {
    const of = nouns.get(word) ?? word;
    const behind = wordsOf(story, passage(quantity, { start: quantity.end, end: quantity.end + 40 }));
    return of === 'fall' && away.test(behind) ? null : { start: from + found.index, of, whose: '' };
  }
  return readTopicBehind(story, sentence, quantity);
}

function readTopicBehind(story: ToldStory, sentence: string, quantity: ToldQuantity): Topic | null {
  const { start, end } = quantity;
  const behind = wordsOf(story, passage(quantity, { start: end, end: end + 60 }));
  const part = section.exec(behind);
  if (part) {
    const noun = end + part[0].length;
    const from = noun - (part[1] ?? '').length;
    const whole = story.mentionsIn.get(sentence)?.find((m) => m.start === from || m.start === noun);
    return whole ? { start, of: 'section', whose: whole.entity } : null;
  }
  const from = Math.max(0, start - 60);
  const fall = falls.exec(wordsOf(story, passage(quantity, { start: from, end: start })));
  return below.test(behind) && fall ? { start: from + fall.index, of: 'fall', whose: '' } : null;
}

/** Reports that give one value only: two of one kind in one report are of two things. */
function oneEach(group: readonly Measured[]): readonly Measured[] {
  const byReport = groupBy(group, (m) => m.quantity.report).map;
  return [...byReport.values()].flatMap((own) =>
    own.every((m) => m.low <= (own[0]?.high ?? 0) && m.high >= (own[0]?.low ?? 0)) ? own : [],
  );
}

/** "10 km (6 miles)": what stands in brackets behind a measure is that measure in another unit. */
function isConverted(story: ToldStory, { report, start }: ToldQuantity): boolean {
  return /\d[^()]{0,24}\($/.test(wordsOf(story, { report, start: Math.max(0, start - 40), end: start }));
}

function draftMeasure(story: ToldStory, key: string, group: readonly Measured[]): readonly Draft[] {
  const runs: Measured[][] = [];
  for (const measured of [...group].sort((a, b) => a.low - b.low)) {
    const first = runs.at(-1)?.[0];
    if (first && measured.low <= first.high) runs.at(-1)?.push(measured);
    else runs.push([measured]);
  }
  const marked: Marked[] = runs.flatMap((run, index) =>
    run.map((m) => ({ mark: String(index), voice: toVoice(m) })),
  );
  return draftDifference(story, {
    key: `${key} measured`,
    type: 'numeric',
    verdict: 'conflict',
    question: askQuestion('how-much', { act: readAct(story, []), topic: group[0]?.of ?? '' }),
    sides: sidesByMark(marked),
    remark: 'Two of them give different measures of the same.',
    weight: group.length,
  });
}

function toVoice({ quantity, start, statements }: Measured) {
  const sentence = passage(quantity, joinSpans(quantity, { start, end: quantity.start }));
  return {
    report: quantity.report,
    words: sentence,
    differing: [passage(quantity, quantity.number)],
    statements,
  };
}
