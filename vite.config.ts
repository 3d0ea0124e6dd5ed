import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Relative, so that the build runs from any folder of any static host.
  base: './',
  // No fallback to index.html: a report that is missing must be missing here as on any static host.
  appType: 'mpa',
  plugins: [react(), tailwindcss(), bundledTexts(), contentSecurityPolicy()],
  worker: { format: 'es' },
  // Nothing is inlined: the policy allows fonts and scripts from files of this origin only.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // What the first view imports comes in two files: each more is a request that a slow machine pays for.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] } },
    },
  },
  test: {
    // Only a hang is an error: how long a test takes says more of the machine than of the code.
    testTimeout: 120_000,
    // No test leaves anything behind in a module, so that what all of them read is read once.
    isolate: false,
    projects: [
      {
        extends: true,
        test: { name: 'domain', environment: 'node', include: ['tests/**/*.test.ts'], env: { TZ: 'UTC' } },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-views.ts'],
          testTimeout: 30_000,
          env: { TZ: 'UTC' },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.journey.ts'],
          hookTimeout: 60_000,
          fileParallelism: false,
          env: { TZ: 'UTC' },
        },
      },
    ],
  },
});

/** Has the browser fetch the texts of the collection that opens by itself while it reads the scripts. */
function bundledTexts(): Plugin {
  return {
    name: 'bundled-texts',
    apply: 'build',
    transformIndexHtml: () => {
      const list = readFileSync(new URL('./public/seeds/index.json', import.meta.url), 'utf8');
      const { reports } = JSON.parse(list) as { reports: readonly { file: string }[] };
      const files = ['index.json', ...reports.map(({ file }) => encodeURIComponent(file))];
      return files.map((file) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: `./seeds/${file}` },
        injectTo: 'head' as const,
      }));
    },
  };
}

/** Writes the policy into the built page: its own files, the inline scripts and styles by their hashes, nothing else. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const policy = [
          "default-src 'none'",
          `script-src 'self' ${hashInline(html, 'script')}`,
          `style-src 'self' ${hashInline(html, 'style')}`,
          "img-src 'self' blob: data:",
          "font-src 'self'",
          "connect-src 'self'",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ];
        const content = policy.map((rule) => rule.trim()).join('; ');
        return html.replace(
          '<meta charset',
          `<meta http-equiv="Content-Security-Policy" content="${content}" />\n    <meta charset`,
        );
      },
    },
  };
}

function hashInline(html: string, tag: 'script' | 'style'): string {
  const inline = html.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([^]*?)</${tag}>`, 'g'));
  return [...inline]
    .map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .join(' ');
}
