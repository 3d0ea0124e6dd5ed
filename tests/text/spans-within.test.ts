import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Span, spansOverlap } from '../../src/text/span.ts';
import { groupSpans } from '../../src/text/spans-within.ts';

/** Spans in order, apart from each other, from lengths and gaps. */
const spans = fc
  .array(fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 6 })), { maxLength: 12 })
  .map((steps) => {
    const drawn: Span[] = [];
    for (const [gap, length] of steps) {
      const start = (drawn.at(-1)?.end ?? 0) + gap;
      drawn.push({ start, end: start + length });
    }
    return drawn;
  });

it('finds for each span what a search through all would find', () => {
  fc.assert(
    fc.property(spans, spans, (outer, inner) => {
      const wanted = outer.map((span) => inner.filter((one) => spansOverlap(one, span)));
      expect(groupSpans(outer, inner)).toEqual(wanted);
    }),
  );
});
