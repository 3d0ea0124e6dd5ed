import type { Span } from '../../text/span.ts';
import type { Block } from './blocks.ts';

/** A stretch of a ribbon in shares of its length, 0 to 1. */
export interface Share {
  readonly from: number;
  readonly to: number;
}

/** Maps offsets of a report to shares of its ribbon: the story's paragraphs to scale, folded lines left out. */
export interface RibbonScale {
  readonly bars: readonly Share[];
  readonly shareOf: (offset: number) => number;
  /** The offset at a share. */
  readonly offsetAt: (share: number) => number;
}

export function scaleRibbon(blocks: readonly Block[]): RibbonScale {
  const spans = blocks.filter((block) => block.kind === 'text').map((block) => block.span);
  const total = Math.max(
    1,
    spans.reduce((sum, span) => sum + length(span), 0),
  );
  const starts: number[] = [];
  let before = 0;
  for (const span of spans) {
    starts.push(before);
    before += length(span);
  }
  return {
    bars: spans.map((span, index) => {
      const start = starts[index] ?? 0;
      return { from: start / total, to: (start + length(span)) / total };
    }),
    shareOf: (offset) => {
      const index = spans.findLastIndex((span) => span.start <= offset);
      const span = spans[index];
      return span ? ((starts[index] ?? 0) + Math.min(offset - span.start, length(span))) / total : 0;
    },
    offsetAt: (share) => {
      const sought = Math.min(Math.max(share, 0), 1) * total;
      const index = Math.max(
        0,
        starts.findLastIndex((start) => start <= sought),
      );
      return (spans[index]?.start ?? 0) + Math.round(sought - (starts[index] ?? 0));
    },
  };
}

function length(span: Span): number {
  return span.end - span.start;
}
