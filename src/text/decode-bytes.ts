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
  const decoded = decode(bytes);
  if (decoded === null) return { kind: 'binary' };
  const { text, encoding } = decoded;
  if (/^[\s\0]*$/.test(text)) return { kind: 'empty' };
  return isBinary(text) ? { kind: 'binary' } : { kind: 'text', text, encoding };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } | null {
  const wide = findWideEncoding(bytes);
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = decodeUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  if (signatures.some((signature) => startsWith(bytes, signature))) return null;
  return { text: decodeWindows(bytes), encoding: 'windows-1252' };
}

/** UTF-16 by its mark, or without one: in Latin text nearly every other byte is zero. */
function findWideEncoding(whole: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (startsWith(whole, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(whole, [0xfe, 0xff])) return 'utf-16be';
  const bytes = whole.subarray(0, probe);
  if (bytes.length < 4 || !bytes.includes(0)) return null;
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

/** Null where the bytes are no UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
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
