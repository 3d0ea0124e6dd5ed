import { describe, expect, it } from 'vitest';
import { serveSite, small, waitForNames } from './site.ts';

const site = serveSite();

/** How many damaged links are opened cold; each costs a whole start of the app. */
const coldLinks = 3;
const damaged = [
  '#%',
  '#?open=%ZZ',
  `#${'x'.repeat(5000)}`,
  '#',
  '#/',
  '#/nowhere',
  '#/name/',
  '#v=999',
  '#/explore?select=link:a>b',
  '#🦊',
];

describe('a link opened cold', () => {
  it('shows the name that it selects in every panel', async () => {
    const first = await site.visit();
    await first
      .getByRole('button', { name: /^Maria Kolesnikova/ })
      .first()
      .click();
    await first.locator('.inspector h2', { hasText: 'Maria Kolesnikova' }).waitFor();
    const link = await first.evaluate(() => location.hash);

    const second = await site.open(link);
    await second.locator('.inspector h2', { hasText: 'Maria Kolesnikova' }).waitFor();
    await second.locator('[data-actor="person-maria-kolesnikova"][data-emphasis="lit"]').waitFor();
    expect(await second.locator('.reader .name-selected').count()).toBeGreaterThan(0);
    expect(await second.evaluate(() => location.hash)).toBe(link);
  });

  it('says once what a damaged link lost, and keeps the rest', async () => {
    const page = await site.open(
      `${small}#/explore?v=1&select=name:person-maria-kolesnikova&kinds=%E0%A4%A&time=yesterday`,
    );
    await waitForNames(page);
    await page.getByText('Part of this link could not be read').waitFor();
    await page.getByRole('button', { name: /close/i }).first().click();
    expect(await page.getByText('Part of this link could not be read').count()).toBe(0);
  });

  it('opens a working view whatever the link says', async () => {
    const address = `${site.address()}${small}`;
    const page = await site.open(`${small}#/`);
    for (const [at, hash] of damaged.entries()) {
      // The first ones cold; a link followed in the open app is read by the same code.
      if (at < coldLinks) {
        await page.goto('about:blank');
        await page.goto(`${address}${hash}`);
      } else {
        await page.evaluate((next) => {
          location.hash = next;
        }, hash);
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
      }
      await waitForNames(page);
      expect(await page.locator('.column').count(), hash).toBeGreaterThan(0);
    }
  });

  it('offers the nearest name for one that the reports do not have', async () => {
    const first = await site.visit();
    await first
      .getByRole('button', { name: /^Maria Kolesnikova/ })
      .first()
      .click();
    await first.locator('.inspector').waitFor();
    const link = await first.evaluate(() => location.hash);
    const page = await site.open(link.replace('person-maria-kolesnikova', 'person-maria-kolesnikov'));
    await waitForNames(page);
    await page.getByRole('button', { name: /Show Maria Kolesnikova/ }).click();
    await page.locator('.inspector h2', { hasText: 'Maria Kolesnikova' }).waitFor();
  });
});

describe('back and forward', () => {
  it('step through selections and filters', async () => {
    const page = await site.visit();
    await page
      .getByRole('button', { name: /^Maria Kolesnikova/ })
      .first()
      .click();
    await page.locator('.inspector h2', { hasText: 'Maria Kolesnikova' }).waitFor();
    await page.locator('.reader [data-name="person-ales-bialiatski"]').first().click();
    await page.locator('.inspector h2', { hasText: 'Ales Bialiatski' }).waitFor();
    await page.goBack();
    await page.locator('.inspector h2', { hasText: 'Maria Kolesnikova' }).waitFor();
    await page.goBack();
    await page.locator('.inspector').waitFor({ state: 'detached' });
    await page.goForward();
    await page.locator('.inspector h2', { hasText: 'Maria Kolesnikova' }).waitFor();
  });
});
