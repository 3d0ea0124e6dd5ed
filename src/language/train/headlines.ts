import type { Random } from './random.ts';
import type { TreebankSentence, TreebankWord } from './treebank.ts';

const dropped: ReadonlySet<string> = new Set(['det', 'aux', 'aux:pass', 'cop']);
const smallTags: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ', 'PART']);
const dropShare = 0.6;

/**
 * A copy of a sentence as a headline would have it: first letters capital, most determiners and auxiliaries gone, no
 * full stop. Only words without dependents are dropped, so that the tree stays whole.
 */
export function headlineSentence(sentence: TreebankSentence, random: Random): TreebankSentence {
  const { words } = sentence;
  const heads = new Set(words.map((word) => word.head));
  const kept = words.map((_, index) => index).filter((index) => keepsWord(words, index, heads, random));
  if (kept.length < 3) return { ...sentence, words: words.map(capitalise) };
  const place = new Map(kept.map((index, position) => [index, position]));
  const copies = kept.flatMap((index) => {
    const word = words[index];
    return word === undefined ? [] : [{ ...capitalise(word), head: place.get(word.head) ?? -1 }];
  });
  return { ...sentence, words: copies };
}

function keepsWord(
  words: readonly TreebankWord[],
  index: number,
  heads: ReadonlySet<number>,
  random: Random,
): boolean {
  const word = words[index];
  if (word === undefined || heads.has(index)) return true;
  if (word.form === '.' && index === words.length - 1) return false;
  return !(dropped.has(word.relation) && random() < dropShare);
}

function capitalise(word: TreebankWord): TreebankWord {
  if (word.form.length <= 3 && smallTags.has(word.tag)) return word;
  return { ...word, form: word.form.charAt(0).toUpperCase() + word.form.slice(1) };
}
