import type { ViewState } from '../../src/link/view-state.ts';
import { startView } from '../../src/link/view-state.ts';
import type { Story } from '../../src/state/story.ts';
import { buildIndex } from '../../src/state/story-index.ts';
import { tellStory } from '../../src/state/tell-story.ts';
import { readGoldAnalysis } from './gold-analysis.ts';

const analysis = readGoldAnalysis();
const index = buildIndex(analysis);

/** The gold's story under a view: what a panel is given. */
export function goldStory(view: Partial<ViewState> = {}): Story {
  return tellStory(analysis, index, { ...startView, ...view });
}
