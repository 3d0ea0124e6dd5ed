/** How one layer did: counts, and by name what was missed and what was wrong. */
export interface Score {
  readonly layer: string;
  readonly right: number;
  /** Found by the product. */
  readonly found: number;
  /** Wanted by the gold. */
  readonly wanted: number;
  readonly goal: string;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Gathers right, missed and wrong answers one by one. */
export interface Tally {
  readonly right: () => void;
  readonly miss: (name: string) => void;
  readonly wrong: (name: string) => void;
  /** Found and wanted, but not the same: counts against both. */
  readonly differ: (name: string) => void;
  readonly score: () => Score;
}

export function startTally(layer: string, goal: string): Tally {
  const missed: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  let different = 0;
  return {
    right: () => {
      right += 1;
    },
    miss: (name) => missed.push(name),
    wrong: (name) => wrong.push(name),
    differ: (name) => {
      different += 1;
      missed.push(`~ ${name}`);
    },
    score: () => ({
      layer,
      goal,
      right,
      found: right + wrong.length + different,
      wanted: right + missed.length,
      missed,
      wrong,
    }),
  };
}

export function precision(score: Score): number {
  return score.found === 0 ? 0 : score.right / score.found;
}

export function recall(score: Score): number {
  return score.wanted === 0 ? 0 : score.right / score.wanted;
}

export function f1(score: Score): number {
  const total = score.found + score.wanted;
  return total === 0 ? 0 : (2 * score.right) / total;
}

/** One line of the table, percentages with one digit. */
export function scoreLine(score: Score): string {
  const figures = [precision(score), recall(score), f1(score)]
    .map((x) => (100 * x).toFixed(1).padStart(6))
    .join(' ');
  const counts = `${score.right}/${score.found}/${score.wanted}`.padStart(14);
  return `${score.layer.padEnd(44)} ${figures} ${counts}   ${score.goal}`;
}

export const scoreHead = `${'layer'.padEnd(44)} ${'P'.padStart(6)} ${'R'.padStart(6)} ${'F1'.padStart(6)} ${'right/found/wanted'.padStart(14)}   goal`;

/** The scores as they are pinned: one layer a line with its F1 in percent. */
export function pinScores(scores: readonly Score[]): string {
  return `${scores.map((s) => `${(100 * f1(s)).toFixed(1).padStart(5)}  ${layerName(s)}`).join('\n')}\n`;
}

/** Layers that fell below what is pinned, and pinned layers that are gone. */
export function findFalls(pinned: string, scores: readonly Score[]): readonly string[] {
  const now = new Map(scores.map((s) => [layerName(s), 100 * f1(s)]));
  return pinned
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, was = '', layer = ''] = /^\s*([\d.]+)\s+(.*)$/.exec(line) ?? [];
      const is = now.get(layer);
      if (is === undefined) return [`${layer}: not scored any more`];
      return is < Number(was) - 0.06 ? [`${layer}: ${is.toFixed(1)}, was ${was}`] : [];
    });
}

/** Without the number of mentions that some names carry. */
function layerName(score: Score): string {
  return score.layer.replace(/ over \d+ mentions/, '');
}
