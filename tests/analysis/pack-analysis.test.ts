import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/analysis/analysis.ts';
import { packAnalysis, unpackAnalysis } from '../../src/analysis/pack-analysis.ts';
import { readGoldAnalysis } from '../support/gold-analysis.ts';

const gold = readGoldAnalysis();
const texts = gold.reports.map(({ report }) => report);

const someone = (name: string) => gold.entities.slice(0, 1).map((entity) => ({ ...entity, name }));

/** All of an analysis as plain values, whatever reads them. */
function plain(analysis: Analysis): unknown {
  return JSON.parse(JSON.stringify(analysis));
}

describe('an analysis handed over', () => {
  it('is the same on the other side, with the very reports that were sent', () => {
    const there = unpackAnalysis(structuredClone(packAnalysis(gold)), texts);
    expect(plain(there)).toEqual(plain(gold));
    expect(there.reports.map(({ report }) => report)).toEqual(texts);
    for (const [at, { report }] of there.reports.entries()) expect(report).toBe(texts[at]);
  });

  it('tells the same reports silent, in the same order, however the reports came', () => {
    const turned: Analysis = { ...gold, reports: gold.reports.toReversed() };
    const there = unpackAnalysis(packAnalysis(turned), texts);
    expect(there.claims.some(({ silent }) => silent.length > 1)).toBe(true);
    expect(there.claims.map(({ silent }) => silent)).toEqual(gold.claims.map(({ silent }) => silent));
  });

  it('gives the same objects however often they are asked for', () => {
    const there = unpackAnalysis(packAnalysis(gold), texts);
    expect(there.entities).toBe(there.entities);
    expect(there.reports[0]?.mentions).toBe(there.reports[0]?.mentions);
  });

  it('holds no text of a report twice', () => {
    const { bytes } = packAnalysis(gold);
    const words = new TextDecoder().decode(bytes);
    for (const { text } of texts) expect(words).not.toContain(JSON.stringify(text).slice(1, 400));
  });

  it('survives any words', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\ud800'), fc.constant('\0')),
    });
    fc.assert(
      fc.property(anyText, anyText, (title, name) => {
        const odd: Analysis = {
          ...gold,
          title,
          reports: [],
          claims: [],
          events: [],
          entities: someone(name),
        };
        const there = unpackAnalysis(packAnalysis(odd), texts);
        expect(there.title).toBe(title);
        expect(there.entities.map((entity) => entity.name)).toEqual(
          odd.entities.map((entity) => entity.name),
        );
      }),
    );
  });
});
