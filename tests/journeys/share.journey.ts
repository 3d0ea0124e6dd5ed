import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveSite } from './site.ts';

const site = serveSite();

async function openShare(hash: string): Promise<Page> {
  const page = await site.visit(hash);
  await page.keyboard.press('Escape');
  await page.locator('[data-actor]').first().waitFor();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog', { name: 'Share' }).waitFor();
  return page;
}

async function download(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** How many elements of a name a file has, read as the browser reads XML; it throws on what is not well formed. */
function countElements(page: Page, xml: string, names: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    ([text, wanted]) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      if (read.querySelector('parsererror')) throw new Error('The file is not XML.');
      return wanted.map((name) => read.getElementsByTagName(name).length);
    },
    [xml, names] as const,
  );
}

describe('what is saved', () => {
  it('is the filtered network as pictures and graphs', async () => {
    const page = await openShare('#/explore?only=country-ukraine');
    const shown = await page.evaluate(() => ({
      actors: document.querySelectorAll('.network [data-actor]').length,
      links: document.querySelectorAll('.network [data-link]').length,
    }));
    const svg = await download(page, 'Network (SVG)');
    expect(svg.name).toMatch(/network\.svg$/);
    const drawing = svg.bytes.toString('utf8');
    expect(drawing).not.toContain('var(--');
    expect(drawing).toContain('Ukraine');
    expect(drawing).toMatch(/>E {2}/);
    expect((await countElements(page, drawing, ['text']))[0]).toBeGreaterThan(shown.actors);
    const png = await download(page, 'Network (PNG)');
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2000);
    for (const [label, names] of [
      ['Network (GEXF)', ['node', 'edge']],
      ['Network (GraphML)', ['node', 'edge']],
    ] as const) {
      const graph = await download(page, label);
      expect(await countElements(page, graph.bytes.toString('utf8'), names)).toEqual([
        shown.actors,
        shown.links,
      ]);
    }
  });

  it('is the timeline as a picture and for TimelineJS, with every event', async () => {
    const page = await openShare('');
    const drawing = (await download(page, 'Timeline (SVG)')).bytes.toString('utf8');
    expect(await countElements(page, drawing, ['svg', 'parsererror'])).toEqual([expect.any(Number), 0]);
    expect(drawing).toContain('order known');
    expect((await download(page, 'Timeline (PNG)')).bytes.length).toBeGreaterThan(10_000);
    const story = JSON.parse((await download(page, 'Timeline (TimelineJS)')).bytes.toString('utf8'));
    expect(story.events.length).toBeGreaterThan(3);
    for (const event of story.events) {
      expect(event.start_date.year).toBeGreaterThan(1900);
      expect(event.text.headline).not.toBe('');
    }
  });

  it('is the statements as a table and the analysis as data', async () => {
    const page = await openShare('');
    const rows = (await download(page, 'Statements (CSV)')).bytes.toString('utf8').trim().split('\r\n');
    const analysis = JSON.parse((await download(page, 'Analysis (JSON)')).bytes.toString('utf8'));
    expect(rows.length).toBeGreaterThan(50);
    expect(analysis.reports).toHaveLength(5);
    const links = (await download(page, 'Links (CSV)')).bytes.toString('utf8');
    expect(links.startsWith('\ufeff')).toBe(true);
    expect(links.trim().split('\r\n')).toHaveLength(1 + (await page.locator('.network [data-link]').count()));
  });
});
