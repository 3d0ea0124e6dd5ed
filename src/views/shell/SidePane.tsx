import type { ReactNode } from 'react';
import type { PanelProps, Story } from '../../state/story.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { DeferredPart } from '../ui/DeferredPart.tsx';
import { defer } from '../ui/deferred.ts';
import { BottomSheet } from './BottomSheet.tsx';
import { FilterRail } from './FilterRail.tsx';
import { FilterStrip } from './FilterStrip.tsx';
import { GreyPanel } from './GreyPanel.tsx';
import { RailHead } from './RailHead.tsx';
import type { LayoutName } from './use-layout.ts';
import type { RailState } from './use-rail.ts';

interface SidePaneProps extends PanelProps {
  readonly layout: LayoutName;
  /** What is being done before there are names to show; null when there are. */
  readonly step: string | null;
  readonly rail: RailState;
}

/** Fetched before it is needed, so that a selection is shown at once. */
export const inspector = defer(async () => (await import('../inspector/Inspector.tsx')).Inspector);

/** What stands beside the panels: the filters, or what is known of the selection. */
export function SidePane(props: SidePaneProps) {
  const { story, layout, rail } = props;
  if (layout === 'wide') {
    const inspects = story.view.selection !== null && !rail.isOpen;
    return (
      <Side label={inspects ? 'Selection' : 'Filters'}>
        {inspects ? <Inspected {...props} /> : <Rail {...props} />}
      </Side>
    );
  }
  return (
    <>
      {layout === 'medium' || layout === 'compact' ? (
        <Side label="Filters">
          <FilterStrip story={story} open={rail.isOpen} onToggle={rail.isOpen ? rail.close : rail.open} />
        </Side>
      ) : null}
      <Floating {...props} />
    </>
  );
}

/** Where the panels take all the room, filters and inspector come over them. */
function Floating(props: SidePaneProps) {
  const { story, layout, rail } = props;
  if (rail.isOpen) {
    return (
      <Over label="All filters">
        <Rail {...props} />
      </Over>
    );
  }
  if (story.view.selection === null) return null;
  if (layout !== 'phone') {
    return (
      <Over label="Selection" overNetwork>
        <Inspected {...props} />
      </Over>
    );
  }
  // The other panels of a phone say in a line of their own what is selected.
  if (story.view.panel !== 'network') return null;
  return (
    <BottomSheet label="Selection">
      <Inspected {...props} />
    </BottomSheet>
  );
}

function Inspected({ story, changeView, step, rail }: SidePaneProps) {
  if (step !== null) return <GreyPanel title="" step={step} />;
  return (
    <Boundary what="The selection">
      <DeferredPart
        part={inspector}
        fallback={<GreyPanel title="" step={null} />}
        props={{ story, changeView, onFilters: rail.open }}
      />
    </Boundary>
  );
}

function Side({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <aside className="area area-side" aria-label={label}>
      {children}
    </aside>
  );
}

interface OverProps {
  readonly label: string;
  /** Over the network alone, so that the timeline stays in view. */
  readonly overNetwork?: boolean;
  readonly children: ReactNode;
}

/** Lies over the panels, where there is no room beside them. */
function Over({ label, overNetwork = false, children }: OverProps) {
  return (
    <aside className={overNetwork ? 'area-over area-over-network' : 'area-over'} aria-label={label}>
      {children}
    </aside>
  );
}

function Rail({ story, changeView, layout, step, rail }: SidePaneProps) {
  if (step !== null) return <GreyPanel title="Filters" step={null} />;
  const isOver = layout !== 'wide' || story.view.selection !== null;
  return (
    <div className="rail-frame">
      <RailHead filters={countFilters(story)} onClose={isOver ? rail.close : null} />
      <FilterRail story={story} changeView={changeView} />
    </div>
  );
}

function countFilters({ filters }: Story): number {
  const { names, without, reports, kinds, time } = filters;
  return names.length + without.length + reports.length + kinds.length + Number(time !== null);
}
