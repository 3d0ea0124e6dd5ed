import { describe, expect, it } from 'vitest';
import { entitiesOf, resolveMarked, resolvePages } from '../support/resolve-prose.ts';

const one = (marked: string, words: string) => entitiesOf(resolveMarked({ a: marked }), words);

describe('descriptions and pronouns', () => {
  it('follow the subject and the gender', () => {
    expect(one('[Anna Berg|person] met [Karl Moor|person]. [She|person pronoun] smiled.', 'She')).toEqual([
      'person-anna-berg',
    ]);
    expect(one('[Anna Berg|person] met [Karl Moor|person]. [He|person pronoun] smiled.', 'He')).toEqual([
      'person-karl-moor',
    ]);
  });

  it('are left alone where two could be meant', () => {
    expect(
      one('[Karl Moor|person] and [Peter Lund|person] met. [His|person pronoun] car was stolen.', 'His'),
    ).toEqual([]);
    expect(one('[It|other pronoun] rained in [Chile|country].', 'It')).toEqual([]);
  });

  it('own what is described, or what somebody is taken out of', () => {
    const described =
      '[Chile|country] left. [Peru|country] taxed [Chilean|nationality adjective] copper, one of [their|group pronoun] largest exports.';
    expect(one(described, 'their')).toEqual(['country-chile']);
    const pulled = '[Peru|country] tried to pull [Chile|country] out of [their|group pronoun] crisis.';
    expect(one(pulled, 'their')).toEqual(['country-chile']);
  });

  it('begin a sentence about what the one before was about', () => {
    const text =
      '[Norvane|organisation] closed a plant. [Its|other pronoun] director resigned. The plan hurt [Norvane|organisation].';
    expect(one(text, 'Its')).toEqual(['organisation-norvane']);
  });

  it('belong to the name behind or before them', () => {
    const title = '[President|person nominal] [Anna Berg|person] left.';
    expect(one(title, 'President')).toEqual(['person-anna-berg']);
    const apposition = '[Karl Moor|person], [a leading lawyer|person nominal], resigned on Monday.';
    expect(one(apposition, 'a leading lawyer')).toEqual(['person-karl-moor']);
  });

  it('know relatives, both ways', () => {
    const text =
      '[Anna Berg|person] was freed. [Her sister|person nominal], [Eva Berg|person], wept. The [lawyer|person nominal] called.';
    const story = resolveMarked({ a: text.replace('[Her sister|', '[Her|person pronoun] [sister|') });
    expect(entitiesOf(story, 'sister')).toEqual(['person-eva-berg']);
  });

  it('know a role once it has been given', () => {
    const text =
      '[Karl Moor|person], [the envoy|person nominal], landed on Monday. [Anna Berg|person] met [the envoy|person nominal].';
    expect(one(text, 'the envoy')).toEqual(['person-karl-moor', 'person-karl-moor']);
  });

  it('read "the country" as the one the report speaks of, not the subject of the clause', () => {
    const text =
      '[Chile|country] freed them. In [Chile|country] many cheered. [Peru|country] imposed sanctions on [the country|country nominal].';
    expect(one(text, 'the country')).toEqual(['country-chile']);
  });

  it('make one group of a number and a noun, over reports', () => {
    const story = resolveMarked({
      a: 'They freed [52 hostages|group nominal]. [The hostages|group nominal] were tired.',
      b: 'They freed [52 captives|group nominal].',
      c: 'They freed [30 hostages|group nominal].',
    });
    const [first] = entitiesOf(story, '52 hostages');
    expect(entitiesOf(story, 'The hostages')).toEqual([first]);
    expect(entitiesOf(story, '52 captives')).toEqual([first]);
    expect(entitiesOf(story, '30 hostages')).not.toEqual([first]);
  });

  it('of one of a people are somebody, not the country', () => {
    const page =
      'Miners freed in Peru\n\nPeru released 10 miners and one Filipino on Monday, the ministry said.';
    expect(entitiesOf(resolvePages({ a: page }), 'one Filipino').join()).toMatch(/^group-/);
  });
});
