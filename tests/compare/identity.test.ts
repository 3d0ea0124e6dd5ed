import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/compare/claim.ts';
import type { CompareInput } from '../../src/compare/compare-input.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { type Cast, type Tells, tellStory } from '../support/compare-story.ts';

const cast: Cast = {
  Norway: { kind: 'country' },
  Norwegian: { kind: 'country', same: 'Norway' },
  Denmark: { kind: 'country' },
  Danish: { kind: 'country', same: 'Denmark' },
  'Anna Vik': { kind: 'person' },
  'Free Coast': { kind: 'organisation' },
};

function typed(input: CompareInput, type: 'identity' | 'internal'): readonly Claim[] {
  return compareReports(input).claims.filter((c) => c.type === type);
}

function tell(id: string, text: string, says: Tells['says'], more: Partial<Tells> = {}): Tells {
  return { id, text, says, ...more };
}

describe('who the counted ones were', () => {
  test('all of one nationality, and members of another: both cannot be true', () => {
    const freed = { predicate: 'release', event: 'freeing' };
    const [claim] = typed(
      tellStory(cast, [
        tell(
          'a',
          'Guards freed 12 Norwegian hikers.',
          [{ ...freed, verb: 'freed', object: ['12 Norwegian hikers'] }],
          { figures: ['12 Norwegian hikers'] },
        ),
        tell(
          'b',
          'Guards freed 12 hikers, among them Danish citizens.',
          [
            { ...freed, verb: 'freed', object: ['12 hikers'] },
            { verb: 'citizens', predicate: 'citizen-of', subject: ['12 hikers'], object: ['Denmark'] },
          ],
          { figures: ['12 hikers'] },
        ),
      ]),
      'identity',
    );
    expect(claim).toMatchObject({ verdict: 'conflict', question: 'Who were the 12 hikers released?' });
  });

  test('a report that makes its own leader of a foreign opposition Norwegian differs with itself', () => {
    const freed = { predicate: 'release', event: 'freeing', verb: 'freed' };
    const [claim] = typed(
      tellStory(cast, [
        tell(
          'a',
          'Guards freed 12 Norwegian hikers. Among those freed was Anna Vik, a leader of Free Coast, which opposes Denmark.',
          [
            { ...freed, object: ['12 Norwegian hikers'] },
            { ...freed, verb: 'those freed', object: ['Anna Vik'] },
            { verb: 'leader', predicate: 'lead', subject: ['Anna Vik'], object: ['Free Coast'] },
            { verb: 'opposes', predicate: 'oppose', subject: ['Free Coast'], object: ['Denmark'] },
          ],
          { figures: ['12 Norwegian hikers'] },
        ),
      ]),
      'internal',
    );
    expect(claim).toMatchObject({ verdict: 'differ', question: 'Were all of them Norwegian hikers?' });
    expect(claim?.because).toContain('a leader');
  });
});
