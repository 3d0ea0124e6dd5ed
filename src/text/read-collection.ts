import { z } from 'zod/mini';
import type { ReportEntry } from './read-report.ts';
import type { ReportId } from './report.ts';

/** A list of reports with a name. */
export interface Collection {
  readonly title: string;
  readonly reports: readonly ReportEntry[];
}

/** An entry that could not be used: its place in the list (from 1), and what is wrong, for the reader. */
export interface EntryProblem {
  readonly place: number;
  readonly file: string | null;
  readonly problem: string;
}

/** What became of an index: a collection with the entries that were good, or why there is none. */
export type ReadCollection =
  | {
      readonly kind: 'collection';
      readonly collection: Collection;
      readonly problems: readonly EntryProblem[];
    }
  | { readonly kind: 'unreadable'; readonly problem: string };

z.config({ jitless: true });

const given = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => (value === undefined || value === '' ? null : value)),
);

/** One or more EDTF days, months or years, with marks of doubt, open bounds and intervals. */
const edtf = z
  .string()
  .check(z.regex(/^[[\]\d./~?%XTZ:+-]{4,40}$/, 'published must be an EDTF date such as 2025-03-14'));

const entrySchema = z.object({
  id: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
  file: z.string().check(
    z.minLength(1),
    z.maxLength(300),
    z.refine(
      (file) => !/^[a-z][a-z\d+.-]*:|^[\\/]|(^|[\\/])\.\.([\\/]|$)|\0/i.test(file),
      'file must be a name below the index',
    ),
  ),
  title: given,
  publisher: given,
  author: given,
  published: z.pipe(
    z.nullish(edtf),
    z.transform((value) => value ?? null),
  ),
  url: given,
});

const indexSchema = z.object({
  title: z.nullish(z.string().check(z.maxLength(300))),
  reports: z.array(z.unknown()),
});

/**
 * Reads the text of an `index.json`. A bad entry is named and left out, a doubled id as well; the others stay.
 */
export function readCollection(text: string): ReadCollection {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'unreadable', problem: 'The list of reports is not valid JSON.' };
  const index = indexSchema.safeParse(json);
  if (!index.success) {
    return { kind: 'unreadable', problem: 'The list of reports must be an object with a "reports" list.' };
  }
  const reports: ReportEntry[] = [];
  const problems: EntryProblem[] = [];
  const seen = new Set<string>();
  for (const [at, raw] of index.data.reports.entries()) {
    const entry = readEntry(raw, seen);
    if (typeof entry === 'string') problems.push({ place: at + 1, file: fileOf(raw), problem: entry });
    else reports.push(entry);
  }
  return { kind: 'collection', collection: { title: index.data.title ?? '', reports }, problems };
}

/** A collection of all text files of a folder, by their names; other files are passed over. */
export function listCollection(title: string, files: readonly string[]): Collection {
  const texts = files.filter((file) => /\.txt$/i.test(file));
  return { title, reports: [...texts].sort(byName).map((file) => bareEntry(file)) };
}

/** The entry of a report of which only the file is known; its id is the file's name without extension. */
export function bareEntry(file: string): ReportEntry {
  return { id: idOf(file), file, title: null, publisher: null, author: null, published: null, url: null };
}

function readEntry(raw: unknown, seen: Set<string>): ReportEntry | string {
  const entry = entrySchema.safeParse(raw);
  if (!entry.success)
    return entry.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ');
  const id = entry.data.id === undefined ? idOf(entry.data.file) : toId(entry.data.id);
  if (seen.has(id)) return `id "${id}" stands twice`;
  seen.add(id);
  return { ...entry.data, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function fileOf(raw: unknown): string | null {
  const found = z.object({ file: z.string() }).safeParse(raw);
  return found.success ? found.data.file : null;
}

function idOf(file: string): ReportId {
  return toId(file.replace(/^.*[\\/]/, '').replace(/\.txt$/i, ''));
}

/** The one door through which a string becomes the id of a report. */
function toId(id: string): ReportId {
  return id as ReportId;
}

function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
