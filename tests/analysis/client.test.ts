import { describe, expect, test } from 'vitest';
import { type AnalysisWorker, createAnalysisClient } from '../../src/analysis/client.ts';
import type { AnalysisAnswer, AnalysisRequest } from '../../src/analysis/messages.ts';

/** Workers that answer nothing by themselves, in the order in which they were started. */
function startWorkers() {
  const workers: (AnalysisWorker & { readonly asked: AnalysisRequest[] })[] = [];
  const client = createAnalysisClient(() => {
    const asked: AnalysisRequest[] = [];
    const worker = {
      asked,
      postMessage: (request: AnalysisRequest) => void asked.push(request),
      terminate: () => undefined,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    };
    workers.push(worker);
    return worker;
  });
  const answer = (at: number, message: AnalysisAnswer) => {
    const worker = workers[at];
    worker?.onmessage?.call(worker as unknown as Worker, new MessageEvent('message', { data: message }));
  };
  return { client, workers, answer };
}

const none = () => undefined;

describe('the worker of the analysis', () => {
  test('started early is the one that is asked', async () => {
    const { client, workers } = startWorkers();
    client.prepare();
    client.prepare();
    void client.analyse('Fire', [], none);
    expect(workers.map(({ asked }) => asked.length)).toEqual([1]);
  });

  test('that could not fetch the models is replaced when it is asked again', async () => {
    const { client, workers, answer } = startWorkers();
    const first = client.analyse('Fire', [], none);
    answer(0, { kind: 'failed', run: 1, step: 'models', message: 'Offline.' });
    await expect(first).rejects.toMatchObject({ reason: 'step-failed', step: 'models', message: 'Offline.' });
    void client.analyse('Fire', [], none);
    expect(workers.map(({ asked }) => asked.length)).toEqual([1, 1]);
  });

  test('that failed at a later step is kept: its models are good', async () => {
    const { client, workers, answer } = startWorkers();
    const first = client.analyse('Fire', [], none);
    answer(0, { kind: 'failed', run: 1, step: 'names', message: 'Broken.' });
    await expect(first).rejects.toMatchObject({ step: 'names' });
    void client.analyse('Fire', [], none);
    expect(workers.map(({ asked }) => asked.length)).toEqual([2]);
  });
});
