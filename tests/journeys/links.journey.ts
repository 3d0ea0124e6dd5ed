import { describe, expect, it } from 'vitest';
import { serveSite, waitForNames } from './site.ts';

const site = serveSite();

const damaged = [
  '#',
  '#/',
  '#%',
  '#/nowhere',
  '#?open=%ZZ',
  '#/name/',
  '#v=999',
  '#/explore?select=link:a>b',
  '#🦊',
  `#${'x'.repeat(5000)}`,
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
      '#/explore?v=1&select=name:person-maria-kolesnikova&kinds=%E0%A4%A&time=yesterday',
    );
    await waitForNames(page);
    await page.getByText('Part of this link could not be read').waitFor();
    await page.getByRole('button', { name: /close/i }).first().click();
    expect(await page.getByText('Part of this link could not be read').count()).toBe(0);
  });

  it('opens a working view whatever the link says', async () => {
    const address = site.serveSmall('small');
    const page = await site.open('small/#/');
    for (const hash of damaged) {
      await page.goto('about:blank');
      await page.goto(`${address}${hash}`);
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
