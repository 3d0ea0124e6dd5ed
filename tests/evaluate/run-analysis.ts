import { analyseReports } from '../../src/analysis/analyse.ts';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { readFolder, readStoredModels } from '../../src/analysis/cli.ts';
import type { Models } from '../../src/language/read-models.ts';

let models: Models | null = null;

/** A folder of reports through the whole analysis, as the command line does it; the models are read once. */
export function analyseFolder(folder: string): Analysis {
  models ??= readStoredModels();
  const { title, reports, problems } = readFolder(folder);
  if (problems.length > 0) throw new Error(problems.map((p) => `${p.file}: ${p.sentence}`).join('\n'));
  return analyseReports(models, title, reports);
}
