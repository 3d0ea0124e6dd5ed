import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/analysis/analysis.ts';
import type { Report } from '../../src/text/report.ts';

const root = new URL('../../', import.meta.url);

/** A folder of reports through the whole analysis, as the product does it. */
export async function analyseFolder(folder: string): Promise<Analysis> {
  const { analyseReports } = await loadPart('src/analysis/analyse.ts');
  const { inflateBytes } = await loadPart('src/analysis/load-models.ts');
  const { readModels } = await loadPart('src/language/read-models.ts');
  const bytes = readFileSync(new URL('src/language/models/english.model', root));
  const models = readModels(await inflateBytes(new Uint8Array(bytes)));
  return analyseReports(models, folder, await readFolder(folder), () => undefined);
}

async function readFolder(folder: string): Promise<Report[]> {
  const { readReport } = await loadPart('src/text/read-report.ts');
  return listEntries(folder).map((entry) =>
    readReport(readFileSync(join(folder, entry.file), 'utf8'), entry),
  );
}

interface Entry {
  readonly id: string;
  readonly file: string;
}

function listEntries(folder: string): readonly Entry[] {
  const index = join(folder, 'index.json');
  const nothing = { title: null, publisher: null, author: null, published: null, url: null };
  if (existsSync(index)) {
    const entries: readonly Entry[] = JSON.parse(readFileSync(index, 'utf8')).reports;
    return entries.map((entry) => ({ ...nothing, ...entry }));
  }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.map((file) => ({ ...nothing, id: file.replace(/\.txt$/, ''), file }));
}

// biome-ignore lint/suspicious/noExplicitAny: parts are loaded late, so that the scorer names the one that is missing
async function loadPart(path: string): Promise<any> {
  return import(new URL(path, root).href);
}
