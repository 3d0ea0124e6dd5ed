import { expect, test } from 'vitest';
import { buildLadder, currentVersion, upgradeLink } from '../../src/link/upgrade-link.ts';

const rename = (from: string, to: string) => (link: ReadonlyMap<string, string>) =>
  new Map([...link].map(([name, value]) => [name === from ? to : name, value]));

test('an old link climbs every step between its version and the newest', () => {
  const climb = buildLadder(3, [rename('person', 'who'), rename('who', 'name')]);
  expect([...climb(1, new Map([['person', 'x']]))]).toEqual([['name', 'x']]);
  expect([...climb(2, new Map([['who', 'x']]))]).toEqual([['name', 'x']]);
  expect([...climb(3, new Map([['name', 'x']]))]).toEqual([['name', 'x']]);
});

test('a version without a step stops the app from starting', () => {
  expect(() => buildLadder(3, [rename('a', 'b')])).toThrow(RangeError);
});

test('a link of the newest version stays as it is', () => {
  expect([...upgradeLink(currentVersion, new Map([['name', 'x']]))]).toEqual([['name', 'x']]);
});
