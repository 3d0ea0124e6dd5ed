import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../../text/span.ts';
import { Ribbon } from './Ribbon.tsx';
import type { RibbonScale, Share } from './ribbon.ts';

interface ColumnRibbonProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly scale: RibbonScale;
  readonly marks: readonly Span[];
  readonly markLook: 'selected' | 'kept';
}

/** The ribbon beside an open text: it follows the scrolling, and a press or drag on it scrolls. */
export function ColumnRibbon({ scroller, scale, marks, markLook }: ColumnRibbonProps) {
  const onScreen = useOnScreen(scroller, scale);
  return (
    <Ribbon
      scale={scale}
      marks={marks}
      markLook={markLook}
      onScreen={onScreen}
      onSeek={(offset) => seek(scroller.current, scale, offset)}
    />
  );
}

function seek(scroller: HTMLElement | null, scale: RibbonScale, offset: number): void {
  if (!scroller) return;
  scroller.scrollTop = scale.shareOf(offset) * scroller.scrollHeight - scroller.clientHeight / 2;
}

/** Which part of the story is on the screen, kept up to date while the text scrolls or changes its size. */
function useOnScreen(scroller: RefObject<HTMLElement | null>, scale: RibbonScale): Share | undefined {
  const [share, setShare] = useState<Share>();
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    let frame = 0;
    const measure = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setShare(measureShare(element, scale)));
    };
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', measure);
      observer?.disconnect();
    };
  }, [scroller, scale]);
  return share;
}

function measureShare(scroller: HTMLElement, scale: RibbonScale): Share {
  const box = scroller.getBoundingClientRect();
  const shares = [...scroller.querySelectorAll<HTMLElement>('[data-start]')].flatMap((block) =>
    shareOnScreen(block, box, scale),
  );
  return { from: Math.min(1, ...shares), to: Math.max(0, ...shares) };
}

/** The first and last offsets of a block on the screen, guessed in proportion to its height. */
function shareOnScreen(block: HTMLElement, box: DOMRect, scale: RibbonScale): readonly number[] {
  const { top, bottom, height } = block.getBoundingClientRect();
  if (height === 0 || bottom <= box.top || top >= box.bottom) return [];
  const start = Number(block.dataset.start);
  const letters = Number(block.dataset.end) - start;
  const above = Math.max(0, box.top - top) / height;
  const below = Math.max(0, bottom - box.bottom) / height;
  return [scale.shareOf(start + above * letters), scale.shareOf(start + (1 - below) * letters)];
}
