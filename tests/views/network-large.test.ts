import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Camera, fitCamera, panCamera, toScreen, zoomCamera } from '../../src/views/network/camera.ts';
import { drawInSteps, drawNetwork } from '../../src/views/network/drawing.ts';
import { type Box, boxesTouch, boxHolds, type Point } from '../../src/views/network/geometry.ts';
import { indexPlaces } from '../../src/views/network/near-index.ts';
import {
  beyondPanel,
  canBeMoved,
  isCurrent,
  moveCanvas,
  type Painted,
  type Wanted,
} from '../../src/views/network/painted.ts';
import { boxOfLabel } from '../../src/views/network/place-labels.ts';
import { buildScene } from '../../src/views/network/scene.ts';
import { advanceSteps, finishSteps } from '../../src/views/network/steps.ts';
import { goldStory } from '../support/gold-story.ts';

const size = { width: 520, height: 490 };
const story = goldStory();
/** Actors in rings: the gold's own layout is left to the test of layouts. */
const places = new Map(
  story.analysis.entities.map(({ id }, at) => {
    const radius = 60 + 28 * Math.sqrt(at);
    return [id, { x: radius * Math.cos(at * 2.4), y: radius * Math.sin(at * 2.4) }] as const;
  }),
);
const scene = buildScene(story, new Map(), places);
const fit = fitCamera(scene.actors, size);
const letterOf = () => 'A';

describe('what is near', () => {
  const boxes = fc.record({
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -300, max: 300 }),
    width: fc.integer({ min: 0, max: 90 }),
    height: fc.integer({ min: 0, max: 90 }),
  });

  it('is all that touches, each once', () => {
    fc.assert(
      fc.property(fc.array(boxes), boxes, fc.integer({ min: 5, max: 80 }), (all, asked, cell) => {
        const index = indexPlaces<Box>(cell);
        for (const box of all) index.add(box, box);
        const near = index.near(asked);
        expect(new Set(near).size).toBe(near.length);
        expect(new Set(near)).toEqual(new Set([...near, ...all.filter((box) => boxesTouch(box, asked))]));
      }),
    );
  });
});

describe('a drawing in steps', () => {
  it('is the drawing that is made at once', () => {
    const whole = drawNetwork(scene, fit, size, letterOf);
    const stepped = finishSteps(drawInSteps(scene, fit, size, letterOf, 4000));
    expect(stepped.links.map(({ curve }) => curve)).toEqual(whole.links.map(({ curve }) => curve));
    expect(stepped.scene.actors).toEqual(whole.scene.actors);
  });

  it('can be left off at each link and mark', () => {
    const steps = drawInSteps(scene, fit, size, letterOf, 100);
    let times = 0;
    while (!advanceSteps(steps, () => true)) times += 1;
    expect(times).toBeGreaterThan(scene.links.length + scene.actors.length);
  });

  it('leaves out what lies far outside, and nothing that is seen', () => {
    const near = zoomCamera(fit, 3, { x: 100, y: 100 });
    const beyond = beyondPanel(size);
    const drawing = finishSteps(drawInSteps(scene, near, size, letterOf, beyond));
    const whole = finishSteps(drawInSteps(scene, near, size, letterOf, 9000));
    expect(drawing.links.length).toBeLessThan(whole.links.length);
    const panel = { x: 0, y: 0, ...size };
    const seen = whole.links.filter(({ points }) => points.some((point) => boxHolds(panel, point)));
    const drawn = new Set(drawing.links.map(({ of }) => of.link.id));
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(({ of }) => !drawn.has(of.link.id))).toEqual([]);
  });

  it('cuts no name at the edge of the panel whose mark stands in it', () => {
    const drawing = finishSteps(drawInSteps(scene, fit, size, letterOf, beyondPanel(size)));
    const panel = { x: 0, y: 0, ...size };
    const boxes = [...drawing.labels].flatMap(([actor, label]) => {
      const middle = toScreen(fit, actor);
      return boxHolds(panel, middle) ? [boxOfLabel(label, middle)] : [];
    });
    expect(boxes.length).toBeGreaterThan(10);
    for (const { x, width } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(size.width);
    }
  });
});

describe('a painted picture', () => {
  const marks = { focused: null, hovered: null, pointed: null };
  const wanted: Wanted = { scene, camera: fit, size, letterOf, ...marks, theme: 'light' };
  const painted: Painted = { of: wanted, drawing: drawNetwork(scene, fit, size, letterOf), side: 0 };
  const beyond = beyondPanel(size);

  /** Where the style sheet puts a point of a canvas. */
  function shift(transform: string, point: Point): Point {
    const [x = 0, y = 0, scale = 1] = [...transform.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(Number);
    return { x: point.x * scale + x, y: point.y * scale + y };
  }

  it('is moved to where its marks would be painted', () => {
    const cameras = fc.record({
      scale: fc.double({ min: 0.2, max: 4, noNaN: true }),
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(cameras, cameras, (from: Camera, to: Camera) => {
        const point = { x: 37, y: -12 };
        const onCanvas = toScreen(from, point);
        const moved = shift(moveCanvas(from, to, beyond), { x: onCanvas.x + beyond, y: onCanvas.y + beyond });
        expect(moved.x).toBeCloseTo(toScreen(to, point).x, 3);
        expect(moved.y).toBeCloseTo(toScreen(to, point).y, 3);
      }),
    );
  });

  it('is moved a little and painted anew when it leaves the panel, for another scale or scene', () => {
    const seen = (change: Partial<Wanted>) => canBeMoved(painted, { ...wanted, ...change });
    expect(seen({})).toBe(true);
    expect(seen({ camera: panCamera(fit, beyond * 0.5, -beyond * 0.5) })).toBe(true);
    expect(seen({ camera: panCamera(fit, beyond, 0) })).toBe(false);
    expect(seen({ camera: zoomCamera(fit, 1.1, { x: 260, y: 245 }) })).toBe(true);
    expect(seen({ camera: zoomCamera(fit, 2, { x: 260, y: 245 }) })).toBe(false);
    expect(seen({ scene: { ...scene } })).toBe(false);
    expect(seen({ size: { ...size, width: 600 } })).toBe(false);
  });

  it('is no longer current when focus, pointer or camera are elsewhere', () => {
    const [link] = scene.links;
    if (!link) throw new Error('There are links.');
    expect(isCurrent(painted, { ...wanted, camera: { ...fit } })).toBe(true);
    expect(isCurrent(painted, { ...wanted, theme: 'dark' })).toBe(false);
    expect(isCurrent(painted, { ...wanted, hovered: link.link.id })).toBe(false);
    expect(isCurrent(painted, { ...wanted, focused: link.link.source })).toBe(false);
    expect(isCurrent(painted, { ...wanted, camera: panCamera(fit, 1, 0) })).toBe(false);
  });
});
