import { dateTimes } from './calendar.ts';
import type { Cast } from './cast.ts';
import { groupStories, publicationOf } from './publication.ts';
import { groupBy } from './reading.ts';
import type { InferredDate } from './resolution.ts';

/** Reports that must name a day before a story is taken to turn on it. */
const witnesses = 2;

/**
 * The day on which the story of each report turns: the one that most reports of that story name or came out on, the
 * earlier one when even. Null where fewer than two do. From it weekdays are counted in reports that state no day of
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
  return casts.map((_, report) => mostNamed((byStory.get(stories.find(report)) ?? []).map(({ day }) => day)));
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

function mostNamed(days: readonly string[]): string | null {
  const [best] = [...groupBy(days, (day) => day)].sort(
    ([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1),
  );
  return best && best[1].length >= witnesses ? best[0] : null;
}
