import { parentPort, workerData } from 'node:worker_threads';
import { layOut } from './parameters.ts';
import { createRandom } from './random.ts';
import { addSentenceGradient } from './syntax-gradient.ts';
import { listBlocks, openMemory, type SharedTraining } from './syntax-network.ts';
import { waitForChange } from './wait-for-change.ts';

/** What a training thread is started with. */
export interface WorkerTask {
  readonly shared: SharedTraining;
  readonly thread: number;
}

const task: WorkerTask = workerData;
parentPort?.postMessage('ready');
workForever(task);

/** Waits for each step, adds up the gradient of this thread's part of the batch, and says so. */
function workForever({ shared, thread }: WorkerTask): void {
  const layout = layOut(listBlocks(shared.size));
  const { space, parameters, gradients } = openMemory(shared, layout.length, thread);
  const { size, treebank, dropout, signals } = shared;
  const batch = shared.batches[thread] ?? new Int32Array(2);
  for (let step = 1; ; step++) {
    if (waitForChange(signals, 0, step - 1) < 0) return;
    const context = {
      space,
      size,
      layout,
      treebank,
      parameters,
      dropout,
      gradients: gradients[thread] ?? parameters,
      // Chance hangs on step and thread alone, so that training gives the same result every time.
      random: createRandom(step * 16 + thread),
      weight: 1 / Math.max(1, batch[1] ?? 1),
    };
    let loss = 0;
    for (let i = 0; i < (batch[0] ?? 0); i++) loss += addSentenceGradient(context, batch[i + 2] ?? 0);
    shared.losses[thread] = loss;
    Atomics.store(signals, thread + 1, step);
    Atomics.notify(signals, thread + 1);
  }
}
