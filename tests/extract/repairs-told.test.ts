import { describe, expect, it } from 'vitest';
import { extractProse, tell } from '../support/told.ts';

/** Sentences whose trees parsers get wrong, and what each must say all the same. */
const said: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an attack claimed by a body with its short form',
    'The toll from a deadly attack claimed by the Red Dawn (RD) militant group reached 133.',
    ['claim-responsibility: Red Dawn -> a deadly attack'],
  ],
  [
    'a body, an office and its holder in one run of capitals',
    'National Rail Safety Board Chair Jane Roe told Globe News that trains had stopped.',
    ['hold-office: Jane Roe -> National Rail Safety Board', 'state: Jane Roe -> '],
  ],
  [
    'headline with what is told first',
    'Concert attack suspects detained, Peru says, as death toll rises to 133',
    ['reported detain:  -> Concert attack suspects', 'state: Peru -> '],
  ],
  [
    'past tense after a verb of saying',
    'The Dutch Centre for Hydrology (NHZ) said the quake struck at a depth of 10 km.',
    ['reported hit: the quake -> '],
  ],
  [
    'two clauses told',
    'Danish officials said the suspects were all foreign nationals and that 11 people, in all, had been detained.',
    ['reported detain:  -> 11 people'],
  ],
  [
    'speaker between quotation and verb',
    '"We are under the debris," Ana Sousa, a stunned survivor in Peru\'s mostly Aymara city of Arica, told Reuters.',
    ['state: Ana Sousa -> '],
  ],
  [
    'a title of two words',
    'The vote prompted UN Secretary-General Antonio Guterres on Saturday to call for calm.',
    ['hold-office: Antonio Guterres -> UN', 'call-for: Antonio Guterres -> '],
  ],
  [
    'a body that claims to have done something',
    'The KNB claim to have arrested 11 suspects in connection with the blast.',
    ['detain: KNB -> 11 suspects'],
  ],
];

describe('sentences that parsers get wrong', () => {
  it.each(said)('says what they say: %s', (_, text, wanted) => {
    expect(tell(text)).toEqual(expect.arrayContaining([...wanted]));
  });

  it('makes no offer, deal or journey of nouns and directions', () => {
    const told = [
      'Solberg said offers for help had been received from some 45 countries.',
      'Members of the pact were gathering support to help Chile deal with the aftermath.',
      'The rescue team heading to Chile will bring tents.',
    ].flatMap(tell);
    expect(told.filter((line) => /\b(?:offer|agree|lead):/.test(line))).toEqual([]);
  });

  it('names nobody by a state, a title or a weekday', () => {
    const words = (text: string): string[] =>
      extractProse(text).mentions.map(({ start, end }) => text.slice(start, end));
    expect(words('Forty people were taken hostage and two died in hospital.')).not.toContain('hostage');
    expect(words('Forty people were taken hostage and two died in hospital.')).not.toContain('hospital');
    expect(words('Deputy Fire Chief Tom Ewald spoke.')).not.toContain('Fire');
    expect(words('The curtains and chairs were burned.')).not.toContain('chairs');
  });
});
