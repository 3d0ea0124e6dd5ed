import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveSite } from './site.ts';

const site = serveSite();

async function openAgreement(width = 1440): Promise<Page> {
  const page = await site.visit('#/agreement', { width });
  await page
    .locator(width < 600 ? '.claim-block' : '.matrix-question')
    .first()
    .waitFor();
  return page;
}

describe('a claim', () => {
  it('selected in Agreement is marked in the network, the timeline and the texts', async () => {
    const page = await openAgreement();
    await page.locator('.matrix-question').first().click();
    await page.locator('.matrix-detail').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.locator('.reader [data-lit]').first().waitFor();
    await expect.poll(() => page.locator('.network [data-emphasis="lit"]').count()).toBeGreaterThan(0);
    await page.getByText(/\d+ of \d+ events belong to what is selected/).waitFor();
  });

  it('opens two texts side by side, each at its sentence', async () => {
    const page = await openAgreement();
    await page.locator('.matrix-question').first().click();
    const ticks = page.locator('.detail-choice input');
    await ticks.nth(0).uncheck();
    await ticks.nth(1).check();
    await page.getByRole('button', { name: /^Read . and . side by side$/ }).click();
    await expect.poll(() => page.locator('.column').count()).toBe(2);
    await expect
      .poll(() =>
        page.locator('.column').evaluateAll((columns) =>
          columns.map((column) => {
            const frame = column.querySelector('.column-body')?.getBoundingClientRect();
            const lit = column.querySelector('.column-body [data-lit]')?.getBoundingClientRect();
            return (
              frame !== undefined && lit !== undefined && lit.top < frame.bottom && lit.bottom > frame.top
            );
          }),
        ),
      )
      .toEqual([true, true]);
  });

  it('is found by its words, and a cell leads to its sentence', async () => {
    const page = await openAgreement();
    await page.getByRole('searchbox', { name: 'Find in these claims' }).fill('1,200');
    await expect.poll(() => page.locator('.matrix-question').count()).toBeLessThan(4);
    const cell = page.locator('.cell-frame').first();
    await cell.hover();
    await cell.getByRole('button', { name: /^Show it in report/ }).click();
    await page.locator('.reader [data-lit]', { hasText: '1,200' }).first().waitFor();
  });

  it('is saved with every report that tells it', async () => {
    const page = await openAgreement();
    await page.getByRole('button', { name: 'Save or print' }).click();
    const saved = page.waitForEvent('download');
    await page.getByText('Claims as CSV').click();
    expect((await saved).suggestedFilename()).toMatch(/claims\.csv$/);
  });
});

it('keeps to the width of a phone, where a wording opens its sentence in place', async () => {
  const page = await openAgreement(390);
  await page.locator('.block-row').first().click();
  await page
    .getByText(/^Show in/)
    .first()
    .waitFor();
  expect(
    await page.locator('.agreement-scroll').evaluate((scroll) => scroll.scrollWidth),
  ).toBeLessThanOrEqual(390);
});
