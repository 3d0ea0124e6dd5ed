import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../src/language/train/random.ts';
import { type SyntaxSettings, trainSyntax } from '../../src/language/train/train-syntax.ts';
import { readTreebank } from '../../src/language/train/treebank.ts';

// The real training run takes tens of minutes; this one has its shape (two threads, batches, dropout, headlines,
// averaging) on a few sentences, and must repeat itself to the byte.
const settings: SyntaxSettings = {
  embedding: 16,
  state: 16,
  layers: 2,
  arc: 16,
  label: 16,
  epochs: 2,
  batchWords: 60,
  rate: 0.01,
  dropout: 0.28,
  threads: 2,
};

const treebank = readTreebank(fileURLToPath(new URL('dev/ud/gum.dev.conllu.gz', import.meta.url)));
const train = treebank.slice(0, 40);
const dev = treebank.slice(40, 60);

function makeVectors() {
  const random = createRandom(7);
  const words = [
    ...new Set(train.flatMap((sentence) => sentence.words.map(({ form }) => form.toLowerCase()))),
  ];
  const length = 16;
  return {
    words,
    length,
    values: Float32Array.from({ length: (words.length + 1) * length }, () => random() - 0.5),
  };
}

describe('training of tags and trees', () => {
  it('gives the same bytes from the same data, and learns', async () => {
    const losses: string[] = [];
    const run = () =>
      trainSyntax({ train, dev, vectors: makeVectors() }, settings, (line) => losses.push(line));
    const first = await run();
    const second = await run();
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(second.get(name), name).toEqual(bytes);
    const [before = 0, after = 0] = losses.map((line) => Number(/loss ([\d.]+)/.exec(line)?.[1]));
    expect(after).toBeLessThan(before);
    expect(losses.slice(2)).toEqual(losses.slice(0, 2));
  });
});
