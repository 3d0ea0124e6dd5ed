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
const times = Array.from({ length: 7 }, () =>
  measure(() => analyseReports(models, seeds.title, seeds.reports)),
);
console.log(
  `five seeds: ${Math.round(median(times.slice(2)))} ms CPU warm, ${Math.round(times[0] ?? 0)} ms the first time (under 250)`,
);

let before = 0;
for (const count of [10, 100, 1000]) {
  const reports = newsTexts(count, 600, rng(count)).map((text, index) =>
    readReport(text, bareEntry(`r${index}.txt`)),
  );
  const ms = measure(() => analyseReports(models, 'bench', reports));
  const growth = before === 0 ? '' : `, ${(ms / before).toFixed(1)} x the time for 10 x the reports`;
  console.log(
    `${count} reports: ${(ms / 1000).toFixed(1)} s CPU, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident${growth}`,
  );
  before = ms;
}
console.log('bounds: 1,000 reports under 60 s and 500 MB');

/** CPU milliseconds of one call. */
function measure(run: () => unknown): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
