import type { Draft } from '../draft.ts';
import type { ToldStory } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, isOpen, type Line } from './line.ts';

const number = '(?<![\\d.,])(an?|one|a single|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})';
const things = '(missile|rocket|drone|shell|torpedo|shot|bomb)';
const verbs = '(?:fire[sd]?|firing|launch(?:es|ed|ing)?|test-fire[sd]?|dropp?e?d)';
const active = new RegExp(
  `\\b${verbs} ${number}((?: (?!(?:kilomet|met|mile|feet|foot|ton|pound)[\\w-]* )[\\w-]+){0,3}) ${things}(?:s|es)?\\b`,
  'gi',
);
const passive = new RegExp(
  `\\b${number}((?: (?!(?:kilomet|met|mile|feet|foot|ton|pound)[\\w-]* )[\\w-]+){0,3}) ${things}(?:s|es)? (?:was|were|had been|has been|have been) ${verbs}\\b`,
  'gi',
);
const values = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many missiles, rockets or shots: "a missile" is one. */
export function draftLaunched(story: ToldStory): readonly Draft[] {
  const facts = story.lines.flatMap((line) => readLaunched(story, line));
  return draftFacts(story, facts, {
    type: 'numeric',
    question: ([first]) => `How many ${first?.key.split(' > ')[1] ?? 'thing'}s were fired?`,
    statement: null,
    remark: 'They give different numbers of the same.',
    twice: 'keep',
  });
}

function readLaunched(story: ToldStory, line: Line): readonly Fact[] {
  return [...line.text.matchAll(active), ...line.text.matchAll(passive)].flatMap((match) => {
    const [all, count = '', , thing = ''] = match;
    const value = numberFor(count.toLowerCase());
    if (isElsewhere(line, match.index + all.length) || isOpen(line.text.slice(0, match.index))) return [];
    const words = { start: line.start + match.index, end: line.start + match.index + all.length };
    const at = words.start + all.toLowerCase().indexOf(count.toLowerCase());
    const key = `${story.clusters.get(line.report)} > ${thing.toLowerCase()}`;
    return [
      { key, mark: String(value), line, words, differing: { start: at, end: at + count.length }, firm: true },
    ];
  });
}

function numberFor(count: string): number {
  if (/^\d/.test(count)) return Number(count);
  if (count === 'an' || count === 'a single') return 1;
  return Math.max(1, values.indexOf(count));
}
