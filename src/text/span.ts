/**
 * A stretch of a text, in UTF-16 code units; `end` is exclusive.
 * `text.slice(span.start, span.end)` is what it covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `outer` holds every code unit of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
