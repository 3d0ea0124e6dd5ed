import { findCountryForm } from '../../language/lists/countries.ts';
import { singular } from '../counted-nouns.ts';
import type { Draft } from '../draft.ts';
import { groupBy, sentenceKey, type ToldQuantity, type ToldStory, wordsOf } from '../told-story.ts';
import { draftFacts, type Fact } from './facts.ts';
import { isElsewhere, isOpen, type Line } from './line.ts';
import { isTelling, readWords, senseOf } from './stems.ts';

interface Counted {
  readonly line: Line;
  readonly quantity: ToldQuantity;
  readonly noun: string;
  readonly about: ReadonlySet<string>;
}

/** How many there were of what two reports call alike and tell of alike: one noun, and two more words in common. */
export function draftNounCounts(story: ToldStory): readonly Draft[] {
  const counted = story.lines.flatMap((line) => readCounted(story, line));
  const keyOf = (c: Counted): string => `${story.clusters.get(c.line.report)} number of ${c.noun}`;
  return [...groupBy(counted, keyOf).map].flatMap(([key, group]) => draftNoun(story, key, group));
}

function readCounted(story: ToldStory, line: Line): readonly Counted[] {
  const quantities = story.quantitiesIn.get(sentenceKey(line)) ?? [];
  return quantities.flatMap((quantity) => {
    const noun = wordsOf(story, { report: line.report, ...quantity.counted }).toLowerCase();
    const plain = quantity.kind === 'cardinal' && quantity.comparator === '=' && quantity.value !== null;
    // Two words make a kind ("polling stations"); one alone ("people") may be anybody.
    if (!plain || !/^[\p{L}-]+ [\p{L}-]+$/u.test(noun) || isElsewhere(line) || isPlan(line.text)) return [];
    return [{ line, quantity, noun: noun.split(' ').map(singular).join(' '), about: sensesIn(line) }];
  });
}

/** What is to be done has another number than what was. */
function isPlan(text: string): boolean {
  return (
    isOpen(text) || /\b(?:will|shall|(?:is|are|was|were) (?:to be|due to|set to)|agreed to)\b/i.test(text)
  );
}

function sensesIn(line: Line): ReadonlySet<string> {
  const words = readWords(line.text, line.start).filter((word) => isTelling(word) && /^\D/.test(word.low));
  return new Set(words.map((word) => senseOf(word.stem)));
}

function draftNoun(story: ToldStory, key: string, group: readonly Counted[]): readonly Draft[] {
  const first = group[0];
  if (!first) return [];
  const own = new Set(first.noun.split(' ').map((word) => senseOf(word)));
  const alike = group.filter(
    (c) =>
      c === first || [...c.about].filter((sense) => first.about.has(sense) && !own.has(sense)).length > 3,
  );
  const values = new Set(alike.map(({ quantity }) => quantity.value));
  if (alike.length < 2 || alike.some((one) => tellsAnother(story, one, values))) return [];
  const noun = wordsOf(story, { report: first.line.report, ...first.quantity.counted }).replaceAll(
    /\p{L}+/gu,
    (word) => (findCountryForm(word) === null ? word.toLowerCase() : word),
  );
  return draftFacts(
    story,
    alike.map((c) => toFact(c, key)),
    {
      type: 'numeric',
      question: () => `How many ${noun} were there?`,
      statement: null,
      remark: 'They give different numbers of the same.',
      twice: 'drop',
    },
  );
}

/** A sentence with another's figure as well ("50, with 13 freed on Friday") tells of both, and differs from neither. */
function tellsAnother(
  story: ToldStory,
  { line, quantity }: Counted,
  values: ReadonlySet<number | null>,
): boolean {
  return (story.quantitiesIn.get(sentenceKey(line)) ?? []).some(
    ({ value }) => value !== quantity.value && values.has(value),
  );
}

function toFact({ line, quantity }: Counted, key: string): Fact {
  return {
    key,
    mark: String(quantity.value),
    line,
    words: quantity,
    differing: quantity.number,
    firm: true,
  };
}
