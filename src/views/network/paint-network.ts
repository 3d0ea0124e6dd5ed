import type { LinkId } from '../../graph/link.ts';
import type { Face } from '../../graph/text-width.ts';
import type { EntityId } from '../../resolve/entity.ts';
import { toScreen } from './camera.ts';
import type { Drawing } from './drawing.ts';
import type { DrawnLink } from './drawn-link.ts';
import type { Point } from './geometry.ts';
import { dashOf, lineTokens, strokeOf, tokenOf, wordTokens } from './link-look.ts';
import { placeDots, placeHexagon, placeTriangle } from './mark-corners.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { SceneActor } from './scene.ts';
import type { Steps } from './steps.ts';

interface Marks {
  readonly focused: EntityId | null;
  readonly hovered: LinkId | null;
  readonly pointed: ReadonlySet<LinkId> | null;
}

/** Reads a colour token of the page's theme. */
type Ink = (token: string) => string;

interface Pen {
  readonly context: CanvasRenderingContext2D;
  readonly ink: Ink;
  readonly sans: string;
  readonly serif: string;
}

const whole = 2 * Math.PI;

/** Paints a drawing on an empty canvas in the colours of the page's theme, a link or mark at each step. */
export function* paintInSteps(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  { focused, hovered, pointed }: Marks,
): Steps<void> {
  const pen = takePen(context);
  for (const link of drawing.links) {
    yield;
    const isPointed = pointed?.has(link.of.link.id) ?? false;
    context.globalAlpha = pointed === null || isPointed ? 1 : 0.2;
    paintLink(pen, link, { hovered, isPointed });
  }
  context.globalAlpha = 1;
  // The most mentioned on top, so that no mark lies on their names.
  for (const actor of drawing.scene.actors.toReversed()) {
    yield;
    const place = toScreen(drawing.camera, actor);
    context.save();
    context.translate(place.x, place.y);
    paintMark(pen, actor, actor.entity.id === focused);
    const label = drawing.labels.get(actor);
    if (label) paintLabel(pen, actor, label);
    context.restore();
  }
  for (const { link, verb, letters, x, y, align } of drawing.verbs) {
    const token = wordTokens[link.of.link.kind];
    writeWords(pen, `${verb} ${letters}`, x, y, { font: `500 11.5px ${pen.sans}`, token, align });
  }
}

function takePen(context: CanvasRenderingContext2D): Pen {
  const style = getComputedStyle(context.canvas);
  const tokens = new Map<string, string>();
  const ink: Ink = (token) => {
    const known = tokens.get(token) ?? style.getPropertyValue(token);
    tokens.set(token, known);
    return known;
  };
  return { context, ink, sans: ink('--sans'), serif: ink('--serif') };
}

interface Raised {
  readonly hovered: LinkId | null;
  readonly isPointed: boolean;
}

function paintLink({ context, ink }: Pen, link: DrawnLink, { hovered, isPointed }: Raised): void {
  const { of, shaft, heads, glyph } = link;
  const color = ink(isPointed ? lineTokens[of.link.kind] : tokenOf(of));
  const isRaised = isPointed || of.link.id === hovered;
  if (of.selected) {
    strokeCurve(context, link, ink('--on-marker-2'), 16.5);
    strokeCurve(context, link, ink('--marker-2'), 14);
  }
  context.setLineDash([...(dashOf(of) ?? [])]);
  strokeCurve(context, { curve: shaft }, color, strokeOf(of) + (isRaised ? 0.8 : 0));
  context.setLineDash([]);
  for (const head of heads) {
    tracePoints(context, head.points);
    if (head.look === 'filled') {
      context.closePath();
      context.fillStyle = color;
      context.fill();
    } else {
      context.lineWidth = head.strokeWidth;
      context.strokeStyle = color;
      context.stroke();
    }
  }
  if (glyph) paintGlyph(context, link, glyph, color, ink('--surface'));
}

function strokeCurve(
  context: CanvasRenderingContext2D,
  { curve: { start, control, end } }: Pick<DrawnLink, 'curve'>,
  color: string,
  width: number,
): void {
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function tracePoints(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const [at, { x, y }] of points.entries()) {
    if (at === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
}

function paintGlyph(
  context: CanvasRenderingContext2D,
  { of }: DrawnLink,
  { x, y, size }: NonNullable<DrawnLink['glyph']>,
  color: string,
  ground: string,
): void {
  const { kind } = of.link;
  context.beginPath();
  context.arc(x, y, size / 2 + 1.6, 0, whole);
  context.fillStyle = ground;
  context.fill();
  const open = kind === 'verbal-cooperation' || kind === 'verbal-conflict';
  const half = (size / 2) * (open ? 0.7 : 0.9);
  if (kind.endsWith('cooperation')) {
    context.beginPath();
    context.arc(x, y, half, 0, whole);
  } else {
    tracePoints(context, [
      { x, y: y - half },
      { x: x + half, y },
      { x, y: y + half },
      { x: x - half, y },
    ]);
    context.closePath();
  }
  context.fillStyle = open ? ground : color;
  context.fill();
  context.strokeStyle = color;
  context.lineWidth = 1.6;
  if (open) context.stroke();
}

const markTokens = {
  plate: { fill: '--node-country', line: '--node-country' },
  person: { fill: '--node-person', line: '--person' },
  group: { fill: '--surface', line: '--group' },
  organisation: { fill: '--node-org', line: '--org' },
  place: { fill: '--surface', line: '--place' },
  thing: { fill: '--control', line: '--control' },
} as const;

function paintMark({ context, ink, sans }: Pen, actor: SceneActor, focused: boolean): void {
  const { shape, halfWidth, halfHeight, label } = actor.box;
  const faded = actor.emphasis === 'context';
  const { fill, line } = markTokens[shape];
  if (actor.selected) outlineMark(context, actor, 6, ink('--marker-2'), 5);
  if (focused) outlineMark(context, actor, 4, ink('--accent'), 2);
  outlineMark(context, actor, 1, ink('--surface'), 2.5);
  traceMark(context, actor, 0);
  context.globalAlpha = faded && shape !== 'plate' ? 0.34 : 1;
  context.fillStyle = ink(faded && shape === 'plate' ? '--surface' : fill);
  context.fill();
  context.strokeStyle = ink(faded && shape === 'plate' ? '--line-2' : line);
  context.lineWidth = 1.5;
  context.setLineDash(shape === 'group' ? [3, 2] : []);
  context.stroke();
  context.setLineDash([]);
  if (shape === 'group') paintDots(context, halfWidth, ink(line));
  context.globalAlpha = 1;
  if (shape !== 'plate' || halfWidth + halfHeight === 0) return;
  context.font = `600 ${label.size}px ${sans}`;
  context.textAlign = 'center';
  context.fillStyle = ink(faded ? '--ink-3' : '--surface');
  context.fillText(label.lines.join(' '), 0, label.size * 0.36);
}

function paintDots(context: CanvasRenderingContext2D, across: number, color: string): void {
  context.fillStyle = color;
  for (const { x, y, radius } of placeDots(across)) {
    context.beginPath();
    context.arc(x, y, radius, 0, whole);
    context.fill();
  }
}

function outlineMark(
  context: CanvasRenderingContext2D,
  actor: SceneActor,
  gap: number,
  color: string,
  width: number,
): void {
  traceMark(context, actor, gap);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

function traceMark(context: CanvasRenderingContext2D, { box }: SceneActor, gap: number): void {
  context.beginPath();
  if (box.shape === 'plate') {
    const [across, down] = [box.halfWidth + gap, box.halfHeight + gap];
    context.roundRect(-across, -down, 2 * across, 2 * down, 3 + gap);
  } else if (gap === 0 && box.shape === 'organisation') tracePolygon(context, placeHexagon(box.halfWidth));
  else if (gap === 0 && box.shape === 'place') tracePolygon(context, placeTriangle(box.halfWidth));
  else context.arc(0, 0, box.halfWidth + gap, 0, whole);
}

function tracePolygon(context: CanvasRenderingContext2D, corners: readonly Point[]): void {
  for (const { x, y } of corners) context.lineTo(x, y);
  context.closePath();
}

const weights: Readonly<Record<Face, string>> = {
  sans400: '400',
  sans500: '500',
  sans600: '600',
  serifItalic: 'italic 400',
};

function paintLabel(pen: Pen, { emphasis }: SceneActor, { label, dx, dy, align }: PlacedLabel): void {
  const family = label.face === 'serifItalic' ? pen.serif : pen.sans;
  const font = `${weights[label.face]} ${label.size}px ${family}`;
  const token = emphasis === 'context' ? '--ink-3' : '--ink';
  for (const [at, line] of label.lines.entries())
    writeWords(pen, line, dx, dy + at * label.lineHeight, { font, token, align });
}

interface Type {
  readonly font: string;
  readonly token: string;
  readonly align: PlacedLabel['align'];
}

function writeWords(
  { context, ink }: Pen,
  words: string,
  x: number,
  y: number,
  { font, token, align }: Type,
): void {
  context.font = font;
  context.textAlign = align === 'middle' ? 'center' : align;
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ink('--surface');
  context.strokeText(words, x, y);
  context.fillStyle = ink(token);
  context.fillText(words, x, y);
}
