import { extractReport } from '../../src/extract/extract-report.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import {
  type Mention,
  type MentionForm,
  type MentionKind,
  mentionForms,
  mentionKinds,
} from '../../src/extract/mention.ts';
import { findCapital, findCountryForm } from '../../src/language/lists/countries.ts';
import type { Resolution } from '../../src/resolve/resolution.ts';
import { resolveReports } from '../../src/resolve/resolve-reports.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import type { ReportId } from '../../src/text/report.ts';
import { models, parseProse } from './parse-report.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
  readonly form: MentionForm;
}

/**
 * Reports whose mentions are marked in the prose, so that a test shows its own input and hangs on no namer:
 * "[Anna Berg|person] said [she|person pronoun] ...". Without a form it is a name.
 */
export function extractMarked(id: string, marked: string): Extraction {
  const { text, marks } = readMarks(marked);
  const { report, sentences } = parseProse(text);
  const mentions = marks.flatMap((mark): Mention[] => {
    const sentence = sentences.findIndex(({ start, end }) => start <= mark.start && mark.end <= end);
    const tokens = sentences[sentence]?.tokens ?? [];
    const inside = tokens.flatMap((token, at) =>
      token.start >= mark.start && token.end <= mark.end ? [at] : [],
    );
    const head = inside.find((at) => !inside.includes(tokens[at]?.head ?? -1)) ?? inside[0] ?? 0;
    return [{ ...mark, sentence, head, country: countryOf(text.slice(mark.start, mark.end), mark) }];
  });
  return {
    report: { ...report, id: asReportId(id) },
    sentences,
    mentions,
    times: [],
    quantities: [],
    quotes: [],
    attributions: [],
    propositions: [],
  };
}

function countryOf(words: string, { form }: Mark): string | null {
  if (form === 'pronoun') return null;
  if (form === 'nominal')
    return words.split(' ').flatMap((word) => findCountryForm(word)?.iso ?? [])[0] ?? null;
  return findCountryForm(words)?.iso ?? findCapital(words);
}

function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]|]+\|[^\]]+\])/)) {
    const match = /^\[([^\]|]+)\|([^\]]+)\]$/.exec(part);
    const [, words = part, labels = ''] = match ?? [];
    const parts = labels.split(' ');
    const start = text.length;
    text += words;
    if (!match) continue;
    const kind = mentionKinds.find((known) => parts.includes(known)) ?? 'other';
    marks.push({
      start,
      end: text.length,
      kind,
      form: mentionForms.find((known) => parts.includes(known)) ?? 'name',
    });
  }
  return { text, marks: marks.sort((a, b) => a.start - b.start) };
}

/** The one door to a report's id in these tests. */
function asReportId(id: string): ReportId {
  return id as ReportId;
}

/** Resolves reports with marked mentions, by id. */
export function resolveMarked(reports: Readonly<Record<string, string>>): Resolution {
  return resolveReports(Object.entries(reports).map(([id, marked]) => extractMarked(id, marked)));
}

/** Resolves pages as the app would: everything found by the machine. */
export function resolvePages(pages: Readonly<Record<string, string>>): Resolution {
  return resolveReports(Object.entries(pages).map(([id, text]) => extractPage(id, text)));
}

export function extractPage(id: string, text: string): Extraction {
  return extractReport(models, readReport(text, bareEntry(`${id}.txt`)));
}

/** Ids of the entities of all mentions with these words, in report and text order. */
export function entitiesOf({ reports }: Resolution, words: string): string[] {
  return reports.flatMap(({ mentions }) =>
    mentions.filter(({ text }) => text === words).map(({ entity }) => entity),
  );
}
