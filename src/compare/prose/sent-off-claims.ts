import { nameOf } from '../act.ts';
import type { Draft } from '../draft.ts';
import { sentenceKey, type ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, type Line } from './line.ts';

const minute = /\b(?:after (\d{1,3}) minutes?|in the (\d{1,3})(?:st|nd|rd|th) minute)\b/gi;
const sentOff = /\b(?:sent off|sent-off|sending[- ]off|red card|had to go|dismissed|ordered off)\b/i;

/** In which minute a player was sent off. */
export function draftSentOff(story: ToldStory): readonly Draft[] {
  const facts = story.lines.flatMap((line) => readMinutes(story, line));
  return draftFacts(story, facts, {
    type: 'temporal',
    question: ([first]) => `When was ${nameOf(story, first?.key.split(' > ')[1] ?? '')} sent off?`,
    statement: null,
    remark: 'They give different minutes.',
    twice: 'drop',
  });
}

function readMinutes(story: ToldStory, line: Line): readonly Fact[] {
  if (!sentOff.test(line.text)) return [];
  return [...line.text.matchAll(minute)].flatMap((match) => {
    const at = line.start + match.index;
    const player = (story.mentionsIn.get(sentenceKey(line)) ?? []).findLast(
      (m) => m.kind === 'person' && m.form === 'name' && m.end <= at,
    );
    if (!player || isElsewhere(line, match.index)) return [];
    const words = { start: at, end: at + match[0].length };
    const key = `${story.clusters.get(line.report)} > ${player.entity} > sent off`;
    return [{ key, mark: match[1] ?? match[2] ?? '', line, words, differing: words, firm: true }];
  });
}
