const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys go from cell to cell; what can be pressed in a cell takes the focus, else the cell itself. */
export function moveInMatrix(event: React.KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key];
  const cell =
    event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('[data-cell]') : null;
  if (!step || !cell) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
  const row = rows.findIndex((each) => each.contains(cell));
  const column = cell.cellIndex + step[1];
  const next = rows[row + step[0]]?.cells[column];
  if (!next) return;
  event.preventDefault();
  (next.querySelector('button') ?? next).focus();
}
