import type { ResolvedMention } from '../../resolve/entity.ts';
import { sentenceKey, type ToldStory } from '../told-story.ts';
import type { Line } from './line.ts';

/** How a place may stand behind a verb. */
export interface Leading {
  /** What stands between the verb and the name of the place. */
  readonly words: RegExp;
  /** How far the name may stand behind the verb, in characters. */
  readonly reach: number;
  readonly kinds: RegExp;
}

/** "Arrested today at the airport of X": a preposition leads to the name of a place. */
export const toPlace: Leading = {
  words: /^ (?:[^,.;:]* )?(?:in|at|near|of|outside) (?:the )?$/,
  reach: 60,
  kinds: /^place$/,
};

/** The first place by name behind an offset of the report, where nothing but the words that lead to it stand between. */
export function placeAfter(
  story: ToldStory,
  line: Line,
  from: number,
  { words, reach, kinds }: Leading,
): ResolvedMention | null {
  const place = (story.mentionsIn.get(sentenceKey(line)) ?? []).find(
    (m) => m.start >= from && m.start - from < reach && kinds.test(m.kind) && m.form === 'name',
  );
  const between = place ? line.text.slice(from - line.start, place.start - line.start) : '';
  return place && words.test(between) ? place : null;
}
