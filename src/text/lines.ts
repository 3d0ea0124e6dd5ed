import type { Span } from './span.ts';

/** A line of a text that holds more than white space, without its line break. Offsets into the whole text. */
export interface Line extends Span {
  /** Its words, trimmed, every run of white space as one space. */
  readonly text: string;
  /** `text` in lower case without punctuation at its ends, for comparing lines; cut after `keyLimit`. */
  readonly key: string;
  readonly words: number;
  /** True when an empty line, or the start of the text, stands before it. */
  readonly gap: boolean;
}

const keyLimit = 240;
const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text that hold words or signs, in order; lines broken by a fixed width are joined again. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const span of lineSpans(text)) {
    const line = readLine(text, span, gap);
    if (line) lines.push(line);
    gap = line === null;
  }
  return joinWrapped(text, lines);
}

/** Content words of a text in lower case, in order: letters and digits, without the commonest words. */
export function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !commonWords.has(word));
}

/** True when the line closes like a sentence: final punctuation, quotation marks after it allowed. */
export function endsSentence(line: Line): boolean {
  if (line.words <= longestHeadline && /(?:^| )(?:\p{L}\.){2,}$/u.test(line.text)) return false;
  return line.words > 2 && /[.!?…]["'”’»)\]]{0,3}$/u.test(line.text);
}

/** A line of no more words that ends with an abbreviation ("... are back in the U.S.") is a headline rather than a sentence. */
const longestHeadline = 16;

function lineSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(lineBreak)) {
    spans.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}

function readLine(text: string, span: Span, gap: boolean): Line | null {
  const words = text
    .slice(span.start, span.end)
    .split(/[\s\u00a0\u200b\ufeff]+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const joined = words.join(' ');
  return { ...span, text: joined, key: foldLine(joined), words: words.length, gap };
}

function foldLine(text: string): string {
  const short = text.slice(0, keyLimit).toLowerCase().replace(/’/g, "'");
  return short.replace(/^[^\p{L}\p{N}©$€£]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
}

/**
 * Joins the lines of paragraphs that were broken at a fixed width. A text counts as broken when at least a third
 * of its lines that follow another without a gap go on in lower case.
 */
function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const following = lines.filter((line) => !line.gap);
  const lower = following.filter((line) => /^\p{Ll}/u.test(line.text));
  if (lower.length < 2 || lower.length * 3 < following.length) return lines;
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && goesOn(before, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((group) => joinGroup(text, group));
}

function goesOn(before: Line, line: Line): boolean {
  const width = before.end - before.start;
  return !line.gap && width >= 40 && width <= 120 && !/^([•*–-]|\d{1,2}[.)]) /u.test(line.text);
}

function joinGroup(text: string, group: readonly Line[]): readonly Line[] {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last || group.length === 1) return group;
  const joined = readLine(text, { start: first.start, end: last.end }, first.gap);
  return joined ? [joined] : [];
}

const commonWords: ReadonlySet<string> = new Set(
  (
    'the an and or but of to in on at by for from with as is are was were be been being has have had do does did ' +
    'will would can could may might it its he she they them his her their this that these those who which what ' +
    'not no than then so if after before over under into about out up down more most also including include said ' +
    'says say new one two all some any there here when where why how while during against between our we you your us'
  ).split(' '),
);
