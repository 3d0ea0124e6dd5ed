import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveSite } from './site.ts';

const site = serveSite();

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds against WCAG 2.2 AA, a line each; it runs as the page's own script would not be allowed to. */
async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: readonly Violation[] = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await Reflect.get(window, 'axe').run(document, { runOnly: tags });
    return result.violations;
  });
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
}

const views: readonly { readonly name: string; readonly prepare: (page: Page) => Promise<void> }[] = [
  { name: 'Explore', prepare: async () => undefined },
  {
    name: 'a selected name',
    prepare: async (page) => {
      await page.locator('.reader [data-name^="person-"]').first().click();
      await page.locator('.inspector h2').waitFor();
    },
  },
  {
    name: 'a filter',
    prepare: async (page) => {
      await page
        .getByRole('checkbox', { name: /^Only statements about/ })
        .first()
        .check({ force: true });
      await page.getByText('Only statements about').first().waitFor();
    },
  },
  {
    name: 'Agreement',
    prepare: async (page) => {
      await page
        .getByRole('link', { name: /Agreement/ })
        .or(page.getByRole('button', { name: /Agreement/ }))
        .first()
        .click();
      await page.locator('.matrix-question').first().click();
      await page.locator('.matrix-detail').waitFor();
    },
  },
  {
    name: 'Names and a name page',
    prepare: async (page) => {
      await page
        .getByRole('link', { name: /Names/ })
        .or(page.getByRole('button', { name: /^Names/ }))
        .first()
        .click();
      await page.locator('.names-open').first().waitFor();
    },
  },
  {
    name: 'search',
    prepare: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox').waitFor();
      await page.keyboard.type('lukash');
      await page.locator('.hit').first().waitFor();
    },
  },
];

describe.each(['light', 'dark'] as const)('axe, %s', (colorScheme) => {
  it.each(views)('finds nothing on $name', async ({ prepare }) => {
    const page = await site.visit('', { colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    await page.locator('[data-actor]').first().waitFor();
    await prepare(page);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

it.each([
  ['Explore', '', '[data-actor]'],
  ['Agreement', '#/agreement', '.block-row'],
] as const)('axe finds nothing on a phone, %s', async (_name, hash, sign) => {
  const page = await site.visit(hash, { width: 390, height: 844 });
  await page.locator(sign).first().waitFor();
  expect(await findViolations(page)).toEqual([]);
});
