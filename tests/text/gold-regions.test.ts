import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';

interface GoldRegion {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const gold = new URL('../gold/articles/', import.meta.url);
const seeds = new URL('../../public/seeds/', import.meta.url);
const ours: Readonly<Record<string, string>> = {
  'dateline-or-metadata': 'metadata',
  boilerplate: 'furniture',
};

function countRight(file: string): { readonly right: number; readonly all: number } {
  const text = readFileSync(new URL(file.replace('.json', '.txt'), seeds), 'utf8');
  const { regions }: { regions: GoldRegion[] } = JSON.parse(readFileSync(new URL(file, gold), 'utf8'));
  const report = readReport(text, bareEntry(file));
  const right = regions.flatMap((wanted) =>
    report.regions
      .filter((found) => found.kind === (ours[wanted.type] ?? wanted.type))
      .map((found) => Math.max(0, Math.min(found.end, wanted.end) - Math.max(found.start, wanted.start))),
  );
  return { right: right.reduce((sum, part) => sum + part, 0), all: text.length };
}

it('gives the characters of the bundled reports the regions of the gold', () => {
  const counts = readdirSync(gold).map(countRight);
  const right = counts.reduce((sum, count) => sum + count.right, 0);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  expect(all).toBeGreaterThan(10_000);
  expect(right / all).toBeGreaterThanOrEqual(0.99);
});
