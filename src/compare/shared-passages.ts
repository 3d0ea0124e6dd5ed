import type { Passage } from '../resolve/entity.ts';
import { storyKinds } from '../text/report.ts';
import type { Span } from '../text/span.ts';
import type { ComparedReport } from './compare-input.ts';
import { compareText } from './told-story.ts';

/** Words in a row that two reports must share before they count as copied: the usual shingle of eight. */
const shingle = 8;

interface Word extends Span {
  readonly id: number;
}

interface Place {
  readonly report: number;
  readonly at: number;
}

/**
 * Passages that reports have word for word in common, each as long as it goes, the first report (by id) first. Words
 * inside a quotation are the speaker's and no copy; what one report repeats of itself is none either. Linear: every
 * shingle is looked up once. After Broder's shingling (1997), with all shingles kept.
 */
export function findSharedPassages(reports: readonly ComparedReport[]): readonly (readonly Passage[])[] {
  const sorted = [...reports].sort((a, b) => compareText(a.report.id, b.report.id));
  const ids = new Map<string, number>();
  const texts = sorted.map((compared) => readWords(compared, ids));
  const first = new Map<number, Place>();
  const found = new Map<string, Passage[]>();
  sorted.forEach((compared, index) => {
    const words = texts[index] ?? [];
    for (const run of findRuns(texts, words, first)) addRun(found, sorted, texts, { compared, words }, run);
    addShingles(first, words, index);
  });
  return [...found.values()];
}

/** Words of the story by number; those inside quotations get numbers of their own, so that no run passes them. */
function readWords({ report, quotes }: ComparedReport, ids: Map<string, number>): readonly Word[] {
  const quoted = walkSpans(quotes);
  const regions = report.regions.filter((region) => storyKinds.includes(region.kind));
  return regions.flatMap((region) => {
    const text = report.reading.slice(region.start, region.end);
    return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
      const word = match[0].toLowerCase();
      const start = region.start + match.index;
      const id = quoted(start) ? ids.size : (ids.get(word) ?? ids.size);
      ids.set(quoted(start) ? `${report.id} ${start}` : word, id);
      return { id, start, end: start + match[0].length };
    });
  });
}

function addShingles(first: Map<number, Place>, words: readonly Word[], report: number): void {
  for (let at = 0; at + shingle <= words.length; at++) {
    const key = shingleKey(words, at);
    if (!first.has(key)) first.set(key, { report, at });
  }
}

/** Two 26-bit hashes side by side: what they find is compared word by word all the same. */
function shingleKey(words: readonly Word[], at: number): number {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let i = at; i < at + shingle; i++) {
    const id = words[i]?.id ?? 0;
    low = Math.imul(low ^ id, 0x01000193);
    high = Math.imul(high ^ (id + 0x9e37), 0x85ebca6b);
  }
  return (low >>> 6) * 0x4000000 + (high >>> 6);
}

interface Run {
  readonly origin: Place;
  readonly at: number;
  readonly length: number;
}

function findRuns(
  texts: readonly (readonly Word[])[],
  words: readonly Word[],
  first: ReadonlyMap<number, Place>,
): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + shingle <= words.length; ) {
    const origin = first.get(shingleKey(words, at));
    const length = origin ? commonLength(texts[origin.report] ?? [], origin.at, words, at) : 0;
    if (origin && length >= shingle) runs.push({ origin, at, length });
    at += length >= shingle ? length : 1;
  }
  return runs;
}

function commonLength(a: readonly Word[], from: number, b: readonly Word[], at: number): number {
  let length = 0;
  while (a[from + length] && a[from + length]?.id === b[at + length]?.id) length += 1;
  return length;
}

function addRun(
  found: Map<string, Passage[]>,
  reports: readonly ComparedReport[],
  texts: readonly (readonly Word[])[],
  { compared, words }: { readonly compared: ComparedReport; readonly words: readonly Word[] },
  run: Run,
): void {
  const source = reports[run.origin.report];
  const from = source ? spanOfRun(texts[run.origin.report] ?? [], run.origin.at, run.length) : null;
  const to = spanOfRun(words, run.at, run.length);
  if (!source || !from || !to) return;
  const key = `${run.origin.report} ${from.start} ${from.end}`;
  const passages = found.get(key) ?? [{ report: source.report.id, ...from }];
  passages.push({ report: compared.report.id, ...to });
  found.set(key, passages);
}

function spanOfRun(words: readonly Word[], at: number, length: number): Span | null {
  const start = words[at]?.start;
  const end = words[at + length - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** Whether a position stands in one of the spans; positions must be asked for in rising order. */
function walkSpans(spans: readonly Span[]): (position: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  return (position) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= position) at += 1;
    return (sorted[at]?.start ?? Number.POSITIVE_INFINITY) <= position;
  };
}
