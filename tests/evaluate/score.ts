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
