/** The least widths in which words can be read, in pixels; a wider table scrolls beside its first column. */
const claimWidth = 240;
const columnWidth = 170;

/** The least width of a table with a column a report, in pixels: tables below each other line up at any width. */
export function leastMatrixWidth(reports: number): number {
  return claimWidth + columnWidth * reports;
}
