import { memo, type ReactNode, useDeferredValue, useEffect, useMemo } from 'react';
import type { PanelProps, Story } from '../../state/story.ts';
import { ReaderPanel } from '../reader/ReaderPanel.tsx';
import { Boundary } from '../ui/Boundary.tsx';
import { DeferredPart } from '../ui/DeferredPart.tsx';
import { type Deferred, defer } from '../ui/deferred.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { EmptyFilter } from './EmptyFilter.tsx';
import { GreyPanel } from './GreyPanel.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { inspector, SidePane } from './SidePane.tsx';
import { Trail } from './Trail.tsx';
import type { LayoutName } from './use-layout.ts';
import type { RailState } from './use-rail.ts';

interface ExplorePageProps extends PanelProps {
  readonly layout: LayoutName;
  readonly rail: RailState;
  /** What is being done before there is more than the texts; null when all is there. */
  readonly step: string | null;
}

// The texts come first; what is worked out from them is fetched while the worker works.
const network = defer(async () => (await import('../network/NetworkPanel.tsx')).NetworkPanel);
const timeline = defer(async () => (await import('../timeline/TimelinePanel.tsx')).TimelinePanel);

/** Network, timeline and texts as one instrument, with filters or the inspector at their side. */
export function ExplorePage({ story, changeView, layout, rail, step }: ExplorePageProps) {
  const { view } = story;
  const hasTexts = story.analysis.reports.length > 0;
  useEffect(() => {
    if (!hasTexts) return;
    return whenIdle(() => {
      for (const part of [network, timeline, inspector]) part.prefetch();
    });
  }, [hasTexts]);
  const panels = { story, changeView };
  const later = useLater(story);
  const pictures = useMemo(() => ({ story: later, changeView }), [later, changeView]);
  const shown = panelsInFront(layout, view.panel);
  return (
    <main className="explore" data-selected={view.selection !== null && !rail.isOpen} data-panel={view.panel}>
      <h1 className="sr-only">{story.analysis.title}</h1>
      {story.filtered ? (
        <div className="area-trail">
          <Trail {...panels} onAddFilter={rail.open} />
        </div>
      ) : null}
      {step !== null && step !== '' && !shown.network ? (
        <p className="area-trail border-line border-b px-4 py-2 text-ink-3 text-list" role="status">
          {step}
        </p>
      ) : null}
      {layout === 'narrow' ? (
        <div className="area-tabs">
          <PanelTabs view={view} changeView={changeView} withAgreement={false} />
        </div>
      ) : null}
      <SidePane {...panels} layout={layout} rail={rail} step={step} />
      <Area name="network" shown={shown.network}>
        {later.filtered && later.kept.links.length === 0 ? (
          <EmptyFilter {...pictures} />
        ) : (
          <Found title="Who did what to whom" step={step} part={network} panels={pictures} />
        )}
      </Area>
      <Area name="reader" shown={shown.reports}>
        <Boundary what="The texts">
          <ReaderPanel {...panels} />
        </Boundary>
      </Area>
      <Area name="timeline" shown={shown.timeline}>
        <Found title="When" step={step === null ? null : ''} part={timeline} panels={pictures} />
      </Area>
    </main>
  );
}

/** The pictures follow in a task of their own, right after the texts, so that none of the two holds up the page. */
function useLater(story: Story): Story {
  const later = useDeferredValue(story);
  // The panels change their sizes with the first selection and the last: then all must change at once.
  const likeSized = (later.view.selection === null) === (story.view.selection === null);
  return later.analysis === story.analysis && likeSized ? later : story;
}

/** Which panels there is room for: all of them, one above the reports, or one alone. */
function panelsInFront(layout: LayoutName, panel: PanelProps['story']['view']['panel']) {
  const all = layout === 'wide' || layout === 'medium' || layout === 'compact';
  return {
    network: all || panel === 'network',
    timeline: all || panel === 'timeline',
    reports: all || layout === 'narrow' || panel === 'reports',
  };
}

/** A panel in its place of the grid; one that is not in front is not drawn. */
function Area({
  name,
  shown,
  children,
}: {
  readonly name: string;
  readonly shown: boolean;
  readonly children: ReactNode;
}) {
  return shown ? <div className={`area area-${name}`}>{children}</div> : null;
}

interface FoundProps {
  readonly title: string;
  readonly step: string | null;
  readonly part: Deferred<PanelProps>;
  readonly panels: PanelProps;
}

/** A panel of what was found: in grey until that is known and the panel is here. */
const Found = memo(function Found({ title, step, part, panels }: FoundProps) {
  const grey = <GreyPanel title={title} step={step} />;
  if (step !== null) return grey;
  return (
    <Boundary what={`“${title}”`}>
      <DeferredPart part={part} fallback={grey} props={panels} />
    </Boundary>
  );
});
