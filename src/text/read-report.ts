import { kindLines } from './kind-lines.ts';
import { repairReading } from './reading.ts';
import { tileRegions } from './regions.ts';
import type { Report, ReportId } from './report.ts';
import { readStated } from './stated.ts';

/** What a collection says of one report; null where it says nothing. */
export interface ReportEntry {
  readonly id: ReportId;
  readonly file: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly url: string | null;
}

/**
 * Reads one report: its regions, what it states of itself, and its text made fit for analysis. What the collection
 * gives wins over what the text states. Any text at all can be read; one without a story has furniture only.
 */
export function readReport(text: string, entry: ReportEntry): Report {
  const lines = kindLines(text);
  const regions = tileRegions(text, lines);
  const stated = readStated(lines);
  return {
    id: entry.id,
    file: entry.file,
    text,
    ...repairReading(text, regions),
    title: entry.title ?? stated.title,
    publisher: entry.publisher ?? stated.publisher,
    author: entry.author ?? stated.author,
    published: entry.published ?? stated.published,
    url: entry.url,
    regions,
  };
}
