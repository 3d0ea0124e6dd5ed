// Builds page/ with the app's own settings, for the harness: one script and one style sheet.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = fileURLToPath(new URL(`./.page-build-${process.pid}`, import.meta.url));

/** The files that the harness serves beside its script, and the script. */
export async function buildOwnPage() {
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    plugins: [react(), tailwindcss()],
    resolve: { dedupe: ['react', 'react-dom'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    publicDir: false,
    build: {
      outDir: out,
      target: 'es2022',
      minify: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'tests/bench/page/index.html'), output: { codeSplitting: false } },
    },
  });
  const assets = join(out, 'assets');
  const read = (ending) => {
    const name = readdirSync(assets).find((each) => each.endsWith(ending));
    return readFileSync(join(assets, name), 'utf8');
  };
  const [js, css] = [read('.js'), read('.css')];
  rmSync(out, { recursive: true, force: true });
  const body = '<!doctype html><html data-theme="light"><meta charset=utf-8><link rel=stylesheet href=/b.css><div id=root></div><script type=module src=/b.js></script>';
  return { js, files: { '/': { type: 'text/html', body }, '/b.css': { type: 'text/css', body: css } } };
}
