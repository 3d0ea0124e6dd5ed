import { useCallback, useMemo } from 'react';
import { bareAnalysis } from './bare-analysis.ts';
import { type CheckedView, checkView, type ViewProblem } from './check-view.ts';
import type { ChangeView, Story } from './story.ts';
import { buildIndex } from './story-index.ts';
import { useStory } from './tell-story.ts';
import type { CollectionState } from './use-collection.ts';
import type { ViewSnapshot, ViewStore } from './view-store.ts';

export interface ToldStory {
  /** Without texts while there are none, and without names until they are worked out. */
  readonly story: Story;
  readonly changeView: ChangeView;
  readonly problems: readonly ViewProblem[];
}

const emptyAnalysis = bareAnalysis('', []);
const noProblems: readonly ViewProblem[] = [];

/** The story that the panels show: the view of the address, held against the collection as far as it is known. */
export function useToldStory(collection: CollectionState, asked: ViewSnapshot, store: ViewStore): ToldStory {
  const analysis = 'analysis' in collection ? collection.analysis : emptyAnalysis;
  const index = useMemo(() => buildIndex(analysis), [analysis]);
  const ready = collection.kind === 'ready';
  const { view, problems } = useMemo<CheckedView>(
    () => (ready ? checkView(asked.view, analysis, index) : { view: asked.view, problems: noProblems }),
    [ready, asked.view, analysis, index],
  );
  const changeView = useCallback<ChangeView>(
    (change, step) =>
      store.changeView((raw) => change(ready ? checkView(raw, analysis, index).view : raw), step),
    [store, ready, analysis, index],
  );
  const all = useMemo(() => {
    const unread: readonly ViewProblem[] =
      asked.problems.length === 0 ? noProblems : [{ kind: 'unread', problems: asked.problems }];
    return [...unread, ...problems];
  }, [asked.problems, problems]);
  return { story: useStory(analysis, index, view), changeView, problems: all };
}
