import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCollection, readCollection } from '../../src/text/read-collection.ts';

const index = (reports: readonly unknown[]): string => JSON.stringify({ title: 'A story', reports });

describe('readCollection', () => {
  it('reads entries, gives ids from file names, and takes what is missing as null', () => {
    const read = readCollection(
      index([{ file: 'a/one.txt' }, { id: 'two', file: '2.txt', published: '2025~' }]),
    );
    expect(read).toMatchObject({
      kind: 'collection',
      problems: [],
      collection: {
        title: 'A story',
        reports: [
          { id: 'one', title: null },
          { id: 'two', published: '2025~' },
        ],
      },
    });
  });

  it('names every bad entry and keeps the others', () => {
    const bad = [
      { file: '../up.txt' },
      { file: 'https://example.org/x.txt' },
      { file: 7 },
      { file: 'b.txt', published: 'May' },
      null,
    ];
    const read = readCollection(index([{ file: 'a.txt' }, ...bad, { file: 'a.txt' }, { file: 'c.txt' }]));
    if (read.kind !== 'collection') throw new Error(read.problem);
    expect(read.collection.reports.map(({ file }) => file)).toEqual(['a.txt', 'c.txt']);
    expect(read.problems.map(({ place }) => place)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(read.problems.at(-1)?.problem).toContain('stands twice');
  });

  it.each(['', '{', '[]', '{"reports": 1}', 'null'])('says that %j is no list of reports', (text) => {
    expect(readCollection(text).kind).toBe('unreadable');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.json(), (json) => readCollection(json).kind.length > 0));
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        (reports) => readCollection(index(reports)).kind === 'collection',
      ),
    );
  });
});

describe('listCollection', () => {
  it('takes the text files of a folder in the order of their names', () => {
    const collection = listCollection('Folder', ['b.txt', 'index.json', 'B.TXT', 'a.txt']);
    expect(collection.reports.map(({ id }) => id)).toEqual(['B', 'a', 'b']);
  });
});
