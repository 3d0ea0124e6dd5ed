/** Encodings a file may turn out to have; all but the first are told to the reader. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** What became of a file's bytes: its text, or why there is none. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'binary' };

/** Largest file that is read, in bytes. A report of 100,000 words has about 600,000. */
export const largestFile = 16 * 1024 * 1024;

/** How many bytes at the start of a file decide whether it holds text, and in which encoding. */
const probe = 4096;

/**
 * Turns the bytes of a file into text. UTF-8 unless a byte order mark or the pattern of zero bytes says UTF-16;
 * bytes that are no UTF-8 are read as Windows-1252. Line ends stay as they are; a byte order mark is dropped.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > largestFile) return { kind: 'too-large', bytes: bytes.length, limit: largestFile };
  const encoding = findEncoding(bytes);
  if (encoding === null) return { kind: 'binary' };
  const text = encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (/^[\s\0]*$/.test(text)) return { kind: 'empty' };
  return isBinary(text) ? { kind: 'binary' } : { kind: 'text', text, encoding };
}

function findEncoding(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const wide = findWideEncoding(bytes.subarray(0, probe));
  if (wide !== null) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  return signatures.some((signature) => startsWith(bytes, signature)) ? null : 'windows-1252';
}

/** UTF-16 without a mark: in Latin text nearly every other byte is zero. */
function findWideEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    if (byte === 0 && index % 2 === 1) odd += 1;
  }
  const most = (bytes.length / 2) * 0.7;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The letters of Windows-1252 that Latin-1 has as controls, from 0x80; some runtimes give the controls. */
const windowsLetters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (letter) => windowsLetters[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** First bytes of the files that are most often taken for text: images, archives, PDF, office files, programs. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x1f, 0x8b],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x52, 0x49, 0x46, 0x46],
];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Text has hardly any control characters; a few strays (a NUL, an escape) do not make it binary. */
function isBinary(text: string): boolean {
  const start = text.slice(0, probe);
  const controls = start.match(/(?![\t\n\f\r\u0085])\p{Cc}/gu)?.length ?? 0;
  return controls > 4 && controls * 20 > start.length;
}
