import { describe, expect, it } from 'vitest';
import { buildLinks } from '../../src/graph/build-links.ts';
import { layoutActors } from '../../src/graph/layout.ts';
import { startView } from '../../src/link/view-state.ts';
import type { Story } from '../../src/state/story.ts';
import { fitCamera, toScreen } from '../../src/views/network/camera.ts';
import { drawNetwork } from '../../src/views/network/drawing.ts';
import { overlapOf } from '../../src/views/network/geometry.ts';
import { sizeMarks } from '../../src/views/network/mark-size.ts';
import { boxOfLabel } from '../../src/views/network/place-labels.ts';
import { buildScene } from '../../src/views/network/scene.ts';
import { spreadPlaces, stretchPlaces } from '../../src/views/network/spread-places.ts';
import { goldStory } from '../support/gold-story.ts';

/** The gold's story with its actors placed. */
function placed(): Story {
  const story = goldStory({ ...startView });
  const statements = [...story.index.statements.values()];
  const links = buildLinks(story.analysis.entities, statements, story.analysis.events);
  const layout = layoutActors(story.analysis.entities, links, story.analysis.reports);
  return { ...story, analysis: { ...story.analysis, layout } };
}

describe('a small panel', () => {
  it('moves marks apart that would lie on each other, and none in a large one', () => {
    const story = placed();
    const places = stretchPlaces(story, { x: 1, y: 1 });
    const panel = { width: 380, height: 500 };
    const share = sizeMarks(story, panel);
    const scene = buildScene(story, new Map(), spreadPlaces(story, places, panel), share);
    const { scale } = fitCamera(scene.actors, panel);
    const boxes = scene.actors.map(({ x, y, box }) => ({
      x: x * scale - box.halfWidth,
      y: y * scale - box.halfHeight,
      width: 2 * box.halfWidth,
      height: 2 * box.halfHeight,
    }));
    const hits = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlapOf(a, b) > 1));
    expect(hits).toEqual([]);
    expect(spreadPlaces(story, places, { width: 2000, height: 2000 })).toEqual(places);
  });

  it('shrinks marks so far that they cover little of it, and never the type of a plate below what is read', () => {
    const story = placed();
    expect(sizeMarks(story, { width: 2000, height: 2000 })).toBe(1);
    const shares = [600, 400, 250].map((width) => sizeMarks(story, { width, height: width }));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares.at(-1)).toBeLessThan(1);
    const full = buildScene(story, new Map()).actors;
    for (const [at, { box }] of buildScene(story, new Map(), undefined, 0.5).actors.entries()) {
      expect(box.halfWidth).toBeLessThan(full[at]?.box.halfWidth ?? 0);
      if (box.shape === 'plate') expect(box.label.size).toBeGreaterThanOrEqual(11);
    }
  });

  it('cuts no name off at its edge', () => {
    const story = placed();
    const scene = buildScene(story, new Map());
    for (const width of [320, 390, 520]) {
      const size = { width, height: 480 };
      const camera = fitCamera(scene.actors, size);
      const { labels } = drawNetwork(scene, camera, size, () => 'A');
      for (const [actor, label] of labels) {
        const box = boxOfLabel(label, toScreen(camera, actor));
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
    }
  });

  it('hides no plate behind a name', () => {
    const story = placed();
    const scene = buildScene(story, new Map());
    for (const width of [260, 300, 340, 380, 420, 460]) {
      const size = { width, height: 420 };
      const camera = fitCamera(scene.actors, size);
      const plates = scene.actors
        .filter(({ box }) => box.shape === 'plate')
        .map(({ x, y, box: { halfWidth, halfHeight } }) => {
          const middle = toScreen(camera, { x, y });
          return { middle, width: 2 * halfWidth, height: 2 * halfHeight };
        });
      for (const [actor, label] of drawNetwork(scene, camera, size, () => 'A').labels) {
        const words = boxOfLabel(label, toScreen(camera, actor));
        for (const { middle, width: across, height } of plates) {
          const left = Math.max(words.x, middle.x - across / 2);
          const right = Math.min(words.x + words.width, middle.x + across / 2);
          const top = Math.max(words.y, middle.y - height / 2);
          const bottom = Math.min(words.y + words.height, middle.y + height / 2);
          const hidden = Math.max(0, right - left) * Math.max(0, bottom - top);
          expect(hidden / (across * height)).toBeLessThanOrEqual(0.2);
        }
      }
    }
  });

  it('keeps the name of what is lit out from under what lies over its left', () => {
    const scene = buildScene(placed(), new Map());
    const actors = scene.actors.map((actor) => ({ ...actor, emphasis: 'lit' as const }));
    const lit = actors.filter(({ box }) => box.shape === 'person').slice(0, 1);
    const fit = fitCamera(lit, { width: 120, height: 480 });
    const camera = { ...fit, x: fit.x + 300 };
    const panel = { width: 420, height: 480 };
    const leftOf = (size: typeof panel & { readonly covered?: number }) =>
      [...drawNetwork({ links: [], actors: lit }, camera, size, () => 'A').labels].map(
        ([actor, label]) => boxOfLabel(label, toScreen(camera, actor)).x,
      );
    expect(leftOf(panel)[0]).toBeLessThan(300);
    expect(leftOf({ ...panel, covered: 300 })[0]).toBeGreaterThanOrEqual(300);
  });
});
