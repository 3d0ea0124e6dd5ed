import { Suspense } from 'react';
import type { ViewProblem } from '../../state/check-view.ts';
import type { PanelProps } from '../../state/story.ts';
import type { CollectionState } from '../../state/use-collection.ts';
import { useOnline } from '../../state/use-online.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { ExplorePage } from './ExplorePage.tsx';
import { FailedCollection } from './FailedCollection.tsx';
import { GreyPanel } from './GreyPanel.tsx';
import { Notices } from './Notices.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { phraseStep } from './phrase-step.ts';
import { StoppedAnalysis } from './StoppedAnalysis.tsx';
import { StoryPage } from './StoryPage.tsx';
import { Trail } from './Trail.tsx';
import type { LayoutName } from './use-layout.ts';
import type { RailState } from './use-rail.ts';

interface BodyProps extends PanelProps {
  readonly collection: CollectionState;
  readonly problems: readonly ViewProblem[];
  readonly layout: LayoutName;
  readonly rail: RailState;
  /** Lets the reader look for a name to filter by, where there is no rail. */
  readonly onAddFilter: () => void;
  readonly onOpenBundled: () => void;
}

/** What stands below the top bar: messages, the page, and on a phone the tabs. */
export function Body(props: BodyProps) {
  const { collection, story, changeView, problems, layout } = props;
  const offline = !useOnline();
  const panels = { story, changeView };
  if (collection.kind === 'failed') {
    return (
      <FailedCollection
        error={collection.error}
        address={story.view.collection}
        onRetry={collection.retry}
        onOpenBundled={props.onOpenBundled}
      />
    );
  }
  return (
    <>
      <Notices
        {...panels}
        problems={problems}
        unread={collection.kind === 'loading' ? [] : collection.loaded.problems}
        offline={offline}
        onReload={collection.kind === 'loading' ? () => undefined : collection.reload}
      />
      {collection.kind === 'stopped' ? (
        <StoppedAnalysis error={collection.error} onRetry={collection.retry} />
      ) : null}
      <CurrentPage {...props} />
      {layout === 'phone' ? <PanelTabs view={story.view} changeView={changeView} withAgreement /> : null}
    </>
  );
}

/** Explore shows the texts as soon as they are there; the other pages need what was found in them. */
function CurrentPage({ collection, story, changeView, layout, rail, onAddFilter }: BodyProps) {
  const step = phraseWait(collection);
  const { page } = story.view;
  if (page.kind === 'explore') {
    return <ExplorePage story={story} changeView={changeView} layout={layout} rail={rail} step={step} />;
  }
  const waiting = (
    <main className="page">
      <GreyPanel title="" step={step} />
    </main>
  );
  if (step !== null) return waiting;
  return (
    <>
      {story.filtered ? <Trail story={story} changeView={changeView} onAddFilter={onAddFilter} /> : null}
      <Boundary what="This page" key={page.kind}>
        <Suspense fallback={waiting}>
          <StoryPage page={page} story={story} changeView={changeView} onAddFilter={onAddFilter} />
        </Suspense>
      </Boundary>
    </>
  );
}

function phraseWait(collection: CollectionState): string | null {
  switch (collection.kind) {
    case 'loading':
      return 'Fetching the reports…';
    case 'analysing':
      return phraseStep(collection.progress);
    case 'stopped':
      return '';
    default:
      return null;
  }
}
