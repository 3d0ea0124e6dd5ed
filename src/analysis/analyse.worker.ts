/// <reference lib="webworker" />
import modelsAddress from '../language/models/english.model?url';
import type { Analyser } from './analyser.ts';
import { fetchModels } from './fetch-models.ts';
import type { AnalysisAnswer, AnalysisRequest, AnalysisStep, Progress } from './messages.ts';

// Request in, progress out, then one answer: analysed or failed. The models are fetched once, before the first.
declare const self: DedicatedWorkerGlobalScope;

/** The models are on their way while the code of the analysis is fetched and evaluated. */
async function prepareAnalyser(): Promise<Analyser> {
  const [bytes, { createAnalyser }] = await Promise.all([
    fetchModels(modelsAddress),
    import('./analyser.ts'),
  ]);
  return createAnalyser(bytes);
}

const analyser = prepareAnalyser();
analyser.catch(() => undefined); // told to the page when the first request waits for it

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
    const analyse = await analyser;
    const packed = analyse(data.title, data.reports, onProgress);
    answer({ kind: 'analysed', run: data.run, packed }, [packed.bytes.buffer, packed.ends.buffer]);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    answer({ kind: 'failed', run: data.run, step, message });
  }
};
