import { describe, expect, test } from 'vitest';
import { compareReports } from '../../src/compare/compare-reports.ts';
import { listNaming } from '../../src/compare/naming.ts';
import { findOrigins } from '../../src/compare/origins.ts';
import { alignQuotes } from '../../src/compare/quotes.ts';
import { type Cast, type Tells, tellStory } from '../support/compare-story.ts';

const cast: Cast = {
  'Mette Skov': { kind: 'person' },
  'Per Lund': { kind: 'person' },
  Skov: { kind: 'person', same: 'Mette Skov' },
  Norway: { kind: 'country' },
  'the minister': { kind: 'person', same: 'Mette Skov' },
};

const copied = 'the harbour had been closed for the third time in a month because of drifting ice';

function tell(id: string, text: string, more: Partial<Tells> = {}): Tells {
  return { id, text, says: [], ...more };
}

function wordsOf(
  reports: readonly Tells[],
  { report, start, end }: { report: string; start: number; end: number },
): string {
  return reports.find((r) => r.id === report)?.text.slice(start, end) ?? '';
}

describe('copied text', () => {
  test('the longest run that reports share, one list for all that have it', () => {
    const reports = [
      tell('a', `On Monday ${copied}.`),
      tell('b', `It said ${copied}, again.`),
      tell('c', `Later, ${copied}.`),
    ];
    const { shared } = compareReports(tellStory(cast, reports));
    expect(shared.map((passages) => passages.map((p) => wordsOf(reports, p)))).toEqual([
      [copied, copied, copied],
    ]);
  });

  test('what one report repeats, and what a speaker is quoted with, is no copy', () => {
    expect(compareReports(tellStory(cast, [tell('a', `${copied}. ${copied}.`)])).shared).toEqual([]);
    const quoted = (id: string) =>
      tell(id, `Skov: "${copied}".`, { quotes: { [`"${copied}"`]: 'Mette Skov' } });
    expect(compareReports(tellStory(cast, [quoted('a'), quoted('b')])).shared).toEqual([]);
  });

  test('seven words in common are chance', () => {
    const seven = copied.split(' ').slice(0, 7).join(' ');
    expect(
      compareReports(tellStory(cast, [tell('a', `${seven} a`), tell('b', `${seven} b`)])).shared,
    ).toEqual([]);
  });
});

describe('origins', () => {
  const closed = (id: string, text: string, by: readonly string[] = []) =>
    tell(id, text, {
      says: [{ verb: 'closed', predicate: 'close', object: ['Norway'], event: 'closing', by }],
    });

  function originsOf(reports: readonly Tells[]) {
    const input = tellStory(cast, reports);
    const { claims, shared } = compareReports(input);
    const statements = new Map(
      input.reports.flatMap((r) => r.statements.map((s) => [s.id as string, s] as const)),
    );
    const told = claims.find((c) => c.type === null);
    return told ? findOrigins(told, statements, shared).map((o) => o.reports) : [];
  }

  test('reports that copied, or that name one source, are one voice', () => {
    expect(
      originsOf([
        closed('a', `On Monday ${copied}.`),
        closed('b', `Again ${copied}.`),
        closed('c', 'They closed it.'),
      ]),
    ).toEqual([['a', 'b'], ['c']]);
    expect(
      originsOf([
        closed('a', 'Skov: closed.', ['Mette Skov']),
        closed('b', 'It is closed, says Skov.', ['Mette Skov']),
        closed('c', 'closed.', ['Per Lund']),
      ]),
    ).toEqual([['a', 'b'], ['c']]);
  });
});

describe('quotes across reports', () => {
  const quote = (id: string, words: string, speaker: string) =>
    tell(id, `X: "${words}"`, { quotes: { [`"${words}"`]: speaker } });

  test.each([
    ['We will not close the harbour', 'Mette Skov', 'exact'],
    ['not close the harbour', 'Mette Skov', 'trimmed'],
    ['We will not close the harbour', 'Per Lund', 'speaker-changed'],
  ] as const)('%s by %s is %s', (words, speaker, relation) => {
    const lines = alignQuotes(
      tellStory(cast, [
        quote('a', 'We will not close the harbour', 'Mette Skov'),
        quote('b', words, speaker),
      ]),
    );
    expect(lines.map((line) => line.versions.map((v) => v.relation))).toEqual([[relation]]);
  });

  test('a paraphrase that weakens "will" to "could" is named as such', () => {
    const says = (verb: string, modality: 'future' | 'possible'): Tells['says'] => [
      {
        verb,
        predicate: 'close',
        object: ['Norway'],
        event: 'closing',
        modality: [modality],
        by: ['Mette Skov'],
      },
    ];
    const [line] = alignQuotes(
      tellStory(cast, [
        tell('a', 'Skov: "We will close it"', {
          says: says('close', 'future'),
          quotes: { '"We will close it"': 'Mette Skov' },
        }),
        tell('b', 'Skov hinted they could close it', { says: says('close', 'possible') }),
      ]),
    );
    expect(line?.versions.map((v) => v.relation)).toEqual(['modality-changed']);
  });

  test('two utterances of one speaker stay two', () => {
    const lines = alignQuotes(
      tellStory(cast, [
        quote('a', 'We will not close the harbour', 'Mette Skov'),
        quote('b', 'I am tired of ice', 'Mette Skov'),
      ]),
    );
    expect(lines).toEqual([]);
  });
});

test('the naming ledger lists each report’s own names, most used first', () => {
  const rows = listNaming(tellStory(cast, [tell('a', 'Mette Skov spoke.'), tell('b', 'Skov spoke.')]));
  expect(rows.map((row) => [row.name, row.differs])).toEqual([['Mette Skov', true]]);
  expect(rows[0]?.reports.map((r) => r.names.map((n) => n.text))).toEqual([['Mette Skov'], ['Skov']]);
});
