import { contentWords, type Line } from './lines.ts';
import { type ReadLine, readLine } from './read-line.ts';
import { findTitle } from './titles.ts';

/** The lines of a page, which of them is its headline, and where its story begins and ends. */
export interface Page {
  readonly lines: readonly ReadLine[];
  /** Index of the headline, or -1. */
  readonly title: number;
  /** The lines of running words that tell the story: index to the index of the next such line, null at the end. */
  readonly story: ReadonlyMap<number, number | null>;
  /** First and last index of the story; both -1 when the page has none. */
  readonly first: number;
  readonly last: number;
  /** Index of the first line after the story that shows by itself that the site speaks; -1 when there is none. */
  readonly left: number;
}

/** Finds the story of a page among what the site put around it. Linear in the text. */
export function readPage(lines: readonly Line[]): Page {
  const read = lines.map((line, index) => readLine(line, lines[index + 1]));
  const told = [...findStory(read)];
  const first = told[0] ?? -1;
  const last = told.at(-1) ?? -1;
  return {
    lines: read,
    title: findTitle(read, first, told),
    story: new Map(told.map((index, nth) => [index, told[nth + 1] ?? null])),
    first,
    last,
    left: read.findIndex((line, index) => index > last && line.hint !== null),
  };
}

/**
 * The lines that tell the story. After a head such as "Trending" or a daily feature, running words count again only
 * when they share words with the story told so far.
 */
function findStory(lines: readonly ReadLine[]): ReadonlySet<number> {
  const story = new Set<number>();
  const told = new Set<string>();
  let away: 'no' | 'teasers' | 'feature' = 'no';
  for (const [index, line] of lines.entries()) {
    if (story.size > 0 && (line.hint === 'teasers' || line.hint === 'feature')) away = line.hint;
    if (!isRunning(line)) continue;
    const words = contentWords(line.text);
    if (away !== 'no' && !returnsToStory(line, words, told, away)) continue;
    away = 'no';
    story.add(index);
    for (const word of words) told.add(word);
  }
  return story;
}

function isRunning(line: ReadLine): boolean {
  if (line.hint !== null && line.hint !== 'title') return false;
  return line.shape === 'prose' || (line.shape === 'item' && line.words >= 8);
}

function returnsToStory(
  line: ReadLine,
  words: readonly string[],
  told: ReadonlySet<string>,
  away: 'teasers' | 'feature',
): boolean {
  if (away === 'feature' && /^[^.:]{3,40}:\s/.test(line.text)) return false;
  const shared = words.filter((word) => told.has(word)).length;
  return shared >= 3 && shared * 5 >= words.length;
}
