import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveSite, waitForNames } from './site.ts';

const site = serveSite();

async function openExplore(): Promise<Page> {
  const page = await site.visit();
  await page.locator('[data-actor]').first().waitFor();
  return page;
}

const filterBy = (page: Page, name: RegExp) =>
  page.getByRole('checkbox', { name }).first().check({ force: true });
const counts = async (page: Page) => ({
  actors: await page.locator('[data-actor]').count(),
  grey: await page.locator('.sentence-left-out').count(),
});

describe('a filter', () => {
  it('by a person leaves the links, events and sentences with them, and hides no text', async () => {
    const page = await openExplore();
    const before = await counts(page);
    const words = await page.locator('.column-body').first().textContent();
    await filterBy(page, /^Only statements about Maria Kolesnikova/);
    await page.getByText('Clear filters').first().waitFor();
    // The pictures follow the texts in a task of their own.
    await expect.poll(async () => (await counts(page)).actors).toBeLessThan(before.actors);
    const after = await counts(page);
    expect(after.actors).toBeGreaterThan(0);
    expect(after.grey).toBeGreaterThan(0);
    expect(await page.locator('.column-body').first().textContent()).toBe(words);
    await page.getByRole('button', { name: 'Clear filters' }).first().click();
    await expect.poll(() => counts(page)).toEqual(before);
  });

  it('by a country keeps what concerns it, and the address says so', async () => {
    const page = await openExplore();
    await filterBy(page, /^Only statements about Ukraine/);
    await page.getByText('Clear filters').first().waitFor();
    expect(await page.locator('[data-actor="country-ukraine"]').count()).toBe(1);
    const link = await page.evaluate(() => location.hash);
    expect(link).toContain('country-ukraine');
    const cold = await site.open(link);
    await waitForNames(cold);
    await cold.getByText('Clear filters').first().waitFor();
    await expect.poll(() => counts(cold)).toEqual(await counts(page));
  });
});

describe('a selection', () => {
  const seenEverywhere = async (page: Page) => {
    await page.locator('.inspector').waitFor();
    await expect.poll(() => page.locator('.reader [data-lit]').count()).toBeGreaterThan(0);
    await expect.poll(() => page.locator('.network [data-emphasis="lit"]').count()).toBeGreaterThan(0);
  };

  it('made in the rail shows in the network, the texts and the inspector', async () => {
    const page = await openExplore();
    await page
      .getByRole('button', { name: /^Maria Kolesnikova/ })
      .first()
      .click();
    await seenEverywhere(page);
    await page.keyboard.press('Escape');
    await page.locator('.inspector').waitFor({ state: 'detached' });
  });

  it('made in the network shows in the texts and the inspector', async () => {
    const page = await openExplore();
    await page.locator('[data-actor="country-belarus"]').click();
    await page.locator('.inspector h2', { hasText: 'Belarus' }).waitFor();
    await seenEverywhere(page);
  });

  it('made in the timeline shows in the network, the texts and the inspector', async () => {
    const page = await openExplore();
    await page.locator('button.timeline-event').first().click();
    await page.locator('.inspector-kind', { hasText: 'Event' }).waitFor();
    await expect.poll(() => page.locator('.reader [data-lit]').count()).toBeGreaterThan(0);
  });

  it('made in a text shows in the network and the inspector', async () => {
    const page = await openExplore();
    await page.locator('.reader [data-name="person-ales-bialiatski"]').first().click();
    await page.locator('.inspector h2', { hasText: 'Ales Bialiatski' }).waitFor();
    await seenEverywhere(page);
  });
});

describe('by keyboard alone', () => {
  it('a name is found, selected, stepped through and left again', async () => {
    const page = await openExplore();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').waitFor();
    await page.keyboard.type('Kalesnikava');
    await page.locator('.hit').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.inspector h2', { hasText: 'Maria Kolesnikova' }).waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => page.locator('.reader-steps b').textContent()).toBe('2');
    await page.locator('.column[aria-label="Report B"]').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await page.locator('.matrix').first().waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('n');
    await page.locator('.names-table').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.locator('.reader').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.inspector').waitFor({ state: 'detached' });
    await page.keyboard.press('3');
    await page.locator('.column[aria-label="Report C"]').waitFor();
  });
});
