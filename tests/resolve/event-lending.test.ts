import { describe, expect, it } from 'vitest';
import { resolvePages } from '../support/resolve-prose.ts';

describe('an event without a date', () => {
  const dated = (sentence: string): string[] =>
    resolvePages({ a: `A look at Peru\n\n${sentence}` }).events.map(
      ({ label, edtf, dating }) => `${label}: ${edtf} ${dating?.workedOut}`,
    );

  it('is about as old as what it is told to go on during, and so is what it puts down', () => {
    const events = dated(
      'Peru has faced heavy sanctions from Chile ever since a serious crackdown on political opponents and protests during a controversial election in 2029, officials said.',
    );
    expect(events).toContain('Crackdown on political opponents: 2029~ true');
    expect(events).toContain('Protests: 2029~ true');
    expect(events).toContain('Chile sanctions on Peru: 2029~/.. true');
  });

  it.each([
    [
      'is set against another by "while"',
      'While Chile held an election in 2029, President Grace Wanjiru of Peru freed Ivo Lenk, officials said.',
    ],
    [
      'comes after something dated',
      'After an election in Chile in 2029 President Grace Wanjiru of Peru freed Ivo Lenk, officials said.',
    ],
  ])('has none still when it %s', (_, sentence) => {
    expect(
      dated(sentence)
        .filter((event) => /freed/.test(event))
        .join(),
    ).toMatch(/^Lenk freed: null/);
  });
});
