// The app as it is now, built for the suites that open it; made once a run of npm run bench.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The folder of the built app: what the run has built, or a build of its own. */
export async function buildSite() {
  const given = process.env.BENCH_SITE;
  if (given && existsSync(join(given, 'index.html'))) return given;
  const outDir = given || mkdtempSync(join(tmpdir(), 'crossread-site-'));
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
  return outDir;
}
