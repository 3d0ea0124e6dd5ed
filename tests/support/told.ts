import { extractParsed } from '../../src/extract/extract-report.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import type { Argument, Proposition } from '../../src/extract/proposition.ts';
import { parseProse } from './parse-report.ts';

/** Reads running text with the real models, as far as one report goes. */
export function extractProse(text: string): Extraction {
  const { report, sentences } = parseProse(text);
  return extractParsed(report, sentences);
}

/** What a text says, one line a proposition: "release: Kenya -> 40 hostages"; "not" and modalities in front. */
export function tell(text: string): readonly string[] {
  const { propositions } = extractProse(text);
  return propositions.map((p) => describe(text, p));
}

function describe(text: string, p: Proposition): string {
  const words = (list: readonly Argument[]): string =>
    list.map((a) => text.slice(a.start, a.end)).join(' + ');
  const marks = [...(p.polarity === 'negative' ? ['not'] : []), ...p.modality.filter((m) => m !== 'asserted')]
    .map((mark) => `${mark} `)
    .join('');
  return `${marks}${p.predicate}: ${words(p.subject)} -> ${words(p.object)}`;
}

/** The words in one role of the first proposition with this predicate. */
export function wordsInRole(text: string, predicate: string, role: string): readonly string[] {
  const found = extractProse(text).propositions.find((p) => p.predicate === predicate);
  return (found?.roles ?? [])
    .filter((r) => r.role === role)
    .map((r) => text.slice(r.argument.start, r.argument.end));
}
