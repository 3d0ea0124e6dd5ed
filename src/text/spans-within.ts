import type { Span } from './span.ts';

/**
 * For each of the outer spans, the inner ones that overlap it, in order. Both lists stand in text order and neither
 * overlaps itself, so that one walk through both is enough: linear in their sum.
 */
export function groupSpans<Inner extends Span>(
  outer: readonly Span[],
  inner: readonly Inner[],
): readonly (readonly Inner[])[] {
  let from = 0;
  return outer.map((span) => {
    while ((inner[from]?.end ?? Number.POSITIVE_INFINITY) <= span.start) from += 1;
    let to = from;
    while ((inner[to]?.start ?? Number.POSITIVE_INFINITY) < span.end) to += 1;
    return inner.slice(from, to);
  });
}
