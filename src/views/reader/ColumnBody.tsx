import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { Block } from './blocks.ts';
import { FoldedLines } from './FoldedLines.tsx';
import { type Look, TextBlock } from './TextBlock.tsx';
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

/** The text under the header; a long one is windowed. */
export function ColumnBody(props: ColumnBodyProps) {
  const { scroller, analysed, blocks } = props;
  return (
    <section
      ref={scroller}
      className="column-body"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={`Text of report ${analysed.letter}`}
    >
      {blocks.length <= mostWhole ? <WholeText {...props} /> : <WindowedText {...props} />}
    </section>
  );
}

function WholeText({ scroller, analysed, blocks, look, target }: ColumnBodyProps) {
  useTarget(target, (offset) => showOffset(scroller.current, analysed, offset));
  return blocks.map((block) => (
    <BlockView key={block.span.start} block={block} analysed={analysed} look={look} />
  ));
}

function WindowedText({ scroller, analysed, blocks, look, target }: ColumnBodyProps) {
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimateHeight(blocks[index], scroller.current?.clientWidth ?? 290),
    overscan: 4,
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
  const items = virtualizer.getVirtualItems();
  return (
    <div style={{ height: virtualizer.getTotalSize() }}>
      <div style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
        {items.map(({ index, key }) => (
          <div key={key} data-index={index} ref={virtualizer.measureElement}>
            <BlockView block={blocks[index]} analysed={analysed} look={look} />
          </div>
        ))}
      </div>
    </div>
  );
}

interface BlockViewProps {
  readonly block: Block | undefined;
  readonly analysed: AnalysedReport;
  readonly look: Look;
}

function BlockView({ block, analysed, look }: BlockViewProps) {
  if (!block) return null;
  if (block.kind === 'folded') return <FoldedLines analysed={analysed} lines={block.lines} />;
  const Tag = block.region === 'heading' ? 'h4' : 'p';
  return (
    <Tag className={`words-${block.region}`} data-start={block.span.start} data-end={block.span.end}>
      <TextBlock analysed={analysed} span={block.span} look={look} />
    </Tag>
  );
}

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
