import type { Story } from '../../state/story.ts';
import { stateOf } from './event-state.ts';
import type { Connector, PlannedPoint, PlannedSpan, TimelinePlan } from './plan-types.ts';

interface TimelineMarksProps {
  readonly story: Story;
  readonly plan: TimelinePlan;
}

/** All that is not words: grid, bars, ticks, arrows. */
export function TimelineMarks({ story, plan }: TimelineMarksProps) {
  const { width, height, calendar, events, connectors, forks, lane } = plan;
  return (
    <svg className="timeline-marks" width={width} height={height} aria-hidden="true">
      <defs>
        <pattern
          id="timeline-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--sunken)" />
          <path d="M0 0V5" stroke="var(--line-2)" strokeWidth="2" />
        </pattern>
        <linearGradient id="timeline-fade">
          <stop offset="0" stopColor="var(--line-2)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--line-2)" />
        </linearGradient>
        <linearGradient id="timeline-fade-lit">
          <stop offset="0" stopColor="var(--marker-2)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--marker-2)" />
        </linearGradient>
        <linearGradient id="timeline-veil">
          <stop offset="0" stopColor="var(--surface)" />
          <stop offset="1" stopColor="var(--surface)" stopOpacity="0" />
        </linearGradient>
      </defs>
      {calendar.cells.map((cell) => (
        <path key={cell.from} d={`M${cell.x} 22V${height - 8}`} stroke="var(--line)" />
      ))}
      {lane && calendar.cells.length > 0 ? (
        <path d={`M${lane.x - 12} 4V${height - 8}`} stroke="var(--line)" />
      ) : null}
      {events.map((event) => {
        const state = stateOf(story, event.facts.event.id);
        if (state === 'hidden') return null;
        const lit = state === 'lit';
        if (event.kind === 'span') return <SpanBar key={event.facts.event.id} span={event} lit={lit} />;
        if (event.kind === 'point') return <PointBar key={event.facts.event.id} point={event} lit={lit} />;
        return null;
      })}
      {connectors.map((connector) => (
        <Arrow key={JSON.stringify(connector.points)} connector={connector} />
      ))}
      {forks.map(({ x, y }) => (
        <text key={`${x} ${y}`} className="timeline-fork" x={x} y={y} textAnchor="end">
          <tspan x={x}>their order</tspan>
          <tspan x={x} dy="12">
            is not stated
          </tspan>
        </text>
      ))}
    </svg>
  );
}

function SpanBar({ span, lit }: { readonly span: PlannedSpan; readonly lit: boolean }) {
  const { from, to, fade, y, ends } = span;
  const color = lit ? 'var(--marker-2)' : 'var(--line-2)';
  return (
    <g>
      <rect x={from + fade} y={y - 2} width={Math.max(0, to - from - fade)} height="5" fill={color} />
      {fade > 0 ? (
        <rect x={from} y={y - 2} width={fade} height="5" fill={`url(#timeline-fade${lit ? '-lit' : ''})`} />
      ) : null}
      {ends === 'arrow' ? (
        <path d={`M${to} ${y - 4.5}l7 5-7 5z`} fill={color} />
      ) : (
        <path d={`M${to} ${y - 5}v11`} stroke="var(--ink)" strokeWidth="1.8" />
      )}
    </g>
  );
}

function PointBar({ point, lit }: { readonly point: PlannedPoint; readonly lit: boolean }) {
  const { from, to, y, mark } = point;
  const width = Math.max(2, to - from);
  const fill = lit ? 'var(--marker-2)' : 'url(#timeline-hatch)';
  switch (mark) {
    case 'tick':
      return (
        <path
          d={`M${from} ${y - 2}v9`}
          stroke={lit ? 'var(--marker-2)' : 'var(--ink-2)'}
          strokeWidth={lit ? 4 : 1.8}
        />
      );
    case 'bar':
      return (
        <rect x={from} y={y} width={width} height="6" fill={fill} stroke="var(--control)" strokeWidth=".75" />
      );
    case 'until':
      return (
        <g>
          <rect x={from} y={y} width={width} height="6" fill={fill} />
          <rect x={from} y={y - 0.5} width="34" height="7" fill="url(#timeline-veil)" />
          <path d={`M${to} ${y - 3}v12`} stroke="var(--ink-2)" strokeWidth="1.5" />
        </g>
      );
  }
}

function Arrow({ connector: { points, dashed } }: { readonly connector: Connector }) {
  const end = points.at(-1);
  const before = points.at(-2);
  if (!end || !before) return null;
  const down = end.x === before.x;
  const head = down ? `M${end.x - 3.5} ${end.y - 4}l3.5 4 3.5-4` : `M${end.x - 4} ${end.y - 3.5}l4 3.5-4 3.5`;
  return (
    <g fill="none" stroke="var(--ink-3)" strokeWidth="1.2">
      <path
        d={points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')}
        strokeDasharray={dashed ? '3 3' : undefined}
      />
      <path d={head} />
    </g>
  );
}
