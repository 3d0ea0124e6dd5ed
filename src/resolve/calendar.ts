import type { TimeExpression, TimeId } from '../extract/time-expression.ts';
import { moveDate } from '../extract/time-values.ts';

/** What relative words count from: a publication date, exact or worked out. */
export interface Publication {
  /** EDTF, a year at least ("2031", "2031-05-02"). */
  readonly date: string;
  readonly workedOut: boolean;
  /** The day on which the story turns, where no day of publication is known: weekdays are those nearest to it. */
  readonly around?: string | null;
}

/**
 * Times with the values that a publication date gives them: "on Monday", "five years ago", "in March". Takes the
 * times of one report in text order; leaves as they are those that count from nothing known.
 */
export function dateTimes(
  times: readonly TimeExpression[],
  publication: Publication | null,
): readonly TimeExpression[] {
  const dated = new Map<TimeId, TimeExpression>();
  return times.map((time) => {
    const known = time.edtf === null ? dateTime(time, publication, dated) : time;
    dated.set(time.id, known);
    return known;
  });
}

function dateTime(
  time: TimeExpression,
  publication: Publication | null,
  dated: ReadonlyMap<TimeId, TimeExpression>,
): TimeExpression {
  const { anchor, timex } = time;
  if (anchor === null || timex.value === null || timex.type === 'DURATION' || timex.type === 'SET')
    return time;
  if (anchor.kind === 'time') return dateFromOther(time, dated.get(anchor.id)?.edtf ?? null);
  if (publication === null) return time;
  // "In October" of a year that is only worked out may be that of the year before.
  const base = nearestKnown(publication);
  if (publication.workedOut && base.length === 4 && /^XXXX-\d{2}$/.test(timex.value)) return time;
  const value =
    placeValue(timex.value, time.offset, base) ??
    placeAround(timex.value, time.offset, publication.around ?? null);
  return value === null ? time : withValue(time, value, publication.workedOut);
}

/** The year of publication, or where only that is known the day within it on which the story turns. */
function nearestKnown({ date, around }: Publication): string {
  return date.length === 4 && around?.startsWith(date) && around.length > 4 ? around.slice(0, 7) : date;
}

function dateFromOther(time: TimeExpression, edtf: string | null): TimeExpression {
  if (edtf === null || time.offset === null) return time;
  const exact = edtf.replace(/[~?]$/, '');
  const value = moveDate(exact, time.offset);
  return value === null ? time : withValue(time, value, exact !== edtf);
}

function withValue(time: TimeExpression, value: string, approximate: boolean): TimeExpression {
  return { ...time, timex: { ...time.timex, value }, edtf: approximate ? `${value}~` : value };
}

/** A TIMEX3 value with blanks, filled from the day, month or year of publication; null when that says too little. */
function placeValue(value: string, offset: string | null, base: string): string | null {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  if (weekday) return placeWeekday(Number(weekday[1]), offset, base);
  const month = /^XXXX-(\d{2})(?:-(\d{2}))?/.exec(value);
  if (month) return placeMonth(value.slice('XXXX'.length), offset, base);
  const length = { XXXX: 4, 'XXXX-XX': 7, 'XXXX-XX-XX': 10, 'XXXX-WXX': 10 }[value.replace(/T.*$/, '')];
  if (length === undefined || base.length < length) return null;
  return moveDate(base.slice(0, length), offset ?? 'P0D');
}

/** Reports tell a story for some days after it, and what led to it for a few before. */
const daysAfter = 4;

/** The weekday that lies from two days before the story's day to four after it; none for "next" and "last". */
function placeAround(value: string, offset: string | null, around: string | null): string | null {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  const latest = around === null ? null : moveDate(around, `P${daysAfter}D`);
  return weekday && latest !== null && offset === null
    ? placeWeekday(Number(weekday[1]), null, latest)
    : null;
}

/**
 * The last such day up to publication; the next one when the words say so. "This Tuesday" is the nearest one, since the
 * words are said of both.
 */
function placeWeekday(day: number, offset: string | null, base: string): string | null {
  if (base.length < 10) return null;
  const published = new Date(`${base.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(published.getTime())) return null;
  const back = (published.getUTCDay() - day + 7) % 7;
  const recent = moveDate(base.slice(0, 10), `-P${back}D`);
  if (recent === null || offset === null || offset.startsWith('-')) return recent;
  if (/^P0/.test(offset) && back <= 3) return recent;
  return moveDate(recent, 'P7D');
}

/** The last such month or day up to publication; within the year when only the year is known. */
function placeMonth(rest: string, offset: string | null, base: string): string {
  const year = Number(base.slice(0, 4));
  const date = `${year}${rest}`;
  const known = base.slice(0, date.length);
  const later = known.length === date.length && date > known;
  const ahead = offset !== null && !offset.startsWith('-');
  return later && !ahead ? `${year - 1}${rest}` : date;
}
