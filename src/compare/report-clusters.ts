import { makeSets } from '../resolve/disjoint-sets.ts';
import type { ReportId } from '../text/report.ts';
import type { ComparedReport } from './compare-input.ts';
import { isTelling, readWords, senseOf } from './prose/stems.ts';
import { compareText } from './told-story.ts';

/** How many of a report's most named are looked at: enough for two reports of one event to meet. */
const mostNamed = 7;
/** A storm or a ship by its name is as good as a place; what has no name is none of them. */
const tellingKinds: readonly string[] = ['person', 'organisation', 'place', 'country', 'other'];

/**
 * Reports of one story: they share two of the names that each of them names most, two people, a person and a place, or
 * a name that is no country's and a word of their titles. Two unrelated stories in one collection stay apart, so that
 * their figures are never set beside each other. Linear in the reports.
 */
export function clusterReports(reports: readonly ComparedReport[]): ReadonlyMap<ReportId, string> {
  const sets = makeSets(reports.length);
  const firstWith = new Map<string, number>();
  reports.forEach((report, index) => {
    for (const pair of [...namePairs(report), ...personPairs(report), ...titlePairs(report)]) {
      const first = firstWith.get(pair);
      if (first === undefined) firstWith.set(pair, index);
      else sets.join(first, index);
    }
  });
  return new Map(
    reports.map(({ report }, index) => [report.id, reports[sets.find(index)]?.report.id ?? report.id]),
  );
}

function namePairs(report: ComparedReport): readonly string[] {
  return pairUp([...mostNamedOf(report, [...tellingKinds, 'nationality'])].sort(compareText));
}

/** The names of some kinds that a report names most. */
function mostNamedOf(report: ComparedReport, kinds: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { entity, form, kind } of report.mentions) {
    const named = form !== 'nominal' && form !== 'pronoun';
    if (named && kinds.includes(kind)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, mostNamed)
    .map(([id]) => id);
}

const ownKinds: readonly string[] = ['person', 'organisation', 'place', 'other'];

/** A name with a word of the title that is no part of a name: "White Island" with "eruption". */
function titlePairs(report: ComparedReport): readonly string[] {
  const { regions, reading } = report.report;
  const title = regions.find(({ kind }) => kind === 'title');
  if (title === undefined) return [];
  const named = report.mentions.filter(({ form, start }) => form !== 'nominal' && start < title.end);
  const words = readWords(reading.slice(title.start, title.end), title.start).filter(
    (word) =>
      isTelling(word) &&
      /^\p{L}{4,}/u.test(word.low) &&
      !named.some((m) => m.start < word.end && word.start < m.end),
  );
  const stems = new Set(words.map(({ stem }) => senseOf(stem)));
  return mostNamedOf(report, ownKinds).flatMap((name) => [...stems].map((stem) => `${name} title ${stem}`));
}

/** How many of the people and places of a report are looked at. */
const mostPeople = 12;

/** A person with another person or a place: two such in common, however seldom named, are one story's. */
function personPairs(report: ComparedReport): readonly string[] {
  const named = report.mentions.filter(
    (m) => m.form === 'name' && m.standsFor === null && (m.kind === 'person' || m.kind === 'place'),
  );
  const kinds = new Map<string, string>(named.map((m) => [m.entity, m.kind]));
  const first = [...kinds.keys()].slice(0, mostPeople).sort(compareText);
  return pairUp(first.filter((id) => kinds.get(id) === 'person')).concat(
    first
      .filter((id) => kinds.get(id) === 'person')
      .flatMap((a) => first.filter((id) => kinds.get(id) === 'place').map((b) => `${a} ${b}`)),
  );
}

function pairUp(ids: readonly string[]): readonly string[] {
  return ids.flatMap((a, at) => ids.slice(at + 1).map((b) => `${a} ${b}`));
}
