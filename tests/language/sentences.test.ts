import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/language/sentences.ts';

function cut(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['an initial ends none', 'Aleksandr G. Lind spoke. He left.', ['Aleksandr G. Lind spoke.', 'He left.']],
    ['an abbreviation ends none', 'The U.S. Senate met. It rose.', ['The U.S. Senate met.', 'It rose.']],
    ['a title ends none', 'Dr. Mora met Gen. Lund. Both left.', ['Dr. Mora met Gen. Lund.', 'Both left.']],
    [
      'a quotation stays with its frame',
      'She said: “It is over. We won.” Nobody replied.',
      ['She said: “It is over. We won.”', 'Nobody replied.'],
    ],
    [
      'a frame goes on after a question',
      '“Who did it?” asked the judge. No one knew.',
      ['“Who did it?” asked the judge.', 'No one knew.'],
    ],
    [
      'whole sentences that nothing frames are cut',
      '“It is over. We won.” Nobody replied.',
      ['“It is over.', 'We won.”', 'Nobody replied.'],
    ],
    [
      'a state ends one before a subject with its verb',
      'He moved to the U.S. Aldane-Pry is a resident. The U.S. Treasury said so.',
      ['He moved to the U.S.', 'Aldane-Pry is a resident.', 'The U.S. Treasury said so.'],
    ],
    ['a line ends one', 'A heading\nThe first line.', ['A heading', 'The first line.']],
    ['numbers go on', 'It cost 3.5 million. No. 4 won.', ['It cost 3.5 million.', 'No. 4 won.']],
    [
      'a time goes on',
      'It closed at 7:30 p.m. ET Tuesday. It reopened at 6 a.m. The rain stopped.',
      ['It closed at 7:30 p.m. ET Tuesday.', 'It reopened at 6 a.m.', 'The rain stopped.'],
    ],
    ['notes belong to what they follow', 'It fell.[3] It rose.', ['It fell.[3]', 'It rose.']],
  ])('%s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

test('sentences of any text are trimmed, in order and leave out nothing but white space', () => {
  const unit = fc.constantFrom(...'aB. !?…"“”’\n\r\u2028\ud800\udc00é1[]。');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit, maxLength: 300 }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0;
      for (const { start, end } of splitSentences(text)) {
        expect(text.slice(from, start).trim()).toBe('');
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(text.slice(from).trim()).toBe('');
    }),
  );
});
