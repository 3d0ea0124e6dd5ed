import { describe, expect, it } from 'vitest';
import { serveSite, small, waitForNames } from './site.ts';

const site = serveSite();

describe('pointing', () => {
  it('at a sentence shows its links in the network, and at nothing shows all', async () => {
    const page = await site.visit();
    await page.locator('[data-actor]').first().waitFor();
    const pointed = page.locator('.network-link[data-pointed="true"]');
    const sentence = page.locator('.column-body [data-sentence]').first();
    await sentence.hover({ position: { x: 60, y: 8 } });
    await expect.poll(() => pointed.count()).toBeGreaterThan(0);
    expect(await pointed.count()).toBeLessThan(await page.locator('.network-link').count());
    await page.mouse.move(5, 5);
    await expect.poll(() => pointed.count()).toBe(0);
  });

  it('from one year to another on the timeline filters by them, as Shift and an arrow do', async () => {
    const page = await site.visit();
    const units = page.locator('.timeline-unit');
    await units.first().waitFor();
    const [from, to] = [await units.nth(1).boundingBox(), await units.nth(2).boundingBox()];
    if (!from || !to) throw new Error('The story has years.');
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + 10, { steps: 4 });
    await page.mouse.up();
    const first = await units.nth(1).textContent();
    const last = await units.nth(2).textContent();
    await page.getByText(`${first} to ${last}`).first().waitFor();
    const byDrag = await page.evaluate(() => location.hash);
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await units.nth(1).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(byDrag);
  });
});

describe('typing', () => {
  it('is kept while the search is still on its way', async () => {
    const page = await site.open(small);
    let letThrough = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    await page.route('**/SearchPalette-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await waitForNames(page);
    await page.keyboard.press('Control+k');
    await page.locator('.palette input:focus').waitFor();
    await page.keyboard.type('Kales');
    expect(await page.getByRole('combobox').count()).toBe(0);
    letThrough();
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('nikava');
    expect(await page.getByRole('combobox').inputValue()).toBe('Kalesnikava');
    await page.locator('.hit', { hasText: 'Maria Kolesnikova' }).first().waitFor();
  });
});
