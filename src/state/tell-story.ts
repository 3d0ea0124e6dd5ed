import { useMemo } from 'react';
import type { Analysis } from '../analysis/analysis.ts';
import type { ViewState } from '../link/view-state.ts';
import { focusStory } from './focus-story.ts';
import { isFiltered, keepStory } from './keep-story.ts';
import type { Focus, Kept, Story, StoryIndex } from './story.ts';

/** All that the panels need, from what was found and what the reader asks to see. */
export function tellStory(analysis: Analysis, index: StoryIndex, view: ViewState): Story {
  const kept = keepStory(analysis, index, view.filters);
  return joinStory(analysis, index, view, kept, focusStory(analysis, index, view.selection));
}

/** The same, but only what a change of the view touches is worked out anew. */
export function useStory(analysis: Analysis, index: StoryIndex, view: ViewState): Story {
  const kept = useMemo(() => keepStory(analysis, index, view.filters), [analysis, index, view.filters]);
  const focus = useMemo(() => focusStory(analysis, index, view.selection), [analysis, index, view.selection]);
  return useMemo(() => joinStory(analysis, index, view, kept, focus), [analysis, index, view, kept, focus]);
}

function joinStory(
  analysis: Analysis,
  index: StoryIndex,
  view: ViewState,
  kept: Kept,
  focus: Focus | null,
): Story {
  return { analysis, index, filters: view.filters, filtered: isFiltered(view.filters), kept, view, focus };
}
