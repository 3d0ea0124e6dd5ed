import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { EntityId, ResolvedMention } from '../../resolve/entity.ts';
import type { Span } from '../../text/span.ts';

/** A run of text with one look. */
export interface Piece extends Span {
  readonly mention: ResolvedMention | null;
  /** Words that a site injected: shown small and grey. */
  readonly noise: boolean;
}

/** The pieces of one sentence, or of the text between sentences (`sentence` null). */
export interface Stretch {
  readonly sentence: number | null;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a block into sentences and these into names, noise and plain text. Names are marked always; words that stand
 * for a name ("she", "her sister") only for the names in `selected`.
 */
export function cutStretches(
  analysed: AnalysedReport,
  block: Span,
  selected: ReadonlySet<EntityId>,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = block.start;
  for (let index = firstEndingAfter(analysed.sentences, at); index < analysed.sentences.length; index += 1) {
    const sentence = analysed.sentences[index];
    if (!sentence || sentence.start >= block.end) break;
    const start = Math.max(sentence.start, at);
    const end = Math.min(sentence.end, block.end);
    if (start > at)
      stretches.push({ sentence: null, pieces: cutPieces(analysed, { start: at, end: start }, selected) });
    if (end > start)
      stretches.push({ sentence: index, pieces: cutPieces(analysed, { start, end }, selected) });
    at = Math.max(at, end);
  }
  if (at < block.end)
    stretches.push({ sentence: null, pieces: cutPieces(analysed, { start: at, end: block.end }, selected) });
  return stretches;
}

function cutPieces(analysed: AnalysedReport, span: Span, selected: ReadonlySet<EntityId>): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  for (const cut of listCuts(analysed, span, selected)) {
    if (cut.start < at) continue; // inside a longer name
    if (cut.start > at) pieces.push({ start: at, end: cut.start, mention: null, noise: false });
    pieces.push(cut);
    at = cut.end;
  }
  if (at < span.end) pieces.push({ start: at, end: span.end, mention: null, noise: false });
  return pieces;
}

function listCuts(
  { report, mentions }: AnalysedReport,
  span: Span,
  selected: ReadonlySet<EntityId>,
): readonly Piece[] {
  const cuts: Piece[] = report.noise
    .filter((noise) => noise.start >= span.start && noise.end <= span.end)
    .map(({ start, end }) => ({ start, end, mention: null, noise: true }));
  for (let index = firstStartingAt(mentions, span.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.start >= span.end) break;
    if (mention.end <= span.end && isMarked(mention, selected))
      cuts.push({ start: mention.start, end: mention.end, mention, noise: false });
  }
  return cuts.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** True for names, and for groups that are named by their number ("123 prisoners"); else only when selected. */
export function isMarked(mention: ResolvedMention, selected: ReadonlySet<EntityId>): boolean {
  if (mention.form !== 'nominal' && mention.form !== 'pronoun') return true;
  if (mention.form === 'nominal' && mention.kind === 'group' && /^\d/.test(mention.text)) return true;
  return selected.has(mention.entity);
}

function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => (spans[index]?.end ?? 0) > offset);
}

function firstStartingAt(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => (spans[index]?.start ?? 0) >= offset);
}

/** The first index for which `holds` is true; false below it, true above. Binary search. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
