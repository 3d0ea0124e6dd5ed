import { sectionLabels } from './furniture-lines.ts';
import { contentWords, splitLines } from './lines.ts';
import { type Page, readPage } from './page.ts';
import type { ReadLine } from './read-line.ts';
import type { RegionKind } from './report.ts';
import { trimTitle } from './titles.ts';

/** How many lines after the story may hold the author's name. */
const tailForNames = 30;

/** Lines with the kind of region each belongs to, in order: what `findRegions` tiles and `readStated` reads. */
export interface KindedLine {
  readonly line: ReadLine;
  readonly kind: RegionKind;
}

/** The kind of every line that is not empty. Structure decides: shape, place, repetition, words of the trade. */
export function kindLines(text: string): readonly KindedLine[] {
  const page = readPage(splitLines(text));
  const kinds: RegionKind[] = [];
  for (const [index, line] of page.lines.entries()) kinds.push(kindOf(page, line, index, kinds));
  return page.lines.map((line, index) => ({ line, kind: kinds[index] ?? 'furniture' }));
}

function kindOf(page: Page, line: ReadLine, index: number, kinds: readonly RegionKind[]): RegionKind {
  if (index === page.title || repeatsTitle(page, line, index)) return 'title';
  if (page.story.has(index)) return kindOfStory(page, line, index, kinds);
  if (line.hint !== null) return kindOfHint(page, line, index);
  if (page.first < 0) return index > page.title && page.title >= 0 && line.words >= 6 ? 'body' : 'furniture';
  if (index < page.first) return kindInHead(page, line, index, kinds);
  return index < page.last ? kindInside(page, line, index, kinds) : kindInTail(page, line, index, kinds);
}

function repeatsTitle(page: Page, line: ReadLine, index: number): boolean {
  const title = page.lines[page.title];
  if (!title || index > page.last) return false;
  return line.key === title.key || trimTitle(line.text).title === trimTitle(title.text).title;
}

function kindOfStory(page: Page, line: ReadLine, index: number, kinds: readonly RegionKind[]): RegionKind {
  if (line.shape === 'item' || page.lines[index - 1]?.shape === 'marker') return 'list';
  if (afterTakeaway(page, index, kinds)) return 'summary';
  const next = page.story.get(index) ?? null;
  const opening = index === page.first || page.story.get(page.first) === index;
  if (opening && next !== null && opensAlike(line, page.lines[next])) return 'summary';
  return index === page.first && next !== null && isDeck(page, index, next) ? 'subtitle' : 'body';
}

/** True when the story starts anew in the next paragraph with the same words: this one was a standfirst. */
function opensAlike(line: ReadLine, next: ReadLine | undefined): boolean {
  if (!next || next.words < line.words / 2) return false;
  const opening = contentWords(line.text.slice(0, 400)).slice(0, 5);
  const nextOpening = new Set(contentWords(next.text.slice(0, 400)).slice(0, 6));
  return opening.filter((word) => nextOpening.has(word)).length >= 4;
}

/** A sentence between the headline and a byline or date, with the story after that. */
function isDeck(page: Page, index: number, next: number): boolean {
  if (page.title < 0 || page.title > index || (page.lines[index]?.words ?? 0) > 45) return false;
  const between = page.lines.slice(index + 1, next);
  return between.some(
    (line) => line.hint === 'byline' || (line.hint === 'metadata' && !sectionLabels.has(line.key)),
  );
}

function afterTakeaway(page: Page, index: number, kinds: readonly RegionKind[]): boolean {
  const head = page.lines[index - 1];
  return head?.hint === 'takeaway' && kinds[index - 1] === 'heading';
}

function kindOfHint(page: Page, line: ReadLine, index: number): RegionKind {
  switch (line.hint) {
    case 'takeaway':
      return page.story.has(index + 1) ? 'heading' : 'furniture';
    case 'topics':
      return 'metadata';
    case 'metadata':
      return page.last >= 0 && index > page.last && sectionLabels.has(line.key) ? 'furniture' : 'metadata';
    case 'byline':
      return 'byline';
    case 'title':
      return 'title';
    case 'summary':
      return 'summary';
    default:
      return 'furniture';
  }
}

/** Before the story: a source line, a name, a deck, a label, or the first heading. */
function kindInHead(page: Page, line: ReadLine, index: number, kinds: readonly RegionKind[]): RegionKind {
  if (page.title >= 0 && index < page.title) return kindOverTitle(page, line, index);
  const besideTwin = [page.lines[index - 1], page.lines[index + 1]].some((other) => other?.key === line.key);
  if (besideTwin) return 'metadata';
  if (line.shape === 'item' || line.shape === 'marker') return 'list';
  if (isPersonName(line)) return 'byline';
  if (kinds[index - 1] === 'title' && line.words >= 5) return 'subtitle';
  if (index === page.first - 1 && line.words >= 2) return page.title < 0 ? 'furniture' : 'heading';
  return line.words >= 8 ? 'subtitle' : 'metadata';
}

/** Over the headline: another headline of the same story, the paper's name, or the site's own words. */
function kindOverTitle(page: Page, line: ReadLine, index: number): RegionKind {
  const words = new Set(contentWords(page.lines[page.title]?.text ?? ''));
  const shared = contentWords(line.text).filter((word) => words.has(word));
  if (index === page.title - 1 && line.words >= 6 && shared.length >= 3) return 'subtitle';
  return isMasthead(page, line, index) ? 'metadata' : 'furniture';
}

/** One to five words in capitals right before the headline: the paper's name or a section. */
function isMasthead(page: Page, line: ReadLine, index: number): boolean {
  return (
    index === page.title - 1 && line.words <= 5 && /^\p{Lu}/u.test(line.text) && !/[.…:!?]$/.test(line.text)
  );
}

/** Within the story: short sentences belong to it, one or two short lines are headings, more are links. */
function kindInside(page: Page, line: ReadLine, index: number, kinds: readonly RegionKind[]): RegionKind {
  const marked = page.lines[index - 1]?.shape === 'marker' && kinds[index - 1] === 'list';
  if (line.shape === 'item' || line.shape === 'marker' || marked) return 'list';
  if (/[.!?…:]["'”’)\]]{0,3}$/u.test(line.text)) return 'body';
  if (underTeasers(page, index)) return 'furniture';
  if (page.lines[index - 1]?.hint === 'topics') return 'metadata';
  return runOfShorts(page, index) > 2 || line.words > 16 ? 'furniture' : 'heading';
}

function underTeasers(page: Page, index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 12; at -= 1) {
    if (page.story.has(at)) return false;
    if (page.lines[at]?.hint === 'teasers' || page.lines[at]?.hint === 'feature') return true;
  }
  return false;
}

function runOfShorts(page: Page, index: number): number {
  const isShort = (at: number): boolean => page.lines[at]?.shape === 'short' && page.lines[at]?.hint === null;
  let from = index;
  let to = index;
  while (isShort(from - 1) && index - from < 4) from -= 1;
  while (isShort(to + 1) && to - index < 4) to += 1;
  return to - from + 1;
}

/** After the story: short sentences that go on, one name without any byline before it, tags; else the site's own. */
function kindInTail(page: Page, line: ReadLine, index: number, kinds: readonly RegionKind[]): RegionKind {
  const before = page.lines[index - 1];
  if (before?.hint === 'topics' && before.words < 3) return 'metadata';
  const left = page.left >= 0 && page.left < index;
  if (!left && line.shape === 'item' && kinds[index - 1] !== 'furniture') return 'list';
  if (!left && line.shape === 'short' && /[.!?…]["'”’)\]]{0,3}$/u.test(line.text)) return 'body';
  if (index - page.last > tailForNames || !isPersonName(line)) return 'furniture';
  return kinds.includes('byline') || underTeasers(page, index) ? 'furniture' : 'byline';
}

/** Two to four capitalised words of letters, none of them a word of headings or of sites. */
function isPersonName(line: ReadLine): boolean {
  const words = line.text.split(' ');
  if (words.length < 2 || words.length > 4 || sectionLabels.has(line.key)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word) && !notInNames.has(word.toLowerCase()));
}

const notInNames: ReadonlySet<string> = new Set(
  (
    'what why how who when where which key the a an news background details detail latest more about our your us we ' +
    'read related story stories top points insights takeaways context summary facts analysis opinion reaction reactions ' +
    'response aftermath impact timeline next today week daily world team click here privacy policy terms contact home ' +
    'share follow join member subscribe international national political and of in on for to with press times post ' +
    'herald tribune gazette journal observer courier review agency network media group hub online report reports'
  ).split(' '),
);
