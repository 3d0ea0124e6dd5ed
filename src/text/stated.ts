import { readCalendarDate } from './calendar-dates.ts';
import type { KindedLine } from './kind-lines.ts';
import { trimTitle } from './titles.ts';

/** What a page says of itself; null where it does not say. */
export interface Stated {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** EDTF day. */
  readonly published: string | null;
}

/** Reads title, publisher, author and day of publication from the lines around the story. Nothing is worked out. */
export function readStated(lines: readonly KindedLine[]): Stated {
  const titleLine = lines.find(({ kind }) => kind === 'title');
  const title = titleLine ? trimTitle(titleLine.line.text) : null;
  return {
    title: title?.title ?? null,
    publisher:
      readLabel(lines, publisherLabel) ??
      repeatedSource(lines) ??
      copyrightHolder(lines) ??
      title?.site ??
      agency(lines),
    author: readAuthor(lines),
    published: readPublished(lines),
  };
}

const publisherLabel = /^(?:source|publisher|outlet|newspaper|agency)\s*:\s*(.{2,80})$/i;

function readLabel(lines: readonly KindedLine[], label: RegExp): string | null {
  return firstOf(lines, 'metadata', (text) => label.exec(text)?.[1] ?? null);
}

function firstOf(
  lines: readonly KindedLine[],
  kind: KindedLine['kind'],
  read: (text: string) => string | null,
): string | null {
  for (const kinded of lines) {
    const found = kinded.kind === kind && kinded.line.text.length <= 300 ? read(kinded.line.text) : null;
    if (found !== null) return found;
  }
  return null;
}

/** A source line that stands twice in a row, as on pages of aggregators. */
function repeatedSource(lines: readonly KindedLine[]): string | null {
  const at = lines.findIndex(
    ({ line, kind }, index) =>
      kind === 'metadata' && line.hint === null && lines[index + 1]?.line.key === line.key,
  );
  return lines[at]?.line.text ?? null;
}

/** "© 2025 Name", "Copyright 2019-2025 Name. All rights reserved." */
function copyrightHolder(lines: readonly KindedLine[]): string | null {
  return firstOf(lines, 'furniture', (text) => {
    const found = /(?:©|\(c\)|copyright)[ ©\d,–-]*\b(?:19|20)\d{2},?(?: by)? (\p{Lu}[^.|•·©,]{1,60})/iu.exec(
      text,
    );
    const holder = found?.[1]?.replace(/\b(terms|privacy|all rights|cookie|contact|about)\b.*$/i, '').trim();
    return holder && holder.length > 1 ? holder : null;
  });
}

/** The agency of a dateline: "PARIS, March 3 (Agency) - ". */
function agency(lines: readonly KindedLine[]): string | null {
  const own = firstOf(
    lines,
    'metadata',
    (text) =>
      /^\p{Lu}[\p{L} .,'’()-]{2,60} ?\((\p{Lu}{2,4}|\p{Lu}\p{Ll}{2,12})\) ?(?:[–—-]|$)/u.exec(text)?.[1] ??
      null,
  );
  if (own !== null) return own;
  const first = lines.find(({ kind }) => kind === 'body' || kind === 'summary');
  const found = /^(?:\p{Lu}[^()]{2,50})?\((\p{Lu}[\p{L} ]{1,30})\) ?[–—-]/u.exec(
    first?.line.text.slice(0, 100) ?? '',
  );
  return found?.[1] ?? null;
}

function readAuthor(lines: readonly KindedLine[]): string | null {
  return firstOf(lines, 'byline', (text) => {
    const bare = text
      .replace(/^\(|\)$/g, '')
      .replace(/^(by|from|author|written by|reported by|story by|words by|text by|reporting by)\s*:?\s+/i, '')
      .replace(
        /(\s*[|;•·]|,? (in [A-Z]|(staff|senior|chief|special)\b|\p{L}+ (correspondent|editor|reporter)\b)|, \p{L}+(?! and)).*$/u,
        '',
      )
      .replace(/ (is|was) an? .*$/, '')
      .replace(/[\s.,;:–-]+$/u, '');
    return bare === '' || isOffice(bare) ? null : bare;
  });
}

/** "Our political staff", "Reporting from Lima", "London Correspondent": nobody by name. */
function isOffice(words: string): boolean {
  return (
    /^(?:our|the|staff|agencies|reporting|additional|web|news)\b/i.test(words) ||
    /\b(?:correspondent|correspondents|staff|desk|bureau|agencies|reporters?|editors?|newsroom)$/i.test(words)
  );
}

/** The first full date among the metadata that is not a date of an update; else one that is. */
function readPublished(lines: readonly KindedLine[]): string | null {
  const stated = firstOf(lines, 'metadata', (text) => (isUpdate(text) ? null : readCalendarDate(text)));
  return stated ?? firstOf(lines, 'metadata', readCalendarDate) ?? firstOf(lines, 'byline', readCalendarDate);
}

function isUpdate(text: string): boolean {
  return /^(last )?(updated|modified)\b/i.test(text);
}
