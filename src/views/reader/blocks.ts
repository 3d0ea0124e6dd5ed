import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { Region, RegionKind } from '../../text/report.ts';
import type { Span } from '../../text/span.ts';

/**
 * What a column shows, top to bottom. Text blocks are paragraphs; furniture folds to one line with a count.
 *
 *   region   title  title(again)  byline furniture  body                heading
 *   block    (header)  [       folded, 3 lines     ] [text][text][text] [text]
 */
export type Block =
  | { readonly kind: 'text'; readonly region: RegionKind; readonly span: Span }
  | { readonly kind: 'folded'; readonly span: Span; readonly lines: readonly Span[] };

/** A longer paragraph is shown in parts cut between sentences, so that a text without line breaks scrolls as well. */
const longestBlock = 3000;

/** The headline's region, which the column's header shows; null when the report has none. */
export function findHeadline(analysed: AnalysedReport): Region | null {
  return analysed.report.regions.find((region) => region.kind === 'title') ?? null;
}

/** The blocks of a report; every line of its text is in one of them or in the header. */
export function cutBlocks(analysed: AnalysedReport): readonly Block[] {
  const headline = findHeadline(analysed);
  const blocks: Block[] = [];
  for (const region of analysed.report.regions) {
    if (region === headline) continue;
    if (isFolded(region)) fold(blocks, region, splitLines(analysed.report.text, region));
    else blocks.push(...cutRegion(analysed, region));
  }
  return blocks;
}

function isFolded(region: Region): boolean {
  return ['furniture', 'metadata', 'byline', 'title'].includes(region.kind);
}

function fold(blocks: Block[], region: Region, lines: readonly Span[]): void {
  if (lines.length === 0) return;
  const last = blocks.at(-1);
  if (last?.kind !== 'folded') {
    blocks.push({ kind: 'folded', span: region, lines });
    return;
  }
  blocks[blocks.length - 1] = {
    kind: 'folded',
    span: { start: last.span.start, end: region.end },
    lines: [...last.lines, ...lines],
  };
}

function cutRegion(analysed: AnalysedReport, region: Region): readonly Block[] {
  const { text } = analysed.report;
  const paragraphs = region.kind === 'list' ? trimSpan(text, region) : splitLines(text, region);
  return paragraphs
    .flatMap((paragraph) => cutLong(paragraph, analysed.sentences))
    .map((span) => ({ kind: 'text', region: region.kind, span }));
}

/** Cuts before the first sentence that starts beyond the longest block, again and again. */
function cutLong(paragraph: Span, sentences: readonly Span[]): readonly Span[] {
  if (paragraph.end - paragraph.start <= longestBlock) return [paragraph];
  const parts: Span[] = [];
  let { start } = paragraph;
  for (const sentence of sentences) {
    if (sentence.start >= paragraph.end) break;
    if (sentence.start - start <= longestBlock) continue;
    parts.push({ start, end: sentence.start });
    start = sentence.start;
  }
  return [...parts, { start, end: paragraph.end }];
}

/** The lines of a region that hold more than white space, without the space around them. */
function splitLines(text: string, region: Span): readonly Span[] {
  const lines: Span[] = [];
  let { start } = region;
  while (start < region.end) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > region.end ? region.end : newline;
    lines.push(...trimSpan(text, { start, end }));
    start = end + 1;
  }
  return lines;
}

function trimSpan(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  const start = span.start + words.length - words.trimStart().length;
  const end = span.start + words.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}
