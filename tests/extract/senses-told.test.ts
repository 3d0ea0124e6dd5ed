import { describe, expect, it } from 'vitest';
import { extractProse, tell } from '../support/told.ts';

const mentions = (text: string): readonly string[] =>
  extractProse(text).mentions.map((m) => `${text.slice(m.start, m.end)} ${m.kind}`);

describe('what verbs mean beside certain words', () => {
  it.each([
    ['The theft of eight jewels by four thieves shocked France.', 'steal: four thieves -> eight jewels'],
    ["India's spacecraft touches down near the pole", "arrive: India's spacecraft -> "],
    ['Chile imposed sanctions on Kenya on Monday.', 'impose-sanctions: Chile -> Kenya'],
    [
      'Chile imposed sanctions on Kenya on Monday, officials said.',
      'reported impose-sanctions: Chile -> Kenya',
    ],
    ['Doctors treated the wounded at a hospital.', 'provide-aid: Doctors -> the wounded'],
  ])('%s', (text, told) => {
    expect(tell(text)).toContain(told);
  });

  it.each([
    [
      'pieces that are seized are not abducted',
      'Nine pieces were seized in all, prosecutors said.',
      'abduct:',
    ],
    [
      'who is treated cruelly gets no aid',
      'The judge wrote that Lenk had treated Melo with cruelty.',
      'provide-aid:',
    ],
    ['who offers to resign has not', 'Sousa offered her resignation, which was declined.', 'resign:'],
    ['who talks to somebody holds no talks', 'Wanjiru talked to the miners.', 'meet-negotiate:'],
    [
      'whoever left jail took no part in talks by others',
      'Fifty sailors have left jail in Peru after talks by a US delegation.',
      'meet-negotiate: Fifty',
    ],
    [
      'what something was not is not told',
      'The release was not a trade for the end of sanctions on Peru.',
      'lift-sanctions:',
    ],
    ['what they stole is open', 'A hundred officers hunt the jewels and those who stole them.', '-> them'],
  ])('%s', (_, text, wrong) => {
    expect(tell(text).join('\n')).not.toContain(wrong);
  });

  it('read fractions behind numbers, and years with months as one length', () => {
    const values = (text: string) => extractProse(text).times.map(({ timex }) => timex.value);
    for (const words of [
      '22 1/2 years',
      '22-1/2 years',
      '22½ years',
      '22 and a half years',
      '22 years and six months',
    ])
      expect(values(`The court gave him ${words}.`)).toEqual(['P22.5Y']);
    expect(values('It took two hours and 30 minutes.')).toEqual(['PT2H30M']);
    expect(extractProse('It cost 2 1/2 million dollars.').quantities.map(({ value }) => value)).toEqual([
      2500000,
    ]);
  });

  it('name nobody by the state of a town, nor a service by one of it', () => {
    expect(mentions('First Citizens, of Raleigh, N.C., reached a deal.').join()).not.toContain('N.C.');
    expect(mentions('Former US Marine Paul Whelan was freed on Monday, and he went home.')).toContain(
      'Former US Marine person',
    );
  });

  it('count who is told behind the number, and one man as one', () => {
    const text = 'It had 68 passengers, 15 of them foreigners, and four crew.';
    const counted = extractProse(text).quantities.map(({ counted: { start, end } }) =>
      text.slice(start, end),
    );
    expect(counted).toContain('foreigners');
    expect(mentions('One man was in tears.')).toContain('One man person');
  });
});
