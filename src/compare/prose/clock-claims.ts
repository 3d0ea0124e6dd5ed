import { readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { askQuestion } from '../questions.ts';
import { groupBy, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact, quoteShortest } from './facts.ts';
import { happeningNear } from './happenings.ts';
import { isElsewhere, type Line } from './line.ts';

const clock =
  /\b(?:(shortly|just|soon|at|around|about|by|nearly)\s+)?(?:(before|after|past|about|around)\s+)?(?:(noon|midday|midnight)|([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?([ap])\.?\s?m\b\.?)?(?!\d)|(1[0-2]|[1-9])(?:\s?([ap])\.?\s?m\b\.?| o['’]clock))/gi;

interface Clock {
  readonly start: number;
  readonly end: number;
  /** Minutes of the half day within which it was. */
  readonly low: number;
  readonly high: number;
  /** The minute of the half day as it is written; null where only the hour is. */
  readonly minute: number | null;
}

const days = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** At what time of day something happened, where reports give times that cannot be one. */
export function draftClocks(story: ToldStory): readonly Draft[] {
  const asked = new Map<string, string>();
  const rows = story.lines.flatMap((line) => (isElsewhere(line) ? [] : readClocks(story, line, asked)));
  return draftFacts(story, partNear(joinTimes(rows)), {
    type: 'temporal',
    question: ([first]) =>
      askQuestion('at-what-time', { act: readAct(story, []), topic: asked.get(first?.key ?? '') ?? '' }),
    statement: quoteShortest(story),
    remark: 'Two of them give different times of day.',
    twice: 'drop',
  });
}

interface Timed {
  readonly fact: Omit<Fact, 'mark'>;
  readonly clock: Clock;
}

function readClocks(story: ToldStory, line: Line, asked: Map<string, string>): readonly Timed[] {
  return [...line.text.matchAll(clock)].flatMap((match) => {
    const happening = happeningNear(line.text, match.index);
    const read = readClock(match);
    // In brackets stands the time of another place.
    if (!happening || !read || /\([^()]*$/.test(line.text.slice(0, match.index))) return [];
    const key = `${story.clusters.get(line.report)} time of ${happening.kind}`;
    asked.set(key, happening.asked);
    const span = { start: line.start + read.start, end: line.start + read.end };
    const from = read.end - happening.index <= 72 ? happening.index : read.start;
    const words = { start: line.start + from, end: span.end };
    return [{ fact: { key, line, words, differing: span, firm: true }, clock: read }];
  });
}

function readClock(match: RegExpMatchArray): Clock | null {
  const [all, loose = '', relation = '', word, hours, minutes, half, bare, bareHalf] = match;
  const start = match.index ?? 0;
  const at = minutesOf(word, Number(hours ?? bare), Number(minutes ?? 0), half ?? bareHalf);
  if (Number.isNaN(at)) return null;
  const hint = `${loose} ${relation}`.toLowerCase();
  const [before, after] = slack(hint, minutes === undefined);
  const minute = minutes === undefined ? null : at % 720;
  return { start, end: start + all.trimEnd().length, low: at - before, high: at + after, minute };
}

/** Minutes since midnight; a time without "a.m." or "p.m." as a 24-hour clock has it. */
function minutesOf(
  word: string | undefined,
  hours: number,
  minutes: number,
  half: string | undefined,
): number {
  if (word) return word.toLowerCase() === 'midnight' ? 0 : 720;
  const afternoon = half?.toLowerCase() === 'p' && hours < 12 ? 720 : 0;
  const midnight = half?.toLowerCase() === 'a' && hours === 12 ? -720 : 0;
  return hours * 60 + minutes + afternoon + midnight;
}

/** How many minutes earlier and later it may have been: "about 10 a.m." is no 10:00. */
function slack(hint: string, whole: boolean): readonly [number, number] {
  if (/after|past/.test(hint)) return [0, 45];
  if (/before|nearly|by/.test(hint)) return [45, 0];
  if (/about|around/.test(hint)) return [30, 30];
  return whole ? [5, 5] : [2, 2];
}

/** Minutes apart from which two written times are two answers, however loosely they are meant. */
const apart = 3;

/** "Around 10:15" and "10:18" exclude nothing, but are not the same: they differ. */
function partNear(timed: readonly (Timed & { readonly fact: Fact })[]): readonly Fact[] {
  const groups = groupBy(timed, ({ fact }) => `${fact.key} ${fact.mark}`).map;
  return [...groups.values()].flatMap((group) => {
    const written = group.flatMap(({ clock: { minute } }) => minute ?? []).sort((a, b) => a - b);
    const [first = 0] = written;
    if ((written.at(-1) ?? 0) - first < apart) return group.map(({ fact }) => fact);
    const usual = mostCommon(written);
    const markOf = (minute: number): string => String(Math.abs(minute - usual) < apart ? usual : minute);
    return group.map(({ fact, clock: { minute } }) => ({
      ...fact,
      mark: `${fact.mark} ${markOf(minute ?? usual)}`,
      firm: false,
    }));
  });
}

function mostCommon(sorted: readonly number[]): number {
  const counts = groupBy(sorted, (minute) => minute).map;
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? 0;
}

/** Times that meet are one answer; a clock without halves ("7:15") meets both halves of the day. */
function joinTimes(rows: readonly Timed[]): readonly (Timed & { readonly fact: Fact })[] {
  const seen = new Map<string, { low: number; mark: string; high: number; day: string }[]>();
  return [...rows]
    .sort((a, b) => a.clock.low - b.clock.low)
    .map(({ fact, clock: read }) => {
      const { low, high } = read;
      const known = seen.get(fact.key) ?? [];
      const day = days.exec(fact.line.text)?.[1]?.toLowerCase() ?? '';
      // Times of two days are no answers to one question.
      const key = known.some((k) => k.day && day && k.day !== day) ? `${fact.key} ${day}` : fact.key;
      const home = known.find((k) => low <= k.high && high >= k.low);
      const mark = home?.mark ?? String(low);
      seen.set(fact.key, [...known, { low, high, mark, day }].slice(-64));
      return { fact: { ...fact, key, mark }, clock: read };
    });
}
