import type { LinkId } from '../../graph/link.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { ReportId } from '../../text/report.ts';
import { type Camera, type Size, toPlane, toScreen } from './camera.ts';
import { type Drawing, drawInSteps } from './drawing.ts';
import { boxHolds, growBox } from './geometry.ts';
import { paintInSteps } from './paint-network.ts';
import type { Scene } from './scene.ts';
import type { Steps } from './steps.ts';

/** All that a painted picture depends on. */
export interface Wanted {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
  readonly letterOf: (report: ReportId) => string;
  readonly focused: EntityId | null;
  readonly hovered: LinkId | null;
  /** Links of the sentence that is pointed at: the others step back. */
  readonly pointed: ReadonlySet<LinkId> | null;
  /** The page's theme: its colours are in the picture. */
  readonly theme: string;
}

/** A picture that is seen: what of, on which of the two canvases. */
export interface Painted {
  readonly of: Wanted;
  readonly drawing: Drawing;
  readonly side: 0 | 1;
}

/** How far the camera may go nearer or back before a moved picture is too coarse or too fine. */
const usableScales = { least: 0.72, most: 1.4 };
/** A new picture is begun when less than this share of what goes on beyond the panel is left. */
const reserve = 0.2;

/** How far a picture goes on round the panel, in pixels, so that it can be moved before it must be painted anew. */
export function beyondPanel({ width, height }: Size): number {
  return Math.round(Math.min(width, height) * 0.3);
}

/** The CSS transform that shows a canvas painted for one camera as another sees it; its origin is its upper left corner. */
export function moveCanvas(from: Camera, to: Camera, beyond: number): string {
  const scale = to.scale / from.scale;
  const x = to.x - (from.x + beyond) * scale;
  const y = to.y - (from.y + beyond) * scale;
  return `translate(${x}px, ${y}px) scale(${scale})`;
}

/** True when it is the very picture that is wanted. */
export function isCurrent({ of }: Painted, wanted: Wanted): boolean {
  return (
    sameDrawing(of, wanted) &&
    of.theme === wanted.theme &&
    of.focused === wanted.focused &&
    of.hovered === wanted.hovered &&
    of.pointed === wanted.pointed
  );
}

/** True when only the colours and the marks of pointer and focus can differ. */
function sameDrawing(one: Wanted, two: Wanted): boolean {
  return sameContent(one, two) && sameCamera(one.camera, two.camera);
}

function sameContent(one: Wanted, two: Wanted): boolean {
  return (
    one.scene === two.scene &&
    one.letterOf === two.letterOf &&
    one.size.width === two.size.width &&
    one.size.height === two.size.height
  );
}

function sameCamera(one: Camera, two: Camera): boolean {
  return one.scale === two.scale && one.x === two.x && one.y === two.y;
}

/** True when the picture shows what is wanted, though from elsewhere, and moved it still fills the panel. */
export function canBeMoved({ of }: Painted, wanted: Wanted): boolean {
  if (!sameContent(of, wanted)) return false;
  const scale = wanted.camera.scale / of.camera.scale;
  if (scale < usableScales.least || scale > usableScales.most) return false;
  const { width, height } = of.size;
  const room = growBox({ x: 0, y: 0, width, height }, beyondPanel(of.size) * (1 - reserve));
  const corners = [
    { x: 0, y: 0 },
    { x: width, y: height },
  ];
  return corners.every((corner) => boxHolds(room, toScreen(of.camera, toPlane(wanted.camera, corner))));
}

/** Draws and paints what is wanted on a canvas, in small steps. What was drawn before is only painted. */
export function* paintPicture(
  canvas: HTMLCanvasElement,
  wanted: Wanted,
  before: Painted | null,
): Steps<Drawing> {
  const { scene, camera, size, letterOf } = wanted;
  const beyond = beyondPanel(size);
  const drawing =
    before && sameDrawing(before.of, wanted)
      ? before.drawing
      : yield* drawInSteps(scene, camera, size, letterOf, beyond);
  const context = prepareCanvas(canvas, size, beyond);
  if (context) yield* paintInSteps(context, drawing, wanted);
  return drawing;
}

/** The pen of an empty canvas whose origin is the upper left corner of the panel. */
function prepareCanvas(
  canvas: HTMLCanvasElement,
  size: Size,
  beyond: number,
): CanvasRenderingContext2D | null {
  const context = canvas.getContext('2d');
  const density = window.devicePixelRatio || 1;
  canvas.width = (size.width + 2 * beyond) * density;
  canvas.height = (size.height + 2 * beyond) * density;
  context?.setTransform(density, 0, 0, density, beyond * density, beyond * density);
  return context;
}
