/** What was measured and how often it was right, found and wanted; where all words are judged the two are one. */
export interface LanguageScore {
  readonly what: string;
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** F1 in per cent; the share that is right where found and wanted are one. 0 where there is nothing to judge. */
export function toPercent({ right, found, wanted }: LanguageScore): number {
  return found + wanted === 0 ? 0 : (200 * right) / (found + wanted);
}

/** Counts that grow while texts are read. */
export interface Counter {
  right: number;
  found: number;
  wanted: number;
}

export function startCounter(): Counter {
  return { right: 0, found: 0, wanted: 0 };
}

/** One judgement in which something was found and something was wanted. */
export function countPair(counter: Counter, isRight: boolean): void {
  counter.found++;
  counter.wanted++;
  counter.right += Number(isRight);
}
