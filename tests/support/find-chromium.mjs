import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium: named, installed, or installed now; null when none can be had. */
export function findChromium(root, playwright) {
  return named() ?? installed() ?? installFromDebian() ?? installWithPlaywright(root, playwright);
}

function named() {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) console.error(`CHROMIUM_PATH names ${path}, which is not there.`);
  return path && existsSync(path) ? path : null;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  for (const name of names)
    for (const folder of folders) if (folder && existsSync(join(folder, name))) return join(folder, name);
  return places.find((path) => existsSync(path)) ?? downloaded();
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing Chromium with apt-get ...');
  const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return installed();
}

function installWithPlaywright(root, playwright) {
  console.log('Installing Chromium with playwright-core ...');
  spawnSync(playwright, ['install', 'chromium'], { cwd: root, stdio: 'ignore' });
  return downloaded();
}

/** Where playwright-core keeps the browsers it has downloaded. */
function downloaded() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  ];
  for (const cache of caches) {
    if (!cache || !existsSync(cache)) continue;
    for (const version of readdirSync(cache)
      .filter((name) => name.startsWith('chromium-'))
      .toSorted()
      .reverse()) {
      const found = [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-win/chrome.exe',
      ]
        .map((path) => join(cache, version, path))
        .find((path) => existsSync(path));
      if (found) return found;
    }
  }
  return null;
}
