import { analyseReports } from '../../src/analysis/analyse.ts';
import type { Claim } from '../../src/compare/claim.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import type { Report } from '../../src/text/report.ts';
import { models } from './parse-report.ts';

/** A page's headline, and a sentence that ties the reports together. */
export interface Page {
  readonly title: string;
  readonly frame: string;
}

const attack: Page = {
  title: 'Attack on market hall in Arica',
  frame:
    'President Grace Wanjiru came to Arica on Monday after the attack on the market hall and spoke with the wounded.',
};

/** Reports of one event, an attack where no page is given, each a text of its own behind a sentence that all share, and what comparing them gives. */
export function compareTexts(
  texts: readonly string[],
  { title, frame }: Page = attack,
): {
  readonly reports: readonly Report[];
  readonly claims: readonly Claim[];
} {
  const reports = texts.map((text, at) =>
    readReport(`${title}\n\n${frame} ${text}`, bareEntry(`r${at}.txt`)),
  );
  return { reports, claims: analyseReports(models, 'Arica', reports).claims };
}

export function conflictsOf(...texts: readonly string[]): readonly string[] {
  return compareTexts(texts)
    .claims.filter(({ verdict }) => verdict === 'conflict')
    .map(({ question }) => question);
}

/** Questions of the rows that are not told by one report only, with the words of every cell. */
export function rowsOf(...texts: readonly string[]): readonly string[] {
  const { reports, claims } = compareTexts(texts);
  return claims
    .filter((claim) => claim.verdict !== 'single')
    .map(({ question, sides }) => {
      const words = sides
        .flatMap((side) => side.words)
        .map((w) => reports.find(({ id }) => id === w.report)?.text.slice(w.start, w.end));
      return `${question} ${words.join(' | ')}`;
    });
}
