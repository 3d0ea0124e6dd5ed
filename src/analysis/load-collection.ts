import { type Decoded, decodeBytes } from '../text/decode-bytes.ts';
import { type EntryProblem, type ReadCollection, readCollection } from '../text/read-collection.ts';
import { type ReportEntry, readReport } from '../text/read-report.ts';
import type { Report } from '../text/report.ts';

/** Something that is missing from a collection or not as it should be, with a sentence for the reader. */
export interface LoadProblem {
  readonly file: string;
  readonly sentence: string;
  /** True when the report is left out; false when it was read after all. */
  readonly lost: boolean;
}

/** The reports that could be read, in the order of the index, and what became of the others. */
export interface LoadedCollection {
  readonly title: string;
  readonly reports: readonly Report[];
  readonly problems: readonly LoadProblem[];
}

/** Gets the bytes of an address. @throws {Error} with a sentence for the reader. */
export type FetchBytes = (address: string) => Promise<Uint8Array>;

/**
 * Loads the collection whose `index.json` lies in `folder`. A report that cannot be fetched or read is named; the
 * others still open.
 * @throws {Error} with a sentence for the reader when there is no index, or none that can be read.
 */
export async function loadCollection(folder: string, fetchBytes: FetchBytes): Promise<LoadedCollection> {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const index = readIndex(decodeBytes(await fetchBytes(`${base}index.json`)));
  if (index.kind === 'unreadable') throw new Error(index.problem);
  const { collection } = index;
  const loaded = await Promise.all(
    collection.reports.map((entry) => loadReport(`${base}${encodeFile(entry.file)}`, entry, fetchBytes)),
  );
  return {
    title: collection.title || 'Untitled collection',
    reports: loaded.flatMap(({ report }) => (report ? [report] : [])),
    problems: [
      ...index.problems.map(nameEntry),
      ...loaded.flatMap(({ problem }) => (problem ? [problem] : [])),
    ],
  };
}

/** Reads one report from its bytes, or says what is wrong with them. */
export function readBytes(bytes: Uint8Array, entry: ReportEntry): LoadedReport {
  const decoded = decodeBytes(bytes);
  const sentence = describeDecoded(decoded);
  const problem = sentence === null ? null : { file: entry.file, sentence, lost: decoded.kind !== 'text' };
  return { report: decoded.kind === 'text' ? readReport(decoded.text, entry) : null, problem };
}

interface LoadedReport {
  readonly report: Report | null;
  readonly problem: LoadProblem | null;
}

async function loadReport(
  address: string,
  entry: ReportEntry,
  fetchBytes: FetchBytes,
): Promise<LoadedReport> {
  try {
    return readBytes(await fetchBytes(address), entry);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    return { report: null, problem: { file: entry.file, sentence, lost: true } };
  }
}

function readIndex(decoded: Decoded): ReadCollection {
  if (decoded.kind === 'text') return readCollection(decoded.text);
  return {
    kind: 'unreadable',
    problem: describeDecoded(decoded) ?? 'The list of reports could not be read.',
  };
}

function describeDecoded(decoded: Decoded): string | null {
  switch (decoded.kind) {
    case 'empty':
      return 'The file is empty.';
    case 'too-large':
      return `The file is larger than ${Math.floor(decoded.limit / 1_048_576)} MB. Split it, or leave it out.`;
    case 'binary':
      return 'The file holds no text. Save it as plain text and try again.';
    case 'text':
      return decoded.encoding === 'utf-8'
        ? null
        : `The file is not UTF-8; it was read as ${decoded.encoding}. Look whether its letters are right.`;
  }
}

function nameEntry({ place, file, problem }: EntryProblem): LoadProblem {
  return {
    file: file ?? `entry ${place}`,
    sentence: `The list of reports has a bad entry: ${problem}.`,
    lost: true,
  };
}

/** A file's name as part of an address; its folders stay folders. */
function encodeFile(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
