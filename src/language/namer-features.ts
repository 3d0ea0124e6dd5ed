import { findCluster, toCoarse, type WordClusters } from './namer-clusters.ts';
import { listBitCount, listBits } from './namer-gazetteer.ts';

/** Rows of the weight table: features fall into these by their hash. A power of two. */
export const featureRows = 1 << 19;
/** Features of one token at most. */
export const featureCount = 62 + listBitCount;

const prime = 0x01000193;

/** Hashes of one word's aspects, computed once for each form. */
export interface WordAspects {
  readonly fine: number;
  readonly coarse: number;
  readonly lower: number;
  readonly form: number;
  readonly shape: number;
  readonly affixes: Int32Array;
  readonly suffix3: number;
}

const aspectsLimit = 20_000;

/** What features need to know of words: clusters, and the aspects of the words met so far. */
export interface WordKnowledge {
  readonly clusters: WordClusters;
  readonly aspects: Map<string, WordAspects>;
}

const border: WordAspects = {
  fine: -2,
  coarse: -2,
  lower: 11,
  form: 12,
  shape: 13,
  affixes: new Int32Array(8),
  suffix3: 14,
};

function hashUnits(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), prime);
  return hash;
}

function toAspects({ clusters, aspects }: WordKnowledge, form: string): WordAspects {
  const known = aspects.get(form);
  if (known !== undefined) return known;
  if (aspects.size >= aspectsLimit) aspects.clear();
  const fresh = computeAspects(clusters, form);
  aspects.set(form, fresh);
  return fresh;
}

function computeAspects(clusters: WordClusters, form: string): WordAspects {
  const lower = form.toLowerCase();
  const { length } = lower;
  const affixes = new Int32Array(8);
  for (let n = 1; n <= 4; n++) {
    affixes[n - 1] = hashUnits(lower, Math.max(0, length - n), length, n * 7919);
    affixes[n + 3] = hashUnits(lower, 0, Math.min(n, length), n * 104_729);
  }
  const fine = findCluster(clusters, form);
  return {
    fine,
    coarse: toCoarse(fine),
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

/** Whether a sentence is written as a headline, without a full stop: in title or upper case a capital says little. */
export function looksLikeHeadline(forms: readonly string[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const form of forms) {
    const first = form.charAt(0);
    if (form.length < 4 || first.toUpperCase() === first.toLowerCase()) continue;
    words++;
    if (first !== first.toLowerCase()) capitals++;
  }
  return words >= 3 && capitals >= words * 0.75 && forms.at(-1) !== '.';
}

/** Where features go: rows of the weight table, one after the other. */
interface Sink {
  readonly rows: Int32Array;
  next: number;
}

function put(sink: Sink, template: number, aspect: number): void {
  sink.rows[sink.next++] = toRow(aspect, template);
}

/** What features are made of: aspects of a sentence's words, what the lists say, how the sentence is written. */
export interface SentenceAspects {
  readonly words: readonly WordAspects[];
  readonly marks: Int32Array;
  readonly mode: number;
}

export function gatherAspects(
  knowledge: WordKnowledge,
  forms: readonly string[],
  marks: Int32Array,
): SentenceAspects {
  const words = forms.map((form) => toAspects(knowledge, form));
  return { words, marks, mode: looksLikeHeadline(forms) ? 77 : 0 };
}

/** Writes the rows of the weight table for token `t` from `rows[from]`, `featureCount` at most; gives the index after. */
export function hashFeatures(
  { words, marks, mode }: SentenceAspects,
  t: number,
  rows: Int32Array,
  from: number,
): number {
  const sink = { rows, next: from };
  const at = (index: number) => words[index] ?? border;
  const window = [at(t - 2), at(t - 1), at(t), at(t + 1), at(t + 2)] as const;
  putWords(sink, window, mode, t);
  putClusters(sink, window);
  putMarks(sink, marks, t, mode);
  return sink.next;
}

type Window = readonly [WordAspects, WordAspects, WordAspects, WordAspects, WordAspects];

function putWords(sink: Sink, [before2, before, word, after, after2]: Window, mode: number, t: number): void {
  const shape = join(word.shape, mode);
  put(sink, 0, 1);
  put(sink, 1, before2.lower);
  put(sink, 2, before.lower);
  put(sink, 3, word.lower);
  put(sink, 4, after.lower);
  put(sink, 5, after2.lower);
  put(sink, 6, word.form);
  for (let i = 0; i < 8; i++) put(sink, 7 + i, word.affixes[i] ?? 0);
  put(sink, 15, before.suffix3);
  put(sink, 16, after.suffix3);
  put(sink, 17, join(before.shape, mode));
  put(sink, 18, shape);
  put(sink, 19, join(after.shape, mode));
  put(sink, 20, join(join(before.shape, word.shape), mode));
  put(sink, 21, join(join(word.shape, after.shape), mode));
  put(sink, 22, join(join(before.shape, word.shape), join(after.shape, mode)));
  put(sink, 23, join(before.lower, word.lower));
  put(sink, 24, join(word.lower, after.lower));
  put(sink, 25, join(before.lower, word.shape));
  put(sink, 26, join(after.lower, word.shape));
  put(sink, 27, join(join(before2.lower, before.lower), word.shape));
  put(sink, 28, join(join(after.lower, after2.lower), word.shape));
  put(sink, 29, join(t === 0 ? 1 : 2, shape));
  put(sink, 30, join(before2.shape, before.shape));
  put(sink, 31, join(before.form, after.form));
}

function putClusters(sink: Sink, [before2, before, word, after, after2]: Window): void {
  put(sink, 32, before2.fine);
  put(sink, 33, before.fine);
  put(sink, 34, word.fine);
  put(sink, 35, after.fine);
  put(sink, 36, after2.fine);
  put(sink, 37, before2.coarse);
  put(sink, 38, before.coarse);
  put(sink, 39, word.coarse);
  put(sink, 40, after.coarse);
  put(sink, 41, after2.coarse);
  put(sink, 42, join(before.fine, word.shape));
  put(sink, 43, join(word.fine, word.shape));
  put(sink, 44, join(after.fine, word.shape));
  put(sink, 45, join(word.coarse, word.shape));
  put(sink, 46, join(before.coarse, word.coarse));
  put(sink, 47, join(word.coarse, after.coarse));
  put(sink, 48, join(before.fine, word.fine));
  put(sink, 49, join(word.fine, after.fine));
  put(sink, 50, join(join(before.coarse, after.coarse), word.shape));
  put(sink, 51, join(join(before.fine, after.fine), word.shape));
  put(sink, 52, join(join(before2.coarse, before.coarse), word.shape));
  put(sink, 53, join(join(after.coarse, after2.coarse), word.shape));
}

function putMarks(sink: Sink, marks: Int32Array, t: number, mode: number): void {
  const before = marks[t - 1] ?? 0;
  const word = marks[t] ?? 0;
  const after = marks[t + 1] ?? 0;
  put(sink, 60, word);
  put(sink, 61, join(before, word));
  put(sink, 62, join(word, after));
  put(sink, 63, join(word, mode + (t === 0 ? 1 : 0)));
  put(sink, 64, before);
  put(sink, 65, after);
  put(sink, 66, join(before & (1 << listBits.title), marks[t - 2] ?? 0));
  for (let bit = 0; bit < listBitCount; bit++) if (word & (1 << bit)) put(sink, 67, bit);
}
