import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/compare/claim.ts';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { clauseEnd, withAuxiliaries } from '../../src/compare/prose/line.ts';
import { senseOf, stemOf } from '../../src/compare/prose/stems.ts';
import { type Cast, tellStory } from '../support/compare-story.ts';

// Sentences that no statement takes up: what differs stands in their words. Two names make the reports one story.
const cast: Cast = {
  'Kari Holm': { kind: 'person' },
  'Per Lund': { kind: 'person' },
  Brevik: { kind: 'place' },
  Sundby: { kind: 'place' },
  Vester: { kind: 'place' },
  'Norvik Line': { kind: 'organisation' },
  'Skagen Union': { kind: 'organisation' },
};
const frame = 'Kari Holm and Per Lund came to Brevik. ';

function compare(...texts: readonly string[]): readonly Claim[] {
  const reports = texts.map((text, at) => ({ id: `r${at}`, text: frame + text, says: [] }));
  return compareReports(tellStory(cast, reports)).claims;
}

function conflicts(...texts: readonly string[]): readonly string[] {
  return compare(...texts)
    .filter((claim) => claim.verdict === 'conflict')
    .map((claim) => claim.question);
}

describe('what cannot both be so', () => {
  test.each([
    ['The signal was red.', 'The signal had been green.', 'Was the signal green or red?'],
    ['No one was hurt.', 'One sailor was shot in the leg.', 'Was anybody hurt?'],
    ['The crew is safe. All are unharmed.', 'Two guards were wounded.', 'Was anybody hurt?'],
    ['The lorry was parked.', 'He had driven the lorry.', 'Was the lorry parked or driven?'],
    [
      'Kari Holm conceded defeat.',
      'Kari Holm refused to accept the result.',
      'Did Kari Holm accept the result?',
    ],
    [
      'The bomb exploded at 6:40 a.m.',
      'The blast came shortly before 5 p.m.',
      'At what time did the attack happen?',
    ],
    [
      'The wounded were taken to Sundby.',
      'The injured were flown to Vester.',
      'Where were the injured taken?',
    ],
    ['Kari Holm, 58, spoke.', 'The 61-year-old Kari Holm spoke.', 'How old is Kari Holm?'],
    ['The judges voted 4-1.', 'Three judges were in favour, two against.', 'How did the vote end?'],
    ['The quake had a magnitude of 6.8.', 'Experts put the magnitude at 7.1.', 'What was the magnitude?'],
    [
      'The army had shelled the market of Brevik.',
      'Norvik Line had shelled the market of Brevik.',
      'Who shelled the market of Brevik?',
    ],
    ['They fired a missile.', 'They launched three missiles.', 'How many missiles were fired?'],
    ['Per Lund was arrested in Sundby.', 'Per Lund was arrested in Vester.', 'Where was Per Lund arrested?'],
    [
      'The firm denied that a ransom had been paid.',
      'A ransom of two million was paid.',
      'Is it true that a ransom had been paid?',
    ],
    [
      'The pirates want ten million dollars.',
      'No demand has been made, the owner says.',
      'Was a ransom demanded?',
    ],
    [
      'Mette Skov offered to mediate. Kari Holm accepted the offer.',
      'Kari Holm rejected mediation.',
      'Did Kari Holm accept the mediation?',
    ],
    ['No ferries will be sold.', 'Two ferries will be sold.', 'Is it true that ferries will be sold?'],
  ])('%s / %s', (one, other, question) => {
    expect(conflicts(one, other)).toEqual([question]);
  });
});

describe('what looks like a conflict and is none', () => {
  test.each([
    ['another thing', 'The signal was red.', 'The flag had been green.'],
    ['the same, negated', 'The signal was red.', 'The signal was not green.'],
    ['another day', 'The bomb exploded on Monday at 6 a.m.', 'The bomb exploded on Friday at 9 a.m.'],
    ['times that meet', 'The bomb exploded at 6:40 a.m.', 'The blast came shortly after 6 a.m.'],
    ['no money asked for, in another sense', 'The union wants ten per cent.', 'No demand has been made.'],
    [
      'another offer',
      'Per Lund offered to sell. Kari Holm accepted the offer.',
      'Kari Holm rejected mediation.',
    ],
    ['a later rescue', 'The bomb exploded at 6:40 a.m.', 'The last survivor was rescued at 11 p.m.'],
    ['a part of them', 'The injured were taken to Sundby.', 'Two of the injured were flown to Vester.'],
    ['other people', 'The injured were taken to Sundby.', 'The prisoners were taken to Vester.'],
    ['another quake', 'The quake had a magnitude of 6.8.', 'In 2011 a magnitude 5.1 quake hit Brevik.'],
    ['an aftershock', 'The quake had a magnitude of 6.8.', 'An aftershock of magnitude 5.1 followed.'],
    ['harm to others', 'No one on the ground was hurt.', 'Two passengers were injured.'],
    ['harm of a part', 'No one was hurt. Nine had died the day before.', 'Two passengers were injured.'],
    ['no harm known so far', 'So far no one was hurt.', 'Two passengers were injured.'],
    ['other people of an age', 'Kari Holm, 58, spoke.', 'Per Lund, 61, spoke.'],
    ['what may be', 'No ferries will be sold.', 'Ferries might be sold.'],
    ['what must be', 'He has not signed the order.', 'The minister must sign the order.'],
    ['another verb', 'The firm denied that a ransom had been paid.', 'A ransom was demanded.'],
    [
      'one side of two',
      'The rebels had shelled the market of Brevik.',
      'Norvik Line had shelled the market of Brevik.',
    ],
  ])('%s', (_, one, other) => {
    expect(conflicts(one, other)).toEqual([]);
  });

  test('stories that share no names', () => {
    const telling = (id: string, text: string) => ({ id, text, says: [] });
    const { claims } = compareReports(
      tellStory(cast, [telling('a', 'The signal was red.'), telling('b', 'The signal had been green.')]),
    );
    expect(claims.filter((claim) => claim.verdict === 'conflict')).toEqual([]);
  });
});

describe('words', () => {
  test('forms of a word meet in its stem, and words for one thing in their sense', () => {
    for (const form of ['inspected', 'inspects', 'inspection', 'inspecting'])
      expect(stemOf(form)).toBe(stemOf('inspect'));
    expect(senseOf(stemOf('talks'))).toBe(senseOf(stemOf('negotiations')));
    expect(senseOf(stemOf('truce'))).not.toBe(senseOf(stemOf('talks')));
  });

  test('a verb keeps what turns its meaning', () => {
    const before = 'The minister plans not to ';
    expect(before.slice(withAuxiliaries(before))).toBe('plans not to ');
    expect(withAuxiliaries('The minister ')).toBe('The minister '.length);
  });

  test('a clause ends at a mark, but not within a figure or an abbreviation', () => {
    const text = 'paid 2.5 million to the U.S. firm, and left';
    expect(text.slice(0, clauseEnd(text, 0, 4))).toBe('paid 2.5 million to the U.S. firm');
  });

  test('any two texts are survived, and every word shown stands in its report', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ maxLength: 200 }),
        (one, other) => {
          const shown = compare(one, other).flatMap(({ sides }) => sides.flatMap(({ words }) => words));
          const longest = frame.length + Math.max(one.length, other.length);
          expect(shown.filter(({ start, end }) => start >= end || end > longest)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
