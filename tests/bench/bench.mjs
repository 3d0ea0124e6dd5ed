// npm run bench [-- SUITE ...]: speed and size, each as a ratio to something measured in the same run. The peers
// live in this folder's own package.json and are installed on first use.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../support/find-chromium.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Suites of our own code beside a peer, then the adapters that measure peers alone. */
const suites = {
  language: ['--import', 'tsx', 'language.mts'],
  seeds: ['--import', 'tsx', 'seeds.mts'],
  // The heap grows by a fifth at a time, as in `npm run analyse`: less memory for a little more collecting.
  analysis: ['--heap-growing-percent=20', '--import', 'tsx', 'analysis.mts'],
  layout: ['--import', 'tsx', 'network-layout.mts'],
  shell: ['app-shell.mjs'],
  select: ['select.mjs'],
  network: ['network.mjs'],
  timeline: ['timeline.mjs'],
  reader: ['reader.mjs'],
  transfer: ['--import', 'tsx', 'transfer.mts'],
  agreement: ['agreement.mjs'],
};
const peers = {
  'peers-layout': ['layout.mjs', '-', '50,1000', 'peers', '3'],
  'peers-drawing': ['render.mjs'],
  'peers-text': ['long.mjs'],
  'peers-search': ['search.mjs'],
  'peers-transfer': ['clone-page.mjs'],
  'peers-scan': ['scan.mjs'],
};

function installPeers() {
  const lock = readFileSync(`${here}package-lock.json`, 'utf8');
  const mark = `${here}node_modules/.installed-from`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing the peers ...');
  // Without install scripts: nothing here needs one, and none should run.
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
  if (done.status !== 0) process.exit(1);
  writeFileSync(mark, lock);
}

/** A fixed loop of integer work: what a millisecond of this machine is worth now. */
function calibrate() {
  const began = process.cpuUsage();
  let sum = 0;
  for (let i = 0; i < 3e8; i += 1) sum = (sum + Math.imul(i, 2654435761)) | 0;
  const { user } = process.cpuUsage(began);
  return { ms: Math.round(user / 1000), sum };
}

const asked = process.argv.slice(2);
const all = { ...suites, ...peers };
const unknown = asked.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${Object.keys(all).join(', ')}.`);
  process.exit(1);
}
installPeers();
console.log(`calibration: ${calibrate().ms} ms CPU for a loop of 3e8 steps; bounds in ms hold for two unloaded cores`);
// Suites that open the app build it here, the first of them for all.
const site = mkdtempSync(join(tmpdir(), 'crossread-bench-'));
let failed = false;
for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
  console.log(`\n${name}`);
  const env = { ...process.env, BENCH_SITE: site, PERF_NM: here, CHROMIUM_PATH: findChromium(root, 'playwright-core') ?? '' };
  const done = spawnSync(process.execPath, ['--max-old-space-size=6000', '--expose-gc', ...all[name]], { cwd: here, stdio: 'inherit', env });
  if (done.status !== 0) failed = true;
}
rmSync(site, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
