// Agreement of 200 reports of one event: how long it takes to open once the analysis is there, and how it scrolls
// with every claim shown. The reports are paragraphs of the bundled ones, dropped at random.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { median, rng } from './gen.mjs';
import { ARGS } from './harness.mjs';
import { buildSite } from './site.mjs';

const dist = await buildSite();
const site = mkdtempSync(join(tmpdir(), 'crossread-agreement-'));
cpSync(dist, site, { recursive: true });
writeReports(join(site, 'many'), 200);
const server = await preview({ configFile: false, root: site, logLevel: 'silent', appType: 'mpa', build: { outDir: site }, preview: { port: 4400, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ARGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(`${server.resolvedUrls.local[0]}#/names?collection=many`);
await page.locator('.names-open').first().waitFor({ timeout: 300_000 });

const opened = [];
for (let round = 0; round < 5; round += 1) {
  opened.push(await page.evaluate(openAgreement));
  await page.evaluate(() => history.back());
  await page.locator('.names-open').first().waitFor();
}
await page.evaluate(openAgreement);
for (let more = page.locator('.matrix-group .more-button'); (await more.count()) > 0; ) await more.first().click();
const gaps = await page.evaluate(scrollDown);
await browser.close();
await server.close();
rmSync(site, { recursive: true, force: true });

console.log(`opens in ${Math.round(median(opened))} ms (under 1,000)`);
console.log(`scrolls with ${median(gaps).toFixed(1)} ms between frames, ${gaps.filter((gap) => gap > 20).length} of ${gaps.length} above 20 ms (16.7 and few)`);
process.exit(0);

function writeReports(folder, count) {
  const random = rng(count);
  const seeds = join(dist, 'seeds');
  const texts = readdirSync(seeds).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(seeds, name), 'utf8').split(/\n+/));
  mkdirSync(folder);
  const reports = Array.from({ length: count }, (_, index) => {
    const [title, ...lines] = texts[index % texts.length].filter((line) => line.length > 60);
    const file = `report-${String(index).padStart(3, '0')}.txt`;
    writeFileSync(join(folder, file), `${[title, ...lines.filter(() => random() < 0.6)].join('\n\n')}\n`);
    return { id: file.slice(0, -4), file };
  });
  writeFileSync(join(folder, 'index.json'), JSON.stringify({ title: `${count} reports`, reports }));
}

/** In the page: from the press on Agreement to the second frame after its first claim. */
async function openAgreement() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const began = performance.now();
  [...document.querySelectorAll('a, button')].find((each) => /^Agreement/.test(each.textContent)).click();
  while (!document.querySelector('.matrix-question')) await frame();
  await frame();
  await frame();
  return performance.now() - began;
}

/** In the page: the time between frames while it scrolls. */
async function scrollDown() {
  const scroll = document.querySelector('.agreement-scroll');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const gaps = [];
  let before = await frame();
  for (let step = 0; step < 240; step += 1) {
    scroll.scrollTop += 60;
    const now = await frame();
    gaps.push(now - before);
    before = now;
  }
  return gaps;
}
