import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Camera, panCamera, zoomCamera } from './camera.ts';
import { distanceBetween, mix, type Point } from './geometry.ts';
import type { Subject } from './hit-test.ts';

interface GestureActions {
  readonly subjectAt: (point: Point) => Subject | null;
  readonly setCamera: (change: (camera: Camera) => Camera) => void;
  /** An actor is dragged by so many pixels of the screen. */
  readonly onDrag: (subject: Subject, dx: number, dy: number) => void;
  /** A press without a drag; null for the ground. */
  readonly onPress: (subject: Subject | null) => void;
}

interface Press {
  readonly subject: Subject | null;
  readonly from: Point;
  moved: boolean;
}

/** A press that moves further than this is a drag. */
const slack = 4;

/**
 * Pointer and wheel on the stage: drag the ground to pan, a name to move it, two fingers or the wheel to zoom, press
 * to select. Gives what the pointer is over, and the handlers.
 */
export function useGestures(stage: RefObject<HTMLElement | null>, actions: GestureActions) {
  const pointers = useRef(new Map<number, Point>());
  const press = useRef<Press | null>(null);
  const [over, setOver] = useState<Subject | null>(null);
  useWheel(stage, actions.setCamera);

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0 || isOnButton(event.target)) return;
    const point = pointIn(stage.current, event);
    pointers.current.set(event.pointerId, point);
    press.current = { subject: actions.subjectAt(point), from: point, moved: pointers.current.size > 1 };
    event.currentTarget.setPointerCapture?.(event.pointerId);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    const point = pointIn(stage.current, event);
    const last = pointers.current.get(event.pointerId);
    if (!last || !press.current) {
      setOver((before) => keepSame(before, actions.subjectAt(point)));
      return;
    }
    if (distanceBetween(point, press.current.from) > slack) press.current.moved = true;
    pointers.current.set(event.pointerId, point);
    if (press.current.moved) moveBy(press.current, last, point, event.pointerId);
  }

  function moveBy(pressed: Press, last: Point, point: Point, id: number): void {
    const other = [...pointers.current].find(([pointer]) => pointer !== id)?.[1];
    const [dx, dy] = [point.x - last.x, point.y - last.y];
    if (other) {
      const factor = distanceBetween(point, other) / Math.max(1, distanceBetween(last, other));
      actions.setCamera((camera) =>
        panCamera(zoomCamera(camera, factor, mix(last, other, 0.5)), dx / 2, dy / 2),
      );
    } else if (pressed.subject?.kind === 'actor') actions.onDrag(pressed.subject, dx, dy);
    else actions.setCamera((camera) => panCamera(camera, dx, dy));
  }

  function onPointerUp(event: PointerEvent<HTMLElement>): void {
    const pressed = press.current;
    pointers.current.delete(event.pointerId);
    if (pointers.current.size > 0) return;
    press.current = null;
    if (pressed && !pressed.moved) actions.onPress(pressed.subject);
  }

  function onPointerCancel(event: PointerEvent<HTMLElement>): void {
    pointers.current.delete(event.pointerId);
    press.current = null;
  }

  const onPointerLeave = () => setOver(null);
  return { over, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave } };
}

/** Buttons that lie over the stage answer for themselves. */
function isOnButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button') !== null;
}

function keepSame(before: Subject | null, after: Subject | null): Subject | null {
  return before && after && before.kind === after.kind && before.id === after.id ? before : after;
}

function pointIn(
  stage: HTMLElement | null,
  event: { readonly clientX: number; readonly clientY: number },
): Point {
  const frame = stage?.getBoundingClientRect();
  return { x: event.clientX - (frame?.left ?? 0), y: event.clientY - (frame?.top ?? 0) };
}

/** The wheel must be listened to actively, which React's own handler is not, to keep the page from moving. */
function useWheel(stage: RefObject<HTMLElement | null>, setCamera: GestureActions['setCamera']): void {
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const zoom = (event: WheelEvent) => {
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 20 : 1);
      const point = pointIn(element, event);
      setCamera((camera) => zoomCamera(camera, 2 ** (-pixels * 0.0025), point));
    };
    element.addEventListener('wheel', zoom, { passive: false });
    return () => element.removeEventListener('wheel', zoom);
  }, [stage, setCamera]);
}
