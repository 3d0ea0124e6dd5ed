import { compareReports } from '../compare/compare-reports.ts';
import { extractReport } from '../extract/extract-report.ts';
import type { Extraction } from '../extract/extraction.ts';
import { buildLinks } from '../graph/build-links.ts';
import { layoutActors } from '../graph/layout.ts';
import type { Models } from '../language/read-models.ts';
import type { Resolution } from '../resolve/resolution.ts';
import { resolveReports } from '../resolve/resolve-reports.ts';
import type { Report } from '../text/report.ts';
import type { AnalysedReport, Analysis } from './analysis.ts';
import { letterOf } from './letters.ts';
import type { Progress } from './messages.ts';

/**
 * The whole of the analysis as one pure function: the same reports in any order give the same findings under the
 * same ids. Takes reports as read, gives what they say, who is who, what happened and where they differ.
 */
export function analyseReports(
  models: Models,
  title: string,
  reports: readonly Report[],
  onProgress: (progress: Progress) => void = () => undefined,
): Analysis {
  const { entities, events, reports: resolved } = readReports(models, reports, onProgress);
  const analysed: readonly AnalysedReport[] = resolved.map((found, index) => ({
    ...found,
    letter: letterOf(index),
  }));
  onProgress({ step: 'agreement', done: 0, of: 0 });
  const { claims, shared } = compareReports({ reports: analysed, entities, events });
  onProgress({ step: 'network', done: 0, of: 0 });
  const statements = analysed.flatMap((report) => report.statements);
  const layout = layoutActors(entities, buildLinks(entities, statements, events), analysed);
  return { title, reports: analysed, entities, claims, events, shared, layout };
}

/** What each report says and who is who over all of them; the trees of the sentences are let go behind it. */
function readReports(
  models: Models,
  reports: readonly Report[],
  onProgress: (progress: Progress) => void,
): Resolution {
  const extractions: Extraction[] = [];
  for (const report of reports) {
    onProgress({ step: 'statements', done: extractions.length, of: reports.length });
    extractions.push(extractReport(models, report));
  }
  onProgress({ step: 'names', done: 0, of: 0 });
  return resolveReports(extractions);
}
