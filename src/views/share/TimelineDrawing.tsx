import type { Ref } from 'react';
import type { Story } from '../../state/story.ts';
import { listFacts } from '../timeline/event-facts.ts';
import { stateOf } from '../timeline/event-state.ts';
import { planTimeline } from '../timeline/plan.ts';
import { pointWordsTop } from '../timeline/plan-points.ts';
import type { PlannedEvent, TimelinePlan } from '../timeline/plan-types.ts';
import { AxisLines } from '../timeline/TimelineAxis.tsx';
import { TimelineMarks } from '../timeline/TimelineMarks.tsx';
import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import { PictureFrame } from './PictureFrame.tsx';
import '../timeline/timeline.css';

interface DrawingProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly story: Story;
}

/** Larger than any panel, so that more events have room. */
const size = { width: 1480, height: 420 };
const lineHeight = 13.5;

/** The timeline as filtered and selected, drawn anew for a file, its words as text of the picture. */
export function TimelineDrawing({ ref, story }: DrawingProps) {
  const plan = planTimeline(listFacts(story), size, story.analysis.reports.length);
  return (
    <PictureFrame ref={ref} story={story} heading="when" {...size}>
      <TimelineMarks story={story} plan={plan} />
      <AxisLines plan={plan} />
      <AxisWords plan={plan} />
      {plan.events.map((planned) => (
        <EventWords key={planned.facts.event.id} story={story} planned={planned} />
      ))}
    </PictureFrame>
  );
}

function AxisWords({
  plan: { calendar, lane, loose, left, width, height },
}: {
  readonly plan: TimelinePlan;
}) {
  return (
    <g fontSize="11.5" fill="var(--ink-2)">
      {calendar.cells.map((cell) => (
        <text key={cell.from} x={cell.x + 1} y="11" fontWeight="600">
          {cell.label}
        </text>
      ))}
      {lane ? (
        <text x={lane.x} y="11">
          {[lane.year, lane.dated ? 'order known' : 'order known, date not stated'].filter(Boolean).join(' ')}
        </text>
      ) : null}
      {loose ? (
        <text x={loose.x} y="11">
          time not stated
        </text>
      ) : null}
      {left > 0 ? (
        <text x={width - 16} y={height - 4} textAnchor="end" fill="var(--ink-3)">
          {left} more events
        </text>
      ) : null}
    </g>
  );
}

interface EventWordsProps {
  readonly story: Story;
  readonly planned: PlannedEvent;
}

/** The sign of an event, its words line by line, and the letters of the reports that tell it. */
function EventWords({ story, planned }: EventWordsProps) {
  const { facts, kind, lines } = planned;
  const state = stateOf(story, facts.event.id);
  if (state === 'hidden') return null;
  const { x, y, glyph } = placeWords(planned);
  const notes = planned.kind === 'step' ? planned.noteLines : [];
  const letters = facts.reports.map((id) => story.index.reports.get(id)?.letter ?? '').join(' ');
  return (
    <g fontSize="11.5" fill={state === 'context' ? 'var(--ink-3)' : 'var(--ink)'}>
      {glyph === null ? (
        <rect
          x={x - 4}
          y={y - 12}
          width={planned.width + letters.length * 7 + 14}
          height="16"
          fill="var(--surface)"
        />
      ) : (
        <g transform={`translate(${glyph.x - glyph.size / 2} ${glyph.y - glyph.size / 2})`}>
          {state === 'lit' ? (
            <circle cx={glyph.size / 2} cy={glyph.size / 2} r={glyph.size / 2 + 4} fill="var(--marker-2)" />
          ) : null}
          <ClassGlyph kind={facts.event.class ?? 'tie'} size={glyph.size} />
        </g>
      )}
      <text x={x} y={y} fontWeight={kind === 'step' ? 500 : 400}>
        {[...lines, ...notes].map((line, at) => (
          <tspan
            key={line}
            x={x}
            y={y + at * lineHeight}
            fill={at < lines.length ? undefined : 'var(--ink-3)'}
          >
            {line}
          </tspan>
        ))}
        {isBeside(planned) ? (
          <tspan fill="var(--ink-3)">{`  ${letters}`}</tspan>
        ) : (
          <tspan x={x} y={y + (lines.length + notes.length) * lineHeight} fill="var(--ink-3)" fontSize="10.5">
            {letters}
          </tspan>
        )}
      </text>
    </g>
  );
}

/** Where the letters of the reports follow the words in their line. */
function isBeside(planned: PlannedEvent): boolean {
  return planned.kind === 'span' || (planned.kind === 'point' && !planned.stripBelow);
}

/** Baseline of the first line and the middle of the sign, as the panel's style sheet has them. */
function placeWords({ kind, x, y }: PlannedEvent) {
  switch (kind) {
    case 'span':
      return { x: x - 2, y: y + 5, glyph: null };
    case 'point':
      return { x, y: y + pointWordsTop + 11, glyph: { x: x - 9, y: y + pointWordsTop + 8, size: 10 } };
    case 'step':
      return { x: x - 6, y: y + 17, glyph: { x, y, size: 12 } };
    case 'loose':
      return { x, y: y + 11, glyph: { x: x - 9, y: y + 8, size: 10 } };
  }
}
