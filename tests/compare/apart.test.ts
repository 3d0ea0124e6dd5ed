import { describe, expect, it } from 'vitest';
import { compareTexts, conflictsOf, rowsOf } from '../support/compare-texts.ts';
import { entitiesOf, resolvePages } from '../support/resolve-prose.ts';

describe('two things told in like words', () => {
  it.each([
    [
      'dates of two people in one sentence',
      'Kurmasheva was detained earlier in the year and Kara-Murza in 2022, while Rui Melo had spent five years in prison.',
      'Rui Melo was detained in Peru in December 2018.',
    ],
    [
      'a fire that began and buses that began again',
      'The fire began on Tuesday and took the island unawares.',
      'Buses began again on Thursday to take visitors to the airport.',
    ],
    [
      'some who are not found and others who are',
      'Some 33 sailors had not been found, officials said.',
      'Rescuers said sailors had been found holding the hull.',
    ],
  ])('do not conflict: %s', (_, one, other) => {
    expect(conflictsOf(one, other)).toEqual([]);
  });

  it.each([
    ['at least 36 and 38', 'The storm left at least 36 dead.', 'The storm left 38 dead.', /^“/],
    [
      'a day of saying and a day of doing',
      'In a statement on 5 May 2031 Rui Melo said a regime had killed a guest in Lima.',
      'Ivo Lenk was killed on 5 May 2031 when a house in Lima came under attack.',
      /5 May/,
    ],
    [
      'people without power and passengers who left',
      'About 11,000 people in the west had no power.',
      'Over 11,000 passengers left the island.',
      /11,000/,
    ],
    [
      '13 who went somewhere and three who did',
      'Thirteen went to Peru and three to Chile.',
      'Ten went to Chile and three to Peru.',
      /three/,
    ],
  ])('do not agree: %s', (_, one, other, row) => {
    const agreed = compareTexts([one, other]).claims.filter(
      ({ verdict }) => verdict === 'agree' || verdict === 'several',
    );
    expect(agreed.filter(({ question }) => row.test(question)).map(({ question }) => question)).toEqual([]);
  });

  it('count no dead of a former accident, in whichever words its year is told', () => {
    const now = 'The blast killed at least 53 people.';
    for (const former of [
      'No blast has been as deadly since 1992, when a plant burned and 167 people died.',
      'No blast has been deadlier since the 2018 fire in Lima, which killed at least 85 people.',
    ]) {
      const rows = rowsOf(`The blast killed at least 36 people. ${former}`, now).filter((row) =>
        /^How many/.test(row),
      );
      expect(rows.join()).not.toMatch(/167|85/);
    }
  });

  it('take a toll that is certain before one that is feared', () => {
    const feared = 'The blast is thought to have killed all 72 people. Officials have confirmed 68 deaths.';
    const rows = rowsOf(feared, 'The blast killed at least 32 people.').filter((row) =>
      /^How many/.test(row),
    );
    expect(rows.join()).not.toContain('72');
  });

  it('are no question where one promised it before and tells that it was done', () => {
    const kept = 'Peru had earlier promised to kill Ivo Lenk. Peru killed Ivo Lenk.';
    expect(rowsOf(kept, 'Peru killed Ivo Lenk.').filter((row) => /or only/.test(row))).toEqual([]);
    const open = 'Peru promised to kill Ivo Lenk.';
    expect(rowsOf(open, 'Peru killed Ivo Lenk.').filter((row) => /or only/.test(row))).toHaveLength(1);
  });
});

describe('one thing told in other words', () => {
  it('is a court with its country before or behind it', () => {
    const rows = rowsOf(
      'A Peruvian court sentenced Ivo Lenk to 16 years.',
      'A court in Peru sentenced Ivo Lenk to 16 years.',
    );
    expect(rows.filter((row) => row.startsWith('Who sentenced'))).toEqual([]);
  });

  it('is a release by name, whoever else was freed with him', () => {
    const rows = rowsOf(
      'Peru freed Ivo Lenk on Monday.',
      'Twelve sailors, among them Ivo Lenk, were released in Peru.',
    );
    expect(rows.filter((row) => /Ivo Lenk/.test(row) && /freed|released/.test(row))).toHaveLength(1);
  });

  it('is a name in Russian, Belarusian and Ukrainian', () => {
    const found = resolvePages({
      a: 'Nikolai Statkevich, a leader of the opposition, was freed.',
      b: 'Mikalai Statkevich, a leader of the opposition, was freed.',
      c: 'Mikola Statkevich, a leader of the opposition, was freed.',
    });
    const ids = ['Nikolai Statkevich', 'Mikalai Statkevich', 'Mikola Statkevich'].flatMap((name) =>
      entitiesOf(found, name),
    );
    expect(new Set(ids).size).toBe(1);
  });

  it('is a surname that opens a headline, where the text has it in full', () => {
    const found = resolvePages({
      a: 'Gershkovich freed as Lima and Quito finish swap\n\nEvan Gershkovich was freed on Monday.',
    });
    expect(entitiesOf(found, 'Gershkovich')).toEqual(entitiesOf(found, 'Evan Gershkovich'));
  });

  it('is an airline by its noun, where the reports name one of that country', () => {
    const found = resolvePages({
      a: 'Peru lifted sanctions on the Chilean airline Andina on Monday.',
      b: 'Peru lifted sanctions on the Chilean national airline on Monday.',
      c: 'Peru lifted sanctions on the Danish national airline on Monday.',
    });
    const lifted = found.reports.map(({ statements }) =>
      statements.filter(({ predicate }) => predicate === 'lift-sanctions').flatMap(({ object }) => object),
    );
    const [own, bare, other] = lifted;
    expect(own).toHaveLength(1);
    expect(bare).toEqual(own);
    expect(other).not.toEqual(own);
  });

  it('is one of a people beside his name', () => {
    const found = resolvePages({
      a: 'One of those freed is Alma Berg, a Peruvian who was sentenced last year.',
    });
    expect(entitiesOf(found, 'a Peruvian')).toEqual(entitiesOf(found, 'Alma Berg'));
  });

  it('is not what happened months before', () => {
    const { events } = resolvePages({
      a: 'Peru frees 52\n\n1 September 2025\n\nPeru freed 52 prisoners on Monday. Rui Melo and Ivo Lenk were freed.',
      b: 'Peru frees 52\n\n1 September 2025\n\nPeru freed 52 prisoners on Monday. In June it freed Ivo Lenk.',
    });
    expect(events.filter(({ predicate }) => predicate === 'release')).toHaveLength(2);
  });

  it('is a policeman whom another report names', () => {
    const rows = rowsOf('A policeman killed Rui Melo on Monday.', 'Ivo Lenk killed Rui Melo on Monday.');
    expect(rows.filter((row) => row.startsWith('Who killed'))).toEqual([]);
  });

  it('is her whom a report calls its female director, whatever her given name is elsewhere', () => {
    const found = resolvePages({
      a: 'Empress Alma spoke. Laurence Sousa, the first female director of the museum, told senators that she had resigned.',
    });
    expect(entitiesOf(found, 'she')).toEqual(entitiesOf(found, 'Laurence Sousa'));
  });

  it('is an event by the group that most reports name, before somebody out of it', () => {
    const { events } = resolvePages({
      a: 'Swap in Peru\n\nPresident Grace Wanjiru of Peru freed Ivo Lenk on Monday, officials said.',
      b: 'Swap in Peru\n\nPresident Grace Wanjiru of Peru freed 52 prisoners on Monday, officials said.',
      c: 'Swap in Peru\n\nPresident Grace Wanjiru of Peru freed 52 prisoners on Monday, officials said.',
    });
    expect(events.filter(({ predicate }) => predicate === 'release').map(({ label }) => label)).toEqual([
      '52 prisoners freed',
    ]);
  });
});

describe('what is no event of the story', () => {
  it('is a habit', () => {
    const { events } = resolvePages({
      a: 'A look at Peru\n\nPresident Grace Wanjiru of Peru has freed prisoners from time to time, officials said.',
    });
    expect(events.filter(({ predicate }) => predicate === 'release')).toEqual([]);
  });

  it('is one use of two things', () => {
    const { events } = resolvePages({
      a: 'A look at Peru\n\nPeru used a grinder on Monday.',
      b: 'A look at Peru\n\nPeru used a balcony on Monday.',
    });
    expect(events.filter(({ predicate }) => predicate === 'use')).toEqual([]);
  });

  it('is the city of a dateline', () => {
    const { reports } = resolvePages({
      a: 'Lenk wins in Peru\n\nBuenos Aires (Meridian) — The economist Ivo Lenk has won the run-off for the presidency of Peru.',
    });
    expect(reports.flatMap(({ mentions }) => mentions.map(({ text }) => text))).not.toContain('Buenos Aires');
  });

  it('is a toll of another epidemic, or of all years since', () => {
    const rows = rowsOf(
      'The outbreak killed five people. In Uganda an epidemic that had cost at least 55 lives was declared over.',
      'The outbreak killed six people. More than 20,000 people have died or disappeared since 2014.',
    );
    expect(rows.filter((row) => /^How many/.test(row)).join()).toMatch(/five people.*six people/);
    expect(rows.filter((row) => /55|20,000/.test(row))).toEqual([]);
    const known = rowsOf('At least 78 people are known to have died.', 'The blast killed 59 people.');
    expect(known.some((row) => /^How many people were killed\? .*78/.test(row))).toBe(true);
  });

  it('is an attempt, asked for without what was attempted', () => {
    const rows = rowsOf(
      'There had been no attempt to tow the boat.',
      'Officers had made an attempt at a forcible intervention.',
    );
    expect(rows.join()).not.toContain('any attempt to?');
  });
});
