import { type Decoded, decodeBytes } from '../text/decode-bytes.ts';
import { readCollection } from '../text/read-collection.ts';
import { type ReportEntry, readReport } from '../text/read-report.ts';
import type { Report } from '../text/report.ts';

/** A report, or an entry of the list, that could not be used; the others go on without it. */
export interface ReportProblem {
  readonly file: string;
  /** What is wrong, as a sentence for the reader. */
  readonly sentence: string;
}

/** The texts of a collection, as far as they could be read. */
export interface LoadedCollection {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly problems: readonly ReportProblem[];
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
  const reports = results.flatMap((result) => (result.kind === 'report' ? [result.report] : []));
  const problems = [
    ...index.problems.map(({ place, file, problem }) => ({
      file: file ?? `entry ${place}`,
      sentence: `In the list: ${problem}.`,
    })),
    ...results.flatMap((result) => (result.kind === 'problem' ? [result.problem] : [])),
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
    throw new CollectionError('unreadable', `The list of reports ${unreadable(decoded)}.`);
  const index = readCollection(decoded.text);
  if (index.kind === 'unreadable') throw new CollectionError('unreadable', index.problem);
  return index;
}

type LoadedReport =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'problem'; readonly problem: ReportProblem };

async function loadReport(folder: string, entry: ReportEntry, signal: AbortSignal): Promise<LoadedReport> {
  const bytes = await fetchBytes(`${folder}/${encodeFile(entry.file)}`, signal);
  const problem = (sentence: string): LoadedReport => ({
    kind: 'problem',
    problem: { file: entry.file, sentence },
  });
  if (bytes === 'unreachable') return problem('It could not be fetched.');
  if (bytes === 'missing') return problem('There is no such file in the collection.');
  const decoded = decodeBytes(bytes);
  if (decoded.kind !== 'text') return problem(`The file ${unreadable(decoded)}.`);
  return { kind: 'report', report: readReport(decoded.text, entry) };
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

function unreadable(decoded: Exclude<Decoded, { kind: 'text' }>): string {
  switch (decoded.kind) {
    case 'empty':
      return 'is empty';
    case 'too-large':
      return `has more than ${Math.floor(decoded.limit / 1024 / 1024)} MB`;
    case 'binary':
      return 'holds no text';
  }
}
