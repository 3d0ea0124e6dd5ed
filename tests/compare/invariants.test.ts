import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/compare/claim.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { scoreClaims } from '../evaluate/claim-layer.ts';
import { readGold } from '../evaluate/gold.ts';
import { readGoldAnalysis } from '../support/gold-analysis.ts';

describe('every claim', () => {
  const gold = readGoldAnalysis();

  test('reports in any order give the same claims', () => {
    const claims = JSON.stringify(compareReports(gold).claims);
    fc.assert(
      fc.property(fc.shuffledSubarray([...gold.reports], { minLength: gold.reports.length }), (reports) => {
        expect(JSON.stringify(compareReports({ ...gold, reports }).claims)).toBe(claims);
      }),
      { numRuns: 5 },
    );
  });

  test('holds for any part of a collection: verbatim words, no report both telling and silent, ids unique', () => {
    fc.assert(
      fc.property(fc.subarray([...gold.reports], { minLength: 1 }), (reports) => {
        const { claims } = compareReports({ ...gold, reports });
        const texts = new Map(reports.map((r) => [r.report.id, r.report.text]));
        expect(new Set(claims.map((c) => c.id)).size).toBe(claims.length);
        for (const claim of claims) checkClaim(claim, texts);
      }),
      { numRuns: 12 },
    );
  });

  function checkClaim(claim: Claim, texts: ReadonlyMap<string, string>): void {
    const telling = new Set(claim.sides.flatMap((side) => side.reports));
    expect(telling.size + claim.silent.length).toBe(texts.size);
    expect(claim.silent.every((report) => !telling.has(report))).toBe(true);
    expect(claim.question.trim()).not.toBe('');
    for (const side of claim.sides) {
      expect(side.words.map((w) => w.report)).toEqual(side.reports);
      for (const { report, start, end } of [...side.words, ...side.differing]) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(texts.get(report)?.length ?? 0);
      }
    }
    if (claim.verdict === 'conflict' || claim.verdict === 'differ')
      expect(claim.sides.length).toBeGreaterThan(1);
    if (claim.verdict === 'single') expect(telling.size).toBe(1);
    if (claim.verdict === 'several') expect(telling.size).toBeGreaterThan(1);
  }

  test('no statement gives no claim', () => {
    expect(compareReports({ reports: [], entities: [], events: [] })).toEqual({ claims: [], shared: [] });
  });
});

test('the statements of the gold lead to the comparisons of the gold', () => {
  const analysis = readGoldAnalysis();
  const gold = readGold(fileURLToPath(new URL('../gold', import.meta.url)));
  const scores = new Map(
    scoreClaims(gold, { ...analysis, ...compareReports(analysis) }).map((s) => [s.layer, s]),
  );
  const conflicts = scores.get('claims: conflict found / false conflicts');
  expect(conflicts).toMatchObject({ right: 1, missed: [], wrong: [] });
  expect(scores.get('agreement by arithmetic')?.missed).toEqual([]);
  expect(scores.get('comparisons marked salient')?.missed).toEqual([]);
});
