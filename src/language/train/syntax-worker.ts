import { workerData } from 'node:worker_threads';
import { type Layout, layOut } from './parameters.ts';
import { createRandom } from './random.ts';
import { addSentenceGradient } from './syntax-gradient.ts';
import { listBlocks, type SharedTraining } from './syntax-network.ts';

/** What a training thread is started with. */
export interface WorkerTask {
  readonly shared: SharedTraining;
  readonly thread: number;
}

const task: WorkerTask = workerData;
workForever(task);

function workForever({ shared, thread }: WorkerTask): void {
  const layout = layOut(listBlocks(shared.size));
  const { signals } = shared;
  for (let step = 1; ; step++) {
    Atomics.wait(signals, 0, step - 1);
    if (Atomics.load(signals, 0) < 0) return;
    shared.losses[thread] = addBatch(shared, layout, thread, step);
    Atomics.store(signals, thread + 1, step);
    Atomics.notify(signals, thread + 1);
  }
}

/** Gradient of the thread's part of the batch; chance hangs on step and thread alone. */
function addBatch(shared: SharedTraining, layout: Layout, thread: number, step: number): number {
  const batch = shared.batches[thread] ?? new Int32Array(0);
  const { size, treebank, parameters, dropout } = shared;
  const gradients = shared.gradients[thread] ?? new Float32Array(0);
  const random = createRandom(step * 16 + thread);
  const weight = 1 / Math.max(1, batch[1] ?? 1);
  const context = { size, layout, treebank, parameters, gradients, random, dropout, weight };
  let loss = 0;
  for (let i = 0; i < (batch[0] ?? 0); i++) loss += addSentenceGradient(context, batch[i + 2] ?? 0);
  return loss;
}
