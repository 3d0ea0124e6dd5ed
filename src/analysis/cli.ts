import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Models, readModels } from '../language/read-models.ts';
import { type Collection, listCollection, readCollection } from '../text/read-collection.ts';
import type { Report } from '../text/report.ts';
import { analyseReports } from './analyse.ts';
import { printAnalysis } from './print-analysis.ts';
import { type FileProblem, readBytes } from './read-bytes.ts';

// npm run --silent analyse -- FOLDER: the analysis of a folder of texts as JSON on standard output. Whatever could
// not be read is named on standard error, and the exit status is 1; the rest is analysed.

const modelsFile = fileURLToPath(new URL('../language/models/english.model', import.meta.url));

/** The models as stored in the tree; the browser fetches the same file. */
export function readStoredModels(): Models {
  return readModels(gunzipSync(readFileSync(modelsFile)));
}

/** Reads the reports of a folder, with or without an index; what could not be read is told beside them. */
export function readFolder(folder: string): { title: string; reports: Report[]; problems: FileProblem[] } {
  const { collection, problems } = readFolderIndex(folder);
  const reports: Report[] = [];
  for (const entry of collection.reports) {
    try {
      const { report, problem } = readBytes(readFileSync(join(folder, entry.file)), entry);
      if (report) reports.push(report);
      if (problem) problems.push(problem);
    } catch {
      problems.push({ file: entry.file, sentence: 'The file is missing or may not be read.', lost: true });
    }
  }
  return { title: collection.title, reports, problems };
}

function readFolderIndex(folder: string): { collection: Collection; problems: FileProblem[] } {
  const files = readdirSync(folder);
  const byName = listCollection(basename(resolve(folder)), files);
  if (!files.includes('index.json')) return { collection: byName, problems: [] };
  const index = readCollection(readFileSync(join(folder, 'index.json'), 'utf8'));
  if (index.kind === 'unreadable')
    return {
      collection: byName,
      problems: [
        { file: 'index.json', sentence: `${index.problem} Every text of the folder was taken.`, lost: true },
      ],
    };
  const problems = index.problems.map(({ place, file, problem }) => ({
    file: file ?? `entry ${place} of index.json`,
    sentence: `${problem}. Correct the entry.`,
    lost: true,
  }));
  return { collection: index.collection, problems };
}

function main(folder: string | undefined): number {
  if (folder === undefined) {
    process.stderr.write('Say which folder of texts: npm run --silent analyse -- FOLDER\n');
    return 1;
  }
  let read: ReturnType<typeof readFolder>;
  try {
    read = readFolder(folder);
  } catch {
    process.stderr.write(`${folder}: no folder that can be read. Give the folder that holds the texts.\n`);
    return 1;
  }
  for (const { file, sentence } of read.problems) process.stderr.write(`${file}: ${sentence}\n`);
  const analysis = analyseReports(readStoredModels(), read.title, read.reports);
  process.stdout.write(`${JSON.stringify(printAnalysis(analysis), null, 1)}\n`);
  return read.problems.some(({ lost }) => lost) || read.reports.length === 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2]);
