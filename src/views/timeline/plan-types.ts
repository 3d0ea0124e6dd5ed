import type { StoryEvent } from '../../resolve/story-event.ts';
import type { Calendar } from './calendar.ts';
import type { EventFacts } from './event-facts.ts';

/** Words of an event with where they stand; all numbers are pixels of the picture. */
interface Placed {
  readonly facts: EventFacts;
  /** Upper left corner of its words; the sign of its class stands before them. */
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly width: number;
}

/** Something that lasts: a bar above the points. */
export interface PlannedSpan extends Placed {
  readonly kind: 'span';
  readonly from: number;
  readonly to: number;
  /** Width of the fading part of a start that nobody states; 0 for a stated one. */
  readonly fade: number;
  readonly ends: 'arrow' | 'firm';
}

/** Something on the scale: a tick for a day, a hatched bar for a month or a year. */
export interface PlannedPoint extends Placed {
  readonly kind: 'point';
  readonly from: number;
  readonly to: number;
  readonly mark: 'tick' | 'bar' | 'until';
  /** Strip under the words rather than after them. */
  readonly stripBelow: boolean;
}

/** A step of the order lane. */
export interface PlannedStep extends Placed {
  readonly kind: 'step';
  readonly noteLines: readonly string[];
  readonly row: number;
}

/** Something of which neither time nor order is stated. */
export interface PlannedLoose extends Placed {
  readonly kind: 'loose';
}

export type PlannedEvent = PlannedSpan | PlannedPoint | PlannedStep | PlannedLoose;

/** A line from one step to the next, with its head at the end. */
export interface Connector {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly dashed: boolean;
}

export interface Lane {
  readonly x: number;
  readonly right: number;
  /** The year that the reports lead to, or null. */
  readonly year: string | null;
  /** True when a day is stated for one of its steps. */
  readonly dated: boolean;
}

/** The whole picture: every number is worked out here, components only draw. */
export interface TimelinePlan {
  readonly width: number;
  readonly height: number;
  readonly calendar: Calendar;
  readonly lane: Lane | null;
  /** Where what has no time at all stands; null when there is nothing of the kind. */
  readonly loose: { readonly x: number; readonly right: number } | null;
  readonly events: readonly PlannedEvent[];
  readonly connectors: readonly Connector[];
  /** Where steps part whose order is not stated. */
  readonly forks: readonly { readonly x: number; readonly y: number }[];
  /** How many events found no room: they are in the list. */
  readonly left: number;
  /** How many are only something said: the list has them too. */
  readonly said: number;
}

/** Events sorted by what the picture can say of their time. */
export interface Sorted {
  readonly spans: readonly EventFacts[];
  readonly points: readonly EventFacts[];
  readonly steps: readonly EventFacts[];
  readonly loose: readonly EventFacts[];
  readonly laneYear: string | null;
}

export function yearOf(event: StoryEvent): string | null {
  return event.start?.slice(0, 4) ?? event.end?.slice(0, 4) ?? null;
}
