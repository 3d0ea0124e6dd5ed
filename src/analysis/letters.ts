/** The letter of the report at `index` (from 0): A to Z, then AA, AB ... as columns of a table are named. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
