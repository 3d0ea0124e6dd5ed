import { readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { askQuestion } from '../questions.ts';
import type { ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, type Line } from './line.ts';

/** "A magnitude of 6.8", "put the magnitude at 7.1", "the magnitude-6.8 quake", "7 on the Richter scale". */
const magnitude =
  /\bmagnitude(?:-| of| at| was| as|,)?(?: about| around)? ?(\d{1,2}(?:\.\d+)?)|\b(\d{1,2}(?:\.\d+)?)(?:[- ]magnitude| (?:on the )?Richter)/gi;

/** How strong an earthquake was. */
export function draftMagnitudes(story: ToldStory): readonly Draft[] {
  return draftFacts(story, markTwice(story.lines.flatMap((line) => readMagnitudes(story, line))), {
    type: 'numeric',
    question: () => askQuestion('what-magnitude', { act: readAct(story, []), topic: '' }),
    statement: ([first]) => `The magnitude was ${first?.mark ?? ''}`,
    remark: 'They give different magnitudes.',
    twice: 'keep',
  });
}

function readMagnitudes(story: ToldStory, line: Line): readonly Fact[] {
  return [...line.text.matchAll(magnitude)].flatMap((match) => {
    const value = Number(match[1] ?? match[2]);
    if (isElsewhere(line, match.index + match[0].length)) return [];
    const words = { start: line.start + match.index, end: line.start + match.index + match[0].length };
    const key = `${story.clusters.get(line.report)} magnitude`;
    return [{ key, mark: String(value), line, words, differing: words, firm: true }];
  });
}

/** A report that gives two tells what two observers measured: neither is its own. */
function markTwice(facts: readonly Fact[]): readonly Fact[] {
  return facts.map((fact) => ({
    ...fact,
    firm: facts.every((other) => other.line.report !== fact.line.report || other.mark === fact.mark),
  }));
}
