import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/views/agreement/export-claims.ts';
import { tabulateLinks, tabulateStatements } from '../../src/views/share/tables.ts';
import { writeCsv } from '../../src/views/share/write-csv.ts';
import { escapeXml, writeGraphml } from '../../src/views/share/write-graphml.ts';
import { goldStory } from '../support/gold-story.ts';

const story = goldStory();

describe('CSV', () => {
  it('quotes what needs it and never lets a cell run as a formula', () => {
    expect(
      writeCsv([
        ['a', 'b,"c"', 1],
        ['=SUM(A1)', '-x', -2],
      ]),
    ).toBe('\ufeffa,"b,""c""",1\r\n\'=SUM(A1),\'-x,-2\r\n');
  });

  it('has a row for every statement, with its verbatim sentence', () => {
    const [, ...rows] = tabulateStatements(story);
    expect(rows.length).toBe(story.index.statements.size);
    const texts = story.analysis.reports.map(({ report }) => report.text);
    for (const row of rows) expect(texts.some((text) => text.includes(String(row[7])))).toBe(true);
    expect(tabulateLinks(story).length).toBe(story.kept.links.length + 1);
  });
});

describe('GraphML', () => {
  it('holds every link between names that are in it, whatever letters they have', () => {
    const ends = new Set(story.kept.links.flatMap(({ source, target }) => [source, target]));
    const actors = story.analysis.entities.filter(({ id }) => ends.has(id));
    const xml = writeGraphml(actors, story.kept.links);
    expect(xml.match(/<edge /g)?.length).toBe(story.kept.links.length);
    expect(xml.match(/<node /g)?.length).toBe(actors.length);
    expect(escapeXml('<a&b>"\u0000\ud800')).toBe('&lt;a&amp;b&gt;&quot;\ufffd');
  });
});

describe('Markdown', () => {
  it('has every claim and no markup from the reports', () => {
    const written = writeMarkdown(story);
    expect(written.match(/^### /gm)?.length).toBe(story.analysis.claims.length);
    expect(written).not.toMatch(/[^\\]\*\*/);
  });
});
