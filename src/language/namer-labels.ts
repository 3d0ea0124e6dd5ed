import type { NameKind } from './sentence.ts';

/** Labels of tokens: outside, then the beginning and the inside of each kind. */
export const labels = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
  'B-nationality',
  'I-nationality',
  'B-other',
  'I-other',
] as const;

export const labelCount = labels.length;
const kindOfLabel: readonly (NameKind | null)[] = [
  null,
  'person',
  'person',
  'place',
  'place',
  'organisation',
  'organisation',
  'nationality',
  'nationality',
  'other',
  'other',
];

/** A name as a run of tokens, `from` inclusive to `to` exclusive. */
export interface TokenName {
  readonly kind: NameKind;
  readonly from: number;
  readonly to: number;
}

/** Whether `label` may follow `before` (-1 at the beginning): the inside of a name follows that name only. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}

/** The names that a row of labels spells. */
export function readLabels(row: Int32Array): TokenName[] {
  const names: TokenName[] = [];
  for (let from = 0; from < row.length; from++) {
    const label = row[from] ?? 0;
    const kind = kindOfLabel[label] ?? null;
    if (kind === null) continue;
    const inside = label % 2 === 1 ? label + 1 : label;
    let to = from + 1;
    while (to < row.length && row[to] === inside) to++;
    names.push({ kind, from, to });
    from = to - 1;
  }
  return names;
}

/**
 * The best row of labels: highest sum of token scores (`scores`, `labelCount` a token) and of transitions
 * (`transitions[before * labelCount + label]`), over rows that spell names. Where `allowed` is given (bits of labels, one word a
 * token) only those labels are taken. Viterbi; linear in the number of tokens.
 */
export function chooseLabels(
  scores: Float32Array,
  transitions: Float32Array,
  count: number,
  allowed: Int32Array | null,
): Int32Array {
  const best = new Float32Array(count * labelCount).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(count * labelCount);
  for (let t = 0; t < count; t++) {
    const bits = allowed?.[t] ?? -1;
    for (let label = 0; label < labelCount; label++) {
      if (bits & (1 << label)) extendRow(best, from, scores, transitions, t, label);
    }
  }
  return followBack(best, from, count);
}

function extendRow(
  best: Float32Array,
  from: Int8Array,
  scores: Float32Array,
  transitions: Float32Array,
  t: number,
  label: number,
): void {
  const cell = t * labelCount + label;
  const own = scores[cell] ?? 0;
  if (t === 0) {
    if (mayFollow(-1, label)) best[cell] = own;
    return;
  }
  for (let before = 0; before < labelCount; before++) {
    if (!mayFollow(before, label)) continue;
    const score =
      (best[cell - label - labelCount + before] ?? 0) + (transitions[before * labelCount + label] ?? 0) + own;
    if (score > (best[cell] ?? 0)) {
      best[cell] = score;
      from[cell] = before;
    }
  }
}

function followBack(best: Float32Array, from: Int8Array, count: number): Int32Array {
  const row = new Int32Array(count);
  let label = 0;
  for (let t = count - 1; t >= 0; t--) {
    const start = t * labelCount;
    if (t === count - 1) {
      for (let other = 1; other < labelCount; other++) {
        if ((best[start + other] ?? 0) > (best[start + label] ?? 0)) label = other;
      }
    } else {
      label = from[start + labelCount + label] ?? 0;
    }
    row[t] = label;
  }
  return row;
}
