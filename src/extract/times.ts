import type { Sentence, Token } from '../language/sentence.ts';
import type { Report } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import { readFraction } from './fraction-words.ts';
import { readComparator } from './number-words.ts';
import type { TimeExpression, TimeId } from './time-expression.ts';
import { matchPhrases, type TimePhrase } from './time-rules.ts';
import { moveDate } from './time-values.ts';
import { readTimeWords, type TimeWord } from './time-words.ts';

/**
 * Time expressions of a report, in text order, after TimeML: TIMEX3 value and EDTF as far as the report's own words
 * give them, the anchor and signed offset of relative ones. Nothing counts from the day of loading; what counts
 * from publication keeps its offset until the day of publication is known.
 */
export function findTimes(report: Report, sentences: readonly Sentence[]): readonly TimeExpression[] {
  const times: TimeExpression[] = [];
  for (const { tokens } of sentences) {
    const words = readTimeWords(tokens);
    const placed = matchPhrases(words).flatMap((phrase) => placePhrase(tokens, words, phrase) ?? []);
    for (const phrase of joinLengths(tokens, placed)) times.push(formTime(report, tokens, phrase, times));
  }
  return times;
}

/** "22 years and six months", "two hours and 30 minutes": one length. */
function joinLengths(tokens: readonly Token[], phrases: readonly PlacedPhrase[]): readonly PlacedPhrase[] {
  const joined: PlacedPhrase[] = [];
  for (const phrase of phrases) {
    const before = joined.at(-1);
    const value =
      before && tokens[before.to]?.text === 'and' && before.to + 1 === phrase.from
        ? addLengths(before, phrase)
        : null;
    if (before && value !== null)
      joined[joined.length - 1] = { from: before.from, to: phrase.to, value: { ...before.value, value } };
    else joined.push(phrase);
  }
  return joined;
}

/** TIMEX3 value of years with months, or hours with minutes; null for anything else. */
function addLengths({ value: first }: PlacedPhrase, { value: second }: PlacedPhrase): string | null {
  const both = `${first.type} ${first.value} ${second.type} ${second.value}`;
  const years = /^DURATION P(\d+)Y DURATION P(\d+)M$/.exec(both);
  if (years) return `P${Number((Number(years[1]) + Number(years[2]) / 12).toFixed(2))}Y`;
  const hours = /^DURATION PT(\d+)H DURATION PT(\d+)M$/.exec(both);
  return hours ? `PT${hours[1]}H${hours[2]}M` : null;
}

/** A phrase with its tokens: `from` (inclusive, with a modifier before it) to `to` (exclusive). */
interface PlacedPhrase {
  readonly from: number;
  readonly to: number;
  readonly value: TimePhrase['value'];
}

/** Widens a phrase to its modifier and settles what only its neighbours can tell; null when it is no time. */
function placePhrase(
  tokens: readonly Token[],
  words: readonly TimeWord[],
  phrase: TimePhrase,
): PlacedPhrase | null {
  const parts = words.slice(phrase.from, phrase.to);
  const from = parts[0]?.from ?? 0;
  const to = parts.at(-1)?.to ?? from;
  const codes = parts.map(({ code }) => code).join('');
  if (!isTime(tokens, codes, from, to)) return null;
  const bound = phrase.value.type === 'DURATION' || /g$/.test(codes) ? readComparator(tokens, from) : null;
  if (!bound) return { from, to, value: phrase.value };
  const mods = { '>': 'MORE_THAN', '<': 'LESS_THAN', '~': 'APPROX' } as const;
  return { from: bound.from, to, value: { ...phrase.value, mod: mods[bound.comparator] } };
}

function isTime(tokens: readonly Token[], codes: string, from: number, to: number): boolean {
  const before = tokens[from - 1]?.text.toLowerCase() ?? '';
  const after = tokens[to]?.text.toLowerCase() ?? '';
  if (/^[$€£¥#]$/.test(before) || after === '%') return false;
  if (readFraction(tokens, from)) return false;
  if (codes === 'y') return isYear(tokens, from);
  if (codes === 'M' || codes === 'eM') return isMonth(tokens, from, to);
  if (codes === 'U') return /^(for|in|after|within)$/.test(before);
  if (codes === 'W') return !/^(black|good|bloody|super)$/.test(before);
  if (/^[dnyv]-?[uU]$/.test(codes)) return !isAge(tokens, from, to);
  return codes !== 'HA' || /^[ap]/.test(tokens[to - 1]?.text.toLowerCase() ?? '');
}

/** "2020" is a year unless something bounds or counts it: "over 2000 people", "2000 soldiers". */
function isYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const bound = readComparator(tokens, at);
  if (bound && !/^(around|about|some|circa|over|under)$/.test(tokens[bound.from]?.text.toLowerCase() ?? ''))
    return false;
  const counts = next?.penn === 'NNS' && token?.relation === 'nummod' && Number(token.text) % 100 === 0;
  const measured =
    /^(people|km|miles|metres|meters|kilometres|kilometers|tonnes|tons|mw|kg|feet|ft|m|gmt|utc|hours|hrs|local)$/i.test(
      next?.text ?? '',
    );
  const harmed =
    /^(?:injured|wounded|hurt|killed|dead|missing|homeless|arrested|detained|displaced|evacuated|others?|more|deaths|casualties|victims)$/i.test(
      next?.text ?? '',
    ) &&
    (bound !== null || !timePrepositions.has(tokens[at - 1]?.text.toLowerCase() ?? ''));
  const dashed = /^[-–/]$/.test(tokens[at - 1]?.text ?? '') && /\d$/.test(tokens[at - 2]?.text ?? '');
  return !counts && !measured && !harmed && !dashed;
}

/** A month alone needs a neighbour that dates, since "May" and "March" are words as well. */
function isMonth(tokens: readonly Token[], from: number, to: number): boolean {
  const month = tokens[to - 1];
  if (!month || month.tag === 'VERB' || month.tag === 'AUX') return false;
  if (from < to - 1) return true;
  const before = tokens[from - 1]?.text.toLowerCase() ?? '';
  return (
    timePrepositions.has(before) ||
    (month.text.length > 5 && month.tag === 'PROPN' && tokens[from + 1]?.tag !== 'PROPN')
  );
}

/** "12 years old", "a 15-year-old". */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens.slice(to, to + 2).map(({ text }) => text.toLowerCase());
  return (
    after[0] === 'old' ||
    after[0] === 'olds' ||
    (after[0] === '-' && after[1]?.startsWith('old') === true) ||
    /^aged$/.test(tokens[from - 1]?.text ?? '')
  );
}

const timePrepositions: ReadonlySet<string> = new Set(
  'in on at since for after before by until till during from within over through throughout between of to around'.split(
    ' ',
  ),
);

function formTime(
  report: Report,
  tokens: readonly Token[],
  { from, to, value }: PlacedPhrase,
  told: readonly TimeExpression[],
): TimeExpression {
  const span = spanOf(tokens, from, to);
  const before = value.anchor === 'before' ? findAnchor(told) : null;
  const counted = before?.edtf && value.offset ? moveDate(before.edtf, value.offset) : null;
  return {
    start: span.start,
    end: span.end,
    id: timeId(`${report.id}-t${span.start}`),
    text: report.text.slice(span.start, span.end),
    timex: { type: value.type, value: counted ?? value.value, mod: value.mod ?? null },
    edtf: counted ?? value.edtf ?? null,
    signal: findSignal(tokens, from),
    anchor:
      value.anchor === 'publication' ? { kind: 'publication' } : before && { kind: 'time', id: before.id },
    offset: value.offset ?? null,
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The one door to the id of a time expression: report and place. */
function timeId(id: string): TimeId {
  return id as TimeId;
}

function findSignal(tokens: readonly Token[], from: number): Span | null {
  const skip = /^(the|a|an)$/i.test(tokens[from - 1]?.text ?? '') ? 2 : 1;
  const token = tokens[from - skip];
  return token && timePrepositions.has(token.text.toLowerCase())
    ? { start: token.start, end: token.end }
    : null;
}

/** The nearest point of time told before: "two years later" counts from it. */
function findAnchor(told: readonly TimeExpression[]): TimeExpression | null {
  return told.findLast(({ timex }) => timex.type === 'DATE' || timex.type === 'TIME') ?? null;
}
