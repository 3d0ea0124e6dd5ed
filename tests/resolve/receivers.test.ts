import { describe, expect, it } from 'vitest';
import { resolvePages } from '../support/resolve-prose.ts';

/** Recipients of what a page tells to have been sent. */
function receivers(page: string): readonly unknown[] {
  return resolvePages({ page }).reports.flatMap(({ statements }) =>
    statements.filter(({ predicate }) => predicate === 'send').flatMap(({ roles }) => roles.recipient ?? []),
  );
}

describe('receivers of help', () => {
  it('are the country that the report is about', () => {
    const text =
      'A fire killed nine people in Spain on Monday. The government of Spain asked for help. Portugal sent six helicopters.';
    expect(receivers(text)).toEqual(['country-spain']);
  });

  it('are nobody where two countries are as likely, or where it is no help', () => {
    const two =
      'Floods hit Spain and Italy on Monday. Spain and Italy asked for help. Portugal sent six helicopters.';
    expect(receivers(two)).toEqual([]);
    const arms = 'The war in Spain went on. Spain asked for more weapons again. Portugal sent six letters.';
    expect(receivers(arms)).toEqual([]);
  });

  it('are those who asked', () => {
    expect(receivers('Nigeria sent 200 troops at the request of Celeste Adou on Friday.')).toEqual([
      'person-celeste-adou',
    ]);
  });
});

describe('who freed those of whom it is not said', () => {
  /** Parties told to have freed the 26. */
  function whoFreed(noun: string): readonly string[] {
    const page = `Kenya freed two raiders on Monday. The ${noun} involved the release of 26 prisoners in Peru.`;
    return resolvePages({ page }).reports.flatMap(({ statements }) =>
      statements.filter(({ object }) => object.some((id) => id.includes('26'))).flatMap((s) => s.subject),
    );
  }

  it('is the only one who freed anybody, but nobody in a swap, where each side frees its own', () => {
    expect(whoFreed('deal')).toEqual(['country-kenya']);
    expect(whoFreed('swap')).toEqual([]);
  });
});
