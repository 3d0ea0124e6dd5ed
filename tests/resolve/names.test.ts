import { describe, expect, it } from 'vitest';
import { entitiesOf, resolveMarked } from '../support/resolve-prose.ts';

describe('names over all reports', () => {
  it('knows a surname from the full name, in the same report and in another', () => {
    const story = resolveMarked({
      a: '[Anna Berg|person] spoke first. [Berg|person] then left.',
      b: 'It was [Berg|person] who answered.',
    });
    expect(entitiesOf(story, 'Berg')).toEqual(['person-anna-berg', 'person-anna-berg']);
  });

  it('knows a surname by its article, and by nothing but it', () => {
    const story = resolveMarked({
      a: '[Omar al-Hamra|person] spoke first. [Al-Hamra|person] then left. [Al Berg|person] stayed.',
      b: '[Tipper Berg|person] came.',
    });
    expect(entitiesOf(story, 'Al-Hamra')).toEqual(['person-omar-al-hamra']);
    expect(entitiesOf(story, 'Al Berg')).toEqual(['person-al-berg']);
  });

  it('knows a surname with a hyphen, and the same surname written as one word', () => {
    const story = resolveMarked({
      a: '[Reza Amir-Farhadian|person] spoke first. [Amir-Farhadian|person] then left.',
      b: '[Reza Amirfarhadian|person] came back.',
    });
    const [reza] = entitiesOf(story, 'Reza Amir-Farhadian');
    expect(entitiesOf(story, 'Amir-Farhadian')).toContain(reza);
    expect(entitiesOf(story, 'Reza Amirfarhadian')).toEqual([reza]);
  });

  it('keeps a relative apart who shares the name', () => {
    const story = resolveMarked({
      a: "[Luis Berg|person]'s father was freed. [Luis Manuel Berg|person] came home.",
      b: 'The father of striker [Luis Berg|person] was freed. [Luis Manuel Berg|person] came home.',
      c: '[Karl Holm|person] spoke. [Karl Erik Holm|person] then left.',
    });
    const [luis] = entitiesOf(story, 'Luis Berg');
    expect(entitiesOf(story, 'Luis Manuel Berg')).not.toContain(luis);
    expect(entitiesOf(story, 'Karl Holm')).toEqual(entitiesOf(story, 'Karl Erik Holm'));
  });

  it('knows a flight by its number, and a body by the name that most reports print', () => {
    const story = resolveMarked({
      a: '[Flight DA171|other] of a [Delmar Air Boeing|organisation] crashed. [Delmar Air|organisation] was sorry.',
      b: '[Delmar Air Flight DA171|organisation] crashed. [Delmar Air|organisation] was sorry.',
      c: '[Flight 171|other] crashed. [Delmar Air|organisation] was sorry.',
    });
    const [flight] = entitiesOf(story, 'Flight DA171');
    expect(entitiesOf(story, 'Delmar Air Flight DA171')).toEqual([flight]);
    expect(entitiesOf(story, 'Flight 171')).toEqual([flight]);
    expect(story.entities.map(({ name }) => name)).toContain('Delmar Air');
  });

  it('knows a train by another spelling in another report, and keeps two that one report names apart', () => {
    const story = resolveMarked({
      a: 'Rebels stopped the [Jaffar Express|organisation].',
      b: 'Rebels stopped the [Jaffer Express|organisation].',
      c: 'The [Karlen Express|organisation] and the [Karlin Express|organisation] stopped.',
    });
    const [train] = entitiesOf(story, 'Jaffar Express');
    expect(entitiesOf(story, 'Jaffer Express')).toEqual([train]);
    expect(entitiesOf(story, 'Karlen Express')).not.toEqual(entitiesOf(story, 'Karlin Express'));
  });

  it('calls a person what most reports call her', () => {
    const story = resolveMarked({
      a: 'Prime [Minster Anna Berg|person] spoke.',
      b: '[Anna Berg|person] spoke.',
      c: '[Anna Berg|person] left.',
    });
    expect(story.entities.map(({ name }) => name)).toContain('Anna Berg');
  });

  it('knows a body by the letters of its share', () => {
    const story = resolveMarked({
      a: '[Delmarfoods|organisation] (NYSE: [DLMF|organisation]) bought [Norvik Lines|organisation] Inc. ([NVLN|organisation]). [DLMF|organisation] rose.',
    });
    expect(entitiesOf(story, 'DLMF')[0]).toBe('organisation-delmarfoods');
    expect(entitiesOf(story, 'NVLN')).toEqual(['organisation-norvik-lines']);
  });

  it('keeps bridges apart that end alike, and joins the body that one report names with and without its country', () => {
    const story = resolveMarked({
      a: 'The [Anna Berg Bridge|place] and the [Karl Berg Bridge|place] closed. The [Berg Bridge|place] is old.',
      b: 'The [Kenyan Coast Guard|organisation] came. The [Coast Guard|organisation] left.',
    });
    const bridges = ['Anna Berg Bridge', 'Karl Berg Bridge', 'Berg Bridge'];
    expect(new Set(bridges.flatMap((name) => entitiesOf(story, name))).size).toBe(3);
    expect(entitiesOf(story, 'Coast Guard')).toEqual(entitiesOf(story, 'Kenyan Coast Guard'));
  });

  it('knows a hospital with and without its town, unless two towns have one of the name', () => {
    const one = resolveMarked({
      a: 'Crowds stood outside the [Civil Hospital|place].',
      b: '[Arica Civil Hospital|place] closed. The gate of [Civil Hospital Arica|place] in [Arica|place] was shut.',
    });
    const names = ['Civil Hospital', 'Arica Civil Hospital', 'Civil Hospital Arica'];
    expect(new Set(names.flatMap((name) => entitiesOf(one, name))).size).toBe(1);
    const two = resolveMarked({
      a: 'Crowds stood outside the [Civil Hospital|place].',
      b: '[Arica Civil Hospital|place] in [Arica|place] and [Civil Hospital Iquique|place] in [Iquique|place] closed.',
    });
    const apart = ['Civil Hospital', 'Arica Civil Hospital', 'Civil Hospital Iquique'];
    expect(new Set(apart.flatMap((name) => entitiesOf(two, name))).size).toBe(3);
  });

  it('keeps relatives of one surname apart and gives a bare surname to the one named last', () => {
    const story = resolveMarked({
      a: '[Anna Berg|person] praised [Karl Berg|person]. [Berg|person] thanked her.',
    });
    expect(entitiesOf(story, 'Berg')).toEqual(['person-karl-berg']);
    expect(story.entities.map(({ id }) => id)).toEqual(['person-anna-berg', 'person-karl-berg']);
  });

  it('joins spellings across reports, suggests what is only alike, and names by the form most reports use', () => {
    const story = resolveMarked({
      a: '[Sergey Yermolin|person] resigned.',
      b: '[Sergei Ermolin|person] resigned.',
      c: '[Sergei Ermolin|person] and [John Kerry|person] met.',
      d: '[John Kelly|person] came.',
    });
    expect(entitiesOf(story, 'Sergey Yermolin')).toEqual(['person-sergei-ermolin']);
    expect(entitiesOf(story, 'John Kelly')).toEqual(['person-john-kelly']);
    const kerry = story.entities.find(({ id }) => id === 'person-john-kerry');
    expect(kerry?.maybeSame).toEqual(['person-john-kelly']);
  });

  it('does not join two spellings that one report keeps apart', () => {
    const story = resolveMarked({ a: '[John Harlow|person] met [John Harlaw|person] again.' });
    expect(new Set(story.entities.map(({ id }) => id)).size).toBe(2);
  });

  it('meets an acronym with its long form and a short name with the full one', () => {
    const story = resolveMarked({
      a: 'The [Rail Workers Union|organisation] called a strike. [RWU|organisation] members met. [Delmar Foods Plc|organisation] objected.',
      b: '[Delmar Foods|organisation] said no.',
    });
    expect(entitiesOf(story, 'RWU')).toEqual(['organisation-rail-workers-union']);
    expect(entitiesOf(story, 'Delmar Foods')).toEqual(entitiesOf(story, 'Delmar Foods Plc'));
  });

  it('knows a body by the last word of its name, and a person without the noun before it', () => {
    const story = resolveMarked({
      a: '[Selby Albion|organisation] lost. [Albion|organisation] had led. The [referee Tim Osgood|person] left.',
      b: '[Tim Osgood|person] spoke.',
    });
    expect(entitiesOf(story, 'Albion')).toEqual(['organisation-selby-albion']);
    expect(entitiesOf(story, 'Tim Osgood')).toEqual(['person-tim-osgood', 'person-tim-osgood']);
  });

  it('takes a one-word name for a body when a longer name says so', () => {
    const story = resolveMarked({
      a: '[Norvik ASA|organisation] made an offer.',
      b: '[Norvik|person] made an offer.',
    });
    expect(new Set([...entitiesOf(story, 'Norvik'), ...entitiesOf(story, 'Norvik ASA')]).size).toBe(1);
    expect(story.reports[1]?.mentions[0]?.kind).toBe('organisation');
  });

  it('finds a name again that was overlooked', () => {
    const story = resolveMarked({
      a: '[Anna Lindqvist|person] arrived. Later Lindqvist spoke to reporters.',
    });
    expect(entitiesOf(story, 'Lindqvist')).toEqual(['person-anna-lindqvist']);
  });

  it('gives adjectives to the country and keeps both readings of a capital', () => {
    const story = resolveMarked({
      a: '[Chilean|nationality adjective] ministers spoke. [Santiago|place metonym] agreed to talks with [Chile|country].',
    });
    expect(entitiesOf(story, 'Chilean')).toEqual(['country-chile']);
    const capital = story.reports[0]?.mentions.find(({ text }) => text === 'Santiago');
    expect(capital?.entity).toBe('place-santiago');
    expect(capital?.standsFor).toBe('country-chile');
  });

  it('draws governments and their houses as the country, and knows unions of states', () => {
    const story = resolveMarked({
      a: 'The [Chilean government|organisation nominal] met the [EU|organisation]. The [Kremlin|organisation] welcomed it. [Russia|country] and [Chile|country] agreed.',
    });
    const drawn = new Map(story.entities.map(({ id, drawnAs }) => [id, drawnAs]));
    expect(drawn.get(entitiesOf(story, 'Chilean government')[0] as never)).toBe('country-chile');
    expect(drawn.get(entitiesOf(story, 'Kremlin')[0] as never)).toBe('country-russia');
    const union = story.entities.find(({ id }) => id === 'organisation-eu');
    expect(union?.bloc).toBe(true);
  });

  it('names unions of states in full where a report does, else as the reports print them', () => {
    const short = resolveMarked({ a: 'The [EU|organisation] met.' });
    const long = resolveMarked({
      a: 'The [EU|organisation] met.',
      b: 'The [European Union|organisation] met.',
    });
    expect(short.entities.map(({ name }) => name)).toEqual(['EU']);
    expect(long.entities.map(({ name }) => name)).toEqual(['European Union']);
  });

  it('joins a short form in brackets with its name, whatever its letters', () => {
    const story = resolveMarked({
      a: 'The [Dutch Centre for Hydrology|organisation] ([NHZ|organisation]) warned of floods.',
      b: '[NHZ|organisation] repeated it. Not so the [WRO|organisation] ([Water Council|organisation]).',
    });
    expect(entitiesOf(story, 'NHZ')).toEqual([
      'organisation-dutch-centre-for-hydrology',
      'organisation-dutch-centre-for-hydrology',
    ]);
    expect(entitiesOf(story, 'WRO')).toEqual(entitiesOf(story, 'Water Council'));
  });

  it('knows a body with and without its country, and in small letters; not where each country has one', () => {
    const story = resolveMarked({
      a: 'The [Chilean Survey Committee|organisation] met. The [Peruvian Foreign Ministry|organisation] protested.',
      b: 'The [Survey Committee|organisation] met. The [Foreign Ministry|organisation] in Arica protested.',
      c: 'The survey committee met on Monday.',
    });
    expect(entitiesOf(story, 'Survey Committee')).toEqual(entitiesOf(story, 'Chilean Survey Committee'));
    expect(entitiesOf(story, 'survey committee')).toEqual(entitiesOf(story, 'Chilean Survey Committee'));
    expect(entitiesOf(story, 'Foreign Ministry')).not.toEqual(entitiesOf(story, 'Peruvian Foreign Ministry'));
  });

  it('survives names without letters, of one letter and lone surrogates', () => {
    const story = resolveMarked({
      a: '[K|person] and [\uD800|person] and [---|organisation] met [123|place].',
    });
    expect(story.entities.every(({ id, name }) => id.length > 3 && name.length > 0)).toBe(true);
    expect(new Set(story.entities.map(({ id }) => id)).size).toBe(story.entities.length);
  });
});
