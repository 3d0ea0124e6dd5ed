import { describe, expect, it } from 'vitest';
import { extractPage, extractProse } from '../support/parse-report.ts';
import { goldReports } from './read-gold.ts';

/** "kind source: content" for every indirect report of the text. */
function drawAttributions(text: string): readonly string[] {
  const { attributions, report } = extractProse(text);
  return attributions.map(({ kind, sources, content }) => {
    const who = sources.map(({ start, end }) => report.text.slice(start, end)).join(' and ') || 'nobody';
    return `${kind} ${who}: ${report.text.slice(content.start, content.end)}`;
  });
}

describe('findAttributions', () => {
  it.each([
    ['The minister said that the dam would hold.', ['speech The minister: the dam would hold']],
    ['The dam would hold, the minister said.', ['speech the minister: The dam would hold']],
    ['According to police, the driver had been asleep.', ['according-to police: the driver had been asleep']],
    ['The driver had been asleep, according to police.', ['according-to police: The driver had been asleep']],
    ['The ship had reportedly left on Monday.', ['hearsay nobody: left on Monday']],
    ['The rebels are believed to have fled.', ['belief nobody: to have fled']],
    ['Analysts believe the offer will fail.', ['belief Analysts: the offer will fail']],
    [
      'A spokesman for the airline told reporters that no one was hurt.',
      ['speech A spokesman for the airline: no one was hurt'],
    ],
    [
      'The union called on the government to stop the sale.',
      ['directive The union: the government to stop the sale'],
    ],
    ['The company announced the sale of its mills.', ['speech The company: the sale of its mills']],
    [
      'Norway confirmed the release of 11 “foreign nationals.”',
      ['speech Norway: the release of 11 “foreign nationals'],
    ],
    [
      'The ministry, which helped with the talks, said ten miners and one cook were freed.',
      ['speech The ministry: ten miners and one cook were freed'],
    ],
    [
      'While the ministry and Prime Minister Ana Sousa stated that 12 Danes were freed, Norway later confirmed the release of 11 miners.',
      [
        'speech the ministry and Prime Minister Ana Sousa: 12 Danes were freed',
        'speech Norway: the release of 11 miners',
      ],
    ],
  ])('%s', (text, attributions) => {
    expect(drawAttributions(text)).toEqual(attributions);
  });

  it.each([
    'The union accused the company of fraud.',
    'The minister did not say when the road would open.',
    '“We are safe,” Berg said.',
    'The firm continued to sell the drug.',
  ])('finds none in: %s', (text) => {
    expect(drawAttributions(text)).toEqual([]);
  });

  it('gives what is said to its proposition, as reported', () => {
    const { propositions, attributions } = extractProse(
      'Police said that the army had freed forty hostages.',
    );
    const freed = propositions.find(({ predicate }) => predicate === 'release');
    expect(attributions).toHaveLength(1);
    expect(freed).toMatchObject({ attributions: [0], modality: ['reported'] });
  });
});

it('finds the sources of the bundled reports, and none that the gold has not', () => {
  const drawn = goldReports.flatMap(({ gold, report }) => {
    const { attributions } = extractPage(report.text, report.file);
    const found = attributions.map(({ kind, cue }) => `${report.file} ${kind} ${cue.start}`);
    const wanted = gold.attributions.map(({ kind, cue }) => `${report.file} ${kind} ${cue.start}`);
    return [...wanted.filter((one) => !found.includes(one)), ...found.filter((one) => !wanted.includes(one))];
  });
  expect(drawn).toEqual([]);
});
