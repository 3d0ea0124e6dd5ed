import { describeDecoded, type FileProblem, type ReadFile, readBytes } from '../analysis/read-bytes.ts';
import { decodeBytes } from '../text/decode-bytes.ts';
import { readCollection } from '../text/read-collection.ts';
import type { ReportEntry } from '../text/read-report.ts';
import type { Report } from '../text/report.ts';

/** The texts of a collection, as far as they could be read. */
export interface LoadedCollection {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly problems: readonly FileProblem[];
}

/** Why a collection has nothing to show. */
export class CollectionError extends Error {
  readonly reason: 'unreachable' | 'missing' | 'unreadable' | 'empty';

  constructor(reason: CollectionError['reason'], message: string) {
    super(message);
    this.name = 'CollectionError';
    this.reason = reason;
  }
}

/**
 * Fetches the list of reports in `folder` and each report, and reads them.
 * @throws {CollectionError} when there is no list, or none of its reports can be read.
 */
export async function loadCollection(folder: string, signal: AbortSignal): Promise<LoadedCollection> {
  const index = await fetchIndex(folder, signal);
  const results = await Promise.all(
    index.collection.reports.map((entry) => loadReport(folder, entry, signal)),
  );
  const reports = results.flatMap(({ report }) => report ?? []);
  const problems = [
    ...index.problems.map(({ place, file, problem }) => ({
      file: file ?? `entry ${place}`,
      sentence: `In the list: ${problem}.`,
      lost: true,
    })),
    ...results.flatMap(({ problem }) => problem ?? []),
  ];
  if (reports.length === 0) {
    const first = problems[0];
    const why = first === undefined ? 'Its list names no report.' : `${first.file}: ${first.sentence}`;
    throw new CollectionError('empty', why);
  }
  return { title: index.collection.title, reports, problems };
}

async function fetchIndex(folder: string, signal: AbortSignal) {
  const bytes = await fetchBytes(`${folder}/index.json`, signal);
  if (bytes === 'unreachable')
    throw new CollectionError('unreachable', 'The list of reports could not be fetched.');
  if (bytes === 'missing')
    throw new CollectionError('missing', 'There is no list of reports at this address.');
  const decoded = decodeBytes(bytes);
  if (decoded.kind !== 'text')
    throw new CollectionError('unreadable', `The list of reports: ${describeDecoded(decoded)}`);
  const index = readCollection(decoded.text);
  if (index.kind === 'unreadable') throw new CollectionError('unreadable', index.problem);
  return index;
}

async function loadReport(folder: string, entry: ReportEntry, signal: AbortSignal): Promise<ReadFile> {
  const bytes = await fetchBytes(`${folder}/${encodeFile(entry.file)}`, signal);
  const lose = (sentence: string): ReadFile => ({
    report: null,
    problem: { file: entry.file, sentence, lost: true },
  });
  if (bytes === 'unreachable') return lose('It could not be fetched.');
  if (bytes === 'missing') return lose('There is no such file in the collection.');
  return readBytes(bytes, entry);
}

function encodeFile(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

/** A page where a text was asked for is a host's way to say that there is no such file. */
async function fetchBytes(
  address: string,
  signal: AbortSignal,
): Promise<Uint8Array | 'missing' | 'unreachable'> {
  try {
    const response = await fetch(address, { signal });
    if (response.status >= 500) return 'unreachable';
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : 'missing';
  } catch {
    signal.throwIfAborted();
    return 'unreachable';
  }
}
