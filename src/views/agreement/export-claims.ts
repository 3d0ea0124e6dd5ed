import type { Claim } from '../../compare/claim.ts';
import type { Story } from '../../state/story.ts';
import { claimsOf, groups, readCell, wordsOf } from './cells.ts';

const stateWords = { says: 'says', differs: 'says differently', silent: 'silent' } as const;

function shownClaims(story: Story): readonly Claim[] {
  return groups.flatMap(({ verdict }) => claimsOf(story, verdict));
}

/** Claims by reports as rows: verdict, question, then each report's state and words. */
export function tabulateClaims(story: Story): readonly (readonly string[])[] {
  const { reports } = story.analysis;
  const head = [
    'verdict',
    'type',
    'claim',
    'because',
    ...reports.map(({ letter, report }) => `${letter}: ${report.title ?? report.file}`),
  ];
  const rows = shownClaims(story).map((claim) => [
    claim.verdict,
    claim.type ?? '',
    claim.question,
    claim.because,
    ...reports.map(({ report }) => {
      const cell = readCell(claim, report.id);
      if (cell.kind === 'silent') return 'silent';
      const also = cell.also.map((each) => `; also “${wordsOf(story, each)}”`);
      return `${stateWords[cell.kind]}: ${wordsOf(story, cell.words)}${also.join('')}`;
    }),
  ]);
  return [head, ...rows];
}

/** The same as a text to read: quotations with the reports that they are from. */
export function writeMarkdown(story: Story): string {
  const { reports, title } = story.analysis;
  const parts = groups.flatMap(({ verdict, title: group }) => {
    const claims = claimsOf(story, verdict);
    return claims.length === 0
      ? []
      : [`## ${group} (${claims.length})`, ...claims.map((claim) => writeClaim(story, claim))];
  });
  const sources = reports.map(
    ({ letter, report }) =>
      `- ${letter}: ${escapeMarkdown(report.publisher ?? 'No publisher named')}, “${escapeMarkdown(report.title ?? report.file)}”`,
  );
  return [
    `# ${escapeMarkdown(title)}: where the reports agree and differ`,
    ...parts,
    '## The reports',
    sources.join('\n'),
    '',
  ].join('\n\n');
}

function writeClaim(story: Story, claim: Claim): string {
  const lines = claim.sides.flatMap((side) =>
    side.words.map(
      (words) =>
        `- ${story.index.reports.get(words.report)?.letter}: “${escapeMarkdown(wordsOf(story, words))}”`,
    ),
  );
  const silent = claim.silent.map((id) => story.index.reports.get(id)?.letter).join(', ');
  const because = claim.because === '' ? [] : ['', escapeMarkdown(claim.because)];
  return [
    `### ${escapeMarkdown(claim.question)}`,
    '',
    ...lines,
    ...(silent === '' ? [] : [`- ${silent}: silent`]),
    ...because,
  ].join('\n');
}

/** Words of reports must not turn into markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|]/g, (letter) => `\\${letter}`);
}
