/**
 * The best tree over words 0 to n-1, given arc scores: `scores[d * (n + 1) + h]` for dependent d and head h - 1
 * (h = 0 is the root). Exactly one word has head -1, and there is no cycle.
 *
 * Each word's best head is taken when that already is such a tree; if not, the best projective tree is searched
 * (Eisner 1996, cubic in n, so callers keep n small).
 */
export function decodeTree(scores: Float32Array, n: number): Int32Array {
  const greedy = chooseBestHeads(scores, n);
  return isTree(greedy) ? greedy : decodeProjective(scores, n);
}

function chooseBestHeads(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 0; d < n; d++) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let h = 0; h <= n; h++) {
      const score = scores[d * (n + 1) + h] ?? 0;
      if (h - 1 !== d && score > bestScore) {
        bestScore = score;
        best = h - 1;
      }
    }
    heads[d] = best;
  }
  return heads;
}

/** True when exactly one word has head -1 and every word leads to it. */
export function isTree(heads: Int32Array): boolean {
  const state = new Uint8Array(heads.length);
  let roots = 0;
  for (let start = 0; start < heads.length; start++) {
    let word = start;
    while (word >= 0 && state[word] === 0) {
      state[word] = 1;
      word = heads[word] ?? -1;
    }
    if (word >= 0 && state[word] === 1) return false;
    if (word < 0) roots++;
    for (word = start; word >= 0 && state[word] === 1; word = heads[word] ?? -1) state[word] = 2;
  }
  return roots === 1;
}

/** Chart of Eisner's algorithm: scores and split points of spans (from, to), by kind of span. */
interface Chart {
  readonly n: number;
  /** Incomplete spans: an arc joins both ends; head to the left or right. */
  readonly openRight: Float64Array;
  readonly openLeft: Float64Array;
  readonly openSplit: Int16Array;
  /** Complete spans: the head at one end has all its dependents up to the other. */
  readonly closedRight: Float64Array;
  readonly closedLeft: Float64Array;
  readonly rightSplit: Int16Array;
  readonly leftSplit: Int16Array;
}

function decodeProjective(scores: Float32Array, n: number): Int32Array {
  const chart = fillChart(scores, n);
  let root = 0;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < n; word++) {
    const inside = (chart.closedLeft[word] ?? 0) + (chart.closedRight[word * n + n - 1] ?? 0);
    const score = inside + (scores[word * (n + 1)] ?? 0);
    if (score > bestScore) {
      bestScore = score;
      root = word;
    }
  }
  const heads = new Int32Array(n).fill(-1);
  const pending = [
    { from: 0, to: root, right: false, open: false },
    { from: root, to: n - 1, right: true, open: false },
  ];
  for (let span = pending.pop(); span !== undefined; span = pending.pop()) {
    if (span.from < span.to) pending.push(...unfold(chart, span, heads));
  }
  return heads;
}

interface ChartSpan {
  readonly from: number;
  readonly to: number;
  readonly right: boolean;
  readonly open: boolean;
}

function unfold(chart: Chart, { from, to, right, open }: ChartSpan, heads: Int32Array): ChartSpan[] {
  const cell = from * chart.n + to;
  if (open) {
    heads[right ? to : from] = right ? from : to;
    const split = chart.openSplit[cell] ?? 0;
    return [
      { from, to: split, right: true, open: false },
      { from: split + 1, to, right: false, open: false },
    ];
  }
  const split = (right ? chart.rightSplit[cell] : chart.leftSplit[cell]) as number;
  return [
    { from, to: split, right, open: right },
    { from: split, to, right, open: !right },
  ];
}

function fillChart(scores: Float32Array, n: number): Chart {
  const size = n * n;
  const chart: Chart = {
    n,
    openRight: new Float64Array(size),
    openLeft: new Float64Array(size),
    openSplit: new Int16Array(size),
    closedRight: new Float64Array(size),
    closedLeft: new Float64Array(size),
    rightSplit: new Int16Array(size),
    leftSplit: new Int16Array(size),
  };
  for (let width = 1; width < n; width++) {
    for (let from = 0; from + width < n; from++) {
      joinOpen(chart, scores, from, from + width);
      closeRight(chart, from, from + width);
      closeLeft(chart, from, from + width);
    }
  }
  return chart;
}

function joinOpen(chart: Chart, scores: Float32Array, from: number, to: number): void {
  const { n, closedRight, closedLeft } = chart;
  const right = from * n;
  let best = Number.NEGATIVE_INFINITY;
  let bestSplit = from;
  for (let split = from, left = right + n + to; split < to; split++, left += n) {
    const score = (closedRight[right + split] ?? 0) + (closedLeft[left] ?? 0);
    if (score > best) {
      best = score;
      bestSplit = split;
    }
  }
  chart.openSplit[right + to] = bestSplit;
  chart.openRight[right + to] = best + (scores[to * (n + 1) + from + 1] ?? 0);
  chart.openLeft[right + to] = best + (scores[from * (n + 1) + to + 1] ?? 0);
}

function closeRight(chart: Chart, from: number, to: number): void {
  const { n, openRight, closedRight } = chart;
  const open = from * n;
  let best = Number.NEGATIVE_INFINITY;
  let bestSplit = to;
  for (let split = from + 1, closed = open + n + to; split <= to; split++, closed += n) {
    const score = (openRight[open + split] ?? 0) + (closedRight[closed] ?? 0);
    if (score > best) {
      best = score;
      bestSplit = split;
    }
  }
  chart.rightSplit[open + to] = bestSplit;
  chart.closedRight[open + to] = best;
}

function closeLeft(chart: Chart, from: number, to: number): void {
  const { n, openLeft, closedLeft } = chart;
  const closed = from * n;
  let best = Number.NEGATIVE_INFINITY;
  let bestSplit = from;
  for (let split = from, open = closed + to; split < to; split++, open += n) {
    const score = (closedLeft[closed + split] ?? 0) + (openLeft[open] ?? 0);
    if (score > best) {
      best = score;
      bestSplit = split;
    }
  }
  chart.leftSplit[closed + to] = bestSplit;
  chart.closedLeft[closed + to] = best;
}
