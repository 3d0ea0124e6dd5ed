import type { AnalysedReport } from '../../analysis/analysis.ts';
import type { ViewState } from '../../link/view-state.ts';
import { toggleReport } from '../../state/change-filters.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { storyKinds } from '../../text/report.ts';
import { chooseOpen, toggleOpen } from '../reader/open-reports.ts';
import { ReportTile } from '../ui/ReportTile.tsx';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';

/** Columns that most screens have room for. */
const usualColumns = 2;

/** The reports at the end of the rail: a click opens one, the box keeps only its statements. */
export function ReportRows({ story, changeView }: PanelProps) {
  const { reports } = story.analysis;
  const kept = reports.filter((report) => (story.kept.sentences.get(report.report.id)?.size ?? 0) > 0);
  return (
    <FilterSection
      title="Reports"
      count={story.filtered ? `${kept.length} of ${reports.length}` : String(reports.length)}
      fold={12}
      gone={[]}
      rows={reports.map((report) => (
        <FilterRow
          key={report.report.id}
          name={titleReport(report)}
          shortName={report.report.publisher ?? 'No publisher named'}
          keeps={`Only statements of report ${report.letter}`}
          mark={<ReportTile letter={report.letter} size="small" />}
          {...countWords(report, story)}
          selected={false}
          filtered={story.filters.reports.includes(report.report.id)}
          onSelect={(adds) => changeView(adds ? toggleReport(report.report.id) : openReport(report, story))}
          onFilter={() => changeView(toggleReport(report.report.id))}
        />
      ))}
    />
  );
}

/** Publisher and headline: several reports of a collection may name no publisher. */
function titleReport({ report }: AnalysedReport): string {
  return `${report.publisher ?? 'No publisher named'}: ${report.title ?? report.file}`;
}

/** Opens a report beside those that are open, or brings it to the front where one fits. */
function openReport({ report }: AnalysedReport, story: Story): (view: ViewState) => ViewState {
  const all = story.analysis.reports.map((each) => each.report.id);
  return (view) => {
    const shown = view.open ?? chooseOpen(all, null, usualColumns);
    const open = shown.includes(report.id) ? shown : toggleOpen(shown, report.id, usualColumns);
    return { ...view, open, panel: 'reports' };
  };
}

function countWords({ report, sentences }: AnalysedReport, story: Story) {
  if (story.filtered) {
    const kept = story.kept.sentences.get(report.id)?.size ?? 0;
    return {
      count: `${kept} of ${sentences.length}`,
      countWords: `${kept} of ${sentences.length} sentences`,
    };
  }
  const words = report.regions
    .filter((region) => storyKinds.includes(region.kind))
    .reduce((sum, { start, end }) => sum + (report.text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
  return { count: String(words), countWords: `${words} words` };
}
