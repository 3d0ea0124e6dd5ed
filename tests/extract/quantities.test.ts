import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/extract/quantities.ts';
import { findTimes } from '../../src/extract/times.ts';
import { type ParsedReport, parseProse } from '../support/parse-report.ts';
import { goldReports } from './read-gold.ts';

function quantitiesOf({ report, sentences }: ParsedReport) {
  return findQuantities(report, sentences, findTimes(report, sentences));
}

/** "text = value unit", the comparator before the value where it is not "=". */
function drawQuantities(text: string): readonly string[] {
  return quantitiesOf(parseProse(text)).map(({ text: words, value, comparator, unit }) =>
    `${words} = ${comparator === '=' ? '' : comparator}${value} ${unit}`.trim(),
  );
}

describe('findQuantities', () => {
  it.each([
    ['The army freed 123 political prisoners.', ['123 political prisoners = 123 prisoner']],
    ['He holds over 1,200 political prisoners in jail.', ['over 1,200 political prisoners = >1200 prisoner']],
    ['At least forty-two people were killed in the blast.', ['At least forty-two people = >42 person']],
    ['Two hundred and five houses were destroyed.', ['Two hundred and five houses = 205 house']],
    ['About 1.2 million voters took part.', ['About 1.2 million voters = ~1200000 voter']],
    [
      'The firm paid $3.4bn and 20 million euros.',
      ['$3.4bn = 3400000000 USD', '20 million euros = 20000000 EUR'],
    ],
    ['Prices rose by nearly 12 per cent in the city.', ['nearly 12 per cent = ~12 percent']],
    ['The missile flew 1,100 km and fell into the sea.', ['1,100 km = 1100 km']],
    [
      'The train was going at 160 km/h, or 100 miles per hour.',
      ['160 km/h = 160 kph', '100 miles per hour = 100 mph'],
    ],
    [
      'Hundreds of people fled; several villages were cut off.',
      ['Hundreds of people = null person', 'several villages = null village'],
    ],
    ['Many of the opposition leaders were deported.', ['Many of the opposition leaders = null leader']],
    ['Between 30 and 40 soldiers were wounded.', ['30 and 40 soldiers = >30 soldier']],
    ['Police arrested 40 after the march.', ['40 = 40 person']],
    ['A man of 34 was arrested.', []],
    ['Half a dozen planes fought the fire.', ['Half a dozen planes = 6 plane']],
    [
      'He hid nearly a quarter of a billion dollars.',
      ['nearly a quarter of a billion dollars = ~250000000 USD'],
    ],
    ['Three quarters of the crew are Filipinos.', ['Three quarters = 75 percent']],
    ['More than two-thirds of them left.', ['More than two-thirds = >66.6666666667 percent']],
    ['Profits fell in the first half of the match.', ['the first half = 1 half']],
    ['The ship was 200 nautical miles east of Oman.', ['200 nautical miles = 200 nautical mile']],
    ['The Boeing 787, piloted by Ann Lee, issued a call.', []],
    ['Ferry hijack: 27 rebels killed in raid', ['27 rebels = 27 rebel']],
    [
      'The toll is 2,000, with around 1500 injured in the quake.',
      ['2,000 = 2000 person', 'around 1500 injured = ~1500 injure'],
    ],
    [
      'The quake had a magnitude of 6.1, and a 5.8-magnitude quake followed.',
      ['6.1 = 6.1', '5.8-magnitude = 5.8 magnitude'],
    ],
    ['It was the third attack on the port.', ['the third attack = 3 attack']],
    [
      'Three of its eleven plants will close.',
      ['Three of its eleven plants = 3 plant', 'eleven plants = 11 plant'],
    ],
    ['The death toll has risen to 36.', ['36 = 36 person']],
    [
      'Eleven people are missing and four are known to have died.',
      ['Eleven people = 11 person', 'four = 4 person'],
    ],
    ['The load weighed about 440 pounds.', ['about 440 pounds = ~440 pound']],
    ['Talks went on for two days.', ['two days = 2 day']],
  ])('%s', (text, quantities) => {
    expect(drawQuantities(text)).toEqual(quantities);
  });

  it.each([
    'The ship sank on 14 March 1991.',
    'One of the men died, and no one else was there.',
    'Flight 370 left on Monday under Article 5.',
    'City beat Rovers 3-1 at home.',
    'There were as many as before and most likely some rain.',
  ])('counts nothing in: %s', (text) => {
    expect(drawQuantities(text)).toEqual([]);
  });
});

describe('on the bundled reports', () => {
  it('finds every number of the gold with its value and the words that it counts', () => {
    const missed = goldReports.flatMap(({ gold, ...parsed }) => {
      const found = quantitiesOf(parsed);
      return gold.quantities
        .filter(({ relevance, optional }) => relevance === 'content' && optional !== true)
        .filter(
          ({ start, end, value }) =>
            !found.some((q) => q.start === start && q.end === end && q.value === value),
        )
        .map(({ text }) => text);
    });
    expect(missed).toEqual([]);
  });

  it('finds no number that the gold has not', () => {
    const extra = goldReports.flatMap(({ gold, ...parsed }) =>
      quantitiesOf(parsed)
        .filter(({ number }) => !gold.quantities.some((q) => q.number.start === number.start))
        .map(({ text }) => text),
    );
    expect(extra).toEqual([]);
  });
});

it('survives any text, with the number and the counted words inside the whole', () => {
  const word = fc.constantFrom(
    '3',
    '1,200',
    'two',
    'million',
    'of',
    'people',
    '$',
    '%',
    '-',
    'most',
    'km',
    'over',
    'dead',
    '\ud800',
    '1e9',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const parsed = parseProse(words.join(' '));
      for (const { start, end, text, number, counted } of quantitiesOf(parsed)) {
        expect(parsed.report.text.slice(start, end)).toBe(text);
        expect(start <= number.start && number.end <= end && number.start < number.end).toBe(true);
        expect(start <= counted.start && counted.end <= end).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
