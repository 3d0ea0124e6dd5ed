import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotedSpans } from '../../src/extract/quote-marks.ts';
import { extractPage, extractProse } from '../support/parse-report.ts';
import { goldReports } from './read-gold.ts';

/** "speaker: quoted words" for every quotation of the text. */
function drawQuotes(text: string): readonly string[] {
  const { quotes, report } = extractProse(text);
  return quotes.map(({ start, end, speaker }) => {
    const who = speaker ? report.text.slice(speaker.start, speaker.end) : 'nobody';
    return `${who}: ${report.text.slice(start, end)}`;
  });
}

describe('findQuotes', () => {
  it.each([
    ['"We are safe," said Anna Berg, the captain.', ['Anna Berg: "We are safe,"']],
    ['"No one will be left," said its envoy, Petra Holm.', ['its envoy, Petra Holm: "No one will be left,"']],
    ['Anna Berg said: “We are safe.”', ['Anna Berg: “We are safe.”']],
    ['“We are safe,” she told reporters. “All of us are.”', ['she: “We are safe,”', 'she: “All of us are.”']],
    [
      'According to the mayor, the flood was “the worst in living memory”.',
      ['the mayor: “the worst in living memory”'],
    ],
    ['The minister called the plan "a mistake" and left.', ['The minister: "a mistake"']],
    ['”We are safe,” Berg said.', ['Berg: ”We are safe,”']],
    ["'We are safe,' Berg said on Monday.", ["Berg: 'We are safe,'"]],
    ['The ministers’ houses and the farmers’ fields were flooded.', []],
    [
      'A spokesman for the airline said: "No one was hurt."',
      ['A spokesman for the airline: "No one was hurt."'],
    ],
    ['“First,” Berg said.\n\n“Second.', ['Berg: “First,”']],
    [
      'Berg said: “It began at night.\n\n“Then the roof fell.”',
      ['Berg: “It began at night.', 'Berg: “Then the roof fell.”'],
    ],
    ['The board measured 5" by 7" in all.', []],
  ])('%s', (text, quotes) => {
    expect(drawQuotes(text)).toEqual(quotes);
  });

  it('reads the quotation of a headline after its speaker', () => {
    const { quotes, report } = extractPage(
      'Berg: ‘We were lucky’\n\nThe captain of the ferry thanked the coastguard on Monday for saving all of her passengers.',
    );
    expect(quotes.map(({ start, end }) => report.text.slice(start, end))).toEqual(['‘We were lucky’']);
  });

  it('names who is told', () => {
    const { quotes, report } = extractProse('“Stay at home,” the mayor told residents.');
    const [addressee] = quotes.flatMap((quote) => quote.addressee ?? []);
    expect(addressee && report.text.slice(addressee.start, addressee.end)).toBe('residents');
  });
});

it('finds every quotation of the bundled reports with its speaker', () => {
  const missed = goldReports.flatMap(({ gold, report }) => {
    const { quotes } = extractPage(report.text, report.file);
    expect(quotes).toHaveLength(gold.quotes.length);
    return gold.quotes.filter(
      ({ start, end, speakerSpan }) =>
        !quotes.some(
          (q) =>
            q.start === start &&
            q.end === end &&
            q.speaker?.start === speakerSpan.start &&
            q.speaker.end === speakerSpan.end,
        ),
    );
  });
  expect(missed).toEqual([]);
});

it('pairs any marks into spans that are in order, apart and inside the region', () => {
  const part = fc.constantFrom(
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    "''",
    '«',
    '»',
    ' ',
    'no',
    'Berg said',
    ',',
    '.',
    '\n',
    '5',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('body', 'title'), (parts, kind) => {
      const text = `x ${parts.join('')} x`;
      let end = 1;
      for (const span of findQuotedSpans(text, { start: 1, end: text.length - 1, kind })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start + 1);
        expect(span.end).toBeLessThanOrEqual(text.length - 1);
        end = span.end;
      }
    }),
  );
});
