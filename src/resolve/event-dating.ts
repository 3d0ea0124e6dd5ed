import type { TimeExpression, TimeId } from '../extract/time-expression.ts';
import type { Passage } from './entity.ts';
import type { Happening } from './happening.ts';
import type { InferredDate } from './resolution.ts';
import type { StoryEvent } from './story-event.ts';
import type { Telling } from './telling.ts';

/** Calendar part of a story event. */
export type Dating = Pick<StoryEvent, 'edtf' | 'start' | 'end' | 'precision' | 'dating'>;

/** Nothing says when. */
export const undated: Dating = { edtf: null, start: null, end: null, precision: 'none', dating: null };

/** What dates a happening: the time expressions of a report, by id, and its publication. */
export interface Almanac {
  readonly timeOf: (id: TimeId) => TimeExpression | null;
  readonly publishedOf: (
    telling: Telling,
  ) => { readonly date: string; readonly inferred: InferredDate | null } | null;
  /** True when the telling stands in a headline, where reports put what is new. */
  readonly isNews: (telling: Telling) => boolean;
}

interface Dated {
  readonly edtf: string;
  readonly passage: Passage;
  readonly workedOut: boolean;
}

/**
 * The date that most tellings give a happening, the exacter one when even. One without any that stands in headlines
 * is dated by the publication of its reports, to the month at best.
 */
export function dateHappening(happening: Happening, almanac: Almanac): Dating {
  const told = happening.tellings.flatMap((telling) => timesOf(telling, happening, almanac));
  const counts = new Map<string, Dated[]>();
  for (const dated of told) counts.set(dated.edtf, [...(counts.get(dated.edtf) ?? []), dated]);
  const [best] = [...counts].sort(
    ([a, x], [b, y]) =>
      y.length - x.length ||
      b.replace(/[^\d]/g, '').length - a.replace(/[^\d]/g, '').length ||
      (a < b ? -1 : 1),
  );
  if (!best) return happening.status === 'past' ? dateByNews(happening, almanac) : undated;
  const [edtf, because] = best;
  const workedOut = because.every((dated) => dated.workedOut);
  return { ...boundsOf(edtf), dating: { because: because.map(({ passage }) => passage), workedOut } };
}

function timesOf(telling: Telling, happening: Happening, almanac: Almanac): Dated[] {
  const { report } = telling.cast.reading.extraction;
  return telling.roles.flatMap(({ role, part }): Dated[] => {
    if (part.kind !== 'time' || (role !== 'time' && role !== 'during')) return [];
    const time = almanac.timeOf(part.id);
    if (!time?.edtf || time.timex.type === 'DURATION' || time.timex.type === 'SET') return [];
    const signal = time.signal ? report.text.slice(time.signal.start, time.signal.end).toLowerCase() : '';
    const edtf = bound(time.edtf, signal, happening.status === 'ongoing');
    return [
      {
        edtf,
        passage: { report: report.id, start: time.start, end: time.end },
        workedOut: time.anchor !== null,
      },
    ];
  });
}

/** "since 2020" of what lasts opens an interval; "before" and "by" bound it. */
function bound(edtf: string, signal: string, lasts: boolean): string {
  if (edtf.includes('/') || edtf.includes('..')) return edtf;
  if (signal === 'since') return lasts ? `${edtf}/..` : edtf;
  return /^(?:before|by|until|till)$/.test(signal) ? `[..${edtf}]` : edtf;
}

/** First and last day of an EDTF value, as far as it has any. */
export function boundsOf(edtf: string): Omit<Dating, 'dating'> {
  const open = /^\[\.\.(.+)\]$/.exec(edtf);
  if (open) return { edtf, start: null, end: lastDay(open[1] ?? ''), precision: 'bound' };
  const [from = '', to = ''] = edtf.split('/');
  if (edtf.includes('/')) return { edtf, start: firstDay(from), end: lastDay(to), precision: 'bound' };
  const exact = edtf.replace(/[~?%]$/, '');
  const start = firstDay(exact);
  if (start === null) return { edtf, start: null, end: null, precision: 'none' };
  return { edtf, start, end: lastDay(exact), precision: precisionOf(exact) };
}

function precisionOf(exact: string): Dating['precision'] {
  if (exact.length >= 10) return 'day';
  return exact.length >= 7 ? 'month' : 'year';
}

function firstDay(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value);
  if (!match) return null;
  const [, year = '', month = '01', day = '01'] = match;
  return Number(month) > 12 ? `${year}-01-01` : `${year}-${month}-${day}`;
}

function lastDay(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value);
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (day !== undefined) return `${year}-${month}-${day}`;
  if (month === undefined || Number(month) > 12) return `${year}-12-31`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** The earliest publication among reports that have the happening in their headline. */
function dateByNews(happening: Happening, almanac: Almanac): Dating {
  const news = happening.tellings.filter((telling) => almanac.isNews(telling));
  const published = news.flatMap((telling) => {
    const known = almanac.publishedOf(telling);
    return known && /^\d{4}/.test(known.date) ? [{ telling, ...known }] : [];
  });
  const [first] = published.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!first) return undated;
  const { report } = first.telling.cast.reading.extraction;
  const edtf = `${first.date.replace(/[~?]$/, '').slice(0, 7)}~`;
  const title = report.regions.find(({ kind }) => kind === 'title');
  const own = { report: report.id, start: title?.start ?? 0, end: title?.end ?? 0 };
  return { ...boundsOf(edtf), dating: { because: first.inferred?.because ?? [own], workedOut: true } };
}
