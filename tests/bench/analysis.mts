// The whole analysis: the five seeds, then 10, 100 and 1,000 reports of 600 words; time, growth and memory.
import { fileURLToPath } from 'node:url';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { readFolder, readStoredModels } from '../../src/analysis/cli.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { median, rng } from './gen.mjs';
import { newsTexts } from './news-texts.mts';

const models = readStoredModels();
const seeds = readFolder(fileURLToPath(new URL('../../public/seeds', import.meta.url)));
const runs = Array.from({ length: 7 }, () =>
  measure(() => analyseReports(models, seeds.title, seeds.reports)),
);
const warm = runs.slice(2);
const first = runs[0]?.elapsed ?? 0;
console.log(
  `five seeds: ${Math.round(median(warm.map(({ elapsed }) => elapsed)))} ms warm, ${Math.round(first)} ms the first time (under 250); ` +
    `with compiling and collecting beside it ${Math.round(median(warm.map(({ cpu }) => cpu)))} ms of CPU`,
);

let before = 0;
for (const count of [10, 100, 1000]) {
  const reports = newsTexts(count, 600, rng(count)).map((text, index) =>
    readReport(text, bareEntry(`r${index}.txt`)),
  );
  const { elapsed, cpu } = measure(() => analyseReports(models, 'bench', reports));
  const growth = before === 0 ? '' : `, ${(cpu / before).toFixed(1)} x the CPU for 10 x the reports`;
  const mb = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${count} reports: ${(elapsed / 1000).toFixed(1)} s, ${(cpu / 1000).toFixed(1)} s of CPU, ${mb} MB resident${growth}`,
  );
  before = cpu;
}
console.log('bounds: 1,000 reports under 60 s and 500 MB');

/** Milliseconds of one call: as the worker's user waits, and of CPU in all threads. */
function measure(run: () => unknown): { readonly elapsed: number; readonly cpu: number } {
  globalThis.gc?.();
  const start = process.cpuUsage();
  const began = performance.now();
  run();
  const elapsed = performance.now() - began;
  const { user, system } = process.cpuUsage(start);
  return { elapsed, cpu: (user + system) / 1000 };
}
