import type { ReportId } from '../../text/report.ts';

/** Narrowest column, and the usual and the narrowest width of a spine, in pixels. */
const columnWidth = 290;
const spineWidth = { usual: 32, least: 18 };
/** Below this width spines give way to a row of letters. */
const spineLimit = 430;
const mostColumns = 5;

interface ReaderRoom {
  /** How many columns fit beside the spines of the others; one at least. */
  readonly columns: number;
  /** Width of a spine in pixels; 0 where there is room for none. */
  readonly spine: number;
}

/**
 * Shares the width of the reader out. Two texts beside each other are worth thinner spines; where not even one column
 * fits beside the thinnest, the row scrolls sideways.
 */
export function shareRoom(width: number, reports: number): ReaderRoom {
  if (width < spineLimit) return { columns: 1, spine: 0 };
  const spineBeside = (columns: number) =>
    Math.min(spineWidth.usual, Math.floor((width - columns * columnWidth) / Math.max(1, reports - columns)));
  for (let columns = Math.min(mostColumns, reports); columns > 1; columns -= 1) {
    const spine = reports > columns ? spineBeside(columns) : spineWidth.usual;
    const least = columns > 2 ? spineWidth.usual : spineWidth.least;
    if (columns * columnWidth <= width && spine >= least) return { columns, spine };
  }
  return { columns: 1, spine: Math.max(spineWidth.least, spineBeside(1)) };
}

/**
 * The reports that stand open as columns, in the order of the collection: those that the reader opened, as many as
 * there is room for, else the first and the last so that two texts can be held against each other. If none of those
 * tells of what is selected, the first report that does takes the place of the last.
 */
export function chooseOpen(
  all: readonly ReportId[],
  asked: readonly ReportId[] | null,
  room: number,
  telling: ReadonlySet<ReportId> = new Set(),
): readonly ReportId[] {
  const wanted = (asked ?? []).filter((id) => all.includes(id));
  const open = wanted.length > 0 ? wanted.slice(-room) : showTelling(all, spread(all, room), telling);
  return all.filter((id) => open.includes(id));
}

function showTelling(
  all: readonly ReportId[],
  open: readonly ReportId[],
  telling: ReadonlySet<ReportId>,
): readonly ReportId[] {
  const first = all.find((id) => telling.has(id));
  if (first === undefined || open.some((id) => telling.has(id))) return open;
  return [...open.slice(0, -1), first];
}

function spread(all: readonly ReportId[], room: number): readonly ReportId[] {
  if (all.length <= room) return all;
  const last = all.at(-1);
  return last === undefined || room < 2 ? all.slice(0, room) : [...all.slice(0, room - 1), last];
}

/** Opens a closed report (the one opened longest ago makes room for it) or closes an open one; one stays open. */
export function toggleOpen(open: readonly ReportId[], id: ReportId, room: number): readonly ReportId[] {
  if (!open.includes(id)) return [...open, id].slice(-Math.max(1, room));
  return open.length > 1 ? open.filter((other) => other !== id) : open;
}
