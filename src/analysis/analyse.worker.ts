/// <reference lib="webworker" />
import modelsAddress from '../language/models/english.model?url';
import { analyseReports } from './analyse.ts';
import { loadModels } from './load-models.ts';
import type { AnalysisAnswer, AnalysisRequest, AnalysisStep, Progress } from './messages.ts';
import { packAnalysis } from './pack-analysis.ts';

// Request in, progress out, then one answer: analysed or failed. The models are fetched once, before the first.
declare const self: DedicatedWorkerGlobalScope;

const models = loadModels(modelsAddress);
models.catch(() => undefined); // told to the page when the first request waits for them

self.onmessage = async ({ data }: MessageEvent<AnalysisRequest>) => {
  const answer = (message: AnalysisAnswer, handedOver: Transferable[] = []) =>
    self.postMessage(message, handedOver);
  let step: AnalysisStep = 'models';
  const onProgress = (progress: Progress) => {
    step = progress.step;
    answer({ kind: 'progress', run: data.run, progress });
  };
  try {
    onProgress({ step: 'models', done: 0, of: 0 });
    const analysis = analyseReports(await models, data.title, data.reports, onProgress);
    const packed = packAnalysis(analysis);
    answer({ kind: 'analysed', run: data.run, packed }, [packed.bytes.buffer, packed.ends.buffer]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ kind: 'failed', run: data.run, step, message });
  }
};
