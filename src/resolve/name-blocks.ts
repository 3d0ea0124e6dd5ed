import type { FoldedName } from './name-match.ts';
import { nicknameOf } from './nicknames.ts';

/** Sounds that transcriptions confuse share a letter; vowels at the front are one. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/[aeiou]/g, 'a'],
  [/[cCsSzZJtd]/g, 't'],
  [/[ghk]/g, 'k'],
  [/[bpfv]/g, 'p'],
];

function classOf(sounds: string): string {
  return classes.reduce((text, [sound, letter]) => text.replace(sound, letter), sounds.slice(0, 8));
}

/** First sound, then the first two consonants after it. */
function skeletonOf(word: string): string {
  const letters = classOf(word);
  return letters.charAt(0) + letters.slice(1).replaceAll('a', '').slice(0, 2);
}

/**
 * The drawers in which a full name is looked for: for each word its skeleton beside the first sound of each other
 * word. Names that share no drawer are never compared, so that the cost of matching grows with the number of names.
 */
export function blockName({ words }: FoldedName): string[] {
  const keys = new Set<string>();
  // One name in two languages ("Igor", "Ihar") shares the drawer of its long form.
  const known = words.slice(0, 4).map(nicknameOf);
  for (const word of known) {
    if (word.endsWith('.')) continue;
    for (const other of known) {
      if (other !== word) keys.add(`${skeletonOf(word)} ${classOf(other).charAt(0)}`);
    }
  }
  return [...keys];
}
