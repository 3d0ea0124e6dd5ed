import { type LanguageScore, toPercent } from './score.ts';

const opening = '<!-- scores -->';
const closing = '<!-- end of scores -->';

/**
 * Puts the scores between the marks of the README and leaves the rest as it is.
 * @throws {Error} when the marks are missing.
 */
export function replaceScoreTable(readme: string, scores: readonly LanguageScore[]): string {
  const from = readme.indexOf(opening);
  const to = readme.indexOf(closing);
  if (from < 0 || to < from) throw new Error('The README has no marks between which the scores stand.');
  return `${readme.slice(0, from)}${opening}\n\n${writeTable(scores)}\n\n${readme.slice(to)}`;
}

/** Columns are padded as the formatter pads them. */
function writeTable(scores: readonly LanguageScore[]): string {
  const head = ['what', 'F1 or accuracy'];
  const rows = [head, ...scores.map((score) => [score.what, toPercent(score).toFixed(2)])];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [pad(head), rule, ...rows.slice(1).map(pad)].join('\n');
}
