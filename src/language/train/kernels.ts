/** Products of dense rows with gradients; `w` holds `outs` rows of `ins` numbers, as in `matrix.ts`. */
export interface Shape {
  readonly ins: number;
  readonly outs: number;
}

/** y[t] = bias + w x[t], for `count` rows. */
export function forward(
  x: Float32Array,
  count: number,
  w: Float32Array,
  bias: Float32Array,
  shape: Shape,
): Float32Array {
  const { ins, outs } = shape;
  const fours = outs & ~3;
  const y = new Float32Array(count * outs);
  for (let t = 0; t < count; t++) {
    y.set(bias, t * outs);
    for (let o = 0; o < fours; o += 4) forwardFour(x, t * ins, w, o * ins, ins, y, t * outs + o);
    for (let o = fours; o < outs; o++) forwardOne(x, t * ins, w, o * ins, ins, y, t * outs + o);
  }
  return y;
}

function forwardFour(
  x: Float32Array,
  from: number,
  w: Float32Array,
  r0: number,
  ins: number,
  y: Float32Array,
  at: number,
): void {
  const r1 = r0 + ins;
  const r2 = r1 + ins;
  const r3 = r2 + ins;
  let s0 = y[at] ?? 0;
  let s1 = y[at + 1] ?? 0;
  let s2 = y[at + 2] ?? 0;
  let s3 = y[at + 3] ?? 0;
  for (let i = 0; i < ins; i++) {
    const value = x[from + i] ?? 0;
    s0 += value * (w[r0 + i] ?? 0);
    s1 += value * (w[r1 + i] ?? 0);
    s2 += value * (w[r2 + i] ?? 0);
    s3 += value * (w[r3 + i] ?? 0);
  }
  y[at] = s0;
  y[at + 1] = s1;
  y[at + 2] = s2;
  y[at + 3] = s3;
}

function forwardOne(
  x: Float32Array,
  from: number,
  w: Float32Array,
  row: number,
  ins: number,
  y: Float32Array,
  at: number,
): void {
  let sum = y[at] ?? 0;
  for (let i = 0; i < ins; i++) sum += (x[from + i] ?? 0) * (w[row + i] ?? 0);
  y[at] = sum;
}

/** Adds to dx what dy asks of the input: dx[t] += w' dy[t]. */
export function backwardInput(
  dy: Float32Array,
  count: number,
  w: Float32Array,
  shape: Shape,
  dx: Float32Array,
): void {
  const { ins, outs } = shape;
  const fours = outs & ~3;
  for (let t = 0; t < count; t++) {
    for (let o = 0; o < fours; o += 4) addFour(dx, t * ins, w, o * ins, ins, dy, t * outs + o, 1, ins);
    for (let o = fours; o < outs; o++) addOne(dx, t * ins, w, o * ins, dy[t * outs + o] ?? 0, ins);
  }
}

/** Adds to dw and dbias what dy asks of them: dw += dy' x, dbias += the sum of dy. */
export function backwardWeights(
  x: Float32Array,
  dy: Float32Array,
  count: number,
  shape: Shape,
  dw: Float32Array,
  dbias: Float32Array,
): void {
  const { ins, outs } = shape;
  const fours = count & ~3;
  for (let t = 0; t < fours; t += 4) {
    for (let o = 0; o < outs; o++) addFour(dw, o * ins, x, t * ins, ins, dy, t * outs + o, outs, ins);
  }
  for (let t = fours; t < count; t++) {
    for (let o = 0; o < outs; o++) addOne(dw, o * ins, x, t * ins, dy[t * outs + o] ?? 0, ins);
  }
  for (let t = 0; t < count; t++) addOne(dbias, 0, dy, t * outs, 1, outs);
}

/** into[to..] += four rows of `rows`, `step` apart, times four factors, `stride` apart. */
function addFour(
  into: Float32Array,
  to: number,
  rows: Float32Array,
  r0: number,
  step: number,
  factors: Float32Array,
  at: number,
  stride: number,
  length: number,
): void {
  const f0 = factors[at] ?? 0;
  const f1 = factors[at + stride] ?? 0;
  const f2 = factors[at + 2 * stride] ?? 0;
  const f3 = factors[at + 3 * stride] ?? 0;
  const r1 = r0 + step;
  const r2 = r1 + step;
  const r3 = r2 + step;
  for (let i = 0; i < length; i++) {
    const near = f0 * (rows[r0 + i] ?? 0) + f1 * (rows[r1 + i] ?? 0);
    const far = f2 * (rows[r2 + i] ?? 0) + f3 * (rows[r3 + i] ?? 0);
    into[to + i] = (into[to + i] ?? 0) + near + far;
  }
}

function addOne(
  into: Float32Array,
  to: number,
  row: Float32Array,
  from: number,
  factor: number,
  length: number,
): void {
  for (let i = 0; i < length; i++) into[to + i] = (into[to + i] ?? 0) + factor * (row[from + i] ?? 0);
}

/**
 * Turns rows of scores into the gradient of cross-entropy against `gold`, in place; gives the summed loss.
 * Each row's gradient is scaled by `weight`.
 */
export function crossEntropy(scores: Float32Array, gold: Int32Array, width: number, weight: number): number {
  let loss = 0;
  gold.forEach((target, row) => {
    loss += reverseSoftmax(scores.subarray(row * width, (row + 1) * width), target, weight);
  });
  return loss;
}

function reverseSoftmax(scores: Float32Array, target: number, weight: number): number {
  const top = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const shares = scores.map((score) => Math.exp(score - top));
  const sum = shares.reduce((total, share) => total + share, 0);
  const loss = Math.log(sum) + top - (scores[target] ?? 0);
  shares.forEach((share, index) => {
    scores[index] = (weight * share) / sum;
  });
  scores[target] = (scores[target] ?? 0) - weight;
  return loss;
}
