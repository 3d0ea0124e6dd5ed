import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import type { Span } from '../../text/span.ts';
import { type Block, cutBlocks } from './blocks.ts';
import { type RibbonScale, scaleRibbon } from './ribbon.ts';
import { type Stop, unitOf } from './stops.ts';
import type { Look } from './TextBlock.tsx';

/** What a report's column or spine shows of the story. */
export interface ColumnView {
  readonly blocks: readonly Block[];
  readonly scale: RibbonScale;
  readonly look: Look;
  /** Sentences that the ribbon marks. */
  readonly marks: readonly Span[];
  readonly markLook: 'selected' | 'kept';
  /** "6 mentions", "4 of 26 sentences", or nothing. */
  readonly note: string;
  /** The number in the note; null without one. */
  readonly count: number | null;
}

interface Laid {
  readonly blocks: readonly Block[];
  readonly scale: RibbonScale;
}

/** Blocks and ribbon depend on the report alone; they are laid once for each. */
const laidReports = new WeakMap<AnalysedReport, Laid>();

function layReport(analysed: AnalysedReport): Laid {
  const known = laidReports.get(analysed);
  if (known) return known;
  const blocks = cutBlocks(analysed);
  const laid = { blocks, scale: scaleRibbon(blocks) };
  laidReports.set(analysed, laid);
  return laid;
}

export function lookAtReport(
  story: Story,
  analysed: AnalysedReport,
  stops: readonly Stop[],
  selected: ReadonlySet<EntityId>,
): ColumnView {
  const { id } = analysed.report;
  const lit = new Set(
    (story.focus?.sentences ?? []).filter(({ report }) => report === id).map(({ sentence }) => sentence),
  );
  const kept = story.filtered ? (story.kept.sentences.get(id) ?? new Set<number>()) : null;
  const marked = story.focus ? lit : (kept ?? lit);
  return {
    ...layReport(analysed),
    look: { lit, kept, selected },
    marks: [...marked].toSorted((a, b) => a - b).flatMap((index) => analysed.sentences[index] ?? []),
    markLook: story.focus ? 'selected' : 'kept',
    ...writeNote(story, analysed, stops.filter(({ report }) => report === id).length, kept?.size ?? 0),
  };
}

function writeNote(
  story: Story,
  analysed: AnalysedReport,
  stops: number,
  kept: number,
): Pick<ColumnView, 'note' | 'count'> {
  if (story.focus) {
    return { note: countWords(stops, unitOf(story)), count: stops };
  }
  if (story.filtered)
    return { note: `${kept} of ${countWords(analysed.sentences.length, 'sentence')}`, count: kept };
  return { note: '', count: null };
}

function countWords(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
