import { spanContains } from '../text/span.ts';
import type { Proposition } from './proposition.ts';
import type { Attribution, Quote } from './quote.ts';

/**
 * Gives every proposition the attributions whose content holds its trigger, outermost first. What somebody is given as
 * the source of, quoted or not, is reported, not asserted by the report itself.
 */
export function attributePropositions(
  propositions: readonly Proposition[],
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
): readonly Proposition[] {
  const byLength = attributions
    .map((attribution, index) => ({ ...attribution, index }))
    .sort((a, b) => b.content.end - b.content.start - (a.content.end - a.content.start) || a.index - b.index);
  const bySentence = (proposition: Proposition): readonly number[] =>
    byLength.filter(({ content }) => spanContains(content, proposition.trigger)).map(({ index }) => index);
  return propositions.map((proposition) => {
    const indices = bySentence(proposition);
    const quoted = quotes.some((quote) => quote.speaker !== null && spanContains(quote, proposition.trigger));
    if (indices.length === 0 && !quoted) return proposition;
    const modality = proposition.modality.filter((one) => one !== 'asserted' && one !== 'reported');
    return { ...proposition, attributions: indices, modality: ['reported', ...modality] };
  });
}
