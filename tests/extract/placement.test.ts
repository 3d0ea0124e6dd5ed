import { describe, expect, it } from 'vitest';
import { extractProse } from '../support/told.ts';

/** "verb: times" of each proposition that is no connective. */
function datesOf(text: string): readonly string[] {
  return extractProse(text).propositions.map(({ verb, roles }) =>
    [
      verb,
      ...roles.filter(({ role }) => role === 'time').map((r) => text.slice(r.argument.start, r.argument.end)),
    ].join(': '),
  );
}

describe('a time', () => {
  it.each([
    [
      'dates the verb at the end of what is told with a noun',
      'Peru has faced heavy sanctions since 2030, and those sanctions were increased two years later.',
      ['face: 2030', 'increase: two years later'],
    ],
    [
      'in a clause with its own subject dates nothing before it',
      'Peru freed Ivo Lenk, and the children were growing up in 2032.',
      ['free'],
    ],
    [
      'behind two verbs of one subject dates the last',
      'Peru arrested Ivo Lenk and freed Rui Melo in 2032.',
      ['arrest', 'free: 2032'],
    ],
  ])('%s', (_, text, dated) => {
    expect(datesOf(text)).toEqual(dated);
  });
});
