import type { CSSProperties } from 'react';
import type { Story } from '../../state/story.ts';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { ReportStrip } from '../ui/ReportStrip.tsx';
import { explainDate } from './event-facts.ts';
import { stateOf } from './event-state.ts';
import { pointWordsTop } from './plan-points.ts';
import type { PlannedEvent } from './plan-types.ts';

interface EventButtonProps {
  readonly story: Story;
  readonly planned: PlannedEvent;
  /** Its place in the plan: how the picture finds the button again. */
  readonly place: number;
  /** True for the one event that Tab stops at. */
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onSelect: () => void;
}

/** One event: the sign of its class, its words, a note, the reports that tell it. */
export function EventButton({ story, planned, place, stop, onFocus, onSelect }: EventButtonProps) {
  const { facts, kind } = planned;
  const { event } = facts;
  const state = stateOf(story, event.id);
  if (state === 'hidden')
    return kind === 'step' ? (
      <i className="timeline-hidden" style={{ left: planned.x, top: planned.y }} />
    ) : null;
  const { selection } = story.view;
  return (
    <button
      type="button"
      className={`timeline-event timeline-${kind}`}
      data-state={state}
      data-place={place}
      tabIndex={stop ? 0 : -1}
      aria-pressed={selection?.kind === 'event' && selection.event === event.id}
      title={`${event.label}. ${explainDate(story, event)}.`}
      style={placeButton(planned)}
      onFocus={onFocus}
      onClick={onSelect}
    >
      {kind === 'span' ? null : (
        <span className="timeline-glyph">
          <ClassGlyph kind={event.class ?? 'tie'} size={kind === 'step' ? 12 : 10} />
        </span>
      )}
      <Words planned={planned} />
      <ReportStrip reports={story.analysis.reports} says={facts.reports} differs={facts.differing} />
    </button>
  );
}

/** Lines as they were planned; read out as one. */
function Words({ planned }: { readonly planned: PlannedEvent }) {
  const notes = planned.kind === 'step' ? planned.noteLines : [];
  return (
    <span className="timeline-label">
      {planned.lines.map((line) => (
        <span key={line}>{line} </span>
      ))}
      {notes.map((line) => (
        <span key={line} className="timeline-note">
          {line}{' '}
        </span>
      ))}
    </span>
  );
}

function placeButton(planned: PlannedEvent): CSSProperties {
  switch (planned.kind) {
    case 'span':
      return { left: planned.x - 6, top: planned.y - 9.5 };
    case 'point':
      return {
        left: planned.x - 14,
        top: planned.y + pointWordsTop,
        flexDirection: planned.stripBelow ? 'column' : 'row',
      };
    case 'step':
      return { left: planned.x - 6, top: planned.y - 10 };
    case 'loose':
      return { left: planned.x - 14, top: planned.y };
  }
}
