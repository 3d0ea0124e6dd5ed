import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ModelError,
  modelVersion,
  readSections,
  replacePart,
  type Sections,
  writeSections,
} from '../../src/language/model-file.ts';
import { readModels } from '../../src/language/read-models.ts';

const stored = new Uint8Array(
  gunzipSync(readFileSync(new URL('../../src/language/models/english.model', import.meta.url))),
);
const small: Sections = new Map<string, string | Float32Array | Int8Array>([
  ['a.list', 'one\ntwo\u00e9'],
  ['a.weights', Float32Array.of(1, -2.5, 3)],
  ['b.weights', Int8Array.of(-4, 5, 6)],
]);

test('what was written is read again, and the same sections give the same bytes', () => {
  const bytes = writeSections(small);
  expect(readSections(bytes)).toEqual(small);
  expect(writeSections(new Map([...small].reverse()))).toEqual(bytes);
});

test('a part is put in place of its former self', () => {
  const fresh: Sections = new Map([['a.list', 'three']]);
  expect([...replacePart(small, 'a', fresh).keys()]).toEqual(['b.weights', 'a.list']);
});

test('the stored models are whole', () => {
  expect(Object.keys(readModels(stored))).toEqual(['syntax', 'lemmas', 'namer']);
});

test.each([0, 3, 15, 16, 1000, stored.length >> 1, stored.length - 1])(
  'a model file cut after %d bytes is refused',
  (length) => {
    expect(() => readModels(stored.slice(0, length))).toThrow(ModelError);
  },
);

test('one changed bit anywhere is seen', () => {
  const bytes = writeSections(small);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const harmed = bytes.slice();
      harmed[at] = (harmed[at] ?? 0) ^ (1 << bit);
      expect(() => readSections(harmed)).toThrow(ModelError);
    }),
  );
});

test('another version and a missing part are named', () => {
  const other = writeSections(small);
  other[4] = modelVersion + 1;
  expect(() => readSections(other)).toThrow(`version ${modelVersion + 1}`);
  expect(() => readModels(writeSections(small))).toThrow('syntax.');
});
