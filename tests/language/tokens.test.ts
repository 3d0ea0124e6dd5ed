import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitTokens } from '../../src/language/tokens.ts';

function cut(text: string): string[] {
  return splitTokens(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('tokens after Universal Dependencies', () => {
  test.each([
    ["They didn't pay $1.5M.", ['They', 'did', "n't", 'pay', '$', '1.5M', '.']],
    ['Minsk’s envoy can’t wait…', ['Minsk', '’s', 'envoy', 'ca', 'n’t', 'wait', '…']],
    ['a 15-year term', ['a', '15', '-', 'year', 'term']],
    ['They co-operate, cannot they?', ['They', 'co-operate', ',', 'can', 'not', 'they', '?']],
    ['the U.S. economy', ['the', 'U.S.', 'economy']],
    ['“Go!” she said.', ['“', 'Go', '!', '”', 'she', 'said', '.']],
    ['See https://example.org/a?b=1.', ['See', 'https://example.org/a?b=1', '.']],
    ['1,200 people at 6:40', ['1,200', 'people', 'at', '6:40']],
    ['', []],
  ])('%s', (text, tokens) => {
    expect(cut(text)).toEqual(tokens);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'aZé9 .,\'’“”"-–$&/:\n\u0000\ud800\udc00'), maxLength: 300 }),
);

test('tokens tile any text: in order, without overlap, nothing but white space between', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0;
      for (const { start, end } of splitTokens(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(from, start).trim()).toBe('');
        from = end;
      }
      expect(text.slice(from).trim()).toBe('');
    }),
  );
});
