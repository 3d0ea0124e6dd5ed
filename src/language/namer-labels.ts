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

/** Bits of labels: any, and only "outside". */
export const anyLabel = (1 << labelCount) - 1;
export const outsideOnly = 1;

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
 * (`transitions[before * labelCount + label]`) over rows that spell names and take only the labels that `allowed` has as
 * bits, one word a token. Viterbi; linear in the number of tokens.
 */
export function chooseLabels(
  scores: Float32Array,
  transitions: Float32Array,
  allowed: Int32Array,
): Int32Array {
  const count = allowed.length;
  const best = new Float32Array(count * labelCount).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(count * labelCount);
  for (let t = 0; t < count; t++) {
    const bits = allowed[t] ?? outsideOnly;
    if (bits === outsideOnly) extendCell(best, from, scores, transitions, t, 0);
    else
      for (let label = 0; label < labelCount; label++)
        if (bits & (1 << label)) extendCell(best, from, scores, transitions, t, label);
  }
  return followBack(best, from, count);
}

/** The best way to a label of a token: the inside of a name follows that name only, the others follow all. */
function extendCell(
  best: Float32Array,
  from: Int8Array,
  scores: Float32Array,
  transitions: Float32Array,
  t: number,
  label: number,
): void {
  const cell = t * labelCount + label;
  const inside = label !== 0 && label % 2 === 0;
  if (t === 0) {
    if (!inside) best[cell] = scores[cell] as number;
    return;
  }
  const row = (t - 1) * labelCount;
  const last = inside ? label : labelCount - 1;
  let top = Number.NEGATIVE_INFINITY;
  for (let before = inside ? label - 1 : 0; before <= last; before++) {
    const score = (best[row + before] as number) + (transitions[before * labelCount + label] as number);
    if (score <= top) continue;
    top = score;
    from[cell] = before;
  }
  best[cell] = top + (scores[cell] as number);
}

function followBack(best: Float32Array, from: Int8Array, count: number): Int32Array {
  const row = new Int32Array(count);
  let label = 0;
  for (let other = 1; other < labelCount; other++) {
    const last = (count - 1) * labelCount;
    if ((best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  }
  for (let t = count - 1; t >= 0; t--) {
    row[t] = label;
    label = from[t * labelCount + label] ?? 0;
  }
  return row;
}
