import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from 'react';
import { measureText } from '../../graph/text-width.ts';
import type { ChangeView, PanelProps } from '../../state/story.ts';
import { coverTime, joinUnits, listUnits, setTime, toggleTime, type Unit, unitAt } from './brush.ts';
import type { TimelinePlan } from './plan-types.ts';

interface TimelineBrushProps extends PanelProps {
  readonly plan: TimelinePlan;
}

/**
 * The way to filter by time: a press on a year takes it, a drag anywhere on the ground takes several. By keys, arrows
 * go from year to year, Enter takes one, Shift with an arrow takes one more.
 */
export function TimelineBrush({ story, changeView, plan }: TimelineBrushProps) {
  const frame = useRef<HTMLDivElement>(null);
  const units = useMemo(() => listUnits(plan), [plan]);
  const { time } = story.filters;
  const { drag, handlers } = useDrag(units, changeView);
  const keys = useUnitKeys(units, changeView, (at) =>
    frame.current?.querySelectorAll<HTMLElement>('button')[at]?.focus(),
  );
  const band = drag ?? coverTime(units, time);
  const every = labelEvery(plan.calendar.cells);
  return (
    <div
      ref={frame}
      className="timeline-axis"
      role="toolbar"
      aria-label="Years; arrows move, Enter filters, Shift and an arrow takes several"
      onKeyDown={keys.onKeyDown}
      {...handlers}
    >
      {band ? (
        <i
          className="timeline-band"
          data-dragged={drag !== null}
          style={{ left: band.x, width: band.width }}
        />
      ) : null}
      {units.map((unit, at) => (
        <button
          key={unit.x}
          type="button"
          className="timeline-unit"
          style={{ left: unit.x, width: at < plan.calendar.cells.length ? unit.width : undefined }}
          tabIndex={at === keys.at ? 0 : -1}
          aria-pressed={time !== null && time.from <= unit.from && unit.to <= time.to}
          aria-label={`Only ${unit.label}`}
          title={`Show only ${unit.label}; drag to take more`}
          onFocus={() => keys.setAt(at)}
          onClick={() => changeView(toggleTime(unit))}
        >
          {at % every === 0 || isAfterBreak(plan, at) ? unit.label : ''}
        </button>
      ))}
    </div>
  );
}

/** The lane has its words always, and so has a unit after a break. */
function isAfterBreak({ calendar: { cells } }: TimelinePlan, at: number): boolean {
  return cells[at]?.broken ?? true;
}

/** Units get so narrow that not each can have its words. */
function labelEvery(cells: readonly Unit[]): number {
  const widest = Math.max(0, ...cells.map((cell) => measureText(cell.label, 'sans600', 11.5)));
  const narrowest = Math.min(...cells.map((cell) => cell.width));
  return Math.max(1, Math.ceil((widest + 8) / Math.max(1, narrowest)));
}

/** A press that moves further than this, in pixels, is a drag. */
const slack = 4;

interface Drag {
  readonly from: Unit;
  readonly x: number;
  /** What is taken so far; null until the pointer has moved. */
  readonly taken: Unit | null;
}

/** A drag takes the units from where it starts to where it ends; it goes on outside of the panel. */
function useDrag(units: readonly Unit[], changeView: ChangeView) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = () => setDrag(null);
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const x = xIn(event);
      const from = event.button === 0 ? unitAt(units, x) : null;
      setDrag(from && { from, x, taken: null });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (drag === null || event.buttons === 0) return;
      const to = unitAt(units, xIn(event));
      if (to === null || (drag.taken === null && Math.abs(xIn(event) - drag.x) <= slack)) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      setDrag({ ...drag, taken: joinUnits(drag.from, to) });
    },
    onPointerUp: () => {
      if (drag?.taken) changeView(setTime(drag.taken));
      stop();
    },
    onPointerCancel: stop,
  };
  return { drag: drag?.taken ?? null, handlers };
}

function xIn({ clientX, currentTarget }: PointerEvent<HTMLElement>): number {
  return clientX - currentTarget.getBoundingClientRect().left;
}

/** One unit is the stop for Tab. With Shift, what is taken runs from where Shift was first held to the focus. */
function useUnitKeys(units: readonly Unit[], changeView: ChangeView, focus: (at: number) => void) {
  const [stop, setStop] = useState(0);
  const anchor = useRef<number | null>(null);
  const at = Math.min(stop, units.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Shift') return;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!event.shiftKey || step === undefined) anchor.current = null;
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.min(units.length - 1, Math.max(0, at + step));
    focus(to);
    if (!event.shiftKey) return;
    anchor.current ??= at;
    const [one, two] = [units[anchor.current], units[to]];
    if (one && two) changeView(setTime(joinUnits(one, two)), 'replace');
  };
  return { at, setAt: setStop, onKeyDown };
}
