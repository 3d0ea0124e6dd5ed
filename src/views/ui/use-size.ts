import { type RefObject, useLayoutEffect, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

const canMeasure = typeof ResizeObserver !== 'undefined';

/** Width and height of an element in pixels, followed as it changes; `usual` until it is known. */
export function useSize(element: RefObject<HTMLElement | null>, usual: Size): Size {
  return useMeasuredSize(element, usual) ?? usual;
}

/**
 * The same, but null until it is known: for what is costly to lay out twice. Where nothing can be measured it is `usual`
 * at once.
 */
export function useMeasuredSize(element: RefObject<HTMLElement | null>, usual: Size): Size | null {
  const [size, setSize] = useState(canMeasure ? null : usual);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || !canMeasure) return;
    const follow = () => {
      const { clientWidth: width, clientHeight: height } = current;
      if (width > 0 && height > 0)
        setSize((before) =>
          before?.width === width && before.height === height ? before : { width, height },
        );
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
