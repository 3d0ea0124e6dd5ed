import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSections } from '../../src/language/model-file.ts';
import { findNames, readNamerModel } from '../../src/language/namer.ts';
import { splitTokens } from '../../src/language/tokens.ts';

const file = new URL('../../src/language/models/english.model', import.meta.url);
const model = readNamerModel(readSections(new Uint8Array(gunzipSync(readFileSync(file)))));

/** Names of a sentence as "kind: text". */
function nameAll(text: string): string[] {
  const tokens = splitTokens(text, { start: 0, end: text.length });
  const forms = tokens.map(({ start, end }) => text.slice(start, end));
  return findNames(model, forms, null).map(
    ({ kind, from, to }) => `${kind}: ${text.slice(tokens[from]?.start, tokens[to - 1]?.end)}`,
  );
}

describe('names in a sentence', () => {
  test.each([
    [
      'President Emmanuel Macron met Olaf Scholz in Berlin.',
      ['person: Emmanuel Macron', 'person: Olaf Scholz', 'place: Berlin'],
    ],
    ["Kenya's foreign minister thanked the Ethiopian army.", ['place: Kenya', 'nationality: Ethiopian']],
    ['The US-South Korea talks were held in Seoul.', ['place: US', 'place: South Korea', 'place: Seoul']],
    [
      'He told Agence France-Presse that the EU would wait.',
      ['organisation: Agence France-Presse', 'organisation: EU'],
    ],
    ['The rebels fled to Georgia after the war.', ['place: Georgia']],
    ['The MV Rabaul Queen left Lima.', ['other: MV Rabaul Queen', 'place: Lima']],
    [
      'Officials from NATO and the African Union met Hamas.',
      ['organisation: NATO', 'organisation: African Union', 'organisation: Hamas'],
    ],
    ['The U.S. Embassy in Kenya warned travellers.', ['organisation: U.S. Embassy in Kenya']],
    ['Officials of the Obama administration left.', ['person: Obama']],
    [
      'National Road Safety Board Chair Jennifer Amberg spoke.',
      ['organisation: National Road Safety Board', 'person: Jennifer Amberg'],
    ],
    [
      'The U.K. Competition and Markets Authority blocked it.',
      ['organisation: U.K. Competition and Markets Authority'],
    ],
    ['The Francis Scott Bridge fell.', ['place: Francis Scott Bridge']],
    ['They sued Ostra Velin, a bank in Riga.', ['organisation: Ostra Velin', 'place: Riga']],
    ['Referee Thomas Osgood spoke.', ['person: Thomas Osgood']],
    ['Shares of Nuance Communications climbed on Monday.', ['organisation: Nuance Communications']],
    ['Marine Robert Marlow was freed.', ['person: Robert Marlow']],
    [
      'A former head of Lahti Bar Association Ahmed Karim Said was there.',
      ['organisation: Lahti Bar Association', 'person: Ahmed Karim Said'],
    ],
    ['Jaish-ul-Adl claimed the attack.', ['organisation: Jaish-ul-Adl']],
    ['ISRAEL said so on Monday.', ['place: ISRAEL']],
    ['The army fired an ICBM on Monday.', []],
    ['It was seized 370 miles east of Salalah.', ['place: Salalah']],
    ['They left Oum Hala, a town of 400.', ['place: Oum Hala']],
    ['The reporters asked Malenc, 58, about it.', ['person: Malenc']],
    ['Rain fell in Oum Hala, a spokesman said.', ['place: Oum Hala']],
    [
      'He praised the Ministry of Foreign Affairs in Japan.',
      ['organisation: Ministry of Foreign Affairs', 'place: Japan'],
    ],
    ['They live in Helmand province.', ['place: Helmand']],
    ['nothing here is a name', []],
    ['TELL US', []],
  ])('%s', (text, names) => {
    expect(nameAll(text)).toEqual(names);
  });

  test('titles, articles and possessive endings are no part of a name', () => {
    const text =
      "Secretary of State Antony Blinken's visit to the United Nations pleased Prime Minister Narendra Modi.";
    expect(nameAll(text)).toEqual([
      'person: Antony Blinken',
      'organisation: United Nations',
      'person: Narendra Modi',
    ]);
  });

  test('a common word at the beginning of a sentence is no name where the tags say so', () => {
    const forms = ['Wheat', 'is', 'exported', '.'];
    expect(findNames(model, forms, ['NOUN', 'AUX', 'VERB', 'PUNCT'])).toEqual([]);
    const listed = ['Somalia', 'is', 'calm', '.'];
    expect(findNames(model, listed, ['NOUN', 'AUX', 'ADJ', 'PUNCT'])).toEqual([
      { kind: 'place', from: 0, to: 1 },
    ]);
  });

  test('any tokens are survived: names lie within them, in order, without overlap', () => {
    const form = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 8 })
        .map((units) => String.fromCharCode(...units)),
      fc.constantFrom(
        '\ud800',
        '\u0000',
        'US',
        'The',
        'France',
        '-',
        'of',
        'Ministry',
        "'s",
        'Jordan',
        '😀',
        '__proto__',
      ),
    );
    fc.assert(
      fc.property(fc.array(form, { maxLength: 40 }), (forms) => {
        let end = 0;
        for (const { from, to } of findNames(model, forms, null)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(forms.length);
      }),
      { numRuns: 40 },
    );
  });

  test('the same tokens give the same names', () => {
    const forms = 'Ministers of Chad and Jordan met Ban Ki - moon at the World Bank in Washington'.split(' ');
    expect(findNames(model, forms, null)).toEqual(findNames(model, forms, null));
  });
});
