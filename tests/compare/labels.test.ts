import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../src/compare/act.ts';
import { durationDays } from '../../src/compare/iso-duration.ts';
import { convertMeasure } from '../../src/compare/measures.ts';
import { askQuestion, questionKinds, stateAct } from '../../src/compare/questions.ts';
import { shortHash } from '../../src/compare/short-hash.ts';
import { inflectParticiple } from '../../src/resolve/inflect.ts';

const act: Act = {
  subject: 'Norvik',
  object: 'two ports',
  base: 'take over',
  past: 'took over',
  participle: 'taken over',
  pluralSubject: false,
  pluralObject: true,
  negative: false,
  certainty: 'done',
  perfect: false,
};

describe('labels', () => {
  test.each([
    ['how-many', 'ports', 'How many ports were taken over?'],
    ['who-were', '12 sailors', 'Who were the 12 sailors taken over?'],
    ['were-they', 'armed sailors', 'Were all of them armed sailors?'],
    ['where', '', 'Where were two ports taken over?'],
    ['when', '', 'When did Norvik take over two ports?'],
    ['how-long', 'talks', 'How long were the talks?'],
    ['how-long', 'siege', 'How long was the siege?'],
    ['done', 'agree', 'Has Norvik taken over two ports, or only agreed to do so?'],
    ['who-did', '', 'Who took over two ports?'],
    ['who-says', '', 'Who says that Norvik took over two ports?'],
    ['why', '', 'Why did Norvik take over two ports?'],
    ['how-wide', 'ports', 'Which ports did Norvik take?'],
    ['how-wide-in-one', 'ports', 'One report, two tellings: which ports did Norvik take?'],
    ['spelling', 'Mette Skov', 'How is the name of Mette Skov spelled?'],
    ['did', '', 'Did Norvik take over two ports?'],
  ] as const)('%s: %s', (kind, topic, label) => {
    expect(askQuestion(kind, { act, topic })).toBe(label);
  });

  test('nobody is made to act where no one is told to have', () => {
    const undone = { act: { ...act, subject: '', object: 'the two ports' }, topic: '' };
    expect(askQuestion('when', undone)).toBe('When were the two ports taken over?');
    expect(askQuestion('did', undone)).toBe('Were the two ports taken over?');
  });

  test('every kind asks something of any act, even of one without names', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questionKinds), fc.string(), fc.string(), (kind, subject, topic) => {
        const label = askQuestion(kind, { act: { ...act, subject, object: '' }, topic });
        expect(label.endsWith('?')).toBe(true);
        expect(label).not.toMatch(/undefined|null/);
      }),
    );
  });

  test('agreement is a plain statement, active where the doer is known', () => {
    expect(stateAct(act)).toBe('Norvik took over two ports');
    expect(stateAct({ ...act, subject: '' })).toBe('Two ports were taken over');
    expect(stateAct({ ...act, negative: true })).toBe('Norvik did not take over two ports');
    const denied = (state: string, plural = false) =>
      stateAct({ ...act, base: state, past: state, negative: true, pluralSubject: plural });
    expect(denied('imports from')).toBe('Norvik does not import from two ports');
    expect(denied('import from', true)).toBe('Norvik do not import from two ports');
    expect(denied('is an ally of')).toBe('Norvik is not an ally of two ports');
    expect(stateAct({ ...act, subject: '', object: '' })).toBeNull();
  });
});

test.each([
  ['take', 'taken'],
  ['hand over', 'handed over'],
  ['kill', 'killed'],
  ['withdraw', 'withdrawn'],
  ['shoot down', 'shot down'],
])('the participle of %s is %s', (verb, participle) => {
  expect(inflectParticiple(verb)).toBe(participle);
});

test.each([
  ['P2D', 2],
  ['PT48H', 2],
  ['P1W', 7],
  ['PXD', null],
  ['2020', null],
  ['P', null],
])('%s is %s days', (value, days) => {
  expect(durationDays(value)).toBe(days);
});

test('a length per hour is a speed, and lengths lead to metres', () => {
  expect(convertMeasure('km', '160 km/h')).toEqual({ unit: 'km/h', factor: 1 });
  expect(convertMeasure('mile', '100 miles per hour')?.unit).toBe('km/h');
  expect(convertMeasure('mile', '50 miles')).toEqual({ unit: 'm', factor: 1609.344 });
  expect(convertMeasure('olive', '3 olives')).toBeNull();
});

test('hashes are short, stable and differ where texts differ', () => {
  expect(shortHash('release > rebels')).toBe(shortHash('release > rebels'));
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(shortHash(a)).toMatch(/^[0-9a-z]{2,14}$/);
      expect(shortHash(a) === shortHash(b)).toBe(a === b);
    }),
  );
});
