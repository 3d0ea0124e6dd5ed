import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { type Cast, type Tells, tellStory } from '../support/compare-story.ts';

const cast: Cast = {
  'Kari Holm': { kind: 'person' },
  Brevik: { kind: 'place' },
  Norway: { kind: 'country' },
};

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

  test.each([
    ['The blast at Brevik killed two.', 'blast', 'explode', 'The blast at Brevik killed two'],
    ['Kari Holm was asked to leave.', 'asked', 'ask', 'Kari Holm was asked to leave'],
    ['A protest to Brevik was sent.', 'protest', 'protest', 'A protest to Brevik was sent'],
    [
      'A blast hit Brevik, which was called a “dark day.”',
      'called',
      'explode',
      'which was called a ‘dark day’',
    ],
  ])('is quoted where its verb and object alone do not tell it: %s', (text, verb, predicate, label) => {
    const object = [text.includes('Brevik') ? 'Brevik' : 'Kari Holm'];
    expect(labels(text, [{ verb, predicate, object }])).toEqual([`“${label}”`]);
  });

  test('is quoted where a government is drawn as its country and resigns', () => {
    const text = 'The government of Norway resigned on Monday.';
    expect(labels(text, [{ verb: 'resigned', predicate: 'resign', subject: ['Norway'] }])).toEqual([
      '“The government of Norway resigned on Monday”',
    ]);
    expect(
      labels('Kari Holm resigned.', [{ verb: 'resigned', predicate: 'resign', subject: ['Kari Holm'] }]),
    ).toEqual(['Kari Holm resigned']);
  });

  test('is quoted with what was done where by whom alone is told', () => {
    const text = 'The merger was engineered by Norway in a week.';
    expect(labels(text, [{ verb: 'engineered', predicate: 'engineer', subject: ['Norway'] }])).toEqual([
      '“The merger was engineered by Norway in a week”',
    ]);
  });
});
