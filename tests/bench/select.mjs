// Selecting a name in the five bundled reports: from the click to the frame in which all panels show it, no slowdown.
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { median } from './gen.mjs';
import { ARGS } from './harness.mjs';
import { buildSite } from './site.mjs';

const rounds = 12;
const site = await buildSite();
const server = await preview({ configFile: false, root: site, logLevel: 'silent', appType: 'mpa', build: { outDir: site }, preview: { port: 4400, host: '127.0.0.1' } });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ARGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(server.resolvedUrls.local[0]);
await page.locator('[data-actor]').first().waitFor({ timeout: 120_000 });
await page.waitForTimeout(1500);
const results = await page.evaluate(selectNames, rounds);
await browser.close();
await server.close();

const clicks = results.map(({ ms }) => ms);
console.log(`click to everywhere: ${median(clicks).toFixed(0)} ms, slowest ${Math.max(...clicks).toFixed(0)} of ${clicks.length} (at most 50)`);
const longest = results.map(({ longest }) => longest);
console.log(`longest task of a selection: median ${median(longest).toFixed(0)} ms, ${longest.filter((ms) => ms > 50).length} of ${longest.length} over 50 ms (none)`);
process.exit(0);

/** In the page: presses names of the texts one after another. What lights up must be in texts, network and timeline. */
async function selectNames(times) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const next = () => new Promise((resolve) => setTimeout(resolve, 0));
  let longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask' });
  const names = [...new Map([...document.querySelectorAll('.column-body [data-name]')].map((each) => [each.dataset.name, each])).values()];
  const results = [];
  for (let round = 0; round < times; round += 1) {
    const name = names[round % names.length];
    longest = 0;
    const began = performance.now();
    name.click();
    while (!isEverywhere(name.dataset.name)) {
      await next();
      if (performance.now() - began > 5000) throw new Error(`Nothing lights up for ${name.dataset.name}.`);
    }
    await frame();
    await next();
    const ms = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 700));
    results.push({ ms, longest });
  }
  return results;

  function isEverywhere(id) {
    return location.hash.includes(id) && document.querySelector('.name-selected') && document.querySelector('.network-stage [data-emphasis="lit"], .network-stage [data-emphasis="context"]');
  }
}
