// The whole analysis of the five seeds, with the heap as a browser's worker has it.
import { fileURLToPath } from 'node:url';
import { analyseReports } from '../../src/analysis/analyse.ts';
import { readFolder, readStoredModels } from '../../src/analysis/cli.ts';
import { median } from './gen.mjs';
import { measure } from './measure.mts';

const models = readStoredModels();
const seeds = readFolder(fileURLToPath(new URL('../../public/seeds', import.meta.url)));
const runs = Array.from({ length: 12 }, () =>
  measure(() => analyseReports(models, seeds.title, seeds.reports)),
);
// V8 compiles what it finds to be hot during the first runs.
const warm = runs.slice(4);
const first = runs[0]?.elapsed ?? 0;
console.log(
  `five seeds: ${Math.round(median(warm.map(({ elapsed }) => elapsed)))} ms warm, ${Math.round(first)} ms the first time (under 250); ` +
    `with compiling and collecting beside it ${Math.round(median(warm.map(({ cpu }) => cpu)))} ms of CPU`,
);
