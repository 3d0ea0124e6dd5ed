import { readModels } from '../language/read-models.ts';
import type { Report } from '../text/report.ts';
import { analyseReports } from './analyse.ts';
import type { Progress } from './messages.ts';
import { type PackedAnalysis, packAnalysis } from './pack-analysis.ts';

/** Analyses reports and packs what it found for the page. */
export type Analyser = (
  title: string,
  reports: readonly Report[],
  onProgress: (progress: Progress) => void,
) => PackedAnalysis;

/**
 * The analysis with its models, from their bytes.
 * @throws {ModelError} when they are broken.
 */
export function createAnalyser(modelBytes: Uint8Array): Analyser {
  const models = readModels(modelBytes);
  return (title, reports, onProgress) => packAnalysis(analyseReports(models, title, reports, onProgress));
}
