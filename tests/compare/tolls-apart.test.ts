import { describe, expect, it } from 'vitest';
import { compareTexts, conflictsOf, rowsOf } from '../support/compare-texts.ts';
import { tell } from '../support/told.ts';

describe('figures of other people', () => {
  it('of dead or missing are no number of dead', () => {
    const rows = rowsOf('The flood left 10,000 people dead or missing.', 'The flood left 4,000 people dead.');
    expect(rows.filter((row) => /dead|killed/.test(row))).toEqual([]);
    expect(
      tell('The flood left 10,000 people dead or missing.').filter((line) => /kill|die/.test(line)),
    ).toEqual([]);
  });

  it('of a headline are what the text below makes of them', () => {
    const text = 'Flood kills 2,000.\n\nOver 2,000 people were killed by the flood, officials said.';
    expect(conflictsOf(text, 'The flood killed 5,000 people.')).toEqual([]);
    expect(rowsOf(text, 'The flood killed 5,000 people.').join('\n')).toContain(
      'How many people were killed?',
    );
  });

  it('with two bounds, or of dead and of missing, are not the same figure', () => {
    const same = (...texts: readonly string[]) =>
      compareTexts(texts).claims.filter(
        ({ verdict, question }) => verdict === 'agree' && /people/.test(question),
      );
    expect(same('The flood killed over 5,900 people.', 'The flood killed over 6,000 people.')).toEqual([]);
    expect(same('Some 5,300 people were killed.', 'Some 5,300 people are missing.')).toEqual([]);
    expect(same('Some 5,300 people were killed.', 'Some 5,300 people were killed.')).toHaveLength(1);
  });
});
