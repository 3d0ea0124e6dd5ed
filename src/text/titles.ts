import { contentWords, endsSentence } from './lines.ts';
import type { ReadLine } from './read-line.ts';

/** Words of a headline at most; a longer line is running text. */
const longestTitle = 30;
/** How many paragraphs of the story are compared with a candidate. */
const comparedParagraphs = 6;

/**
 * The headline's index, or -1: a short line before the story that names what the story tells. A line that stands
 * twice wins, then the one that shares most words with the first paragraphs, then the longer one, then the first.
 */
export function findTitle(lines: readonly ReadLine[], first: number, story: readonly number[]): number {
  const labelled = lines.findIndex((line) => line.hint === 'title');
  if (labelled >= 0) return labelled;
  if (first < 0) return lines.findIndex((line) => isCandidate(line) && line.words >= 4);
  const head = lines.slice(0, first).map((line, index) => ({ line, index }));
  const told = new Set(
    story.slice(0, comparedParagraphs).flatMap((at) => contentWords(lines[at]?.text ?? '')),
  );
  const seen = countKeys(lines);
  const ranked = head
    .filter(({ line }) => isCandidate(line))
    .map(({ line, index }) => ({ index, score: scoreTitle(line, told, seen.get(line.key) ?? 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
  const best = ranked[0]?.index ?? -1;
  // A headline and the deck under it, of several clauses: the deck may tell more of the story.
  const over = ranked.find(({ index, score }) => index === best - 1 && score > sharedWord);
  const isDeck = over !== undefined && (lines[best]?.text.includes(';') ?? false);
  return isDeck && (lines[over.index]?.words ?? 0) >= fewestOfHeadline ? over.index : best;
}

/** What one word shared with the story adds to a candidate. */
const sharedWord = 2;
/** A shorter line over a headline is a kicker or the paper's name. */
const fewestOfHeadline = 7;

/** The headline's words without a label before it or the site's name after it. */
export function trimTitle(text: string): { readonly title: string; readonly site: string | null } {
  const bare = text
    .replace(/^(title|headline)\s*:\s*/i, '')
    .replace(/^#{1,6} +/, '')
    .replace(/^\*\*(.+)\*\*$/, '$1');
  const parts = /^(.{15,}?) (?:\||[–—-]) ([^|–—-]{2,40})$/u.exec(bare);
  const site = parts?.[2];
  return parts?.[1] && site && looksLikeSite(site) ? { title: parts[1], site } : { title: bare, site: null };
}

/** "... - Report", "... - Japanese Government": who says so, or what sort of text it is; no site is called that. */
const noSite =
  /^(?:report|reports|live|video|watch|photos|analysis|opinion|explainer|exclusive|study|poll|updates?|state media)$|(?:^| )(?:government|ministry|minister|officials?|police|army|military|sources?|spokesman|spokeswoman|spokesperson|presidency|witnesses)$/i;

function looksLikeSite(words: string): boolean {
  const all = words.split(' ');
  return (
    !noSite.test(words) &&
    all.length <= 5 &&
    all.every((word) => /^(\p{Lu}|of$|the$|and$|&$|\d)/u.test(word)) &&
    !/[.?!:,]/.test(words)
  );
}

function isCandidate(line: ReadLine): boolean {
  if (line.hint !== null || line.shape !== 'short' || line.words > longestTitle || line.words < 2)
    return false;
  return /\p{L}/u.test(line.text) && (!endsSentence(line) || /[?!]["”’]?$/.test(line.text));
}

function countKeys(lines: readonly ReadLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line.key, (counts.get(line.key) ?? 0) + 1);
  return counts;
}

/** Shared words weigh most; a line of four words and more may stand without any. */
function scoreTitle(line: ReadLine, told: ReadonlySet<string>, times: number): number {
  const shared = contentWords(line.text).filter((word) => told.has(word)).length;
  const length = line.words >= 4 ? 1 + Math.min(line.words, 12) / 100 : 0;
  if (shared === 0 && length === 0) return 0;
  const repeated = times > 1 && line.words >= 4 ? 20 : 0;
  return shared * sharedWord + length + repeated;
}
