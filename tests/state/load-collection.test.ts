import { afterEach, describe, expect, test, vi } from 'vitest';
import { CollectionError, loadCollection } from '../../src/state/load-collection.ts';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** A host that has these files and nothing else; a file that is null cannot be reached. */
function serve(files: Readonly<Record<string, Answer | null>>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const answer = files[address];
    if (answer === null) throw new TypeError('Failed to fetch');
    if (answer === undefined) return new Response('no such file', { status: 404 });
    const headers = { 'content-type': answer.type ?? 'text/plain' };
    return new Response(answer.body, { status: answer.status ?? 200, headers });
  });
}

const load = () => loadCollection('folder', new AbortController().signal);
const list = (...files: readonly string[]): Answer => ({
  body: JSON.stringify({ title: 'Harbour', reports: files.map((file) => ({ id: file, file })) }),
});
const text: Answer = {
  body: 'A ferry ran aground\n\nThe ferry ran aground off the coast on Monday, the port said.\n',
};

afterEach(() => vi.unstubAllGlobals());

test('every report of the list is read, in its order', async () => {
  serve({ 'folder/index.json': list('b.txt', 'a.txt'), 'folder/a.txt': text, 'folder/b.txt': text });
  const loaded = await load();
  expect(loaded.title).toBe('Harbour');
  expect(loaded.reports.map((report) => report.id)).toEqual(['b.txt', 'a.txt']);
  expect(loaded.problems).toEqual([]);
});

test('names of files are written as addresses', async () => {
  serve({ 'folder/index.json': list('sub/ü 1.txt'), 'folder/sub/%C3%BC%201.txt': text });
  expect((await load()).reports).toHaveLength(1);
});

describe('a bad report is named and the others stay', () => {
  test.each([
    ['missing', undefined],
    ['out of reach', null],
    [
      'the page that a host shows for what it does not have',
      { type: 'text/html; charset=utf-8', body: '<p>Not here</p>' },
    ],
    ['empty', { body: '' }],
    ['no text', { body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]) }],
  ])('%s', async (_, answer) => {
    const files: Record<string, Answer | null> = {
      'folder/index.json': list('good.txt', 'bad.txt'),
      'folder/good.txt': text,
    };
    if (answer !== undefined) files['folder/bad.txt'] = answer;
    serve(files);
    const loaded = await load();
    expect(loaded.reports.map((report) => report.file)).toEqual(['good.txt']);
    expect(loaded.problems).toEqual([
      { file: 'bad.txt', lost: true, sentence: expect.stringMatching(/^[A-Z].*\.$/) },
    ]);
  });
});

describe('nothing can be shown', () => {
  test.each<[string, Readonly<Record<string, Answer | null>>]>([
    ['unreachable', { 'folder/index.json': null }],
    ['unreachable', { 'folder/index.json': { status: 503, body: 'busy' } }],
    ['missing', {}],
    ['missing', { 'folder/index.json': { type: 'text/html', body: '<p>Home</p>' } }],
    ['unreadable', { 'folder/index.json': { body: 'not json' } }],
    ['unreadable', { 'folder/index.json': { body: '' } }],
    ['empty', { 'folder/index.json': list() }],
    ['empty', { 'folder/index.json': list('gone.txt') }],
  ])('%s: %j', async (reason, files) => {
    serve(files);
    const error = await load().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CollectionError);
    expect(error).toMatchObject({ reason });
  });
});
