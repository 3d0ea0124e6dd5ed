import type { Stretch } from './noun-phrase.ts';
import type { RoleName } from './proposition.ts';

/** A place of a proposition filled by the noun phrase or clause on a token. */
export interface Filler {
  readonly role: RoleName;
  readonly at: number;
  /** True when the whole clause counts, not its head phrase. */
  readonly whole?: boolean;
}

/** A proposition in the making: everything by token index of its own sentence. */
export interface Draft {
  /** The verb or noun that says it, and its trigger words. */
  readonly at: number;
  readonly trigger: Stretch;
  readonly predicate: string;
  readonly verb: string;
  readonly subject: readonly number[];
  readonly object: readonly number[];
  readonly roles: readonly Filler[];
  /** Places filled by what another verb or noun says. */
  readonly clauses: readonly { readonly role: RoleName | 'subject' | 'object'; readonly at: number }[];
  /** True when a negation belongs to the predicate itself ("not recognised" = refused), so polarity stays positive. */
  readonly negationSpent?: boolean;
}

/** A draft with nothing filled in but what is given. */
export function makeDraft(at: number, predicate: string, verb: string, given: Partial<Draft> = {}): Draft {
  return {
    at,
    predicate,
    verb,
    trigger: { from: at, to: at },
    subject: [],
    object: [],
    roles: [],
    clauses: [],
    ...given,
  };
}

/** The draft as its verb alone says it, or under another predicate. */
export function bare(draft: Draft, predicate = draft.verb): Draft {
  return { ...draft, predicate };
}
