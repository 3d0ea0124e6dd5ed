import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCollection } from '../../src/text/read-collection.ts';

interface Expected {
  readonly names: readonly { readonly forms: readonly string[] }[];
  readonly apart: readonly (readonly [string, string])[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  readonly conflicts: readonly Words[];
  readonly agree: readonly Words[];
  readonly notConflict: readonly Words[];
  readonly events: readonly { readonly words: string }[];
}

interface Words {
  readonly words: Readonly<Record<string, string>>;
}

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function readFolder(folder: string) {
  const read = (file: string): string => readFileSync(new URL(`${folder}/${file}`, import.meta.url), 'utf8');
  const index = readCollection(read('index.json'));
  if (index.kind !== 'collection' || index.problems.length > 0)
    throw new Error(`${folder} has no good index`);
  const texts = new Map(index.collection.reports.map(({ id, file }): [string, string] => [id, read(file)]));
  const expected: Expected = JSON.parse(read('expected.json'));
  return { texts, expected };
}

describe.each(folders)('%s', (folder) => {
  const { texts, expected } = readFolder(folder);
  const all = [...texts.values()].join('\n');

  it('has several reports, and quotes them word for word', () => {
    expect(texts.size).toBeGreaterThanOrEqual(3);
    const claims = [...expected.conflicts, ...expected.agree, ...expected.notConflict];
    const strange = claims.flatMap(({ words }) =>
      Object.entries(words).filter(([report, quote]) => !texts.get(report)?.includes(quote)),
    );
    expect(strange).toEqual([]);
  });

  it('names only what its reports name', () => {
    const forms = [
      ...expected.names.flatMap(({ forms: given }) => given),
      ...expected.apart.flat(),
      ...expected.links.flatMap(({ from, to }) => [from, to]),
      ...expected.events.map(({ words }) => words),
    ];
    expect(forms.filter((form) => !all.includes(form))).toEqual([]);
  });
});
