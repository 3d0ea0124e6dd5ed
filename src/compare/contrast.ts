import { showWords } from './shown-words.ts';
import { longestContrast } from './telling-words.ts';
import { listLetters, type ToldStory, wordsOf } from './told-story.ts';
import type { Voice } from './voice.ts';

/** "A and B say “two days”; C says “several days”." Words of the reports and their letters, nothing else. */
export function contrastSides(story: ToldStory, sides: readonly (readonly Voice[])[]): string {
  const parts = sides.filter((side) => side.length > 0).map((side) => sayingOf(story, side));
  return parts.length === 0 ? '' : `${parts.join('; ')}.`;
}

function sayingOf(story: ToldStory, side: readonly Voice[]): string {
  const reports = new Set(side.map((voice) => voice.report));
  return `${listLetters(story, reports)} ${reports.size === 1 ? 'says' : 'say'} “${sayingWords(story, side)}”`;
}

function sayingWords(story: ToldStory, [first]: readonly Voice[]): string {
  if (!first) return '';
  const differing = first.differing[0];
  const words = wordsOf(story, showWords(story, first.words));
  return (words.length <= longestContrast || !differing ? words : wordsOf(story, differing))
    .replaceAll(/\s+/g, ' ')
    .trim();
}
