import { memo } from 'react';
import type { Span } from '../../text/span.ts';
import type { RibbonScale, Share } from './ribbon.ts';

interface RibbonProps {
  readonly scale: RibbonScale;
  /** Sentences to mark. */
  readonly marks: readonly Span[];
  /** `selected`: marker ticks; `kept`: what a filter keeps, in ink. */
  readonly markLook: 'selected' | 'kept';
  /** The part of the text on the screen; none on a spine. */
  readonly onScreen?: Share | undefined;
  /** Called with the offset under the pointer when the ribbon is pressed or dragged. */
  readonly onSeek?: (offset: number) => void;
}

const height = 1000;

/** One grey bar a paragraph to scale, a tick a marked sentence, a bracket for what is on the screen. */
export const Ribbon = memo(function Ribbon({ scale, marks, markLook, onScreen, onSeek }: RibbonProps) {
  const seek = (event: React.PointerEvent<SVGSVGElement>) => {
    if (event.type === 'pointermove' && event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    onSeek?.(scale.offsetAt((event.clientY - box.top) / box.height));
  };
  return (
    <svg
      className={onSeek ? 'ribbon ribbon-seekable' : 'ribbon'}
      viewBox={`0 0 13 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      {...(onSeek ? { onPointerDown: seek, onPointerMove: seek } : {})}
    >
      <RibbonBars scale={scale} />
      {marks.map(({ start, end }) => (
        <rect
          key={start}
          className={`ribbon-mark-${markLook}`}
          x="0"
          y={scale.shareOf(start) * height}
          width="8"
          height={Math.max(12, (scale.shareOf(end) - scale.shareOf(start)) * height)}
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {onScreen ? (
        <rect
          x="11"
          y={onScreen.from * height}
          width="2"
          height={Math.max(0, onScreen.to - onScreen.from) * height}
          fill="var(--ink-2)"
        />
      ) : null}
    </svg>
  );
});

/** All paragraphs as one path: a long text has thousands, and the bracket moves with every scroll. */
const RibbonBars = memo(function RibbonBars({ scale }: { readonly scale: RibbonScale }) {
  const bars = scale.bars.map(
    ({ from, to }) => `M2 ${from * height}h4v${Math.max(1, (to - from) * height - 4)}h-4z`,
  );
  return <path className="ribbon-bars" d={bars.join('')} fill="var(--line-2)" />;
});
