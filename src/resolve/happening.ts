import type { EntityId } from './entity.ts';
import type { StoryEvent } from './story-event.ts';
import type { Telling } from './telling.ts';

/** Tellings of one happening, and what they say of it together. Parties are entities as they are drawn. */
export interface Happening {
  readonly predicate: string;
  readonly status: StoryEvent['status'];
  readonly tellings: Telling[];
  readonly subjects: Set<EntityId>;
  /** Subjects, and the countries for which persons among them act: a president's deed is his country's. */
  readonly sides: Set<EntityId>;
  readonly objects: Set<EntityId>;
  /** Reports that name each of them. */
  readonly tellers: Map<EntityId, Set<number>>;
  /** Nouns of what it is done to where that is nobody and nothing with an entity of its own. */
  readonly things: Set<string>;
  /** Where those it happens to are taken, and who receives them. */
  readonly ends: Set<EntityId>;
  /** Where it happened. */
  readonly places: Set<EntityId>;
  readonly years: Set<string>;
  /** Months told, counted from year zero. */
  readonly months: Set<number>;
  /** Sizes of the groups of people to whom it happens. */
  readonly counts: Set<number>;
  /** Nouns of the groups of people without a number of their own, and of all groups. */
  readonly loose: Set<string>;
  readonly nouns: Set<string>;
  /** Years told, else those in which the reports came out. */
  readonly assumed: Set<string>;
}

/** What one telling brings to a happening. */
export interface Profile {
  readonly telling: Telling;
  readonly key: string;
  readonly subjects: readonly EntityId[];
  readonly sides: readonly EntityId[];
  readonly objects: readonly EntityId[];
  readonly things: readonly string[];
  readonly ends: readonly EntityId[];
  readonly places: readonly EntityId[];
  readonly years: readonly string[];
  readonly months: readonly number[];
  readonly counts: readonly number[];
  readonly loose: readonly string[];
  readonly nouns: readonly string[];
  readonly assumed: readonly string[];
}
