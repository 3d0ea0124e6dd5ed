import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeName, foldName, matchNames, sameName } from '../../src/resolve/name-match.ts';

const score = (a: string, b: string) => matchNames(foldName(a), foldName(b));

const pairs = readFileSync(new URL('./pairs.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([same, a = '', b = '']) => ({ same: same === '1', joined: score(a, b) >= sameName }));

/** Any UTF-16 code units, lone surrogates too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

describe('matching names of persons', () => {
  it('joins spellings of one person and keeps relatives apart on the hand-made pairs', () => {
    const count = (same: boolean, joined: boolean) =>
      pairs.filter((pair) => pair.same === same && pair.joined === joined).length;
    const hits = count(true, true);
    expect(pairs.length).toBeGreaterThan(170);
    expect((2 * hits) / (2 * hits + count(true, false) + count(false, true))).toBeGreaterThanOrEqual(0.96);
    expect(count(false, true)).toBeLessThanOrEqual(1);
  });

  it('meets Cyrillic with Latin', () => {
    expect(score('Олександр Сирський', 'Oleksandr Syrskyi')).toBeGreaterThanOrEqual(sameName);
    expect(score('Сергей Шойгу', 'Sergei Shoigu')).toBeGreaterThanOrEqual(sameName);
    expect(score('Аляксандр Мілінкевіч', 'Aliaksandr Milinkevich')).toBeGreaterThanOrEqual(sameName);
    expect(score('Сергей Шойгу', 'Sergei Lavrov')).toBeLessThan(alikeName);
  });

  it('takes initials and short given names', () => {
    expect(score('James Harlow', 'Jim Harlow')).toBeGreaterThanOrEqual(sameName);
    expect(score('Anna Berg', 'A. Berg')).toBeGreaterThanOrEqual(sameName);
    expect(score('Anna Berg', 'B. Berg')).toBeLessThan(alikeName);
    expect(score('Peter J. Moor', 'Peter K. Moor')).toBeLessThan(sameName);
  });

  it('survives any two strings, gives 0 to 1 and does not depend on their order for equal lengths', () => {
    fc.assert(
      fc.property(anyText, fc.string({ maxLength: 40 }), (a, b) => {
        expect(score(a, b)).toBeGreaterThanOrEqual(0);
        expect(score(a, b)).toBeLessThanOrEqual(1);
        const names = [foldName(a), foldName(b)];
        if (names.every((name) => name.words.length === 1)) expect(score(a, b)).toBeCloseTo(score(b, a), 9);
      }),
    );
    expect(score('', 'x')).toBe(0);
    expect(score('a'.repeat(100_000), 'b'.repeat(100_000))).toBe(0);
    expect(score('\uD800', '\uDC00')).toBe(0);
  });
});
