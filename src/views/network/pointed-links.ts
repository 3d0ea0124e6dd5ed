import { useMemo } from 'react';
import type { LinkId } from '../../graph/link.ts';
import { usePointedSentence } from '../../state/pointed-sentence.ts';
import type { SentenceRef, Story } from '../../state/story.ts';

/** Shown links that a sentence supports; null for no sentence, and for one that supports none. */
export function linksOfSentence(
  { kept, index }: Pick<Story, 'kept' | 'index'>,
  sentence: SentenceRef | null,
): ReadonlySet<LinkId> | null {
  if (sentence === null) return null;
  const links = kept.links.filter((link) =>
    link.statements.some((id) => {
      const statement = index.statements.get(id);
      return statement?.report === sentence.report && statement.sentence === sentence.sentence;
    }),
  );
  return links.length === 0 ? null : new Set(links.map((link) => link.id));
}

/** The links of the sentence under the pointer or the focus, in whichever text it is. */
export function usePointedLinks(story: Story): ReadonlySet<LinkId> | null {
  const sentence = usePointedSentence();
  return useMemo(() => linksOfSentence(story, sentence), [story, sentence]);
}
