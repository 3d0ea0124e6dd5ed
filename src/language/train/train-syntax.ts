import { Worker } from 'node:worker_threads';
import type { Sections } from '../model-file.ts';
import { universalTags } from '../sentence.ts';
import { readSyntaxModel } from '../syntax-model.ts';
import { encodeTreebank, type Inventory, listInventory } from './encode-treebank.ts';
import { exportSyntax } from './export-syntax.ts';
import { headlineSentence } from './headlines.ts';
import { roundUpToFour } from './kernels.ts';
import {
  createOptimiser,
  initialise,
  type Layout,
  layOut,
  type Optimiser,
  updateAverage,
  updateRange,
} from './parameters.ts';
import { createRandom, type Random, shuffle } from './random.ts';
import { toPercent } from './score.ts';
import { scoreSyntax } from './score-syntax.ts';
import {
  countPages,
  type EncodedTreebank,
  listBlocks,
  type NetworkSize,
  type SharedNumbers,
  type SharedTraining,
  viewMemory,
  wordFields,
  wordWidth,
} from './syntax-network.ts';
import type { WorkerTask } from './syntax-worker.ts';
import type { TreebankSentence } from './treebank.ts';
import { waitForChange } from './wait-for-change.ts';
import type { WordVectors } from './word-vectors.ts';

/** Settings that were chosen on the dev splits. */
export interface SyntaxSettings {
  readonly embedding: number;
  readonly state: number;
  readonly layers: number;
  readonly arc: number;
  readonly label: number;
  readonly epochs: number;
  readonly batchWords: number;
  readonly rate: number;
  readonly dropout: number;
  readonly threads: number;
}

export const syntaxSettings: SyntaxSettings = {
  embedding: 64,
  state: 96,
  layers: 3,
  arc: 96,
  label: 64,
  epochs: 12,
  batchWords: 250,
  rate: 0.002,
  dropout: 0.28,
  threads: 2,
};

/** Longer sentences are left out of training: they are few and cost much. */
const longestSentence = 100;
/** One sentence in so many is read a second time as a headline. */
const headlineEvery = 12;
const warmUpSteps = 200;
const averageEvery = 4;
const averageDecay = 0.998;
const largestNorm = 5;
const seed = 20261124;

export interface SyntaxData {
  readonly train: readonly TreebankSentence[];
  readonly dev: readonly TreebankSentence[];
  readonly vectors: WordVectors;
}

/** Trains tagger and parser; gives the sections that `syntax.ts` reads. The same data give the same sections. */
export async function trainSyntax(
  { train, dev, vectors }: SyntaxData,
  settings: SyntaxSettings,
  report: (line: string) => void,
): Promise<Sections> {
  const random = createRandom(seed);
  const sentences = train.filter(({ words }) => words.length <= longestSentence);
  const headlines = sentences.map((sentence) => headlineSentence(sentence, random));
  const inventory = listInventory(sentences);
  const treebank = encodeTreebank([...sentences, ...headlines], inventory, vectors);
  const run = await startRun(settings, inventory, treebank, vectors.length, random);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const order = chooseSentences(sentences.length, headlines.length, random);
    const batches = batchSentences(order, treebank.starts, settings.batchWords);
    const loss = runEpoch(run, batches, batches.length * settings.epochs);
    const model = readSyntaxModel(
      exportSyntax(run.optimiser.average, run.layout, run.shared.size, inventory, vectors),
    );
    const scores = scoreSyntax(model, dev).map((score) => `${score.what} ${toPercent(score).toFixed(2)}`);
    report(`epoch ${epoch + 1}: loss ${loss.toFixed(3)}, dev ${scores.join(', ')}`);
  }
  stopRun(run);
  return exportSyntax(run.optimiser.average, run.layout, run.shared.size, inventory, vectors);
}

interface Run {
  readonly settings: SyntaxSettings;
  readonly layout: Layout;
  readonly shared: SharedTraining;
  readonly numbers: SharedNumbers;
  readonly optimiser: Optimiser;
}

async function startRun(
  settings: SyntaxSettings,
  inventory: Inventory,
  treebank: EncodedTreebank,
  vectorLength: number,
  random: Random,
): Promise<Run> {
  const size: NetworkSize = {
    embedding: settings.embedding,
    state: settings.state,
    layers: settings.layers,
    arc: settings.arc,
    label: settings.label,
    vectorLength,
    words: inventory.words.length + 1,
    universalTags: roundUpToFour(universalTags.length),
    pennTags: roundUpToFour(inventory.pennTags.length),
    relations: roundUpToFour(inventory.relations.length),
  };
  const layout = layOut(listBlocks(size));
  const threads = Array.from({ length: settings.threads }, (_, thread) => thread);
  const pages = countPages(layout.length, settings.threads);
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
  const numbers = viewMemory(memory, layout.length, settings.threads);
  initialise(numbers.parameters, layout, random);
  const shared: SharedTraining = {
    size,
    treebank,
    memory,
    pages,
    batches: threads.map(() => new Int32Array(new SharedArrayBuffer(4096))),
    losses: new Float64Array(new SharedArrayBuffer(8 * threads.length)),
    signals: new Int32Array(new SharedArrayBuffer(4 * (threads.length + 1))),
    dropout: settings.dropout,
  };
  await Promise.all(threads.map((thread) => startWorker({ shared, thread })));
  return { settings, layout, shared, numbers, optimiser: createOptimiser(layout.length) };
}

/** TypeScript is registered anew in each thread: Node hands no loader on. Threads must be up before the first step: the main thread sleeps while they work and starts nothing meanwhile. */
function startWorker(task: WorkerTask): Promise<void> {
  const module = JSON.stringify(new URL('./syntax-worker.ts', import.meta.url).href);
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${module}); });`;
  const worker = new Worker(code, { eval: true, workerData: task });
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
  });
}

function stopRun({ shared }: Run): void {
  Atomics.store(shared.signals, 0, -1);
  Atomics.notify(shared.signals, 0);
}

function chooseSentences(plain: number, headlines: number, random: Random): number[] {
  const all = Array.from({ length: plain }, (_, index) => index);
  const copies = Array.from({ length: headlines }, (_, index) => plain + index);
  return shuffle(
    [...all, ...shuffle(copies, random).slice(0, Math.floor(headlines / headlineEvery))],
    random,
  );
}

function batchSentences(order: readonly number[], starts: Int32Array, batchWords: number): number[][] {
  const batches: number[][] = [];
  let batch: number[] = [];
  let words = 0;
  for (const sentence of order) {
    batch.push(sentence);
    words += (starts[sentence + 1] ?? 0) - (starts[sentence] ?? 0);
    if (words < batchWords) continue;
    batches.push(batch);
    batch = [];
    words = 0;
  }
  return batches;
}

function runEpoch(run: Run, batches: readonly number[][], totalSteps: number): number {
  let loss = 0;
  for (const batch of batches) {
    run.optimiser.step++;
    loss += runStep(run, batch);
    applyGradients(run, batch, chooseRate(run.optimiser.step, totalSteps, run.settings.rate));
  }
  return loss / Math.max(1, batches.length);
}

function chooseRate(step: number, total: number, rate: number): number {
  return rate * Math.min(1, step / warmUpSteps) * Math.max(0.03, 1 - step / total);
}

/** Hands the batch to the threads, half and half by words, and waits for them. */
function runStep({ shared, optimiser }: Run, batch: readonly number[]): number {
  const { starts } = shared.treebank;
  const words = (sentence: number) => (starts[sentence + 1] ?? 0) - (starts[sentence] ?? 0);
  const total = batch.reduce((sum, sentence) => sum + words(sentence), 0);
  const loads = shared.batches.map(() => 0);
  for (const list of shared.batches) list.set([0, total]);
  for (const sentence of [...batch].sort((a, b) => words(b) - words(a) || a - b)) {
    const thread = loads.indexOf(Math.min(...loads));
    const list = shared.batches[thread];
    if (list === undefined) continue;
    list[2 + (list[0] ?? 0)] = sentence;
    list[0] = (list[0] ?? 0) + 1;
    loads[thread] = (loads[thread] ?? 0) + words(sentence);
  }
  Atomics.store(shared.signals, 0, optimiser.step);
  Atomics.notify(shared.signals, 0);
  shared.batches.forEach((_, thread) => {
    waitForChange(shared.signals, thread + 1, optimiser.step - 1);
  });
  return shared.losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, total);
}

function applyGradients(
  { layout, shared, numbers, optimiser }: Run,
  batch: readonly number[],
  rate: number,
): void {
  const [first = new Float32Array(0), ...others] = numbers.gradients;
  const ranges = listRanges(layout, shared.treebank, batch);
  let square = 0;
  for (const { start, end } of ranges) {
    for (const other of others) moveInto(first, other, start, end);
    for (let i = start; i < end; i++) square += (first[i] ?? 0) * (first[i] ?? 0);
  }
  const shrink = Math.min(1, largestNorm / Math.sqrt(square));
  for (const { start, end } of ranges) {
    if (shrink < 1) for (let i = start; i < end; i++) first[i] = (first[i] ?? 0) * shrink;
    updateRange(optimiser, numbers.parameters, first, start, end, rate);
  }
  if (optimiser.step % averageEvery === 0) {
    const decay = Math.min(averageDecay, (optimiser.step + 1) / (optimiser.step + 10)) ** averageEvery;
    updateAverage(optimiser.average, numbers.parameters, decay);
  }
}

function moveInto(into: Float32Array, from: Float32Array, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    into[i] = (into[i] ?? 0) + (from[i] ?? 0);
    from[i] = 0;
  }
}

/** Dense blocks whole; of the tables only the rows of the batch's words. */
function listRanges(
  layout: Layout,
  treebank: EncodedTreebank,
  batch: readonly number[],
): { start: number; end: number }[] {
  const ranges = [...layout.blocks.values()]
    .filter((block) => !block.sparse)
    .map(({ start, rows, columns }) => ({ start, end: start + rows * columns }));
  const rowsOf = { words: new Set([0]), affixes: new Set<number>() };
  for (const sentence of batch) {
    for (let word = treebank.starts[sentence] ?? 0; word < (treebank.starts[sentence + 1] ?? 0); word++) {
      const fields = treebank.words.subarray(word * wordWidth, (word + 1) * wordWidth);
      rowsOf.words.add(fields[wordFields.word] ?? 0);
      for (const row of fields.subarray(wordFields.affixes)) rowsOf.affixes.add(row);
    }
  }
  for (const name of ['words', 'affixes'] as const) {
    const { start, columns } = layout.blocks.get(name) ?? { start: 0, columns: 0 };
    for (const row of rowsOf[name])
      ranges.push({ start: start + row * columns, end: start + (row + 1) * columns });
  }
  return ranges;
}
