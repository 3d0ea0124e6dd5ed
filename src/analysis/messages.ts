import type { Report } from '../text/report.ts';
import type { PackedAnalysis } from './pack-analysis.ts';

/** The steps of an analysis in their order, as the reader is told of them. */
export const analysisSteps = ['models', 'statements', 'names', 'agreement', 'network'] as const;
export type AnalysisStep = (typeof analysisSteps)[number];

/** Where a run stands: which step, and how many of how many reports (0 of 0 where a step takes all at once). */
export interface Progress {
  readonly step: AnalysisStep;
  readonly done: number;
  readonly of: number;
}

/** Page to worker. `run` numbers the request, so that a late answer to an earlier one is known as such. */
export interface AnalysisRequest {
  readonly kind: 'analyse';
  readonly run: number;
  readonly title: string;
  readonly reports: readonly Report[];
}

/** Worker to page. */
export type AnalysisAnswer =
  | { readonly kind: 'progress'; readonly run: number; readonly progress: Progress }
  | { readonly kind: 'analysed'; readonly run: number; readonly packed: PackedAnalysis }
  | { readonly kind: 'failed'; readonly run: number; readonly step: AnalysisStep; readonly message: string };
