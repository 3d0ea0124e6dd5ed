import type { ReportId } from '../text/report.ts';
import { type Draft, isAgreement, reportsIn } from './draft.ts';

interface Dated {
  readonly draft: Draft;
  readonly reports: ReadonlySet<ReportId>;
}

/**
 * One date told of one thing is one row: an agreement whose reports another agrees with as well, by a statement that
 * both rest on, goes into it, and lends it its label where that one has only a report's words.
 */
export function joinDates(drafts: readonly Draft[]): readonly Draft[] {
  const dated = drafts
    .filter((draft) => draft.type === 'temporal' && draft.sum === null && isAgreement(draft))
    .map((draft): Dated => ({ draft, reports: reportsIn(draft.sides) }))
    .sort((a, b) => b.reports.size - a.reports.size);
  const homes = new Map<string, Dated>();
  const labels = new Map<Draft, string>();
  const gone = new Set<Draft>();
  for (const { draft, reports } of dated) {
    const told = datesOf(draft);
    const home = told.map((date) => homes.get(date)).find(Boolean);
    if (home && [...reports].every((report) => home.reports.has(report))) {
      gone.add(draft);
      if (!isQuote(draft) && isQuote(home.draft) && !labels.has(home.draft))
        labels.set(home.draft, draft.question);
    } else for (const date of told) homes.set(date, { draft, reports });
  }
  return drafts
    .filter((draft) => !gone.has(draft))
    .map((draft) => ({ ...draft, question: labels.get(draft) ?? draft.question }));
}

/** Each date with the statement that it is told with. */
function datesOf({ sides }: Draft): readonly string[] {
  return sides
    .flat()
    .flatMap(({ differing: [date], statements }) =>
      date ? statements.map((id) => `${id} ${date.start}`) : [],
    );
}

function isQuote({ question }: Draft): boolean {
  return question.startsWith('“');
}
