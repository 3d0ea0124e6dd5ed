import type { CompareInput, Comparison } from './compare-input.ts';
import { type Draft, finishClaims } from './draft.ts';
import { draftNumeric } from './numeric-claims.ts';
import { draftTold } from './told-claims.ts';
import { indexStory, type ToldStory } from './told-story.ts';

/** Each finds one kind of agreement or difference; all are linear in the statements. */
const comparers: readonly ((story: ToldStory) => readonly Draft[])[] = [draftNumeric, draftTold];

/**
 * Lines up what the reports say by who, what and to whom, and says where they agree, differ, conflict or are silent.
 * Takes statements with entities and events, gives claims with the words of each report; never says who is right.
 */
export function compareReports(input: CompareInput): Comparison {
  const story = indexStory(input);
  return {
    claims: finishClaims(
      story,
      comparers.flatMap((draft) => draft(story)),
    ),
    shared: [],
  };
}
