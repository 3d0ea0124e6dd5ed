import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readStoredModels } from '../../src/analysis/cli.ts';
import { parse } from '../../src/language/parse.ts';
import type { Sentence, Token } from '../../src/language/sentence.ts';

const models = readStoredModels();

function readOne(text: string, headline = false): readonly Token[] {
  return parse(models, text, { headline })[0]?.tokens ?? [];
}

/** "word relation head" of each word that is no mark. */
function listArcs(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ tag }) => tag !== 'PUNCT')
    .map(({ text, relation, head }) => `${text} ${relation} ${tokens[head]?.text ?? '-'}`);
}

describe('trees', () => {
  test('who did what to whom', () => {
    expect(listArcs(readOne('The court freed the miners.'))).toEqual([
      'The det court',
      'court nsubj freed',
      'freed root -',
      'the det miners',
      'miners obj freed',
    ]);
  });

  test('a passive with its agent', () => {
    expect(listArcs(readOne('The bridge was destroyed by the storm.'))).toEqual(
      expect.arrayContaining([
        'bridge nsubj:pass destroyed',
        'was aux:pass destroyed',
        'storm obl:agent destroyed',
      ]),
    );
  });

  test('a headline is one sentence and its verbs are verbs', () => {
    const tokens = readOne('Storm Kills 12. Mayor Resigns', true);
    expect(tokens.map(({ text }) => text).join(' ')).toBe('Storm Kills 12 . Mayor Resigns');
    expect(tokens[1]).toMatchObject({ tag: 'VERB', lemma: 'kill' });
  });

  test.each([
    ['The judges renamed the bridge.', 'renamed', 'rename'],
    ['The children were taken away.', 'taken', 'take'],
    ['She has been arrested.', 'been', 'be'],
    ['They fled the cities.', 'cities', 'city'],
    ['The mayor noted the cost.', 'noted', 'note'],
    ['Noting the cost, he left.', 'Noting', 'note'],
  ])('lemma: %s', (text, form, lemma) => {
    expect(readOne(text).find((token) => token.text === form)?.lemma).toBe(lemma);
  });
});

test.each([
  ['Omar Said said the road was closed.', 'Omar nsubj said'],
  ['Said said the road was closed.', 'Said nsubj said'],
])('a surname written like a verb is a name: %s', (text, arc) => {
  const [sentence] = parse(models, text);
  expect(listArcs(sentence?.tokens ?? [])).toContain(arc);
  const surname = text.indexOf('Said');
  expect(sentence?.names.map(({ end }) => end)).toContain(surname + 4);
});

test('a verb at the beginning of a sentence is no surname', () => {
  expect(readOne('Said the driver: the road is closed.')[0]?.tag).toBe('VERB');
});

test('without vector instructions the same is read', () => {
  vi.stubGlobal('WebAssembly', undefined);
  const plain = readStoredModels();
  vi.unstubAllGlobals();
  const text = 'The court in Kenya freed the miners on Monday, said Ruth Amberg, who “had waited for years”.';
  expect(parse(plain, text)).toEqual(parse(models, text));
});

/** The spans hold what they say, and each tree has one root that every word leads to. */
function checkSentence(text: string, { start, end, tokens, names }: Sentence): void {
  let from = start;
  for (const token of tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.start).toBeGreaterThanOrEqual(from);
    from = token.end;
  }
  expect(from).toBeLessThanOrEqual(end);
  expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1);
  tokens.forEach((_, index) => {
    expect(countSteps(tokens, index)).toBeLessThanOrEqual(tokens.length);
  });
  for (const name of names) {
    expect(tokens[name.from]?.start).toBe(name.start);
    expect(tokens[name.to - 1]?.end).toBe(name.end);
  }
}

/** Steps from a word to the root; more than there are words in a cycle. */
function countSteps(tokens: readonly Token[], from: number): number {
  let steps = 0;
  for (let at = from; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1) steps++;
  return steps;
}

describe('any text', () => {
  const words = fc.constantFrom(
    'Ana',
    'the',
    'struck',
    'U.S.',
    '“No',
    'way.”',
    '12',
    '\n',
    '🚆',
    'море',
    '<b>',
    '\u0000',
    '\ud83d',
    ';',
    '--',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  test('has exact offsets and sound trees', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, headline) => {
        for (const sentence of parse(models, text, { headline })) checkSentence(text, sentence);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['no full stop in very many words', 'the wheel turns and '.repeat(1500)],
    ['one word without end', 'x'.repeat(100_000)],
    ['numbers alone', '12 7 9.5 '.repeat(2000)],
    ['another script', 'Море шумит. '.repeat(500)],
    ['marks alone', '“”—…!?'.repeat(3000)],
  ])('%s', (_, text) => {
    const sentences = parse(models, text);
    for (const sentence of sentences) checkSentence(text, sentence);
    expect(sentences.length).toBeGreaterThan(0);
  });

  test('the same text gives the same sentences, whatever was read before', () => {
    const text = 'Mira Sol of the Harbour Union thanked Chad. It helped.';
    const before = parse(models, text);
    parse(models, 'Quite another text about wheels and rain. '.repeat(40));
    expect(parse(models, text)).toEqual(before);
  });
});
