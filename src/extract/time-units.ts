const units: ReadonlySet<string> = new Set(
  'second minute hour day night week weekend fortnight month quarter year decade century centurie'.split(' '),
);

/** Whether a noun in the singular measures time: what follows a number then is a length, and nobody is counted. */
export function isTimeUnit(noun: string): boolean {
  return units.has(noun);
}
