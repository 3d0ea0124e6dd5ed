import type { Brand } from '../text/brand.ts';

/**
 * The one door through which words of an address become an id. The id is only well-formed here: whether the
 * collection holds it is asked where the analysis is known. Null for an empty id.
 */
export function readId<Id extends Brand<string, string>>(words: string): Id | null {
  return words === '' ? null : (words as Id);
}
