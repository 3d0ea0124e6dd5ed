import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

it('sleeps on when woken without a change, and wakes with one', async () => {
  const cells = new Int32Array(new SharedArrayBuffer(8));
  const module = JSON.stringify(new URL('../../src/language/train/wait-for-change.ts', import.meta.url).href);
  const code = `
    const { parentPort, workerData } = require('node:worker_threads');
    import('tsx/esm/api')
      .then(({ register }) => { register(); return import(${module}); })
      .then(({ waitForChange }) => {
        Atomics.store(workerData, 1, 1);
        parentPort.postMessage(waitForChange(workerData, 0, 0));
      });`;
  const worker = new Worker(code, { eval: true, workerData: cells });
  const told: number[] = [];
  const awake = new Promise<void>((resolve, reject) => {
    worker.once('message', (value: number) => resolve(void told.push(value)));
    worker.once('error', reject);
  });
  // Until the thread sleeps nobody is woken; from then on it is woken for nothing.
  let woken = 0;
  for (let tries = 0; woken < 3 && tries < 400; tries++) {
    woken += Atomics.notify(cells, 0);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect({ woken, told }).toEqual({ woken: 3, told: [] });
  Atomics.store(cells, 0, 7);
  Atomics.notify(cells, 0);
  await awake;
  expect(told).toEqual([7]);
  await worker.terminate();
});
