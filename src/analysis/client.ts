import type { Report } from '../text/report.ts';
import type { Analysis } from './analysis.ts';
import type { AnalysisAnswer, AnalysisRequest, AnalysisStep, Progress } from './messages.ts';
import { unpackAnalysis } from './pack-analysis.ts';

/** Why there is no analysis: a step failed, or the worker itself is gone (it has been started anew). */
export class AnalysisError extends Error {
  readonly reason: 'step-failed' | 'worker-died';
  readonly step: AnalysisStep;

  constructor(reason: AnalysisError['reason'], step: AnalysisStep, message: string) {
    super(message);
    this.name = 'AnalysisError';
    this.reason = reason;
    this.step = step;
  }
}

/** The part of a Worker that the client needs. */
export type AnalysisWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

export interface AnalysisClient {
  /** @throws {AnalysisError} by rejection. */
  readonly analyse: (
    title: string,
    reports: readonly Report[],
    onProgress: (progress: Progress) => void,
  ) => Promise<Analysis>;
}

export interface WorkerClient extends AnalysisClient {
  /** Starts the worker, which fetches the models, before there is anything to analyse. */
  readonly prepare: () => void;
}

interface Run {
  readonly reports: readonly Report[];
  readonly onProgress: (progress: Progress) => void;
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: AnalysisError) => void;
  step: AnalysisStep;
}

/** Talks to one worker; one that dies fails its runs and is replaced before the next request. */
export function createAnalysisClient(startWorker: () => AnalysisWorker): WorkerClient {
  const runs = new Map<number, Run>();
  let worker: AnalysisWorker | null = null;
  let lastRun = 0;

  const loseWorker = (message: string) => {
    worker?.terminate();
    worker = null;
    const lost = [...runs.values()];
    runs.clear();
    for (const run of lost) run.reject(new AnalysisError('worker-died', run.step, message));
  };

  const hireWorker = () => {
    const hired = startWorker();
    hired.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => {
      receive(runs, data);
      // Without models it is of no use: the next request starts another, which fetches them again.
      if (data.kind === 'failed' && data.step === 'models') loseWorker(data.message);
    };
    hired.onerror = (event) => loseWorker(event.message || 'The analysis stopped without a message.');
    hired.onmessageerror = () => loseWorker('An answer of the analysis could not be read.');
    return hired;
  };

  return {
    prepare: () => {
      worker ??= hireWorker();
    },
    analyse: (title, reports, onProgress) =>
      new Promise((resolve, reject) => {
        lastRun += 1;
        runs.set(lastRun, { reports, onProgress, resolve, reject, step: 'models' });
        worker ??= hireWorker();
        const request: AnalysisRequest = { kind: 'analyse', run: lastRun, title, reports };
        worker.postMessage(request);
      }),
  };
}

function receive(runs: Map<number, Run>, answer: AnalysisAnswer): void {
  const run = runs.get(answer.run);
  if (!run) return;
  switch (answer.kind) {
    case 'progress':
      run.step = answer.progress.step;
      run.onProgress(answer.progress);
      return;
    case 'analysed':
      runs.delete(answer.run);
      run.resolve(unpackAnalysis(answer.packed, run.reports));
      return;
    case 'failed':
      runs.delete(answer.run);
      run.reject(new AnalysisError('step-failed', answer.step, answer.message));
  }
}
