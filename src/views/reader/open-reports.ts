import type { ReportId } from '../../text/report.ts';

/**
 * The reports that stand open as columns, in the order of the collection: those that the reader opened, as many as
 * there is room for, else the first and the last so that two texts can be held against each other.
 */
export function chooseOpen(
  all: readonly ReportId[],
  asked: readonly ReportId[] | null,
  room: number,
): readonly ReportId[] {
  const wanted = (asked ?? []).filter((id) => all.includes(id));
  const open = wanted.length > 0 ? wanted.slice(-room) : spread(all, room);
  return all.filter((id) => open.includes(id));
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
