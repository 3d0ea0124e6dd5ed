import { describe, expect, it } from 'vitest';
import { extractProse, tell, wordsInRole } from '../support/told.ts';

/** Sentences whose parts parsers join to the wrong word, and what they must say all the same. */
const said: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'others behind "and" are the subject of what follows',
    'The mayor said some of those saved had held on to the hull and others were found at sea.',
    ['reported find:  -> others'],
  ],
  [
    'a bound of two words belongs to its number',
    'As many as 33 people were freed.',
    ['release:  -> As many as 33 people'],
  ],
  ['who is not found is missing', 'Some 33 people had not been found.', ['miss: Some 33 people -> ']],
  [
    'and so is who has yet to be found',
    'At least 26 others had yet to be found.',
    ['miss: At least 26 others -> '],
  ],
  [
    'what is yet the largest is no less free',
    'It is the largest group yet to be freed.',
    ['release:  -> It'],
  ],
  [
    'boats that turn over have an accident',
    'A boat with 200 people turned over near a harbour.',
    ['crash: A boat -> '],
  ],
  ['rulings do not', 'A court overturned the ruling.', ['overturn: A court -> the ruling']],
  ['planes that go down crash', 'A plane went down near Arica.', ['crash: A plane -> ']],
  [
    'who lives through it survives',
    'Some 127 sailors lived through the accident.',
    ['survive: Some 127 sailors -> '],
  ],
  [
    'whoever stands behind "among them" undergoes the same',
    'Twenty-six people, among them reporter Ivan Lenk and former marine Paul Osgood, were released.',
    ['release:  -> Twenty-six people', 'release:  -> Ivan Lenk + Paul Osgood'],
  ],
  [
    'those freed include, and free nobody',
    'The others freed included Alma Berg, a reporter; Paul Osgood, a former sailor; and Rui Melo, a poet.',
    ['release:  -> Alma Berg + Paul Osgood + Rui Melo'],
  ],
  [
    'whom officials name among the freed is appointed to nothing',
    'Peru named Ivan Lenk and former sailor Paul Osgood among those freed.',
    ['release:  -> Ivan Lenk + Paul Osgood'],
  ],
  ['who lets go frees', 'Peru let go 12 miners.', ['release: Peru -> 12 miners']],
  ['and so does who lets them go', 'Peru lets 12 miners go', ['release: Peru -> 12 miners']],
  ['or out', 'Ivan Lenk was let out of prison by Peru.', ['release: Peru -> Ivan Lenk']],
  ['who leaves prison is free', 'Ivan Lenk leaves prison in Peru', ['release:  -> Ivan Lenk']],
  ['people are taken to a country', 'The 12 miners were taken to Peru.', ['transfer:  -> The 12 miners']],
  ['and to court nobody is', 'She took him to court.', ['take: She -> him']],
  [
    'all of them as well',
    'Chile freed 12 miners and handed all of them to Peru.',
    ['release: Chile -> 12 miners', 'transfer: Chile -> all of them'],
  ],
  [
    'what somebody once was is said of him',
    'Ivan Lenk, once a candidate, leaves prison in Peru',
    ['release:  -> Ivan Lenk'],
  ],
  [
    'each half of a headline has its own verb',
    'Wanjiru lets 12 prisoners go, US to end sanctions on Chile',
    ['release: Wanjiru -> 12 prisoners', 'future lift-sanctions: US -> Chile'],
  ],
  [
    'the speaker goes on behind the comma',
    'Rui Melo said 26 people jailed in Peru had been freed, and thanked the envoy.',
    ['reported release:  -> 26 people', 'thank: Rui Melo -> the envoy'],
  ],
  [
    'years that a court hands out are a sentence',
    'The court handed him 16 years for spying.',
    ['sentence: The court -> him'],
  ],
  [
    'an exchange of prisoners is an act of both',
    'Peru and Chile carried out a large exchange of prisoners on Thursday.',
    ['exchange: Peru + Chile -> '],
  ],
  ['who backs away supports nobody', 'The ferry backed away from the pier.', []],
  [
    'what a strike in a town did the town did not',
    'Chile has also claimed a strike in Beirut said to have killed Hezbollah commander Rui Melo.',
    ['kill:  -> Rui Melo'],
  ],
  [
    'a fire does what is listed behind it',
    'Some 300 people fled their homes as fire crossed the island, killed 36 sailors and burned parts of Arica.',
    ['kill: fire -> 36 sailors'],
  ],
  [
    'who stands right before the verb of saying says it',
    'Hurricane Dora, which passed south of the islands, has strengthened the winds, Genki Kino of the National Weather Service told AP News.',
    ['state: Genki Kino -> '],
  ],
  [
    'nobody is destroyed by being seen',
    'Pilots could see how much had been destroyed.',
    ['destroy:  -> how much'],
  ],
  [
    'a noun joined to a verb is the subject of the next',
    'Rui Melo said the vote was taken after the contract expired and talks with the firm collapsed.',
    ['reported collapse: talks -> '],
  ],
];

describe('joints that parsers get wrong', () => {
  it.each(said)('%s', (_, text, told) => {
    const lines = tell(text);
    for (const line of told) expect(lines).toContain(line);
    if (told.length === 0) expect(lines).toEqual([]);
  });

  it('abduct no ferry that holds people, nor kill with a number', () => {
    expect(
      tell('Officials said 38 people were killed when a ferry holding 200 went over.').join(),
    ).not.toContain('abduct');
    expect(tell('The number of people killed when a boat overturned stands at 38.')).not.toContain(
      'kill: The number of people -> ',
    );
  });

  it('give the second time to the second name', () => {
    const text = 'Kurmasheva was detained earlier in the year and Kara-Murza in 2022.';
    expect(wordsInRole(text, 'detain', 'time')).toEqual([]);
  });

  it('lift no sanctions on the country of whoever speaks of them', () => {
    expect(tell('They discussed Western sanctions, the Chilean president insisted.').join()).not.toContain(
      'Chilean,',
    );
    const { propositions } = extractProse(
      'They discussed Western sanctions, the Chilean president insisted.',
    );
    expect(propositions.filter((p) => p.predicate === 'impose-sanctions').flatMap((p) => p.object)).toEqual(
      [],
    );
  });

  it('land no plane that crashed while landing', () => {
    expect(tell('The plane crashed while landing in Arica.').join()).not.toContain('arrive:');
  });

  it('burn nobody who carries what is too badly burned', () => {
    expect(
      tell('Firefighters took bodies, too badly burned to be identified, to the hall.').join(),
    ).not.toContain('burn:');
  });
});
