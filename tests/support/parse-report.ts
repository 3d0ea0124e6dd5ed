import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { extractReport } from '../../src/extract/extract-report.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { parse } from '../../src/language/parse.ts';
import { type Models, readModels } from '../../src/language/read-models.ts';
import type { Sentence } from '../../src/language/sentence.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { type Region, type Report, storyKinds } from '../../src/text/report.ts';

/** A report with its sentences, as the stages of `extract/` are given them. */
export interface ParsedReport {
  readonly report: Report;
  readonly sentences: readonly Sentence[];
}

export const models = loadModels();

/** Reads and parses a whole page. */
export function parsePage(text: string, file = 'page.txt'): ParsedReport {
  const report = readReport(text, bareEntry(file));
  const story = report.regions.filter(({ kind }) => storyKinds.includes(kind));
  return { report, sentences: story.flatMap((region) => parseRegion(report, region)) };
}

/** All that is found in a page, up to its propositions. */
export function extractPage(text: string, file = 'page.txt'): Extraction {
  return extractReport(models, readReport(text, bareEntry(file)));
}

/** All that is found in running text that stands as the body of a report. */
export function extractProse(text: string): Extraction {
  return extractReport(models, proseReport(text));
}

/** Parses running text as the body of a report without a headline, whatever its shape. */
export function parseProse(text: string): ParsedReport {
  const report = proseReport(text);
  return { report, sentences: report.regions.flatMap((region) => parseRegion(report, region)) };
}

function proseReport(text: string): Report {
  return {
    ...readReport(text, bareEntry('prose.txt')),
    regions: [{ start: 0, end: text.length, kind: 'body' }],
  };
}

function parseRegion(report: Report, { start, end, kind }: Region): readonly Sentence[] {
  const headline = kind === 'title' || kind === 'heading';
  return parse(models, report.reading.slice(start, end), { headline }).map((sentence) =>
    moveSentence(sentence, start),
  );
}

function moveSentence(sentence: Sentence, by: number): Sentence {
  const tokens = sentence.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
  const names = sentence.names.map((name) => ({ ...name, start: name.start + by, end: name.end + by }));
  return { start: sentence.start + by, end: sentence.end + by, tokens, names };
}

function loadModels(): Models {
  const bytes = readFileSync(new URL('../../src/language/models/english.model', import.meta.url));
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return readModels(new Uint8Array(zipped ? gunzipSync(bytes) : bytes));
}
