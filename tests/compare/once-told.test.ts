import { describe, expect, it } from 'vitest';
import { compareTexts } from '../support/compare-texts.ts';

const unrest = {
  title: 'Unrest in Arica',
  frame: 'President Grace Wanjiru came to Arica on Monday and spoke with Rui Melo, the mayor.',
};

function rowsOf(verdict: string, texts: readonly string[]): readonly string[] {
  return compareTexts(texts, unrest)
    .claims.filter((claim) => claim.verdict === verdict)
    .map(({ question, sum }) => (sum === null ? question : `${question} ${sum}`));
}

describe('one that cannot be two', () => {
  it.each([
    [
      'dead or over the border',
      'Captain Ivo Lenk was shot dead on Monday.',
      'Captain Ivo Lenk fled across the border into Bolivia, officials said.',
      'Is Ivo Lenk dead?',
    ],
    [
      'an airport that is closed and open',
      'The airport of Arica was closed.',
      'The airport remained open, a Delta News correspondent reported.',
      'Was the airport open or shut?',
    ],
    [
      'two days on which one thing began',
      'The fire broke out on Sunday evening.',
      'Many fled after the fire started on Saturday.',
      'When did the fire begin?',
    ],
    [
      'those of them who were hurt',
      'A truck drove into a group of strikers and hurt two of them.',
      'A lorry hit the strikers. Five people were injured.',
      'How many people were injured?',
    ],
    [
      'what one report tells and another tells with its denial',
      'The rebels were helped by Peruvian soldiers.',
      'The rebels were helped by Peruvian soldiers, claimed a minister. Lima denied it.',
      'Is it true that the rebels were helped by Peruvian soldiers?',
    ],
  ])('%s', (_, one, other, question) => {
    expect(rowsOf('conflict', [one, other])).toEqual([question]);
  });

  it.each([
    [
      'a flight that ended in death',
      'Ivo Lenk fled into Bolivia. Ivo Lenk was shot dead there.',
      'Ivo Lenk was shot dead.',
    ],
    [
      'the day on which somebody said so',
      'The fire broke out, Melo said on Sunday.',
      'The fire started on Saturday.',
    ],
    ['a flight to nowhere', 'Ivo Lenk fled the square.', 'Ivo Lenk was shot dead.'],
    [
      'a denial that stands beside its claim alone',
      'The rebels were helped by Peruvian soldiers, claimed a minister. Lima denied it.',
      'The mayor went home.',
    ],
    [
      'some of more who were hurt',
      'The blast injured nine people, and two of them were injured badly.',
      'Nine people were injured.',
    ],
  ])('is no conflict: %s', (_, one, other) => {
    expect(rowsOf('conflict', [one, other])).toEqual([]);
  });
});

describe('a length told in two units', () => {
  it.each([
    [
      'Pirates held the ferry for five weeks.',
      'The ferry was released after 36 days.',
      'five weeks = 36 days',
    ],
    ['Melo faces up to 20 years in prison.', 'The maximum penalty is two decades.', '20 years = two decades'],
  ])('is one length: %s', (one, other, sum) => {
    const rows = rowsOf('agree', [one, other]).filter((row) => row.includes('='));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain(sum);
  });

  it.each([
    ['of nothing in common', 'The strike went on for five weeks.', 'The bridge was closed for 36 days.'],
    ['too far apart', 'Pirates held the ferry for five weeks.', 'The ferry was released after 50 days.'],
  ])('is two: %s', (_, one, other) => {
    expect(rowsOf('agree', [one, other]).filter((row) => row.includes('='))).toEqual([]);
  });

  it('is no length of whom it was done to', () => {
    const rows = rowsOf('single', ['Pirates held the freighter for five weeks.', 'The mayor went home.']);
    expect(rows.filter((row) => row.includes('freighter lasted'))).toEqual([]);
  });
});

describe('figures that say no other number', () => {
  const rows = (...texts: readonly string[]) =>
    ['conflict', 'differ', 'several', 'agree'].flatMap((v) => rowsOf(v, texts));

  it.each([
    ['at least', 'The blast killed 57 people.', 'At least 57 people were killed in the blast.'],
    ['about', 'The blast killed 40 people.', 'About 40 people were killed in the blast.'],
    ['a little more than', 'Police arrested 41 miners.', 'More than 40 miners were arrested.'],
    [
      'so many of them',
      'Police arrested 41 miners.',
      'Some 60 miners took part, and more than 40 of them were arrested.',
    ],
  ])('agree: %s', (_, one, other) => {
    const told = rows(one, other).filter((row) => /killed|arrested/.test(row));
    expect(told.filter((row) => row.startsWith('How many'))).toEqual([]);
    expect(told.length).toBeGreaterThan(0);
  });

  it.each([
    ['at least, and more', 'The blast killed 59 people.', 'At least 57 people were killed in the blast.'],
    ['far more than', 'Police arrested 90 miners.', 'More than 40 miners were arrested.'],
  ])('differ: %s', (_, one, other) => {
    expect(rowsOf('differ', [one, other]).filter((row) => row.startsWith('How many'))).toHaveLength(1);
  });

  it('are told once, not again by each report', () => {
    const again = rowsOf('single', [
      'Spain sent four helicopters to Arica.',
      'Spain sent four helicopters to Arica.',
    ]);
    expect(again.filter((row) => row.includes('helicopters'))).toEqual([]);
  });
});

describe('words of a cell', () => {
  it('keep the verb where a pronoun stands for whom it is about', () => {
    const told = [
      'Captain Ivo Lenk told the nation that he was in control, hours after rebels had said that he was deposed.',
      'Ivo Lenk was deposed.',
    ];
    const { reports, claims } = compareTexts(told, unrest);
    const row = claims.find(({ question }) => question === 'Ivo Lenk was deposed');
    const words = row?.sides
      .flatMap((side) => side.words)
      .map(({ report, start, end }) => reports.find(({ id }) => id === report)?.text.slice(start, end));
    expect(words).toEqual(['he was deposed', 'Ivo Lenk was deposed']);
  });
});

describe('a row', () => {
  it('names no doer where two reports name two', () => {
    const captured = (...texts: readonly string[]) =>
      rowsOf('agree', texts).filter((row) => row.includes('captured'));
    expect(captured('Rebels captured Ivo Lenk on Monday.', 'Soldiers captured Ivo Lenk on Monday.')).toEqual([
      'Ivo Lenk was captured',
    ]);
    expect(captured('Rebels captured Ivo Lenk on Monday.', 'Rebels captured Ivo Lenk on Monday.')).toEqual([
      'Rebels captured Ivo Lenk',
    ]);
  });

  it('tells no length of a cup', () => {
    const told = rowsOf('single', ['Peru won the cup in 36 years.', 'The mayor went home.']);
    expect(told.filter((row) => row.includes('lasted'))).toEqual([]);
    const after = ['Peru won the cup, after 36 years.', 'Peru won the cup in 36 years.'];
    expect(rowsOf('agree', after).filter((row) => row.includes('lasted'))).toEqual([]);
  });
});
