import { type KeyboardEvent, useRef, useState } from 'react';
import type { EventId } from '../../resolve/event-id.ts';
import { select } from '../../state/change-selection.ts';
import type { PanelProps } from '../../state/story.ts';
import { findNearest, isArrowKey } from '../network/nearest.ts';
import { EventButton } from './EventButton.tsx';
import { stateOf } from './event-state.ts';
import type { TimelinePlan } from './plan-types.ts';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineBrush } from './TimelineBrush.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';

interface TimelinePictureProps extends PanelProps {
  readonly plan: TimelinePlan;
}

/** The picture: scale, bars and arrows drawn, every event a button of its own. Arrows go from event to event. */
export function TimelinePicture({ story, changeView, plan }: TimelinePictureProps) {
  const frame = useRef<HTMLDivElement>(null);
  const shown = plan.events
    .filter(({ facts }) => stateOf(story, facts.event.id) !== 'hidden')
    .toSorted((a, b) => a.x - b.x || a.y - b.y);
  const [stop, setStop] = useState<EventId | null>(null);
  const current = shown.find(({ facts }) => facts.event.id === stop) ?? shown[0] ?? null;

  function pressKey(event: KeyboardEvent): void {
    if (!isArrowKey(event.key)) return;
    event.preventDefault();
    const next = findNearest(shown, current, event.key);
    if (!next) return;
    setStop(next.facts.event.id);
    frame.current?.querySelector<HTMLElement>(`[data-place="${plan.events.indexOf(next)}"]`)?.focus();
  }

  return (
    <>
      <TimelineBrush story={story} changeView={changeView} plan={plan} />
      <TimelineMarks story={story} plan={plan} />
      <TimelineAxis plan={plan} />
      <div
        ref={frame}
        className="timeline-events"
        role="toolbar"
        aria-label="Events; arrows move, Enter selects"
        onKeyDown={pressKey}
      >
        {plan.events.map((planned, place) => (
          <EventButton
            key={planned.facts.event.id}
            story={story}
            planned={planned}
            place={place}
            stop={planned === current}
            onFocus={() => setStop(planned.facts.event.id)}
            onSelect={() => changeView(select({ kind: 'event', event: planned.facts.event.id }))}
          />
        ))}
      </div>
    </>
  );
}
