import { describe, expect, test } from 'vitest';
import { decodeLink } from '../../src/link/decode-link.ts';
import { checkView } from '../../src/state/check-view.ts';
import { nearestName } from '../../src/state/nearest-name.ts';
import { buildIndex } from '../../src/state/story-index.ts';
import { quotePassage } from '../../src/text/passages.ts';
import { readGoldAnalysis } from '../support/gold-analysis.ts';

const analysis = readGoldAnalysis();
const index = buildIndex(analysis);
const check = (hash: string) => checkView(decodeLink(hash).view, analysis, index);
const person = analysis.entities.find((entity) => entity.kind === 'person' && entity.name.includes(' '));
const first = analysis.reports[0];
if (person === undefined || first === undefined) throw new Error('The gold has persons and reports.');

test('a sound view stays the very same', () => {
  const { view } = decodeLink(`#/name/${person.id}?only=${person.id}&open=${first.report.id}`);
  expect(checkView(view, analysis, index)).toEqual({ view, problems: [] });
  expect(checkView(view, analysis, index).view).toBe(view);
});

test('every unknown part is told once and only it is left out', () => {
  const { view, problems } = check(
    `#/name/person-nobody?name=person-nobody&only=${person.id},person-nobody&reports=gone&open=gone,${first.report.id}`,
  );
  expect(problems.map((problem) => problem.kind)).toEqual(['unknown-name', 'unknown-report']);
  expect(view.page).toEqual({ kind: 'names' });
  expect(view.selection).toBeNull();
  expect(view.filters.names).toEqual([person.id]);
  expect(view.filters.reports).toEqual([]);
  expect(view.open).toEqual([first.report.id]);
});

test.each(['link', 'event', 'claim'])('an unknown %s is not selected', (kind) => {
  const { view, problems } = check(`#/explore?${kind}=no-such-thing`);
  expect(view.selection).toBeNull();
  expect(problems).toEqual([{ kind: 'unknown-selection', what: kind }]);
});

describe('the nearest name', () => {
  test('a name with a letter wrong finds its own', () => {
    for (const { id, name } of analysis.entities.filter((entity) => entity.kind === 'person')) {
      const words = name.split(' ');
      const wrong = `person-${name.toLowerCase().replaceAll(' ', '-').slice(0, -1)}x`;
      if (words.length > 1) expect(nearestName(wrong, analysis)).toBe(id);
    }
  });

  test('what is like no name finds none', () => {
    for (const asked of ['person-qqqq', '', '-', '\ud800']) expect(nearestName(asked, analysis)).toBeNull();
  });
});

describe('a passage', () => {
  const { text, id } = first.report;
  const [sentence] = first.sentences.slice(3);
  if (sentence === undefined) throw new Error('The first report has sentences.');
  const { quote, prefix, suffix } = quotePassage(text, sentence);
  const link = (start: number, end: number, words: string) =>
    `#/explore?${new URLSearchParams({ in: id, at: `${start}-${end}`, quote: words, before: prefix, after: suffix })}`;

  test('that stands where it was is taken as it is', () => {
    expect(check(link(sentence.start, sentence.end, quote)).problems).toEqual([]);
  });

  test('that stands elsewhere is marked there, and that is told', () => {
    const { view, problems } = check(link(sentence.start + 7, sentence.end + 7, quote));
    expect(problems).toMatchObject([{ kind: 'moved-passage', found: 'moved' }]);
    expect(view.selection).toMatchObject({
      kind: 'passage',
      passage: { start: sentence.start, end: sentence.end },
    });
  });

  test('that is nowhere marks nothing, and that is told', () => {
    const { view, problems } = check(link(0, 30, 'zebras danced all night in the snow'));
    expect(problems).toMatchObject([{ kind: 'moved-passage', found: 'lost' }]);
    expect(view.selection).toBeNull();
  });
});
