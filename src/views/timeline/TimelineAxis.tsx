import { measureText } from '../../graph/text-width.ts';
import type { Lane, TimelinePlan } from './plan-types.ts';

/** Scale, breaks and the heads of what is not on the scale. */
export function TimelineAxis({ plan }: { readonly plan: TimelinePlan }) {
  const { lane, loose } = plan;
  return (
    <>
      <AxisLines plan={plan} />
      {lane ? (
        <p className="timeline-lane-head" style={placeHead(lane)}>
          {nameLane(lane)}
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

/** The scale itself, its breaks, and the dots over what has only an order. */
export function AxisLines({ plan: { calendar, lane, loose, width } }: { readonly plan: TimelinePlan }) {
  return (
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
          <path key={part.x} d={`M${part.x} 18H${part.right}`} stroke="var(--ink-3)" strokeDasharray="2 3" />
        ) : null,
      )}
    </svg>
  );
}

function Break({ x }: { readonly x: number }) {
  return <path d={`M${x - 3} 23l4-10M${x + 3} 23l4-10`} />;
}

/** After the year of the lane, which is a button. */
function placeHead({ x, right, year }: Lane) {
  const taken = year === null ? 0 : measureText(year, 'sans600', 11.5) + 8;
  return { left: x + taken, maxWidth: right - x - taken };
}

/** As much as there is room for, in whole sentences. */
function nameLane(lane: Lane): string {
  const known = lane.dated ? 'order known' : 'order known, date not stated';
  const whole = `${known}. Distance means nothing here.`;
  return measureText(whole, 'sans400', 11.5) <= placeHead(lane).maxWidth ? whole : known;
}
