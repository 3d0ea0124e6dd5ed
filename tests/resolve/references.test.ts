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

  it('by a bare "dozens" mean nobody named before, by "many of them" some of those', () => {
    const story = (words: string) =>
      resolvePages({ a: `Raid in Peru\n\nThe raiders killed 900 miners in Peru. ${words} fled to Chile.` });
    expect(entitiesOf(story('Dozens'), 'Dozens')).not.toEqual(entitiesOf(story('Dozens'), '900 miners'));
    expect(entitiesOf(story('Many of them'), 'Many of them')).toEqual(
      entitiesOf(story('Many of them'), '900 miners'),
    );
  });

  it('of what stands in a town mean no town, and a man is known by his age', () => {
    const text =
      'Delmar is a town. The port of Delmar was shut. The airport of Delmar was attacked. A man of 34 was arrested. He said no.';
    const told = resolvePages({ a: text });
    expect(entitiesOf(told, 'The port of Delmar')).toEqual(['place-delmar']);
    expect(entitiesOf(told, 'The airport of Delmar')).toEqual([]);
    expect(entitiesOf(told, 'A man of 34')).toEqual(['person-man-of-34']);
  });

  it('by "the company" mean no outlet that only tells the story', () => {
    const told = (source: string) =>
      resolvePages({
        a: `Deal in Peru\n\nAna Sousa was at home on Monday, sources told ${source}. The company was sold.`,
      });
    expect(entitiesOf(told('Delmar Bank'), 'The company')).toEqual(['organisation-delmar-bank']);
    expect(entitiesOf(told('Reuters'), 'The company')).not.toEqual(['organisation-reuters']);
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

  it('of a people are those the report told of before, and those of another report to whom the same was done', () => {
    const story = resolvePages({
      a: 'Miners freed in Peru\n\nPeru released several Danish citizens on Monday. The minister later confirmed that five Danes had left.',
      b: 'Peru opens its jails\n\nPeru released Danes accused of spying.',
    });
    const [first] = entitiesOf(story, 'several Danish citizens');
    expect(entitiesOf(story, 'five Danes')).toContain(first);
    expect(entitiesOf(story, 'Danes')).toContain(first);
  });

  it('of a people are not those whom the report counted otherwise', () => {
    const page =
      'Peru opens its jails\n\nPeru released a group of 10 Danish nationals on Monday. The Danish nationals left for Chile. But the minister said that 12 Danish nationals had been released.';
    const story = resolvePages({ a: page });
    const [first] = entitiesOf(story, 'a group of 10 Danish nationals');
    expect(entitiesOf(story, 'The Danish nationals')).toEqual([first]);
    expect(entitiesOf(story, '12 Danish nationals')).not.toEqual([first]);
  });

  it('of one number and people are those to whom reports do the same, whatever they are called', () => {
    const story = resolvePages({
      a: 'Miners freed in Peru\n\nThe army said that 12 Danish workers were freed on Monday. Peru freed five Danish women on Sunday.',
      b: 'Peru opens its jails\n\nPeru freed 12 Danish hostages on Monday. Peru freed five Danish children on Sunday.',
    });
    expect(entitiesOf(story, '12 Danish workers')).toEqual(entitiesOf(story, '12 Danish hostages'));
    expect(entitiesOf(story, 'five Danish women')).not.toEqual(entitiesOf(story, 'five Danish children'));
    const twice = resolvePages({
      a: 'Blast in Peru\n\nThe blast killed two Danish guards on Monday. The fire later killed two Danish cooks.',
    });
    expect(entitiesOf(twice, 'two Danish guards')).not.toEqual(entitiesOf(twice, 'two Danish cooks'));
  });

  it('of a people stay apart where their numbers differ', () => {
    const story = resolvePages({
      a: 'Miners freed in Peru\n\nPeru released five Danes on Monday.',
      b: 'Peru opens its jails\n\nPeru released nine Danes on Monday.',
    });
    expect(entitiesOf(story, 'five Danes')).not.toEqual(entitiesOf(story, 'nine Danes'));
  });

  it('are all of them, the one with a name too, after "and 113 others"', () => {
    const story = resolvePages({
      a: 'Miners leave Peru\n\nMost miners were flown to Chile. Anna Berg, along with 113 other miners, was flown to Chile. The miners will be examined.',
      b: 'Chile takes in miners\n\nChile received 114 miners on Monday.',
    });
    const [all] = entitiesOf(story, '114 miners');
    expect(entitiesOf(story, 'The miners')).toEqual([all]);
    expect(entitiesOf(story, 'Most miners')).toEqual([all]);
    expect(entitiesOf(story, '113 other miners')).not.toContain(all);
    expect(story.entities.find(({ id }) => id === all)?.name).toBe('114 miners');
  });

  it('from several countries are not citizens in general', () => {
    const story = resolvePages({
      a: 'Peru opens its jails\n\nThe freed individuals included citizens from Denmark, Chile and Norway.',
      b: 'Anger in Peru\n\nThe arrests angered many people. They were called unfair by citizens, while others were fined.',
    });
    const [freed, general] = entitiesOf(story, 'citizens');
    expect(general).toMatch(/^group-/);
    expect(freed).not.toBe(general);
  });
});

describe('offices without a name', () => {
  it('are their only holder, named further down or by another report', () => {
    const story = resolvePages({
      a: 'Chilean president and finance minister killed in crash\n\nChilean President Ana Sousa and Finance Minister Rui Melo died on Monday when their plane crashed.',
      b: 'Mourning in Chile\n\nMourners gathered on Monday. Chile’s finance minister was among the dead, officials said.',
    });
    const [minister] = entitiesOf(story, 'Rui Melo');
    expect(entitiesOf(story, 'finance minister')).toEqual([minister]);
    expect(entitiesOf(story, 'Chilean president')).toEqual(entitiesOf(story, 'Ana Sousa'));
  });

  it('are nobody where two hold it, or somebody of another country', () => {
    const story = resolvePages({
      a: 'Visit to Chile\n\nThe finance minister of Peru came to Santiago on Monday, where he met Chilean Finance Minister Rui Melo.',
    });
    expect(entitiesOf(story, 'The finance minister of Peru')).not.toEqual(entitiesOf(story, 'Rui Melo'));
  });
});

describe('ranks', () => {
  it('of two words are of whoever stands behind them', () => {
    const { entities } = resolvePages({ a: 'Colonel Major Ivo Lenk said he was in command. Lenk left.' });
    expect(entities.map(({ name }) => name)).toEqual(['Ivo Lenk']);
  });
});

describe('relatives', () => {
  it('are one however their kin is told, and go by it', () => {
    const story = resolvePages({
      a: "Rebels free Anna Sousa's father\n\nPeruvian striker Anna Sousa's father was freed by rebels on Monday.",
      b: 'Rebels free father\n\nThe father of Peruvian striker Anna Sousa was freed on Monday.',
    });
    const [father] = entitiesOf(story, "Peruvian striker Anna Sousa's father");
    expect(entitiesOf(story, 'The father of Peruvian striker Anna Sousa')).toEqual([father]);
    expect(entitiesOf(story, 'Anna Sousa')).not.toContain(father);
    expect(story.entities.find(({ id }) => id === father)?.name).toBe("Anna Sousa's father");
  });
});
