import type { Analysis } from '../analysis/analysis.ts';
import { letterOf } from '../analysis/letters.ts';
import type { Report } from '../text/report.ts';

/** What is known of reports before they are analysed: their texts, to be read while the rest is worked out. */
export function bareAnalysis(title: string, reports: readonly Report[]): Analysis {
  return {
    title,
    reports: reports.map((report, index) => ({
      report,
      letter: letterOf(index),
      inferredPublished: null,
      sentences: [],
      mentions: [],
      quotes: [],
      attributions: [],
      times: [],
      quantities: [],
      statements: [],
    })),
    entities: [],
    claims: [],
    events: [],
    shared: [],
    layout: [],
  };
}
