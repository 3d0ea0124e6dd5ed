import type { ResolvedMention } from '../../resolve/entity.ts';
import { sentenceKey, type ToldStory } from '../told-story.ts';
import type { Line } from './line.ts';
import { isTelling, readWords, senseOf, type Word } from './stems.ts';

/** A word or name by which two sentences may speak of one thing. */
export interface Anchor {
  /** Entity id of a name, sense of a word. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** How many telling words lie between it and the words that it is an anchor of. */
  readonly distance: number;
  readonly name: boolean;
}

const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|morning|afternoon|evening|night|week|month|year|day|time|new|two|three|four|five|first|last|percent|million)$/;

/** Telling words and names around a place in a line, the nearest first, as far as `reach` words to each side. */
export function anchorsAround(
  story: ToldStory,
  line: Line,
  span: { readonly start: number; readonly end: number },
  reach: number,
): readonly Anchor[] {
  const names = (story.mentionsIn.get(sentenceKey(line)) ?? []).filter((m) => m.form !== 'nominal');
  const words = readWords(line.text, line.start).filter((w) => isTelling(w) && !calendar.test(w.low));
  const before = words.filter((w) => w.end <= span.start).reverse();
  const after = words.filter((w) => w.start >= span.end);
  const anchors = [...toAnchors(before, names, reach), ...toAnchors(after, names, reach)];
  return anchors.sort((a, b) => a.distance - b.distance || a.start - b.start);
}

function toAnchors(
  words: readonly Word[],
  names: readonly ResolvedMention[],
  reach: number,
): readonly Anchor[] {
  const nameOfWord = (word: Word) => names.find((m) => m.start <= word.start && word.end <= m.end);
  // A name of several words is one anchor.
  const places = words.filter((word, at) => {
    const name = nameOfWord(word);
    const before = words[at - 1];
    return !name || !before || nameOfWord(before) !== name;
  });
  return places.slice(0, reach).map((word, distance) => {
    const name = nameOfWord(word);
    return name
      ? { id: name.entity, start: name.start, end: name.end, distance, name: true }
      : { id: senseOf(word.stem), start: word.start, end: word.end, distance, name: false };
  });
}
