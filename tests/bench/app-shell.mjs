// First contentful paint and the JavaScript of the first view, beside a bare React page built in the same run; cold,
// with the CPU slowed four times.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { median } from './gen.mjs';
import { ARGS } from './harness.mjs';
import { buildSite } from './site.mjs';

const dist = await buildSite();
const rounds = 9;
const work = mkdtempSync(join(tmpdir(), 'crossread-shell-'));
cpSync(fileURLToPath(new URL('./shell', import.meta.url)), join(work, 'src'), { recursive: true });
cpSync(join(work, 'src', 'bare.jsx'), join(work, 'src', 'main.jsx'));
const bare = fileURLToPath(new URL('./.shell-build', import.meta.url));
cpSync(join(work, 'src'), join(bare, 'src'), { recursive: true });
await build({ root: join(bare, 'src'), logLevel: 'error', configFile: false, plugins: [react(), tailwindcss()], build: { outDir: join(bare, 'out'), emptyOutDir: true } });

const sites = { crossread: dist, bare: join(bare, 'out') };
const servers = {};
for (const [name, outDir] of Object.entries(sites))
  servers[name] = await preview({ configFile: false, root: outDir, logLevel: 'silent', appType: 'mpa', build: { outDir }, preview: { port: 4400, host: '127.0.0.1' } });

const paints = { crossread: [], bare: [] };
const readable = [];
const complete = [];
for (let round = 0; round < rounds; round += 1)
  for (const name of Object.keys(sites)) {
    const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ARGS });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(noteReadable);
    await page.waitForTimeout(3000); // the page is cold, the browser has started
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(servers[name].resolvedUrls.local[0], { waitUntil: 'load' });
    const paint = await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime);
    paints[name].push(await paint.jsonValue());
    if (name === 'crossread') {
      const noted = await page.waitForFunction(() => performance.getEntriesByName('texts-readable')[0]?.startTime);
      readable.push(await noted.jsonValue());
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      const began = await page.evaluate(() => performance.now());
      await page.waitForSelector('[data-actor]');
      complete.push((await page.evaluate(() => performance.now())) - began);
    }
    await browser.close();
  }
for (const server of Object.values(servers)) await server.close();
rmSync(bare, { recursive: true, force: true });
rmSync(work, { recursive: true, force: true });

const [ours, theirs] = [median(paints.crossread), median(paints.bare)];
console.log(`first contentful paint: ${Math.round(ours)} ms, ${(ours / theirs).toFixed(2)} x bare React's ${Math.round(theirs)} ms (at most 1.0)`);
console.log(`texts readable: ${Math.round(median(readable))} ms, ${(median(readable) / theirs).toFixed(2)} x bare React's paint (at most 1.5)`);
console.log(`from there to the complete view, no slowdown: ${Math.round(median(complete))} ms (at most 1,000)`);
console.log(`JavaScript of the first view: ${(firstViewBytes() / 1024).toFixed(0)} KB gzip (at most 180)`);
process.exit(0);

/**
 * In the page, from its first moment: marks the frame that shows the first paragraph of a text. What drives the browser
 * runs on the slowed page as well, so that asking from outside would count the asking.
 */
function noteReadable() {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.column-body p')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => performance.mark('texts-readable')));
  }).observe(document, { childList: true, subtree: true });
}

/** The scripts that the page itself asks for, and what these import before anything else; the worker stands apart. */
function firstViewBytes() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const asked = new Set([...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path));
  for (const path of asked)
    for (const [, name] of readFileSync(join(dist, path), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) asked.add(`assets/${name}`);
  const known = new Set(readdirSync(join(dist, 'assets')).filter((name) => statSync(join(dist, 'assets', name)).isFile()));
  return [...asked].filter((path) => known.has(path.slice(7))).reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0);
}
