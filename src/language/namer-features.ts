import { listBitCount, listBits } from './namer-gazetteer.ts';

/** Rows of the weight table: features fall into these by their hash. A power of two. */
export const featureRows = 1 << 19;
/** Features of one token. */
export const featureCount = 48 + listBitCount;

const prime = 0x01000193;

/** Hashes of one word's aspects, computed once for each form. */
interface WordAspects {
  readonly lower: number;
  readonly form: number;
  readonly shape: number;
  readonly affixes: Int32Array;
  readonly suffix3: number;
}

const aspectsOfForm = new Map<string, WordAspects>();
const aspectsLimit = 20_000;

const border: WordAspects = { lower: 11, form: 12, shape: 13, affixes: new Int32Array(8), suffix3: 14 };

function hashUnits(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

function toAspects(form: string): WordAspects {
  const known = aspectsOfForm.get(form);
  if (known !== undefined) return known;
  if (aspectsOfForm.size >= aspectsLimit) aspectsOfForm.clear();
  const aspects = computeAspects(form);
  aspectsOfForm.set(form, aspects);
  return aspects;
}

function computeAspects(form: string): WordAspects {
  const lower = form.toLowerCase();
  const { length } = lower;
  const affixes = new Int32Array(8);
  for (let n = 1; n <= 4; n++) {
    affixes[n - 1] = hashUnits(lower, Math.max(0, length - n), length, n * 7919);
    affixes[n + 3] = hashUnits(lower, 0, Math.min(n, length), n * 104_729);
  }
  return {
    lower: hashUnits(lower, 0, length, 0x811c9dc5),
    form: hashUnits(form, 0, form.length, 0x2b7e1516),
    shape: hashShape(form),
    affixes,
    suffix3: affixes[2] ?? 0,
  };
}

/** Hash of a word's shape: capital, small letter, digit or other sign, runs of one kind counted to two. */
function hashShape(form: string): number {
  let hash = 0x3c6ef372;
  let last = -1;
  let run = 0;
  for (let i = 0; i < form.length && i < 24; i++) {
    const kind = classifyUnit(form.charCodeAt(i), form, i);
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) hash = Math.imul(hash ^ kind, prime);
  }
  return hash;
}

function classifyUnit(unit: number, form: string, at: number): number {
  if (unit >= 97 && unit <= 122) return 1;
  if (unit >= 65 && unit <= 90) return 2;
  if (unit >= 48 && unit <= 57) return 3;
  if (unit < 128) return unit + 8;
  const mark = form.charAt(at);
  if (mark !== mark.toLowerCase()) return 2;
  return mark !== mark.toUpperCase() ? 1 : 4;
}

function toRow(aspect: number, template: number): number {
  const hash = Math.imul(aspect ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & (featureRows - 1);
}

function join(a: number, b: number): number {
  return Math.imul(a, 31) ^ Math.imul(b, 0x27d4eb2f);
}

/** How a sentence is written: in title or upper case a capital says little. */
export function looksLikeHeadline(forms: readonly string[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const form of forms) {
    const first = form.charAt(0);
    if (form.length < 4 || first.toUpperCase() === first.toLowerCase()) continue;
    words++;
    if (first !== first.toLowerCase()) capitals++;
  }
  return words >= 3 && capitals >= words * 0.75;
}

/** Rows of the weight table for every token of a sentence, `featureCount` a token; -1 where a feature is absent. */
export function hashFeatures(forms: readonly string[], marks: Int32Array, headline: boolean): Int32Array {
  const count = forms.length;
  const rows = new Int32Array(count * featureCount);
  const aspects = forms.map(toAspects);
  const at = (index: number) => aspects[index] ?? border;
  const mode = headline ? 77 : 0;
  for (let t = 0; t < count; t++) {
    const window = [at(t - 2), at(t - 1), at(t), at(t + 1), at(t + 2)] as const;
    let next = writeWords(rows, t * featureCount, window, mode, t);
    next = writeMarks(rows, next, marks, t, mode);
    rows.fill(-1, next, (t + 1) * featureCount);
  }
  return rows;
}

type Window = readonly [WordAspects, WordAspects, WordAspects, WordAspects, WordAspects];

function writeWords(rows: Int32Array, start: number, window: Window, mode: number, t: number): number {
  const [before2, before, word, after, after2] = window;
  let next = start;
  const put = (aspect: number, template: number) => {
    rows[next++] = toRow(aspect, template);
  };
  const shape = join(word.shape, mode);
  put(1, 0);
  put(before2.lower, 1);
  put(before.lower, 2);
  put(word.lower, 3);
  put(after.lower, 4);
  put(after2.lower, 5);
  put(word.form, 6);
  for (let i = 0; i < 8; i++) put(word.affixes[i] ?? 0, 7 + i);
  put(before.suffix3, 15);
  put(after.suffix3, 16);
  put(join(before.shape, mode), 17);
  put(shape, 18);
  put(join(after.shape, mode), 19);
  put(join(join(before.shape, word.shape), mode), 20);
  put(join(join(word.shape, after.shape), mode), 21);
  put(join(join(before.shape, word.shape), join(after.shape, mode)), 22);
  put(join(before.lower, word.lower), 23);
  put(join(word.lower, after.lower), 24);
  put(join(before.lower, word.shape), 25);
  put(join(after.lower, word.shape), 26);
  put(join(join(before2.lower, before.lower), word.shape), 27);
  put(join(join(after.lower, after2.lower), word.shape), 28);
  put(join(t === 0 ? 1 : 2, shape), 29);
  put(join(before2.shape, before.shape), 30);
  put(join(before.form, after.form), 31);
  return next;
}

function writeMarks(rows: Int32Array, start: number, marks: Int32Array, t: number, mode: number): number {
  const before = marks[t - 1] ?? 0;
  const word = marks[t] ?? 0;
  const after = marks[t + 1] ?? 0;
  let next = start;
  rows[next++] = toRow(word, 60);
  rows[next++] = toRow(join(before, word), 61);
  rows[next++] = toRow(join(word, after), 62);
  rows[next++] = toRow(join(word, mode + (t === 0 ? 1 : 0)), 63);
  rows[next++] = toRow(before, 64);
  rows[next++] = toRow(after, 65);
  rows[next++] = toRow(join(before & (1 << listBits.title), marks[t - 2] ?? 0), 66);
  for (let bit = 0; bit < listBitCount; bit++) if (word & (1 << bit)) rows[next++] = toRow(bit, 67);
  return next;
}
