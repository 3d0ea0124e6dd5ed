import { useMemo, useRef, useState } from 'react';
import { noFilters } from '../../graph/filters.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import { useMeasuredSize } from '../ui/use-size.ts';
import type { Size } from './camera.ts';
import type { Point } from './geometry.ts';
import { LinkTable } from './LinkTable.tsx';
import { sizeMarks } from './mark-size.ts';
import { NetworkHeader } from './NetworkHeader.tsx';
import { NetworkLegend } from './NetworkLegend.tsx';
import { NetworkStage } from './NetworkStage.tsx';
import { buildScene, stretchTo } from './scene.ts';
import { type Places, spreadPlaces, stretchPlaces } from './spread-places.ts';
import { countWords, describeScene } from './words.ts';
import './network.css';
import './network-parts.css';

/** The panel on a common screen, and how much of its height header and legend take, in pixels. */
const usualPanel = { width: 520, height: 600 };
const aroundPicture = 110;

const unmoved: Places = new Map();

/** Who did what to whom: the picture, or the table of the same links. */
export function NetworkPanel(panels: PanelProps) {
  const panel = useRef<HTMLElement>(null);
  const size = useMeasuredSize(panel, usualPanel);
  return (
    <section ref={panel} className="network" aria-labelledby="network-title">
      {size && <SizedNetwork {...panels} {...size} onFullscreen={() => toggleFullscreen(panel.current)} />}
    </section>
  );
}

interface SizedNetworkProps extends PanelProps, Size {
  readonly onFullscreen: () => void;
}

function SizedNetwork({ story, changeView, width, height, onFullscreen }: SizedNetworkProps) {
  const [asTable, setAsTable] = useState(false);
  const [moved, setMoved] = useState(unmoved);
  const { places, share } = usePlaces(story, { width, height: Math.max(1, height - aroundPicture) });
  const home = useMemo(() => buildScene(story, unmoved, places, share), [story, places, share]);
  const scene = useMemo(
    () => (moved === unmoved ? home : buildScene(story, moved, places, share)),
    [story, home, moved, places, share],
  );
  return (
    <>
      <NetworkHeader
        story={story}
        changeView={changeView}
        counts={describeScene(story, scene)}
        asTable={asTable}
        onTable={() => setAsTable(!asTable)}
        onFullscreen={onFullscreen}
      />
      {showBody()}
      {asTable ? null : <NetworkLegend reports={story.analysis.reports.length} />}
    </>
  );

  function showBody() {
    if (scene.actors.length === 0) return <EmptyNetwork story={story} changeView={changeView} />;
    if (asTable) return <LinkTable story={story} changeView={changeView} />;
    const move = (id: EntityId, place: Point) => setMoved((before) => new Map(before).set(id, place));
    return <NetworkStage story={story} changeView={changeView} scene={scene} home={home} onMove={move} />;
  }
}

/** Where the actors stand in a panel of this size and how large; selection and filters play no part in it. */
function usePlaces({ analysis, index }: Story, { width, height }: Size) {
  return useMemo(() => {
    const whole = { analysis, index };
    const places = stretchPlaces(whole, stretchTo({ width, height }));
    return {
      places: spreadPlaces(whole, places, { width, height }),
      share: sizeMarks(whole, { width, height }),
    };
  }, [analysis, index, width, height]);
}

/** One line on why there is nothing, one on what is hidden, one way out. */
function EmptyNetwork({ story, changeView }: PanelProps) {
  const hidden = story.index.links.size;
  if (!story.filtered || hidden === 0)
    return <p className="network-empty">The reports name no two actors that do something to each other.</p>;
  return (
    <div className="network-empty">
      <p>No links match these filters.</p>
      <p>{hidden === 1 ? '1 link is hidden.' : `${countWords(hidden, 'link')} are hidden.`}</p>
      <button
        type="button"
        className="button"
        onClick={() => changeView((view) => ({ ...view, filters: noFilters }))}
      >
        Clear filters
      </button>
    </div>
  );
}

function toggleFullscreen(panel: HTMLElement | null): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void panel?.requestFullscreen?.();
}
