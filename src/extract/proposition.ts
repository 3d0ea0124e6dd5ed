import type { Span } from '../text/span.ts';

/** Roles beside subject and object, as in the gold's schema. */
export const roleNames = [
  'quantity',
  'time',
  'duration',
  'after',
  'during',
  'place',
  'origin',
  'destination',
  'recipient',
  'addressee',
  'counterpart',
  'target',
  'commodity',
  'instrument',
  'manner',
  'value',
  'office',
  'topic',
  'content',
  'charge',
  'goal',
  'purpose',
  'cause',
  'scope',
  'condition',
  'exchangeFor',
] as const;
export type RoleName = (typeof roleNames)[number];

export const modalities = ['asserted', 'reported', 'possible', 'future', 'condition'] as const;
export type Modality = (typeof modalities)[number];

/** Words that fill a place of a proposition: a token span with its head; never an entity. */
export interface Argument extends Span {
  readonly sentence: number;
  readonly head: number;
}

/**
 * One thing that one sentence says, before anybody is recognised. `predicate` is an id of `predicates.ts`, or the
 * verb's lemma where the closed set has none.
 */
export interface Proposition {
  readonly sentence: number;
  readonly predicate: string;
  readonly verb: string;
  readonly trigger: Span;
  readonly subject: readonly Argument[];
  readonly object: readonly Argument[];
  readonly roles: readonly { readonly role: RoleName; readonly argument: Argument }[];
  /** Indices of propositions (same report) that stand as object, content, or in another role. */
  readonly clauses: readonly {
    readonly role: RoleName | 'subject' | 'object';
    readonly proposition: number;
  }[];
  readonly polarity: 'positive' | 'negative';
  readonly modality: readonly Modality[];
  /** Indices of attributions of the same extraction whose content holds this proposition, outermost first. */
  readonly attributions: readonly number[];
}
