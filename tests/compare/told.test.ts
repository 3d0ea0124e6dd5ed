import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { type Cast, type Tells, tellStory } from '../support/compare-story.ts';

const cast: Cast = { 'Kari Holm': { kind: 'person' }, Brevik: { kind: 'place' } };

/** Labels of the rows of one report that tells these statements. */
function labels(text: string, says: Tells['says']): string[] {
  return compareReports(tellStory(cast, [{ id: 'a', text, says }])).claims.map(({ question }) => question);
}

describe('what one report tells', () => {
  test.each([
    ['Kari Holm told reporters on Monday.', 'told'],
    ['“It is over,” said Kari Holm in Brevik.', 'said'],
  ])('is no row where it is only that somebody spoke: %s', (text, verb) => {
    expect(labels(text, [{ verb, predicate: 'state', subject: ['Kari Holm'] }])).toEqual([]);
  });

  test('is a row with what was said', () => {
    expect(
      labels('Kari Holm said the port would close.', [
        { verb: 'said', predicate: 'state', subject: ['Kari Holm'] },
      ]),
    ).toEqual(['“Kari Holm said the port would close”']);
  });
});
