import type { AnalysisStep, Progress } from '../../analysis/messages.ts';

const steps: Readonly<Record<AnalysisStep, string>> = {
  models: 'Fetching the language models',
  statements: 'Finding statements',
  names: 'Matching names across the reports',
  agreement: 'Comparing the reports',
  network: 'Drawing the network',
};

/** What the analysis is doing: "Finding statements, report 2 of 5…". */
export function phraseStep({ step, done, of }: Progress): string {
  return of === 0 ? `${steps[step]}…` : `${steps[step]}, report ${Math.min(done + 1, of)} of ${of}…`;
}
