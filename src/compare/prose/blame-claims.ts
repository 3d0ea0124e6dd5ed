import { readAct } from '../act.ts';
import type { Draft } from '../draft.ts';
import { askQuestion } from '../questions.ts';
import type { ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { clauseEnd, isElsewhere, isOpen, type Line } from './line.ts';

/** "Was caused by", "blamed on", "the cause was", "due to". */
const because =
  /\b(?:caused by|blamed on|put down to|attributed to|due to|the result of|resulted from|as a result of|triggered by|sparked by|started by|the cause (?:of [^.,;]{0,40} )?was|set off by|because of)\b/gi;

/** Kinds of cause of which an accident has one. */
const kinds: readonly (readonly [string, RegExp])[] = [
  [
    'error',
    /\b(?:human error|pilot error|driver error|pilot['’]s? (?:error|mistake)|operator error|negligence|carelessness|speeding|excessive speed|mistake|drunk|asleep)\b/i,
  ],
  [
    'fault',
    /\b(?:(?:engine|brake|power|mechanical|technical|electrical|hydraulic|software|structural) (?:failure|fault|problem|defect|malfunction)|malfunction|(?:failure|fault|breakdown|defect) (?:of|in) (?:an? |the |its )?[\w-]+|short circuit|faulty [\w-]+|gas leak|broken [\w-]+|metal fatigue|a leak)\b/i,
  ],
  [
    'weather',
    /\b(?:storm|winds?|fog|ice|icing|lightning|heavy (?:rain|snow)|bad weather|turbulence|heat|drought|bird strike|landslide|avalanche)\b/i,
  ],
  [
    'attack',
    /\b(?:bomb|sabotage|arson|missile|terrorists?|explosives?|attack|shot down|drone|deliberate)\b/i,
  ],
];

/** What caused an accident, where reports give kinds of cause that leave no room for each other. */
export function draftBlames(story: ToldStory): readonly Draft[] {
  return draftFacts(
    story,
    story.lines.flatMap((line) => readBlames(story, line)),
    {
      type: 'causal',
      question: () => askQuestion('what-cause', { act: readAct(story, []), topic: '' }),
      statement: null,
      remark: 'They give different causes.',
      twice: 'drop',
    },
  );
}

function readBlames(story: ToldStory, line: Line): readonly Fact[] {
  return [...line.text.matchAll(because)].flatMap((match) => {
    const end = match.index + match[0].length;
    const until = clauseEnd(line.text, end, end);
    const cause = line.text.slice(end, until);
    const kind = kinds.find(([, words]) => words.test(cause))?.[0];
    const before = line.text.slice(Math.max(0, match.index - 60), match.index);
    if (!kind || isElsewhere(line, end) || /\b(?:not|never|no|nor|n['’]t)\b/i.test(before)) return [];
    if (
      !/\b(?:crash|accident|fire|blast|explosion|collapse|sinking|derailment|collision|disaster|outage|blackout|leak|it|this|wreck)\b/i.test(
        line.text,
      )
    )
      return [];
    const words = { start: line.start + match.index, end: line.start + until };
    const differing = { start: line.start + end, end: line.start + until };
    const key = `${story.clusters.get(line.report)} cause`;
    return [{ key, mark: kind, line, words, differing, firm: !isOpen(line.text) }];
  });
}
