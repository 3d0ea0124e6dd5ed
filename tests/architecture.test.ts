import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// The one-way street of src/README.md: a folder imports only folders to its left. `main.tsx` stands to the right
// of all. Reads import statements as text, so that nothing is run.
const layers = [
  'text',
  'language',
  'extract',
  'resolve',
  'graph',
  'compare',
  'analysis',
  'link',
  'state',
  'views',
];
const domain = new Set(layers.slice(0, 6));
const foreignToDomain = /^(react|react-dom|@tanstack|lucide-react|react-aria|node:)/;

const src = fileURLToPath(new URL('../src/', import.meta.url));
const targetPattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|new URL\(\s*)['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly target: string;
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const imports: readonly Import[] = listFiles(src).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(targetPattern)].map((match) => ({
    file: relative(src, file),
    target: match[1] ?? '',
  })),
);

function layerOf(path: string): number {
  const at = layers.indexOf(path.split('/')[0] ?? '');
  return at < 0 ? layers.length : at;
}

function importedPath({ file, target }: Import): string {
  return relative(src, join(src, dirname(file), target));
}

describe('the one-way street', () => {
  it('sees the imports of the tree', () => {
    expect(imports.length).toBeGreaterThan(300);
    for (const layer of layers) expect(imports.some(({ file }) => file.startsWith(`${layer}/`))).toBe(true);
  });

  it('imports no folder to the right', () => {
    const wrong = imports.filter(
      (each) => each.target.startsWith('.') && layerOf(importedPath(each)) > layerOf(each.file),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps React, the DOM libraries and Node out of the domain', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        domain.has(file.split('/')[0] ?? '') &&
        !file.startsWith('language/train/') &&
        foreignToDomain.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps React out of the link', () => {
    expect(
      imports.filter(({ file, target }) => file.startsWith('link/') && foreignToDomain.test(target)),
    ).toEqual([]);
  });
});
