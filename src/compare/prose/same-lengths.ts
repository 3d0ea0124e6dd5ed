import { type Draft, reportsIn } from '../draft.ts';
import { durationDays } from '../iso-duration.ts';
import { groupBy, listLetters, sentenceKey, type ToldStory, type ToldTime } from '../told-story.ts';
import { anchorsAround } from './anchors.ts';
import { draftFacts, type Fact, quoteShortest } from './facts.ts';
import { isElsewhere, type Line } from './line.ts';

interface Length {
  readonly line: Line;
  readonly time: ToldTime;
  readonly days: number;
  /** How far off the writer may be, in days: a coarse unit is rounded by more. */
  readonly slack: number;
  readonly unit: string;
  readonly about: ReadonlySet<string>;
}

/** Most lengths of one story that are set beside each other. */
const most = 120;

/** Shorter ones ("two days", "24 hours") are everywhere. */
const shortest = 3;

/** Stems by which reports speak of one thing that lasts: a time in prison, and one in the hands of others. */
const lasting: readonly (readonly [RegExp, string])[] = [
  [/^(?:penalt|sentenc|prison|jail|term)/, 'penalty'],
  [/^(?:hostag|captiv|kidnap|abduct|hold|free|releas)/, 'captivity'],
];

/**
 * "Two decades" and "20 years", "five weeks" and "36 days": one length told in two units, where the sentences have a
 * word in common. A length in one unit is looked at where it stands beside its noun.
 */
export function draftSameLengths(story: ToldStory): readonly Draft[] {
  const lengths = story.lines.flatMap((line) => readLengths(story, line));
  return [...groupBy(lengths, ({ line }) => `${story.clusters.get(line.report)}`).map].flatMap(
    ([cluster, all]) => joinUnits(all.slice(0, most)).flatMap((alike) => draftLength(story, cluster, alike)),
  );
}

function readLengths(story: ToldStory, line: Line): readonly Length[] {
  const times = (story.timesIn.get(sentenceKey(line)) ?? []).filter((t) => t.timex.type === 'DURATION');
  return times.flatMap((time) => {
    const days = durationDays(time.timex.value ?? '');
    const unit = /\b(day|week|fortnight|month|year|decade|centur)/i.exec(time.text)?.[1]?.toLowerCase();
    const end = time.end - line.start;
    // "59-year-old" is an age.
    if (
      days === null ||
      days < shortest ||
      !unit ||
      isElsewhere(line, end) ||
      /^[- ]old\b/.test(line.text.slice(end))
    )
      return [];
    const loose = time.timex.mod === 'APPROX' ? 0.25 : 0.1;
    const words = anchorsAround(story, line, time, 6).filter(({ name }) => !name);
    const about = words.map(({ id }) => lasting.find(([stems]) => stems.test(id))?.[1] ?? id);
    return [{ line, time, days, slack: unit === 'day' ? 0 : days * loose, unit, about: new Set(about) }];
  });
}

/** Lengths of two reports that are one in two units, with all others that are one of them; each length once. */
function joinUnits(lengths: readonly Length[]): readonly (readonly Length[])[] {
  const taken = new Set<Length>();
  return lengths.flatMap((one): readonly (readonly Length[])[] => {
    const free = lengths.filter((l) => !taken.has(l));
    const other = taken.has(one) ? undefined : free.find((l) => isConverted(one, l));
    if (!other) return [];
    const pair = [one, other];
    const more = free.filter(
      (l) => !pair.includes(l) && pair.some((p) => isConverted(p, l) || isRepeated(p, l)),
    );
    const all = [...pair, ...more];
    for (const length of all) taken.add(length);
    return [all];
  });
}

function isConverted(a: Length, b: Length): boolean {
  return (
    a.line.report !== b.line.report &&
    a.unit !== b.unit &&
    Math.abs(a.days - b.days) <= Math.max(a.slack, b.slack) &&
    shareWord(a, b)
  );
}

function isRepeated(a: Length, b: Length): boolean {
  return a.unit === b.unit && a.days === b.days && shareWord(a, b);
}

function shareWord(a: Length, b: Length): boolean {
  return [...a.about].some((id) => b.about.has(id));
}

function draftLength(story: ToldStory, cluster: string, alike: readonly Length[]): readonly Draft[] {
  const [one, other] = alike;
  if (!one || !other) return [];
  const key = `${cluster} length ${one.time.timex.value} ${other.time.timex.value}`;
  const facts = alike.map(
    ({ line, time }): Fact => ({
      key,
      mark: 'one',
      line,
      words: wordsAround(line, time),
      differing: time,
      firm: true,
    }),
  );
  // Of several the two units that come closest: "22 1/2 years = 270 months", not "over 22 years".
  const [left, right] = closestPair(alike) ?? [one, other];
  const sum = `${left.time.text} = ${right.time.text}`;
  return draftFacts(story, facts, {
    type: 'temporal',
    question: () => '',
    // "One month" alone says nothing.
    statement: (told) =>
      quoteShortest(story)(told.filter(isTelling).length > 0 ? told.filter(isTelling) : told),
    remark: '',
    twice: 'keep',
  }).map((draft) => ({
    ...draft,
    verdict: 'agree',
    sum,
    because: `${listLetters(story, reportsIn(draft.sides))} agree: ${sum}`,
  }));
}

function closestPair(alike: readonly Length[]): readonly [Length, Length] | null {
  const pairs = alike.flatMap((a, at) =>
    alike.slice(at + 1).flatMap((b): (readonly [Length, Length])[] => (a.unit === b.unit ? [] : [[a, b]])),
  );
  const gap = ([a, b]: readonly [Length, Length]): number => Math.abs(a.days - b.days);
  return [...pairs].sort((x, y) => gap(x) - gap(y))[0] ?? null;
}

function isTelling({ words, differing }: Fact): boolean {
  return words.end - words.start > differing.end - differing.start + 3;
}

/** The length with what leads to it in its clause, and with what it leads to: "freed 12 days after the raid". */
function wordsAround(line: Line, time: ToldTime): { readonly start: number; readonly end: number } {
  const before = line.text.slice(0, time.start - line.start);
  const after = line.text.slice(time.end - line.start);
  const lead =
    /(?:^|[,;:–—“”"] ?|\b(?:that|who|which|and|but) )([^,;:–—“”"]{0,60})$/u.exec(before)?.[1] ?? '';
  const tail = time.text.includes('-')
    ? /^ [\p{L}-]+/u.exec(after)
    : /^ (?:after|before|since)\b[^.,;:–—“”"]{0,40}(?=[.,;:\s])/u.exec(after);
  const whole = tail?.[0].replace(/(?: (?:by|in|of|the|an?|on|at|to|from|with|for|and))+$/i, '') ?? '';
  return { start: time.start - lead.length, end: time.end + whole.length };
}
