import { findPredicate } from '../extract/predicates.ts';
import type { TimeExpression } from '../extract/time-expression.ts';
import { readMonth } from '../text/calendar-dates.ts';
import type { Publication } from './calendar.ts';
import type { Cast } from './cast.ts';
import { makeSets } from './disjoint-sets.ts';
import type { Passage } from './entity.ts';
import { groupBy, type Reading } from './reading.ts';
import type { InferredDate } from './resolution.ts';

/** A year that some words give for the publication of a report, or of one that tells the same story. */
interface Clue {
  readonly report: number;
  readonly year: number;
  readonly because: readonly Passage[];
}

/** Share of the clues that must agree on a year. */
const agreement = 2 / 3;

/**
 * Publication years worked out for reports that state none: a copyright line; "five years ago" of something that
 * another expression dates; a day that one report gives without a year and another with it; the stated dates of
 * reports that tell the same story. Null where clues are missing or disagree. Never the day on which the report is read.
 */
export function inferPublications(casts: readonly Cast[]): (InferredDate | null)[] {
  const readings = casts.map(({ reading }) => reading);
  const clues = [
    ...readings.flatMap(readNotice),
    ...readRelativeYears(readings),
    ...readSharedDays(readings),
  ];
  const stated = readings.flatMap(readStated);
  const stories = groupStories(casts);
  const byStory = groupBy([...clues, ...stated], ({ report }) => stories.find(report));
  return readings.map(({ extraction }, report) => {
    if (extraction.report.published !== null) return null;
    const year = agreeOnYear(byStory.get(stories.find(report)) ?? []);
    return year && addDateline(year, extraction.report);
  });
}

const monthWord = '(\\p{Lu}\\p{L}{2,8})\\.?';
/** "LIMA, Oct 20 -", "ARICA, Chile, July 3 (Agency) --". */
const dateline = new RegExp(
  `^(\\p{Lu}[\\p{L} .,'’-]{2,50}), ${monthWord} (\\d{1,2})(?: \\([^()]{2,20}\\))? ?[–—-]`,
  'u',
);

/** The day of a dateline, which names no year, in the year that was worked out. */
function addDateline(
  year: InferredDate,
  { id, text, regions }: Reading['extraction']['report'],
): InferredDate {
  const body = regions.find(({ kind }) => kind === 'body' || kind === 'summary');
  const found = body && dateline.exec(text.slice(body.start, body.start + 100).trimStart());
  const month = readMonth(found?.[2] ?? '');
  const day = Number(found?.[3]);
  if (!body || !found || month === null || day < 1 || day > 31) return year;
  const value = `${year.value.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}~`;
  const because = [...year.because, { report: id, start: body.start, end: body.start + found[0].length }];
  return { value, because: because.sort(comparePassages) };
}

/** What relative words of a report count from. */
export function publicationOf(reading: Reading, inferred: InferredDate | null): Publication | null {
  const { published } = reading.extraction.report;
  const date = (published ?? inferred?.value ?? '').replace(/[~?]$/, '');
  return /^\d{4}/.test(date) ? { date, workedOut: published === null } : null;
}

function agreeOnYear(clues: readonly Clue[]): InferredDate | null {
  const years = [...groupBy(clues, ({ year }) => year)].sort(
    ([a, x], [b, y]) => y.length - x.length || b - a,
  );
  const [year, agreeing] = years[0] ?? [0, []];
  if (agreeing.length === 0 || agreeing.length < agreement * clues.length) return null;
  const because = agreeing.flatMap((clue) => clue.because).sort(comparePassages);
  return { value: `${year}~`, because: because.slice(0, 6) };
}

function comparePassages(a: Passage, b: Passage): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return a.start - b.start;
}

/** "© 2025": the last year of the line. */
function readNotice({ extraction }: Reading, report: number): Clue[] {
  const { id, text } = extraction.report;
  return [
    ...text.matchAll(/(?:©|\(c\)|\bcopyright)[ \t]{0,3}(?:\d{4}[ \t]?[-–][ \t]?)?((?:19|20)\d{2})\b/gi),
  ].map((match) => ({
    report,
    year: Number(match[1]),
    because: [{ report: id, start: match.index, end: match.index + match[0].length }],
  }));
}

function readStated({ extraction }: Reading, report: number): Clue[] {
  const { id, text, published, regions } = extraction.report;
  const year = /^\d{4}/.exec(published ?? '')?.[0];
  if (year === undefined) return [];
  const at = text.indexOf(year);
  const region = regions[0];
  const place = at < 0 ? { start: region?.start ?? 0, end: region?.end ?? 0 } : { start: at, end: at + 4 };
  return [{ report, year: Number(year), because: [{ report: id, ...place }] }];
}

interface TimedAct {
  readonly report: number;
  readonly predicate: string;
  readonly time: TimeExpression;
}

/** "elections five years ago" beside "the 2020 election": 2025. */
function readRelativeYears(readings: readonly Reading[]): Clue[] {
  const acts = readings.flatMap(timedActs);
  const dated = groupBy(
    acts.filter(({ time }) => /^\d{4}(?:-|$)/.test(time.edtf ?? '')),
    ({ predicate }) => predicate,
  );
  return acts.flatMap(({ report, predicate, time }) => {
    const years = time.anchor?.kind === 'publication' ? /^-P(\d{1,3})Y$/.exec(time.offset ?? '') : null;
    const others = dated.get(predicate) ?? [];
    const known = new Set(others.map((act) => Number((act.time.edtf ?? '').slice(0, 4))));
    const [year] = known;
    const [other] = others;
    if (!years || known.size !== 1 || year === undefined || !other) return [];
    const passages = [passageOf(readings, report, time), passageOf(readings, other.report, other.time)];
    return [{ report, year: year + Number(years[1]), because: passages }];
  });
}

/** "on March 22" in one report, "22 March 2031" in another. */
function readSharedDays(readings: readonly Reading[]): Clue[] {
  const all = readings.flatMap(({ extraction }, report) =>
    extraction.times.map((time) => ({ report, time, value: time.timex.value ?? '' })),
  );
  const full = groupBy(
    all.filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value)),
    ({ value }) => value.slice(4),
  );
  return all
    .filter(({ value }) => /^XXXX-\d{2}-\d{2}$/.test(value))
    .flatMap(({ report, time, value }): Clue[] => {
      const same = full.get(value.slice(4)) ?? [];
      const years = new Set(same.map((other) => Number(other.value.slice(0, 4))));
      const [year] = years;
      const [other] = same;
      if (year === undefined || years.size > 1 || !other || other.report === report) return [];
      const because = [passageOf(readings, report, time), passageOf(readings, other.report, other.time)];
      return [{ report, year, because }];
    });
}

function passageOf(readings: readonly Reading[], report: number, { start, end }: TimeExpression): Passage {
  const id = readings[report]?.extraction.report.id ?? readings[0]?.extraction.report.id;
  if (id === undefined) throw new RangeError(`no report ${report}`);
  return { report: id, start, end };
}

/** Each time with the act of its sentence that stands nearest; sayings date nothing. */
function timedActs({ extraction }: Reading, report: number): TimedAct[] {
  const acts = extraction.propositions.filter(({ predicate }) => findPredicate(predicate)?.plover);
  const bySentence = groupBy(acts, ({ sentence }) => sentence);
  let at = 0;
  return extraction.times.flatMap((time) => {
    while (at < extraction.sentences.length - 1 && (extraction.sentences[at]?.end ?? 0) <= time.start) at++;
    const near = (bySentence.get(at) ?? [])
      .map(({ predicate, trigger }) => ({ predicate, gap: gapBetween(trigger, time) }))
      .sort((a, b) => a.gap - b.gap)[0];
    return near ? [{ report, predicate: near.predicate, time }] : [];
  });
}

function gapBetween(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** Reports that name the same persons, counted groups or places of three words and more tell one story. */
export function groupStories(casts: readonly Cast[]): { readonly find: (report: number) => number } {
  const sets = makeSets(casts.length);
  const first = new Map<string, number>();
  casts.forEach(({ keys }, report) => {
    for (const key of keys) {
      if (!key || !/^(?:person:[^~]|group:\d|place:[^~ ]+ [^ ]+ [^ ]+)/.test(key)) continue;
      const other = first.get(key);
      if (other === undefined) first.set(key, report);
      else sets.join(report, other);
    }
  });
  return sets;
}
