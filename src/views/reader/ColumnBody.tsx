import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, type RefObject } from 'react';
import type { AnalysedReport } from '../../analysis/analysis.ts';
import { useSize } from '../ui/use-size.ts';
import type { Block } from './blocks.ts';
import { FoldedLines } from './FoldedLines.tsx';
import { type Look, TextBlock } from './TextBlock.tsx';
import { useHighlights } from './use-highlights.ts';
import { type Target, useTarget } from './use-target.ts';

interface ColumnBodyProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly analysed: AnalysedReport;
  readonly blocks: readonly Block[];
  readonly look: Look;
  readonly target: Target | null;
}

/** Up to this many blocks stand whole in the page, so that the browser's own search and print see them. */
const mostWhole = 200;
const usualColumn = { width: 290, height: 640 };

/** The text under the header; a long one is windowed. */
export function ColumnBody(props: ColumnBodyProps) {
  return props.blocks.length <= mostWhole ? <WholeBody {...props} /> : <WindowedBody {...props} />;
}

function WholeBody({ scroller, analysed, blocks, look, target }: ColumnBodyProps) {
  useTarget(target, (offset) => showOffset(scroller.current, analysed, offset));
  useHighlights(scroller);
  return (
    <Scroller scroller={scroller} letter={analysed.letter}>
      {blocks.map((block) => (
        <BlockView key={block.span.start} block={block} analysed={analysed} look={look} />
      ))}
    </Scroller>
  );
}

/** It owns the element that scrolls: a part of it would look for that before it is there, and stay empty. */
function WindowedBody({ scroller, analysed, blocks, look, target }: ColumnBodyProps) {
  const width = useSize(scroller, usualColumn).width;
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateHeight(blocks[index], width),
    initialRect: usualColumn,
    overscan: 2,
  });
  useTarget(target, (offset) => {
    virtualizer.scrollToIndex(
      Math.max(
        0,
        blocks.findLastIndex((block) => block.span.start <= offset),
      ),
      { align: 'center' },
    );
    requestAnimationFrame(() => showOffset(scroller.current, analysed, offset));
  });
  useHighlights(scroller);
  const items = virtualizer.getVirtualItems();
  return (
    <Scroller scroller={scroller} letter={analysed.letter}>
      <div style={{ height: virtualizer.getTotalSize() }}>
        <div style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
          {items.map(({ index, key }) => (
            <div key={key} data-index={index} ref={virtualizer.measureElement}>
              <BlockView block={blocks[index]} analysed={analysed} look={look} />
            </div>
          ))}
        </div>
      </div>
    </Scroller>
  );
}

interface ScrollerProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly letter: string;
  readonly children: ReactNode;
}

function Scroller({ scroller, letter, children }: ScrollerProps) {
  return (
    <section
      ref={scroller}
      className="column-body"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={`Text of report ${letter}`}
    >
      {children}
    </section>
  );
}

interface BlockViewProps {
  readonly block: Block | undefined;
  readonly analysed: AnalysedReport;
  readonly look: Look;
}

const BlockView = memo(function BlockView({ block, analysed, look }: BlockViewProps) {
  if (!block) return null;
  if (block.kind === 'folded') return <FoldedLines analysed={analysed} lines={block.lines} />;
  const Tag = block.region === 'heading' ? 'h4' : 'p';
  return (
    <Tag className={`words-${block.region}`} data-start={block.span.start} data-end={block.span.end}>
      <TextBlock analysed={analysed} span={block.span} look={look} />
    </Tag>
  );
});

const lineHeight = 22;
const lettersPerPixel = 0.145;

function estimateHeight(block: Block | undefined, width: number): number {
  if (!block || block.kind === 'folded') return 30;
  const lines = Math.ceil(
    (block.span.end - block.span.start) / (lettersPerPixel * Math.max(120, width - 46)),
  );
  return lines * lineHeight + 10;
}

/** Scrolls so that the sentence at `offset` stands in the upper third. */
function showOffset(scroller: HTMLElement | null, analysed: AnalysedReport, offset: number): void {
  if (!scroller) return;
  const sentence = analysed.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const element = scroller.querySelector(`[data-sentence="${sentence}"]`);
  const box = scroller.getBoundingClientRect();
  const top = element
    ? element.getBoundingClientRect().top - box.top + scroller.scrollTop - box.height / 4
    : 0;
  scroller.scrollTo?.({ top });
}
