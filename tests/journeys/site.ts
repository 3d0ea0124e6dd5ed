import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterEach, beforeAll, expect } from 'vitest';
import { findChromium } from '../support/find-chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

interface Site {
  /** Opens an address after the site's own (such as '#/names') cold, in a fresh browser profile. */
  readonly open: (hash?: string, options?: OpenOptions) => Promise<Page>;
  /** The one page that all journeys share, analysed once: it goes to the address without being loaded again. */
  readonly visit: (hash?: string, options?: OpenOptions) => Promise<Page>;
  /** Where the built app is served. */
  readonly address: () => string;
  /** Puts a file beside the app, for a collection that is wrong in some way. */
  readonly put: (path: string, content: string | Uint8Array) => void;
}

interface Ground {
  readonly folder: string;
  readonly server: PreviewServer;
  readonly browser: Browser;
}

/** The folder below the site's own that has the app with only the first of its reports: cold openings are quick. */
export const small = 'small/';

/** One server, one browser and one lasting page for all files of journeys; they end with the process. */
let ground: Promise<Ground> | null = null;
let lasting: Page | null = null;
const offences: string[] = [];

async function startGround(): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-site-'));
  const built = join(root, 'dist');
  if (!existsSync(built)) throw new Error('There is no build: run npm run build first.');
  cpSync(built, folder, { recursive: true });
  cpSync(built, join(folder, small), { recursive: true });
  cpSync(join(root, 'tests', 'collections'), join(folder, 'collections'), { recursive: true });
  const list = join(folder, small, 'seeds', 'index.json');
  const index = JSON.parse(readFileSync(list, 'utf8'));
  writeFileSync(list, JSON.stringify({ ...index, reports: index.reports.slice(0, 1) }));
  const server = await preview({
    configFile: false,
    root,
    appType: 'mpa',
    logLevel: 'silent',
    build: { outDir: folder },
    preview: { port: 4300, host: '127.0.0.1' },
  });
  const browser = await chromium.launch({
    executablePath: findChromium(root, 'playwright-core') ?? '',
    args: quiet,
  });
  return { folder, server, browser };
}

/**
 * The production build in a folder of its own, as on any static host, with the invented collections beside it, and
 * a browser. Every page that a test opens must keep to the content security policy, to its origin, and free of errors.
 */
export function serveSite(): Site {
  let started: Ground;
  const address = () => started.server.resolvedUrls?.local[0] ?? '';

  beforeAll(async () => {
    ground ??= startGround();
    started = await ground;
  });
  afterEach(async () => {
    for (const context of started.browser.contexts())
      if (context !== lasting?.context()) await context.close();
    expect(offences.splice(0)).toEqual([]);
  });

  async function open(hash = '', options: OpenOptions = {}): Promise<Page> {
    const { width = 1440, height = 900, colorScheme = 'light' } = options;
    const context = await started.browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    });
    // A busy machine is slow, not wrong.
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await watch(page, address(), offences);
    await page.goto(`${address()}${hash}`);
    return page;
  }

  async function visit(hash = '', options: OpenOptions = {}): Promise<Page> {
    if (lasting === null) {
      lasting = await open();
      await waitForNames(lasting);
    }
    // What another journey left open.
    while ((await lasting.getByRole('dialog').count()) > 0) await lasting.keyboard.press('Escape');
    const { width = 1440, height = 900, colorScheme = 'light' } = options;
    await lasting.setViewportSize({ width, height });
    // What another journey chose for good, the theme among it, is no choice of this one: the page follows the system again.
    await lasting.evaluate(() => localStorage.clear());
    await lasting.emulateMedia({ colorScheme: colorScheme === 'dark' ? 'light' : 'dark' });
    await lasting.emulateMedia({ colorScheme });
    await lasting.evaluate((next) => {
      location.hash = next;
    }, hash);
    await settle(lasting);
    return lasting;
  }

  return {
    address,
    put: (path, content) => {
      const file = join(started.folder, path);
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, content);
    },
    open,
    visit,
  };
}

/** Until the page has drawn what it was told, the parts among it that follow in a task of their own. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const idle = (times: number) =>
          requestIdleCallback(() => (times > 0 ? idle(times - 1) : done()), { timeout: 2000 });
        setTimeout(() => idle(2), 0);
      }),
  );
}

/** Notes what no page may do: break the policy, leave the origin, throw. */
async function watch(page: Page, address: string, offences: string[]): Promise<void> {
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) offences.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) offences.push(`left the origin: ${url}`);
  });
  await page.exposeFunction('noteOffence', (offence: string) => offences.push(offence));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      Reflect.get(window, 'noteOffence')(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Waits until the analysis has named the names in the texts. */
export async function waitForNames(page: Page): Promise<void> {
  await page.locator('.reader [data-name]').first().waitFor();
}
