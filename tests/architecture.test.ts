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

/** Files that import each other in a ring, types included; each ring once, from its first file in reading order. */
function findRings(): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const each of imports.filter(({ target }) => target.startsWith('.')))
    targets.set(each.file, [...(targets.get(each.file) ?? []), importedPath(each)]);
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) rings.push([...trail.slice(at), file].join(' -> '));
    if (at >= 0 || done.has(file)) return;
    for (const target of targets.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of targets.keys()) walk(file, []);
  return rings;
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

  it('goes round in no ring', () => {
    expect(findRings()).toEqual([]);
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

describe('the size of a file', () => {
  it('stays where one reading takes it in', () => {
    const long = listFiles(src).filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long.map((file) => relative(src, file))).toEqual([]);
  });
});
