import { calendarWords } from './calendar-words.ts';
import type { Run } from './listed-names.ts';
import { isThingNoun } from './thing-nouns.ts';
import type { Tree } from './tree.ts';

/** "the tanker Swift", "a vessel named Swift": where the name of a vehicle is, which namers overlook; linear. */
export function findThingNames(tree: Tree): Run[] {
  return tree.tokens.flatMap((token, noun): Run[] => {
    if (token.penn !== 'NN' || !isThingNoun(token.lemma) || /^\p{Lu}/u.test(token.text)) return [];
    const comma = tree.tokens[noun + 1]?.text === ',' ? 1 : 0;
    const called = /^(?:named|called|dubbed|christened)$/u.test(tree.tokens[noun + 1 + comma]?.text ?? '');
    const from = noun + 1 + (called ? comma + 1 : 0);
    const to = endOfName(tree, from);
    return to > from ? [{ from, to }] : [];
  });
}

function endOfName(tree: Tree, from: number): number {
  let at = from;
  while (tree.tokens[at]?.tag === 'PROPN' && isCapital(tree.tokens[at]?.text ?? '')) at++;
  return at;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word) && !calendarWords.test(word);
}
