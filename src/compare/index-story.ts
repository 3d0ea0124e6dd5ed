import type { Passage } from '../resolve/entity.ts';
import type { Statement } from '../resolve/statement.ts';
import type { ComparedReport, CompareInput } from './compare-input.ts';
import { gatherMatters } from './matters.ts';
import { alignDeaths } from './once-only.ts';
import { readLines } from './prose/line.ts';
import { clusterReports } from './report-clusters.ts';
import { compareText, groupBy, sentenceKey, type ToldStory } from './told-story.ts';

/** Builds the index of a comparison: reports in the order of their ids, whatever order they came in. */
export function indexStory(input: CompareInput): ToldStory {
  const reports = [...input.reports].sort((a, b) => compareText(a.report.id, b.report.id));
  const entities = new Map(input.entities.map((e) => [e.id, e] as const));
  const statements = alignDeaths(
    reports.flatMap((r) => [...r.statements].sort((a, b) => a.trigger.start - b.trigger.start)),
    entities,
  );
  const quantities = reports.flatMap((r) => r.quantities.map((q) => ({ ...q, report: r.report.id })));
  const times = reports.flatMap((r) => r.times.map((t) => ({ ...t, report: r.report.id })));
  const told = statements.filter((s) => s.event !== null);
  const lines = readLines(reports);
  const story: ToldStory = {
    matters: [],
    reports: new Map(reports.map((r) => [r.report.id, r])),
    entities,
    events: new Map(input.events.map((e) => [e.id, e])),
    statements,
    lines,
    lineAt: new Map(lines.map((line) => [sentenceKey(line), line])),
    byEvent: groupBy(told, (s) => s.event).map,
    byReport: groupBy(statements, (s) => s.report).map,
    bySubject: groupSubjects(statements),
    quantities: new Map(quantities.map((q) => [q.id, q])),
    times: new Map(times.map((t) => [t.id, t])),
    inSentence: groupBy(statements, sentenceKey).map,
    mentionsIn: groupBy(
      reports.flatMap((r) => r.mentions.map((m) => ({ ...m, report: r.report.id }))),
      sentenceKey,
    ).map,
    quantitiesIn: groupBySentence(reports, quantities),
    timesIn: groupBySentence(reports, times),
    clusters: clusterReports(reports),
  };
  return { ...story, matters: gatherMatters(story) };
}

function groupSubjects(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const rows = statements.flatMap((statement) => statement.subject.map((id) => ({ id, statement })));
  return new Map(
    [...groupBy(rows, (row) => row.id).map].map(([id, group]) => [id, group.map((row) => row.statement)]),
  );
}

/** What stands in which sentence, walking both in text order. */
function groupBySentence<T extends Passage>(
  reports: readonly ComparedReport[],
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  const ofReport = groupBy(items, (item) => item.report).map;
  for (const { report, sentences } of reports) {
    let at = 0;
    for (const item of [...(ofReport.get(report.id) ?? [])].sort((a, b) => a.start - b.start)) {
      while ((sentences[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= item.start) at += 1;
      const key = sentenceKey({ report: report.id, sentence: at });
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
