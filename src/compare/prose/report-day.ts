import type { ReportId } from '../../text/report.ts';
import type { ToldStory } from '../told-story.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** "VIENNA, March 4 (Agency) -", "NEW YORK, Sept. 4 —": where and when an agency wrote. */
const dateline =
  /^[^\n]{0,60}?\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:, \d{4})? ?(?:\([^)\n]{1,30}\) ?)?[-–—]/im;
const written =
  /^[^\n]{0,40}?\b(\d{1,2})[. ](?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|(\d{1,2})\.) ?(?:\d{4})?\s*$/im;

/** The day of a report within its year, counted so that later days are larger; null where none is known. */
function dayOf(story: ToldStory, id: ReportId): number | null {
  const report = story.reports.get(id)?.report;
  const stated = /^\d{4}-(\d\d)-(\d\d)/.exec(report?.published ?? '');
  if (stated) return Number(stated[1]) * 31 + Number(stated[2]);
  const head = report?.text.slice(0, 600) ?? '';
  const line = dateline.exec(head);
  if (line) return (months.indexOf(line[1]?.toLowerCase() ?? '') + 1) * 31 + Number(line[2]);
  const day = written.exec(head);
  if (!day) return null;
  const month = day[2] ? months.indexOf(day[2].toLowerCase()) + 1 : Number(day[3]);
  return month * 31 + Number(day[1]);
}

/** True when both days are known and the first report is of a later one. */
export function isLater(story: ToldStory, report: ReportId, other: ReportId): boolean {
  const [a, b] = [dayOf(story, report), dayOf(story, other)];
  return a !== null && b !== null && a > b;
}
