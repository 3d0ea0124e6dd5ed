/**
 * The model file: one binary container for all trained parts, stored gzipped.
 *
 * Inflated: magic "CRXM", version, checksum of what follows, length of the directory, directory (JSON: name,
 * type, offset, length in bytes), then the payloads, each on an 8-byte boundary so that typed arrays are views
 * and nothing is copied. Little-endian throughout. Sections are named "part.what" ("parser.weights"), so that one
 * part can be trained anew and put in place of its former self (`replacePart`).
 */
export const modelVersion = 1;

const magic = 0x4d585243;
const headerLength = 16;

/** What a section may hold. Text is UTF-8. */
export type SectionValue = string | Uint8Array | Int8Array | Int16Array | Int32Array | Float32Array;
export type Sections = ReadonlyMap<string, SectionValue>;

/** The model file is broken, truncated, of another version, or lacks a section. Its message says which. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

interface Entry {
  readonly name: string;
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * Reads the sections of an inflated model file as views on its bytes.
 * @throws {ModelError} when the bytes are not a whole, unharmed model file of this version.
 */
export function readSections(bytes: Uint8Array): Sections {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  checkHeader(whole, view);
  const directoryEnd = headerLength + view.getUint32(12, true);
  const directory = new TextDecoder().decode(whole.subarray(headerLength, directoryEnd));
  const base = roundUp(directoryEnd);
  return new Map(readDirectory(directory).map((entry) => [entry.name, readSection(whole, base, entry)]));
}

/** Writes sections as one inflated model file. The same sections give the same bytes. */
export function writeSections(sections: Sections): Uint8Array {
  const names = [...sections.keys()].sort();
  const payloads = names.map((name) => encodeSection(sections.get(name) ?? ''));
  let offset = 0;
  const directory = payloads.map(({ type, bytes }, index): Entry => {
    const entry = { name: names[index] ?? '', type, offset, length: bytes.length };
    offset = roundUp(offset + bytes.length);
    return entry;
  });
  const directoryBytes = new TextEncoder().encode(JSON.stringify(directory));
  const base = roundUp(headerLength + directoryBytes.length);
  const whole = new Uint8Array(base + offset);
  whole.set(directoryBytes, headerLength);
  payloads.forEach(({ bytes }, index) => {
    whole.set(bytes, base + (directory[index]?.offset ?? 0));
  });
  const view = new DataView(whole.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, modelVersion, true);
  view.setUint32(12, directoryBytes.length, true);
  view.setUint32(8, checksum(whole.subarray(12)), true);
  return whole;
}

/** The sections with those of `part` taken out and `fresh` put in; names in `fresh` start with the part. */
export function replacePart(sections: Sections, part: string, fresh: Sections): Sections {
  const kept = [...sections].filter(([name]) => !name.startsWith(`${part}.`));
  return new Map([...kept, ...fresh]);
}

/** @throws {ModelError} when the section is missing or not text. */
export function textSection(sections: Sections, name: string): string {
  const value = sections.get(name);
  if (typeof value !== 'string') throw new ModelError(`The model file has no text section ${name}.`);
  return value;
}

/** @throws {ModelError} when the section is missing or holds no numbers. */
export function numberSection(sections: Sections, name: string): Exclude<SectionValue, string> {
  const value = sections.get(name);
  if (value === undefined || typeof value === 'string') {
    throw new ModelError(`The model file has no number section ${name}.`);
  }
  return value;
}

function checkHeader(bytes: Uint8Array, view: DataView): void {
  if (bytes.length < headerLength || view.getUint32(0, true) !== magic) {
    throw new ModelError('This is not a model file.');
  }
  const version = view.getUint32(4, true);
  if (version !== modelVersion) {
    throw new ModelError(
      `The model file has version ${version}; this program reads version ${modelVersion}.`,
    );
  }
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) {
    throw new ModelError('The model file is truncated or damaged: its checksum does not match.');
  }
}

function readDirectory(json: string): Entry[] {
  const entries: unknown = JSON.parse(json);
  if (!Array.isArray(entries)) throw new ModelError('The directory of the model file is unreadable.');
  return entries;
}

function readSection(bytes: Uint8Array, base: number, { type, offset, length }: Entry): SectionValue {
  const start = bytes.byteOffset + base + offset;
  switch (type) {
    case 'text':
      return new TextDecoder().decode(new Uint8Array(bytes.buffer, start, length));
    case 'uint8':
      return new Uint8Array(bytes.buffer, start, length);
    case 'int8':
      return new Int8Array(bytes.buffer, start, length);
    case 'int16':
      return new Int16Array(bytes.buffer, start, length / 2);
    case 'int32':
      return new Int32Array(bytes.buffer, start, length / 4);
    case 'float32':
      return new Float32Array(bytes.buffer, start, length / 4);
    default:
      throw new ModelError(`The model file holds a section of unknown type ${type}.`);
  }
}

function encodeSection(value: SectionValue): { type: string; bytes: Uint8Array } {
  if (typeof value === 'string') return { type: 'text', bytes: new TextEncoder().encode(value) };
  const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return { type: value.constructor.name.replace('Array', '').toLowerCase(), bytes };
}

function roundUp(offset: number): number {
  return (offset + 7) & ~7;
}

/** FNV-1a over 32-bit words, then over the bytes left. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  const wordCount = bytes.length >> 2;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i < wordCount; i++) hash = Math.imul(hash ^ view.getInt32(i * 4, true), 0x01000193);
  for (let i = wordCount * 4; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
