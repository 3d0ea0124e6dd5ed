import { describe, expect, it } from 'vitest';
import { extractProse } from '../support/told.ts';

/** Mentions as "words kind/form", descriptions and pronouns only when asked for. */
function mention(text: string, loose = false): readonly string[] {
  const { mentions } = extractProse(text);
  const wanted = mentions.filter((m) => loose === (m.form === 'nominal' || m.form === 'pronoun'));
  return wanted.map((m) => `${text.slice(m.start, m.end)} ${m.kind}/${m.form}`);
}

describe('mentions', () => {
  it('of a language are of no country', () => {
    expect(mention('She said it in Spanish, a French-language daily reported.')).toEqual([]);
    expect(mention('It happened in French waters.')).toContain('French nationality/adjective');
  });

  it('of an office are of no body', () => {
    const named = mention(
      'Minister of State for Fisheries Ana Sousa told Globe News that the sailors were free.',
    );
    expect(named.filter((words) => words.startsWith('State'))).toEqual([]);
  });

  it('of a rank in two words are no name, and of a guard that is a force a body', () => {
    expect(mention('Brigadier General Ivo Lenk spoke.')).toEqual(['Ivo Lenk person/name']);
    expect(mention('The presidential guard surrounded the palace.', true)).toContain(
      'The presidential guard organisation/nominal',
    );
    expect(mention('A guard surrounded by thieves gave up.', true)).toContain('A guard person/nominal');
  });

  it('of a region are none of a country that ends its name', () => {
    expect(mention('A teacher from New South Wales was charged.')).toEqual(['New South Wales place/name']);
  });

  it.each([
    [
      'countries, adjectives and peoples',
      'Chad accused French officials and five Libyans.',
      ['Chad country/name', 'French nationality/adjective', 'Libyans group/demonym'],
    ],
    ['a capital that acts', 'Paris lifted the ban on Tuesday.', ['Paris place/metonym']],
    ['a capital where something is', 'Officials met in Paris on Tuesday.', ['Paris place/name']],
    ['a direction before a country', 'Floods hit eastern Libya.', ['eastern Libya place/name']],
    [
      'goods and platforms',
      'The minister praised wheat exports on Telegram.',
      ['wheat commodity/name', 'Telegram platform/name'],
    ],
    ['an award', 'She won the Nobel Peace Prize.', ['Nobel Peace Prize award/name']],
    ['a given name in two halves', 'President Kim Tae-ho resigned.', ['Kim Tae-ho person/name']],
    [
      'a surname that goes on in small letters',
      'Minister Reza Amir-farhadian resigned.',
      ['Reza Amir-farhadian person/name'],
    ],
    ['not what a name only modifies', 'The Ann Lee-inspired bill failed.', ['Ann Lee person/name']],
    [
      'a place that is called after somebody',
      'The plane left Anna Maria Sousa International Airport at noon.',
      ['Anna Maria Sousa International Airport place/name'],
    ],
    [
      'a province of its own',
      'The bus fell into a river in northern East Lesotho province.',
      ['East Lesotho place/name'],
    ],
    [
      'a body with "and" in it',
      'The deal must be approved by the Competition and Markets Authority.',
      ['Competition and Markets Authority organisation/name'],
    ],
    ['a bloc', 'NATO rejected the plan.', ['NATO organisation/name']],
  ])('named: %s', (_, text, wanted) => {
    expect(mention(text)).toEqual(expect.arrayContaining([...wanted]));
  });

  it.each([
    ['It is expected that at least 50 miners will be freed.', 'at least 50 miners'],
    [
      'She died on Monday, having been among more than 30 people injured in the blast.',
      'more than 30 people',
    ],
    ['To those who have lost or are missing family, we share in your grief.', 'missing family'],
    ['Supporters of Al-Hamra disrupted the trial.', 'Supporters of Al-Hamra'],
  ])('described have all their words and no others: %s', (text, words) => {
    expect(mention(text, true)).toContain(`${words} group/nominal`);
  });

  it('are none of what may not be there', () => {
    expect(mention('Police doubted whether any more survivors would be found.', true).join()).not.toContain(
      'survivors',
    );
  });

  it('leave the title and the article out of a name', () => {
    expect(mention('Nigerian President Bola Tinubu met the EU envoy.')).toEqual(
      expect.arrayContaining(['Bola Tinubu person/name', 'EU organisation/name']),
    );
  });

  it.each([
    ['her sister', 'Her sister left.', 'Her sister person/nominal'],
    ['a counted group', 'Chad freed 123 prisoners.', '123 prisoners group/nominal'],
    ['a counted people', 'Chad freed five Libyans.', 'five Libyans group/nominal'],
    ['those with a participle', 'Those freed were tired.', 'Those freed group/nominal'],
    ['an act', 'The release was welcomed.', 'The release other/nominal'],
    ['a word that points back', 'The move surprised nobody.', 'The move other/nominal'],
    ['a pronoun', 'He resigned.', 'He person/pronoun'],
  ])('described: %s', (_, text, wanted) => {
    expect(mention(text, true)).toContain(wanted);
  });

  it('keep the country of a capital and of its people', () => {
    const { mentions } = extractProse('Paris lifted the ban on five Libyans.');
    expect(mentions.filter((m) => m.form !== 'nominal').map((m) => m.country)).toEqual(['FR', 'LY']);
  });
});
