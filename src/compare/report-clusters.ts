import { makeSets } from '../resolve/disjoint-sets.ts';
import type { ReportId } from '../text/report.ts';
import type { ComparedReport } from './compare-input.ts';
import { compareText } from './told-story.ts';

/** How many of a report's most named are looked at: enough for two reports of one event to meet. */
const mostNamed = 7;
const tellingKinds: readonly string[] = ['person', 'organisation', 'place', 'country'];

/**
 * Reports of one story: they share two of the names that each of them names most. Two unrelated stories in one
 * collection stay apart, so that their figures are never set beside each other. Linear in the reports.
 */
export function clusterReports(reports: readonly ComparedReport[]): ReadonlyMap<ReportId, string> {
  const sets = makeSets(reports.length);
  const firstWith = new Map<string, number>();
  reports.forEach((report, index) => {
    for (const pair of [...namePairs(report), ...personPairs(report)]) {
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
  const counts = new Map<string, number>();
  for (const { entity, form, kind } of report.mentions) {
    const named = form !== 'nominal' && form !== 'pronoun';
    if (named && (tellingKinds.includes(kind) || kind === 'nationality'))
      counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const top = [...counts]
    .sort(([a, x], [b, y]) => y - x || compareText(a, b))
    .slice(0, mostNamed)
    .map(([id]) => id)
    .sort(compareText);
  return pairUp(top);
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
