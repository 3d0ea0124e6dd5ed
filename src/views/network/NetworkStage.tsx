import { type KeyboardEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../resolve/entity.ts';
import { select } from '../../state/change-selection.ts';
import type { PanelProps, Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { useLayout } from '../shell/use-layout.ts';
import { useSize } from '../ui/use-size.ts';
import { CanvasNetwork } from './CanvasNetwork.tsx';
import { type Camera, fitCamera, mostFitted, type Size, toPlane, toScreen } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { type Point, pointAt } from './geometry.ts';
import { hitTest, type Subject } from './hit-test.ts';
import { NetworkKeys } from './NetworkKeys.tsx';
import { NetworkTooltip } from './NetworkTooltip.tsx';
import { findNearest, isArrowKey } from './nearest.ts';
import { usePointedLinks } from './pointed-links.ts';
import { SvgNetwork } from './SvgNetwork.tsx';
import type { Scene } from './scene.ts';
import { useCamera } from './use-camera.ts';
import { useDrawing } from './use-drawing.ts';
import { useGestures } from './use-gestures.ts';

interface NetworkStageProps extends PanelProps {
  readonly scene: Scene;
  /** The scene before the reader dragged anything: what the camera fits, so that a drag does not move it. */
  readonly home: Scene;
  readonly onMove: (id: EntityId, place: Point) => void;
}

/** As the style sheet of the shell has it. */
const inspectorWidth = 300;
const usualSize = { width: 520, height: 490 };

/** The picture itself with all that pointer and keys do to it. */
export function NetworkStage({ story, changeView, scene, home, onMove }: NetworkStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage, story);
  const fit = useFit(home, size);
  const { camera, flying, setCamera, refit } = useCamera(fit, home);
  const letterOf = useCallback((id: ReportId) => story.index.reports.get(id)?.letter ?? '', [story.index]);
  const { whole, drawing, setPainted } = useDrawing(scene, { camera, fit, flying }, size, letterOf);
  const [focused, setFocused] = useState<EntityId | null>(null);
  const [pinned, setPinned] = useState<Subject | null>(null);
  const choose = (subject: Subject | null) => {
    setPinned(null);
    changeView(select(toSelection(subject)));
  };
  const { over, handlers } = useGestures(stage, {
    subjectAt: (point) => (drawing ? hitTest(drawing, moveBetween(camera, drawing.camera, point)) : null),
    setCamera,
    onPress: choose,
    onDrag: (subject, dx, dy) => {
      const place = dragFrom(scene, subject, dx / camera.scale, dy / camera.scale);
      if (place) onMove(place.id, place);
    },
  });
  // What is selected is told by the inspector already.
  const shown = pinned ?? (over && isSelected(story, over) ? null : over);
  const pointed = usePointedLinks(story);
  const raised = { focused, hovered: linkOf(shown), pointed };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list in it is the keyboard's way to the same things
    <div
      ref={stage}
      className="network-stage"
      data-over={over?.kind ?? 'ground'}
      onDoubleClick={refit}
      {...handlers}
    >
      {whole ? (
        <SvgNetwork drawing={whole} camera={flying ? camera : whole.camera} size={size} {...raised} />
      ) : (
        <CanvasNetwork
          scene={scene}
          camera={camera}
          landing={flying ? fit : camera}
          size={size}
          letterOf={letterOf}
          {...raised}
          onDrawn={setPainted}
        />
      )}
      <NetworkKeys
        story={story}
        scene={scene}
        focused={focused}
        onFocus={setFocused}
        onKeyDown={(event) => pressKey(event, { scene, focused, pinned, setFocused, setPinned, choose })}
      />
      {shown && drawing ? (
        <NetworkTooltip
          story={story}
          subject={shown}
          at={moveBetween(drawing.camera, camera, placeOf(drawing, shown))}
          panel={size}
          pinned={pinned !== null}
          onLink={(id) => choose({ kind: 'link', id })}
        />
      ) : null}
      {camera === fit || flying ? null : (
        <button type="button" className="button button-small network-refit" onClick={refit}>
          Show all
        </button>
      )}
    </div>
  );
}

/** Where a name is that is dragged by so much of the plane. */
function dragFrom({ actors }: Scene, subject: Subject, dx: number, dy: number) {
  const actor = actors.find(({ entity }) => entity.id === subject.id);
  return actor ? { id: actor.entity.id, x: actor.x + dx, y: actor.y + dy } : null;
}

/** Where a point of the panel is as another camera sees it. */
function moveBetween(from: Camera, to: Camera, point: Point): Point {
  return from === to ? point : toScreen(to, toPlane(from, point));
}

/** The panel, and how much of its left lies under the inspector on screens with no room beside. */
function useStageSize(stage: RefObject<HTMLDivElement | null>, { view }: Story): Required<Size> {
  const { width, height } = useSize(stage, usualSize);
  const layout = useLayout();
  const lies = view.selection !== null && (layout === 'medium' || layout === 'compact');
  const covered = lies ? inspectorWidth : 0;
  return useMemo(() => ({ width, height, covered }), [width, height, covered]);
}

/** The camera for what is drawn, or for what is lit; the same object as long as it is the same view. */
function useFit(scene: Scene, size: Required<Size>) {
  const fit = useMemo(() => {
    const lit = scene.actors.filter((actor) => actor.emphasis === 'lit');
    const all = fitCamera(scene.actors, size);
    if (lit.length === 0) return all;
    const free = { width: Math.max(80, size.width - size.covered), height: size.height };
    const near = fitCamera(
      lit,
      free,
      Math.max(all.scale, Math.min(mostFitted, Math.max(1, all.scale * 1.5))),
    );
    if (near.scale >= all.scale) return { ...near, x: near.x + size.width - free.width };
    // No room for all that is lit: what is selected stands in the middle.
    const middle = lit.find((actor) => actor.selected) ?? lit[0] ?? { x: 0, y: 0 };
    return {
      scale: all.scale,
      x: size.width - free.width / 2 - middle.x * all.scale,
      y: size.height / 2 - middle.y * all.scale,
    };
  }, [scene, size]);
  const { scale, x, y } = fit;
  return useMemo(() => ({ scale, x, y }), [scale, x, y]);
}

function toSelection(subject: Subject | null): Story['view']['selection'] {
  if (!subject) return null;
  return subject.kind === 'actor'
    ? { kind: 'name', entity: subject.id }
    : { kind: 'link', link: subject.id, statement: null };
}

function isSelected({ view: { selection } }: Story, { kind, id }: Subject): boolean {
  return kind === 'link' && selection?.kind === 'link' && selection.link === id;
}

function linkOf(subject: Subject | null) {
  return subject?.kind === 'link' ? subject.id : null;
}

/** Where a tooltip points: the middle of a line or of a mark. */
function placeOf(drawing: Drawing, subject: Subject): Point {
  const link = drawing.links.find((each) => each.of.link.id === subject.id);
  if (link) return pointAt(link.curve, 0.5);
  const actor = drawing.scene.actors.find((each) => each.entity.id === subject.id);
  return actor ? toScreen(drawing.camera, actor) : { x: 0, y: 0 };
}

interface KeyState {
  readonly scene: Scene;
  readonly focused: EntityId | null;
  readonly pinned: Subject | null;
  readonly setFocused: (id: EntityId | null) => void;
  readonly setPinned: (subject: Subject | null) => void;
  readonly choose: (subject: Subject | null) => void;
}

/** Arrows go to the nearest name that way, Enter selects it, Space pins what is known of it, Esc unpins. */
function pressKey(event: KeyboardEvent, state: KeyState): void {
  const { scene, focused, pinned, setFocused, setPinned, choose } = state;
  const { key } = event;
  if (isArrowKey(key)) {
    const here = scene.actors.find((actor) => actor.entity.id === focused) ?? null;
    const next = findNearest(scene.actors, here, key);
    if (next) setFocused(next.entity.id);
    setPinned(null);
  } else if (key === 'Enter' && focused) choose({ kind: 'actor', id: focused });
  else if (key === ' ' && focused) setPinned(pinned ? null : { kind: 'actor', id: focused });
  else if (key === 'Escape' && pinned) setPinned(null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}
