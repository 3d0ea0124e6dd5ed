import type { Span } from '../text/span.ts';

export const mentionKinds = [
  'person',
  'country',
  'place',
  'organisation',
  'group',
  'nationality',
  'award',
  'commodity',
  'platform',
  'other',
] as const;
export type MentionKind = (typeof mentionKinds)[number];

/**
 * How the words refer: by name ("Belarus"), adjective ("Belarusian"), demonym ("Ukrainians"), a capital for its
 * government ("Washington"), a description ("the envoy", "123 prisoners") or a pronoun.
 */
export const mentionForms = ['name', 'adjective', 'demonym', 'metonym', 'nominal', 'pronoun'] as const;
export type MentionForm = (typeof mentionForms)[number];

/** Words of one sentence that refer to somebody or something; the span leaves out titles, articles and 's. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly form: MentionForm;
  /** Index of the sentence in the extraction, and of the mention's head token in that sentence. */
  readonly sentence: number;
  readonly head: number;
  /** ISO 3166 code when the words name a country, its people or its capital by the fixed list, else null. */
  readonly country: string | null;
}
