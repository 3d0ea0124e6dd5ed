import type { AnalysedReport } from '../../analysis/analysis.ts';
import { spanContains } from '../../text/span.ts';

/** Where a sentence stands in its report, in words: "headline", "paragraph 4, sentence 2", "list, point 1". */
export function describePlace(analysed: AnalysedReport, index: number): string {
  const sentence = analysed.sentences[index];
  const regions = analysed.report.regions;
  const at = sentence ? regions.findIndex((region) => spanContains(region, sentence)) : -1;
  const region = regions[at];
  if (!region || !sentence) return 'in the text';
  const alike = regions.slice(0, at + 1).filter(({ kind }) => kind === region.kind).length;
  const within = analysed.sentences.filter(
    (each) => spanContains(region, each) && each.start <= sentence.start,
  ).length;
  switch (region.kind) {
    case 'title':
      return 'headline';
    case 'subtitle':
      return 'line under the headline';
    case 'summary':
      return `summary, sentence ${within}`;
    case 'heading':
      return 'heading';
    case 'list':
      return `list, point ${alike}`;
    default:
      return `paragraph ${alike}, sentence ${within}`;
  }
}
