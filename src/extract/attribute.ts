import type { Sentence } from '../language/sentence.ts';
import { spanContains } from '../text/span.ts';
import { groupSpans } from '../text/spans-within.ts';
import type { Proposition } from './proposition.ts';
import type { Attribution, Quote } from './quote.ts';

/**
 * Gives every proposition the attributions whose content holds its trigger, outermost first. What somebody is given as
 * the source of, quoted or not, is reported, not asserted by the report itself.
 */
export function attributePropositions(
  sentences: readonly Sentence[],
  propositions: readonly Proposition[],
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
): readonly Proposition[] {
  const contents = attributions
    .map(({ content }, index) => ({ ...content, index }))
    .sort((a, b) => a.start - b.start || b.end - a.end || a.index - b.index);
  const told = groupSpans(sentences, contents);
  const quoted = groupSpans(
    sentences,
    quotes.filter(({ speaker }) => speaker !== null),
  );
  return propositions.map((proposition) => {
    const { sentence, trigger } = proposition;
    const holding = (told[sentence] ?? []).filter((content) => spanContains(content, trigger));
    const spoken = (quoted[sentence] ?? []).some((quote) => spanContains(quote, trigger));
    if (holding.length === 0 && !spoken) return proposition;
    const modality = proposition.modality.filter((one) => one !== 'asserted' && one !== 'reported');
    return {
      ...proposition,
      attributions: holding.map(({ index }) => index),
      modality: ['reported', ...modality],
    };
  });
}
