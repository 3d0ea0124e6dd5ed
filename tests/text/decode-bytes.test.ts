import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes, largestFile } from '../../src/text/decode-bytes.ts';

const words = 'The café said “no” to 5 €.\r\nNext line';

function wide(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe('decodeBytes', () => {
  it('reads UTF-8 with and without a mark, line ends untouched', () => {
    const plain = new TextEncoder().encode(words);
    expect(decodeBytes(plain)).toEqual({ kind: 'text', text: words, encoding: 'utf-8' });
    expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...plain]))).toMatchObject({ text: words });
  });

  it.each([true, false])('reads UTF-16 with and without a mark (little endian: %s)', (little) => {
    const encoding = little ? 'utf-16le' : 'utf-16be';
    expect(decodeBytes(wide(words, little))).toEqual({ kind: 'text', text: words, encoding });
    expect(decodeBytes(wide(`\ufeff${words}`, little))).toEqual({ kind: 'text', text: words, encoding });
  });

  it('falls back to Windows-1252 and says so', () => {
    const bytes = new Uint8Array([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9]);
    expect(decodeBytes(bytes)).toEqual({ kind: 'text', text: '“No” café', encoding: 'windows-1252' });
  });

  it('tells empty, binary and too large files apart', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ kind: 'empty' });
    expect(decodeBytes(new TextEncoder().encode(' \r\n\t'))).toEqual({ kind: 'empty' });
    expect(
      decodeBytes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    ).toEqual({ kind: 'binary' });
    expect(decodeBytes(Uint8Array.from({ length: 600 }, (_, at) => at % 256))).toEqual({ kind: 'binary' });
    expect(decodeBytes(new Uint8Array(largestFile + 1))).toMatchObject({
      kind: 'too-large',
      limit: largestFile,
    });
  });

  it('reads a text of ten million bytes whole', () => {
    const decoded = decodeBytes(new TextEncoder().encode('news '.repeat(2_000_000)));
    expect(decoded).toMatchObject({ kind: 'text' });
  });

  it('never throws, and gives back what was encoded', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => decodeBytes(bytes).kind.length > 0));
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences' }), (text) => {
        expect(decodeBytes(new TextEncoder().encode(text))).toMatchObject({ text });
      }),
    );
  });
});
