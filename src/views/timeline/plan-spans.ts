import { measureText } from '../../graph/text-width.ts';
import { type Calendar, findX } from './calendar.ts';
import type { EventFacts } from './event-facts.ts';
import type { PlannedSpan } from './plan-types.ts';
import { wrapWords } from './words.ts';

export const spanTop = 35;
export const spanPitch = 20;
const mostSpans = 3;
const type = { face: 'sans400', size: 11.5 } as const;
const widestLabel = 230;
const fadeWidth = 46;

/** The bars of what lasts, one lane each, the earliest above; those with most reports when there are too many. */
export function planSpans(
  spans: readonly EventFacts[],
  calendar: Calendar,
  left: number,
  right: number,
): readonly PlannedSpan[] {
  const shown = spans.slice(0, mostSpans).map((facts) => placeSpan(facts, calendar, left, right));
  return shown
    .toSorted((a, b) => a.from - b.from)
    .map((span, lane) => ({ ...span, y: spanTop + lane * spanPitch }));
}

function placeSpan(facts: EventFacts, calendar: Calendar, left: number, right: number): PlannedSpan {
  const { start, end, status } = facts.event;
  const from = (start === null ? null : findX(calendar, start, 'start')) ?? left + 30;
  const stated = start !== null && facts.event.precision === 'day';
  const stop = end === null ? null : findX(calendar, end, 'end');
  const [line = ''] = wrapWords(facts.event.label, widestLabel, 1, type);
  const fade = stated ? 0 : fadeWidth;
  return {
    kind: 'span',
    facts,
    from,
    to: stop === null || status === 'ongoing' ? right : Math.max(stop, from + fade + 8),
    fade,
    ends: stop === null || status === 'ongoing' ? 'arrow' : 'firm',
    x: from + fade + 10,
    y: spanTop,
    lines: [line],
    width: measureText(line, type.face, type.size),
  };
}
