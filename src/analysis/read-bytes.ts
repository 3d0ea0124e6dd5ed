import { type Decoded, decodeBytes } from '../text/decode-bytes.ts';
import { type ReportEntry, readReport } from '../text/read-report.ts';
import type { Report } from '../text/report.ts';

/** Something that is wrong with a file, as a sentence for the reader. */
export interface FileProblem {
  readonly file: string;
  readonly sentence: string;
  /** True when the report is left out; false when it was read after all. */
  readonly lost: boolean;
}

/** A report and what is doubtful about its file, or what is wrong when there is none. */
export interface ReadFile {
  readonly report: Report | null;
  readonly problem: FileProblem | null;
}

/** Reads one report from the bytes of its file. */
export function readBytes(bytes: Uint8Array, entry: ReportEntry): ReadFile {
  const decoded = decodeBytes(bytes);
  const sentence = describeDecoded(decoded);
  const problem = sentence === null ? null : { file: entry.file, sentence, lost: decoded.kind !== 'text' };
  return { report: decoded.kind === 'text' ? readReport(decoded.text, entry) : null, problem };
}

/** What is wrong or doubtful with a decoded file; null for a text in UTF-8. */
export function describeDecoded(decoded: Decoded): string | null {
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
