import type { ReportId } from '../text/report.ts';

/**
 * Who is silent beside those that tell something, in the order of their ids. All that is told by the same reports
 * shares one list: each claim's own, among a thousand reports, would fill the memory.
 */
export function rememberSilent(
  reports: readonly ReportId[],
): (telling: ReadonlySet<ReportId>) => readonly ReportId[] {
  const sorted = [...reports].sort();
  const known = new Map<string, readonly ReportId[]>();
  return (telling) => {
    const key = JSON.stringify([...telling].sort());
    const silent = known.get(key) ?? sorted.filter((report) => !telling.has(report));
    known.set(key, silent);
    return silent;
  };
}
