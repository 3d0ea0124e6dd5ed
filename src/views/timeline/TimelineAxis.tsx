import { type PointerEvent, useState } from 'react';
import { measureText } from '../../graph/text-width.ts';
import type { ChangeView, PanelProps } from '../../state/story.ts';
import type { Cell } from './calendar.ts';
import type { TimelinePlan } from './plan-types.ts';

interface TimelineAxisProps extends PanelProps {
  readonly plan: TimelinePlan;
}

/** Scale, breaks and the head of the order lane. A year is a button that filters by it; a drag takes several. */
export function TimelineAxis({ story, changeView, plan }: TimelineAxisProps) {
  const { calendar, lane, loose, width } = plan;
  const { time } = story.filters;
  const brush = useBrush(calendar.cells, changeView);
  const every = labelEvery(calendar.cells);
  return (
    <>
      <svg className="timeline-marks" width={width} height="30" aria-hidden="true">
        {calendar.cells.map((cell, at) => (
          <g key={cell.from} stroke="var(--ink-3)">
            <path d={`M${cell.x} 18h${cell.width}M${cell.x} 15v6`} />
            {cell.broken ? <Break x={cell.x - 18} /> : null}
            {at === calendar.cells.length - 1 && lane ? <Break x={lane.x - 24} /> : null}
          </g>
        ))}
        {[lane, loose].map((part) =>
          part ? (
            <path
              key={part.x}
              d={`M${part.x} 18H${part.right}`}
              stroke="var(--ink-3)"
              strokeDasharray="2 3"
            />
          ) : null,
        )}
        {brush.range ? (
          <rect
            x={brush.range.x}
            y="14"
            width={brush.range.width}
            height="9"
            fill="var(--accent)"
            opacity=".35"
          />
        ) : null}
      </svg>
      <div className="timeline-axis" {...brush.handlers}>
        {calendar.cells.map((cell, at) => (
          <button
            key={cell.from}
            type="button"
            className="timeline-unit"
            style={{ left: cell.x, width: cell.width }}
            aria-pressed={time !== null && time.from <= cell.from && cell.to <= time.to}
            aria-label={`Only ${cell.label}`}
            title={`Show only ${cell.label}; drag to take more`}
            onClick={() => changeView(toggleTime(cell, cell))}
          >
            {at % every === 0 || cell.broken ? cell.label : ''}
          </button>
        ))}
      </div>
      {lane ? (
        <p className="timeline-lane-head" style={{ left: lane.x, maxWidth: lane.right - lane.x }}>
          {lane.year ? <b>{lane.year}</b> : null}{' '}
          {lane.dated
            ? 'order known. Distance means nothing here.'
            : 'order known, date not stated. Distance means nothing here.'}
        </p>
      ) : null}
      {loose ? (
        <p className="timeline-lane-head" style={{ left: loose.x, maxWidth: loose.right - loose.x }}>
          time not stated
        </p>
      ) : null}
    </>
  );
}

function Break({ x }: { readonly x: number }) {
  return <path d={`M${x - 3} 23l4-10M${x + 3} 23l4-10`} />;
}

/** Units get so narrow that not each can have its words. */
function labelEvery(cells: readonly Cell[]): number {
  const widest = Math.max(0, ...cells.map((cell) => measureText(cell.label, 'sans600', 11.5)));
  const narrowest = Math.min(...cells.map((cell) => cell.width));
  return Math.max(1, Math.ceil((widest + 8) / Math.max(1, narrowest)));
}

/** Sets the filter by time to these units, or clears it when it is just that. */
function toggleTime(first: Cell, last: Cell): Parameters<ChangeView>[0] {
  const time = { from: first.from, to: last.to };
  return (view) => {
    const same = view.filters.time?.from === time.from && view.filters.time.to === time.to;
    return { ...view, filters: { ...view.filters, time: same ? null : time } };
  };
}

/** A drag over the scale takes the units from where it starts to where it ends. */
function useBrush(cells: readonly Cell[], changeView: ChangeView) {
  const [drag, setDrag] = useState<{ readonly from: Cell; readonly to: Cell } | null>(null);
  const cellAt = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return cells.findLast((cell) => cell.x <= x) ?? cells[0] ?? null;
  };
  const [first, last] = drag && drag.to.x < drag.from.x ? [drag.to, drag.from] : [drag?.from, drag?.to];
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const from = cellAt(event);
      setDrag(from && { from, to: from });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const to = cellAt(event);
      if (drag && to && event.buttons > 0) setDrag({ from: drag.from, to });
    },
    onPointerUp: () => {
      if (first && last && first !== last) changeView(toggleTime(first, last));
      setDrag(null);
    },
    onPointerLeave: () => setDrag(null),
  };
  const range = first && last && first !== last ? { x: first.x, width: last.x + last.width - first.x } : null;
  return { range, handlers };
}
