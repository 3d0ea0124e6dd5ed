import { type RefObject, useLayoutEffect } from 'react';

/** Marks of the browser itself, painted over the text: what they cover, and which lies on top. */
const marks = [
  { selector: '[data-lit]', highlight: registerHighlight('selected-sentence', 0) },
  { selector: '[data-lit] .name-selected', highlight: registerHighlight('selected-name', 1) },
] as const;

function registerHighlight(name: string, priority: number): Highlight | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}

/**
 * Marks every sentence under `container` whose element carries `data-lit`, and the selected names in it, without
 * touching the text's elements; where the browser has no such marks the style sheet does it. Runs after each
 * drawing, since a windowed column changes what it shows while it scrolls.
 */
export function useHighlights(container: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const added = marks.flatMap(({ selector, highlight }) =>
      highlight
        ? [...(container.current?.querySelectorAll(selector) ?? [])].map((element) =>
            addRange(highlight, element),
          )
        : [],
    );
    return () => {
      for (const { highlight, range } of added) highlight.delete(range);
    };
  });
}

function addRange(
  highlight: Highlight,
  element: Element,
): { readonly highlight: Highlight; readonly range: Range } {
  const range = new Range();
  range.selectNodeContents(element);
  highlight.add(range);
  return { highlight, range };
}
