import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveSite } from './site.ts';

const site = serveSite();

/** Every journey starts in Explore with nothing selected; from there on only keys are pressed. */
async function start(): Promise<Page> {
  const page = await site.visit();
  await page.locator('[data-actor]').first().waitFor();
  await page.locator('.inspector').waitFor({ state: 'detached' });
  return page;
}

/** Opens the search and types into it. */
async function ask(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.locator('.hit').first().waitFor();
}

const hashOf = (page: Page) => page.evaluate(() => location.hash);
const focused = (page: Page, selector: string) => page.locator(`${selector}:focus`);

/** Presses Tab until the focus is where it should get to. */
async function tabTo(page: Page, selector: string): Promise<void> {
  // A page that is still being fetched has nothing to get to.
  await page.locator(selector).first().waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focused(page, selector).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}.`);
}

describe('by keys alone, in three actions at most', () => {
  it('what somebody did, and who says so', async () => {
    const page = await start();
    await ask(page, 'Lukashenko');
    await page.keyboard.press('Enter');
    await page.locator('.inspector h2', { hasText: 'Alexander Lukashenko' }).waitFor();
    const said = page.locator('.inspector .statement-row');
    expect(await said.count()).toBeGreaterThan(3);
    expect(await said.first().locator('.strip').getAttribute('aria-label')).toMatch(/^In [A-E]/);
  });

  it('which reports mention the hand-over to Ukraine', async () => {
    const page = await start();
    await ask(page, 'handed over to Ukraine');
    await page.keyboard.press('Enter');
    await page.locator('.inspector-kind', { hasText: 'Event' }).waitFor();
    const told = await page.locator('.inspector-reach').textContent();
    const reports = Number(/in (\d) reports?/.exec(told ?? '')?.[1]);
    expect(reports).toBeGreaterThan(2);
    expect(await page.locator('.inspector .evidence').count()).toBeGreaterThanOrEqual(reports);
  });

  it('only what concerns Ukraine', async () => {
    const page = await start();
    await ask(page, 'Ukraine');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Clear filters').first().waitFor();
    expect(await hashOf(page)).toContain('only=country-ukraine');
    await expect.poll(() => page.locator('.sentence-left-out').count()).toBeGreaterThan(0);
  });

  it('a link to the sentence about 123 American prisoners', async () => {
    const page = await start();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await ask(page, '123 American prisoners');
    await page.keyboard.press('Enter');
    await page.locator('.inspector-kind', { hasText: 'Sentence' }).waitFor();
    await page.keyboard.press('Shift+C');
    await page.getByText('Link copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const [, hash = ''] = link.split('#');
    // One Esc for the message, one for the selection.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.locator('.inspector').waitFor({ state: 'detached' });
    const again = await site.visit(`#${hash}`);
    await again.locator('.inspector .passage', { hasText: '123 American prisoners' }).waitFor();
    expect(await again.locator('.column [data-lit]').count()).toBeGreaterThan(0);
  });
});

describe('the key map', () => {
  it('goes through the network, the timeline and the table of claims by arrows', async () => {
    const page = await start();
    await tabTo(page, '.network-keys');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    const tip = page.locator('.network-tooltip[data-pinned="true"]');
    await tip.waitFor();
    const name = await tip.locator('.network-tip-head span').first().textContent();
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.locator('.inspector h2', { hasText: name ?? '' }).waitFor();
    await tabTo(page, '.timeline-event');
    const first = await focused(page, '.timeline-event').getAttribute('title');
    await page.keyboard.press('ArrowRight');
    const next = await focused(page, '.timeline-event').getAttribute('title');
    expect(next).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.locator('.inspector-kind', { hasText: 'Event' }).waitFor();
    expect(next).toContain(await page.locator('.inspector h2').textContent());
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await tabTo(page, '.matrix-question');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.matrix-detail').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });

  it('reaches filters, theme and the list of keys, and is quiet while somebody types', async () => {
    const page = await start();
    await page.keyboard.press('f');
    await focused(page, '.rail input').waitFor();
    await page.keyboard.press('ArrowRight');
    await focused(page, '.rail-name').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press(' ');
    await page.getByText('Clear filters').first().waitFor();
    const theme = () => page.locator('html').getAttribute('data-theme');
    const before = await theme();
    await page.keyboard.press('t');
    await expect.poll(theme).not.toBe(before);
    await page.keyboard.press('t');
    await expect.poll(theme).toBe(before);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'List of keys' }).waitFor();
    await page.keyboard.press('Escape');
    await ask(page, 'tatiana');
    expect(await theme()).toBe(before);
    await page.keyboard.press('Escape');
  });
});
