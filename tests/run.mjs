// The commands `npm start`, `npm test` and `npm run check`. Node's own modules only: nothing may be installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './support/find-chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tool = (name) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

/** Installs from the lockfile when what is installed was not installed from it. */
function installMissing() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const mark = join(root, 'node_modules', '.installed-from');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing packages from the lockfile ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) fail('The packages could not be installed; is the npm registry within reach?');
  writeFileSync(mark, lock);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs a tool to its end with its output shown when it fails (or always, when `loud`). */
function run(name, args, { loud = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(tool(name), args, {
      cwd: root,
      env: { ...process.env, TZ: 'UTC', ...env },
      stdio: loud ? 'inherit' : 'pipe',
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (part) => {
      output += part;
    });
    child.stderr?.on('data', (part) => {
      output += part;
    });
    child.on('error', (error) => resolve({ status: null, output: String(error) }));
    child.on('close', (status) => resolve({ status, output }));
  });
}

/** A check that either holds or does not counts as one test. */
async function runCheck(label, name, args) {
  const began = Date.now();
  const { status, output } = await run(name, args);
  if (status === null) return { label, started: false, passed: 0, failed: 0, output };
  const ok = status === 0;
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${label} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (!ok) console.log(output);
  return { label, started: true, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** One project of the test runner; counts come from its report, so that a runner that did not run has none. */
async function runTests(label, project, env = {}) {
  const report = join(mkdtempSync(join(tmpdir(), 'crossread-')), 'report.json');
  const began = Date.now();
  const args = [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { status, output } = await run('vitest', args, { env });
  const counts = readCounts(report);
  if (!counts) return { label, started: false, passed: 0, failed: 0, output };
  // A suite that could not be collected fails the run without a failed test.
  const failed = status !== 0 && counts.failed === 0 ? 1 : counts.failed;
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${label}: ${counts.passed} passed (${((Date.now() - began) / 1000).toFixed(1)} s)`,
  );
  if (failed > 0) console.log(output);
  return { label, started: true, passed: counts.passed, failed };
}

function readCounts(report) {
  if (!existsSync(report)) return null;
  const { numTotalTests, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return numTotalTests > 0 ? { passed: numPassedTests, failed: numFailedTests } : null;
}

const checks = () => [
  runCheck('types', 'tsc', []),
  runCheck('lint and format', 'biome', ['check', '.']),
  runCheck('dead code', 'knip', []),
];

function close(results) {
  const silent = results.filter((result) => !result.started);
  for (const { label, output } of silent) console.error(`${label} did not start:\n${output}`);
  if (silent.length > 0) process.exit(1);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') > 0 ? 1 : 0);
}

async function check() {
  installMissing();
  const fast = await Promise.all(checks());
  close([...fast, await runTests('domain', 'domain'), await runTests('views', 'views')]);
}

async function test() {
  installMissing();
  const chromium = findChromium(root, tool('playwright-core'));
  if (!chromium)
    fail(
      'No Chromium was found: install chromium or chrome, or set CHROMIUM_PATH to one, and run npm test again.',
    );
  const fast = await Promise.all(checks());
  const build = await runCheck('build', 'vite', ['build']);
  const [domain, views] = await Promise.all([runTests('domain', 'domain'), runTests('views', 'views')]);
  const journeys = await runTests('journeys', 'journeys', { CHROMIUM_PATH: chromium });
  close([...fast, build, domain, views, journeys]);
}

async function start() {
  installMissing();
  const { status, output } = await run('vite', ['build']);
  if (status !== 0) fail(output);
  const display =
    process.platform === 'darwin' ||
    process.platform === 'win32' ||
    Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  await run('vite', ['preview', '--port', '4173', ...(display ? ['--open'] : [])], { loud: true });
}

const commands = { start, test, check };
const command = commands[process.argv[2]];
if (!command) fail(`Say one of: ${Object.keys(commands).join(', ')}.`);
await command();
