import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyseReports } from '../src/analysis/analyse.ts';
import type { Analysis } from '../src/analysis/analysis.ts';
import { readFolder, readStoredModels } from '../src/analysis/cli.ts';
import { printAnalysis } from '../src/analysis/print-analysis.ts';
import { decodeLink } from '../src/link/decode-link.ts';
import { encodeLink } from '../src/link/encode-link.ts';
import { type Selection, startView, type ViewState } from '../src/link/view-state.ts';
import { buildIndex } from '../src/state/story-index.ts';

// The bundled reports through the whole analysis. The golden file is meant to be read: a change in it is a change in
// what the app says, and its commit says what became better.
const models = readStoredModels();
const seeds = readFolder(fileURLToPath(new URL('../public/seeds', import.meta.url)));
const analysis = analyseReports(models, seeds.title, seeds.reports);

function describeAnalysis(found: Analysis): string {
  const letters = (ids: readonly string[]) =>
    found.reports.flatMap(({ letter, report }) => (ids.includes(report.id) ? [letter] : [])).join('');
  const index = buildIndex(found);
  const name = (id: string) => found.entities.find((entity) => entity.id === id)?.name ?? id;
  const lines = [
    'Reports',
    ...found.reports.map(
      ({ letter, report, inferredPublished }) =>
        `  ${letter} ${report.title} | ${report.publisher ?? '-'} | ${report.author ?? '-'} | ${report.published ?? inferredPublished?.value ?? '-'}`,
    ),
    'Names',
    ...found.entities
      .filter(({ aliases }) => aliases.length > 0)
      .map(
        ({ kind, name: own, aliases }) =>
          `  ${kind} ${own}: ${aliases.map(({ text, reports }) => `${text} ${letters(reports)}`).join(', ')}`,
      ),
    'Links',
    ...[...index.links.values()]
      .map(
        (link) =>
          `  ${name(link.source)} ${link.verb} ${name(link.target)} (${link.kind}${link.tentative ? ', tentative' : ''}) ${letters(link.reports)}`,
      )
      .toSorted(),
    'Events',
    ...found.events.map(({ label, edtf, status }) => `  ${label} | ${edtf ?? '-'} | ${status}`).toSorted(),
    'Claims that differ',
    ...found.claims
      .filter(({ verdict }) => verdict === 'conflict' || verdict === 'differ')
      .map(({ verdict, type, question, because }) => `  ${verdict} ${type}: ${question} ${because}`)
      .toSorted(),
  ];
  return `${lines.join('\n')}\n`;
}

describe('the bundled reports', () => {
  it('give the golden result', async () => {
    await expect(describeAnalysis(analysis)).toMatchFileSnapshot('./seeds.golden.txt');
  });

  it('give the same findings in any order', () => {
    const turned = analyseReports(models, seeds.title, seeds.reports.toReversed());
    const plain = (found: Analysis) => {
      const { layout: _layout, reports, claims, ...rest } = found;
      return {
        ...rest,
        reports: reports
          .map(({ letter: _letter, ...report }) => report)
          .toSorted((a, b) => (a.report.id < b.report.id ? -1 : 1)),
        claims: claims.map(({ id, verdict, type }) => `${id} ${verdict} ${type}`).toSorted(),
        entities: rest.entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      };
    };
    const [one, other] = [plain(turned), plain(analysis)];
    expect(one.entities.map(({ id }) => id)).toEqual(other.entities.map(({ id }) => id));
    expect(one.reports).toEqual(other.reports);
    expect(one.claims).toEqual(other.claims);
    expect(one.events.map(({ id }) => id).toSorted()).toEqual(other.events.map(({ id }) => id).toSorted());
  });

  it('point every finding into its own text', () => {
    for (const { report, mentions, statements, sentences } of analysis.reports) {
      for (const mention of mentions)
        expect(report.text.slice(mention.start, mention.end)).toBe(mention.text);
      for (const { evidence, trigger, sentence } of statements) {
        expect(sentences[sentence]).toMatchObject({ start: evidence.start, end: evidence.end });
        expect(trigger.start).toBeGreaterThanOrEqual(0);
        expect(trigger.end).toBeLessThanOrEqual(report.text.length);
        expect(trigger.start).toBeLessThan(trigger.end);
      }
    }
    for (const { sides } of analysis.claims)
      for (const words of sides.flatMap((side) => side.words)) expect(words.start).toBeLessThan(words.end);
  });

  it('take nothing from furniture', () => {
    for (const { report, mentions } of analysis.reports)
      for (const mention of mentions)
        expect(
          report.regions.some(
            ({ kind, start, end }) =>
              ['furniture', 'byline', 'metadata'].includes(kind) &&
              start <= mention.start &&
              mention.end <= end,
          ),
        ).toBe(false);
  });

  it('have a link for every name, link, event and claim that comes back as it went', () => {
    const selections: readonly Selection[] = [
      ...analysis.entities.map(({ id }) => ({ kind: 'name', entity: id }) as const),
      ...[...buildIndex(analysis).links.keys()].map(
        (link) => ({ kind: 'link', link, statement: null }) as const,
      ),
      ...analysis.events.map(({ id }) => ({ kind: 'event', event: id }) as const),
      ...analysis.claims.map(({ id }) => ({ kind: 'claim', claim: id }) as const),
    ];
    for (const selection of selections) {
      const view: ViewState = { ...startView, selection };
      expect(decodeLink(encodeLink(view)).view).toEqual(view);
    }
  });

  it('print in the format that other programs read, the same each time', () => {
    const printed = JSON.stringify(printAnalysis(analysis));
    expect(JSON.parse(printed)).toMatchObject({ format: 'crossread-analysis/1', title: seeds.title });
    expect(JSON.stringify(printAnalysis(analyseReports(models, seeds.title, seeds.reports)))).toBe(printed);
  });
});
