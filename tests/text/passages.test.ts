import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage, quotePassage } from '../../src/text/passages.ts';

const text =
  'The bridge fell at noon. Nobody was hurt. The bridge fell at noon, the mayor said. Nobody was hurt.';

function quoteOf(words: string, from = 0) {
  const start = text.indexOf(words, from);
  const span = { start, end: start + words.length };
  return { ...span, ...quotePassage(text, span) };
}

describe('findPassage', () => {
  it('finds every passage of an unchanged text where it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
        const start = Math.min(a, b) % words.length;
        const end = start + 1 + (Math.max(a, b) % (words.length - start));
        const passage = { start, end, ...quotePassage(words, { start, end }) };
        expect(findPassage(words, passage)).toEqual({ kind: 'exact', span: { start, end } });
      }),
    );
  });

  it('says that a passage moved when text was put before it', () => {
    const found = findPassage(`Update. ${text}`, quoteOf('the mayor said'));
    expect(found).toMatchObject({ kind: 'moved', likeness: 1 });
    expect(found.kind === 'moved' && `Update. ${text}`.slice(found.span.start, found.span.end)).toBe(
      'the mayor said',
    );
  });

  it('tells equal sentences apart by their context', () => {
    const second = quoteOf('Nobody was hurt.', text.indexOf('mayor'));
    const found = findPassage(`One line more. ${text}`, second);
    expect(found.kind === 'moved' && found.span.start).toBe(second.start + 15);
  });

  it('finds words that were edited a little, and says so', () => {
    const changed = text.replace(
      'The bridge fell at noon, the mayor said.',
      'The bridge fell at noon, the old mayor said.',
    );
    const found = findPassage(changed, quoteOf('The bridge fell at noon, the mayor said.'));
    expect(found.kind).toBe('moved');
    expect(found.kind === 'moved' && found.likeness).toBeLessThan(1);
  });

  it('gives up rather than take a sentence that is another one', () => {
    expect(findPassage('Something else entirely happened here.', quoteOf('Nobody was hurt.'))).toEqual({
      kind: 'lost',
    });
  });
});
