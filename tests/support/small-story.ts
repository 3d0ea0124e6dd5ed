import type { Analysis } from '../../src/analysis/analysis.ts';
import { buildLinks } from '../../src/graph/build-links.ts';
import { layoutActors } from '../../src/graph/layout.ts';
import { startView, type ViewState } from '../../src/link/view-state.ts';
import type { Story } from '../../src/state/story.ts';
import { buildIndex } from '../../src/state/story-index.ts';
import { tellStory } from '../../src/state/tell-story.ts';
import { readGoldAnalysis } from './gold-analysis.ts';

const gold = readGoldAnalysis();
const reports = gold.reports.slice(0, 2);
const statements = reports.flatMap((report) => report.statements);
const links = buildLinks(gold.entities, statements, gold.events);
const analysis: Analysis = { ...gold, reports, layout: layoutActors(gold.entities, links, reports) };
const index = buildIndex(analysis);

/** Two reports of the gold with their actors placed: small enough that a test of a panel is quick. */
export function smallStory(view: Partial<ViewState> = {}): Story {
  return tellStory(analysis, index, { ...startView, ...view });
}
