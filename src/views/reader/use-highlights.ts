import { type RefObject, useLayoutEffect } from 'react';

/** The browser's registered highlight for the selected sentences; null where it has none (see reader.css). */
const selectedSentences = registerHighlight('selected-sentence');

function registerHighlight(name: string): Highlight | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}

/**
 * Marks every sentence under `container` whose element carries `data-lit`, without touching the text's elements.
 * Runs after each drawing, since a windowed column changes what it shows while it scrolls.
 */
export function useHighlights(container: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (!selectedSentences) return;
    const ranges = [...(container.current?.querySelectorAll('[data-lit]') ?? [])].map(rangeOver);
    for (const range of ranges) selectedSentences.add(range);
    return () => {
      for (const range of ranges) selectedSentences.delete(range);
    };
  });
}

function rangeOver(element: Element): Range {
  const range = new Range();
  range.selectNodeContents(element);
  return range;
}
