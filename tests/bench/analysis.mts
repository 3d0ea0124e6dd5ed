// The whole analysis of 10, 100 and 1,000 reports of 600 words: time, growth and memory.
import { analyseReports } from '../../src/analysis/analyse.ts';
import { readStoredModels } from '../../src/analysis/cli.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { rng } from './gen.mjs';
import { measure } from './measure.mts';
import { newsTexts } from './news-texts.mts';

const models = readStoredModels();
let before = 0;
for (const count of [10, 100, 1000]) {
  const reports = newsTexts(count, 600, rng(count)).map((text, index) =>
    readReport(text, bareEntry(`r${index}.txt`)),
  );
  globalThis.gc?.();
  const { elapsed, cpu } = measure(() => analyseReports(models, 'bench', reports));
  const growth = before === 0 ? '' : `, ${(cpu / before).toFixed(1)} x the CPU for 10 x the reports`;
  const mb = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `${count} reports: ${(elapsed / 1000).toFixed(1)} s, ${(cpu / 1000).toFixed(1)} s of CPU, ${mb} MB resident${growth}`,
  );
  before = cpu;
}
console.log('bounds: 1,000 reports under 60 s and 500 MB');
