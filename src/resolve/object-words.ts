import { lemmaAt } from '../extract/tree.ts';
import { kindOfNoun } from '../language/lists/noun-kinds.ts';
import type { Span } from '../text/span.ts';
import type { Telling } from './telling.ts';

/** Longest description that a label has room for, in characters. */
const longest = 26;

/** What a deed is done to in the words of a report, where that is no name and nobody: "black boxes". */
export function wordsOfObjects(tellings: readonly Telling[]): readonly string[] {
  const words = tellings.flatMap((telling) => wordsOf(telling) ?? []);
  const [first] = words;
  return first === undefined ? [] : [first];
}

function wordsOf(telling: Telling): string | null {
  const { cast, proposition } = telling;
  const [argument] = proposition.object;
  if (!argument) return null;
  const { reading } = cast;
  const tree = reading.treeOf(argument.sentence);
  const head = tree.tokens[argument.head];
  if (head?.tag === 'NUM') return wordsOfNumber(telling, argument);
  if (head?.tag !== 'NOUN' || kindOfNoun(lemmaAt(tree, argument.head)) === 'person') return null;
  const inside = tree.tokens.filter(({ start, end }) => start >= argument.start && end <= head.end);
  const owned = inside.slice(inside.findLastIndex(({ tag }) => /^(?:PART|PUNCT|DET|PRON)$/u.test(tag)) + 1);
  for (const { start } of owned) {
    const text = reading.extraction.report.text.slice(start, head.end);
    if (text.length <= longest) return text;
  }
  return null;
}

/** "five of the missing": a number with what it is of. */
function wordsOfNumber({ cast }: Telling, { start, end }: Span): string | null {
  const text = cast.reading.extraction.report.text.slice(start, end);
  return text.length <= longest && /^\S+ of /u.test(text) ? text : null;
}
