import type { Story } from '../../state/story.ts';
import { describePlace } from '../ui/place-words.ts';
import { describeModality, phraseWhole } from '../ui/statement-phrases.ts';

type Rows = readonly (readonly (string | number)[])[];

/** Statements that the filters keep, one a row, each with its verbatim sentence. */
export function tabulateStatements(story: Story): Rows {
  const rows = story.analysis.reports.flatMap((analysed) =>
    analysed.statements
      .filter(({ id }) => story.kept.statements.has(id))
      .map((statement) => [
        analysed.letter,
        analysed.report.title ?? analysed.report.file,
        phraseWhole(story, statement),
        statement.predicate,
        statement.class ?? '',
        describeModality(statement),
        statement.attribution.map((id) => story.index.entities.get(id)?.name ?? id).join('; '),
        analysed.report.text.slice(statement.evidence.start, statement.evidence.end),
        describePlace(analysed, statement.sentence),
      ]),
  );
  return [
    ['report', 'headline', 'statement', 'predicate', 'class', 'modality', 'said by', 'sentence', 'place'],
    ...rows,
  ];
}

/** Links that the filters leave. */
export function tabulateLinks(story: Story): Rows {
  const name = (id: string) => story.analysis.entities.find((entity) => entity.id === id)?.name ?? id;
  const letters = (ids: readonly string[]) =>
    story.analysis.reports
      .flatMap(({ report, letter }) => (ids.includes(report.id) ? [letter] : []))
      .join(' ');
  const rows = story.kept.links.map((link) => [
    name(link.source),
    link.verb,
    name(link.target),
    link.kind,
    letters(link.reports),
    link.statements.length,
    link.tentative ? 'reported, possible or planned' : '',
  ]);
  return [['from', 'verb', 'to', 'class', 'reports', 'statements', 'certainty'], ...rows];
}
