import { describe, expect, test } from 'vitest';
import { isOwnAddress } from '../../src/link/collection-address.ts';
import { decodeLink } from '../../src/link/decode-link.ts';
import { startView } from '../../src/link/view-state.ts';

const parts = (hash: string) => decodeLink(hash).problems.map((problem) => problem.part);

test('an empty address is the start view', () => {
  for (const hash of ['', '#', '#/', '#/explore', '#/explore?v=1']) {
    expect(decodeLink(hash)).toEqual({ view: startView, problems: [] });
  }
});

test('a bare collection opens without a page', () => {
  const { view, problems } = decodeLink('#collection=tests/collections/ferry');
  expect(view).toEqual({ ...startView, collection: 'tests/collections/ferry' });
  expect(problems).toEqual([]);
});

describe('one bad parameter loses only itself', () => {
  const good = 'name=person-jane-doe&only=country-france&panel=timeline';
  const sound = decodeLink(`#/explore?${good}`).view;

  test.each([
    ['time=yesterday', 'filter'],
    ['time=2024-02-30/2024-03-01', 'filter'],
    ['time=2024-05-02/2024-05-01', 'filter'],
    ['kinds=love', 'filter'],
    ['match=some', 'filter'],
    ['v=x', 'version'],
    ['v=999', 'version'],
    ['event=other', 'selection'],
    ['collection=//evil.example/x', 'collection'],
  ])('%s', (bad, part) => {
    const { view, problems } = decodeLink(`#/explore?${good}&${bad}`);
    expect(view).toEqual(sound);
    expect(problems.map((problem) => problem.part)).toEqual([part]);
    expect(problems[0]?.sentence).toMatch(/^[A-Z].*\.$/);
  });

  test.each(['#/nowhere', '#nowhere', '#/name', '#/name/a/b', '#/explore/more', '#/NAMES'])(
    'page of %s',
    (hash) => {
      expect(parts(hash)).toEqual(['page']);
    },
  );
});

test('a good kind of link is kept beside a bad one', () => {
  const { view } = decodeLink('#/explore?kinds=tie,love,verbal-conflict');
  expect(view.filters.kinds).toEqual(['tie', 'verbal-conflict']);
});

test('a passage needs its words or its place', () => {
  expect(parts('#/explore?in=r1')).toEqual(['selection']);
  expect(parts('#/explore?at=1-5&quote=word')).toEqual(['selection']);
  expect(parts('#/explore?in=r1&at=9-5&quote=word')).toEqual(['selection']);
  const { view } = decodeLink('#/explore?in=r1&quote=word');
  expect(view.selection).toMatchObject({ kind: 'passage', passage: { start: 0, end: 4, quote: 'word' } });
});

test('a damaged escape keeps the name as it stands', () => {
  expect(decodeLink('#/name/person-%E0%A4').view.page).toEqual({ kind: 'name', entity: 'person-%E0%A4' });
});

describe('addresses of collections', () => {
  const home = 'https://reader.example/app/index.html';

  test.each([
    'seeds',
    './seeds',
    '../other',
    'a/b/c',
    '/from/root',
    'a%20b',
    'ü',
    'https://reader.example/x',
  ])('own: %s', (address) => {
    expect(isOwnAddress(address, home)).toBe(true);
  });

  test.each([
    '',
    '//evil.example',
    '/%2Fevil.example',
    '%2F%2Fevil.example',
    '%252F%252Fevil.example',
    '\\\\evil.example',
    '/\\evil.example',
    '/%5Cevil.example',
    'https://evil.example/seeds',
    'http://reader.example/seeds',
    'https://reader.example:444/seeds',
    'https://reader.example@evil.example/',
    'https://me:word@reader.example/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/plain,hello',
    'blob:https://reader.example/x',
    'file:///etc/passwd',
    ' seeds',
    'seeds?x=1',
    'seeds#x',
    'seeds\u0000',
  ])('refused: %j', (address) => {
    expect(isOwnAddress(address, home)).toBe(false);
  });
});
