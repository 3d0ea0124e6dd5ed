import { dateTimes } from './calendar.ts';
import type { Cast } from './cast.ts';
import { groupStories, publicationOf } from './publication.ts';
import { groupBy } from './reading.ts';
import type { InferredDate } from './resolution.ts';

/** Reports that must name a day before a story is taken to turn on it. */
const witnesses = 2;

/**
 * The day on which the story of each report turns: the one that most reports of that story name or came out on, the
 * earlier one when even; else the first on which one of them came out. Null where there is none. From it weekdays are counted in reports that state no day of
 * their own; it is no day of publication.
 */
export function findStoryDays(
  casts: readonly Cast[],
  inferred: readonly (InferredDate | null)[],
): readonly (string | null)[] {
  const stories = groupStories(casts);
  const named = casts.flatMap((cast, report) =>
    daysOf(cast, inferred[report] ?? null).map((day) => ({ day, story: stories.find(report) })),
  );
  const byStory = groupBy(named, ({ story }) => story);
  const stated = casts.flatMap(({ reading }, report) => {
    const [day] = /^\d{4}-\d{2}-\d{2}$/.exec(reading.extraction.report.published ?? '') ?? [];
    return day === undefined ? [] : [{ day, story: stories.find(report) }];
  });
  const out = groupBy(stated, ({ story }) => story);
  return casts.map((_, report) => {
    const days = (byStory.get(stories.find(report)) ?? []).map(({ day }) => day);
    const published = (out.get(stories.find(report)) ?? []).map(({ day }) => day).sort();
    return mostNamed(days, published);
  });
}

/** Distinct days that a report names, with its stated day of publication. */
function daysOf({ reading }: Cast, inferred: InferredDate | null): string[] {
  const { published, times } = { ...reading.extraction.report, times: reading.extraction.times };
  const dated = dateTimes(times, publicationOf(reading, inferred));
  const days = dated.flatMap(({ edtf, timex }) =>
    timex.type === 'DATE' ? (/^\d{4}-\d{2}-\d{2}(?=~?$)/.exec(edtf ?? '') ?? []) : [],
  );
  return [...new Set([...days, ...(/^\d{4}-\d{2}-\d{2}$/.exec(published ?? '') ?? [])])];
}

/** A day after all reports came out is still to come: the story does not turn on it. */
function mostNamed(days: readonly string[], published: readonly string[]): string | null {
  const last = published.at(-1);
  const past = days.filter((day) => last === undefined || day <= last);
  const [best] = [...groupBy(past, (day) => day)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  return best && best[1].length >= witnesses ? best[0] : (published[0] ?? null);
}
