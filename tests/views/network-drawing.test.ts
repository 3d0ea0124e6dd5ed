import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLinks } from '../../src/graph/build-links.ts';
import { layoutActors } from '../../src/graph/layout.ts';
import type { LinkId, LinkKind } from '../../src/graph/link.ts';
import { startView } from '../../src/link/view-state.ts';
import type { EntityId } from '../../src/resolve/entity.ts';
import type { Story } from '../../src/state/story.ts';
import { findGates } from '../../src/views/network/bundle-links.ts';
import { fitCamera, panCamera, toPlane, toScreen, zoomCamera } from '../../src/views/network/camera.ts';
import { drawLinksInSteps, endOf } from '../../src/views/network/draw-links.ts';
import { type Drawing, drawNetwork } from '../../src/views/network/drawing.ts';
import {
  boxHolds,
  distanceBetween,
  overlapOf,
  type Point,
  pointAt,
} from '../../src/views/network/geometry.ts';
import { hitTest } from '../../src/views/network/hit-test.ts';
import { findNearest } from '../../src/views/network/nearest.ts';
import { boxOfLabel } from '../../src/views/network/place-labels.ts';
import { buildScene, type SceneActor, type SceneLink } from '../../src/views/network/scene.ts';
import { shrinkFor, shrinkScene } from '../../src/views/network/shrink-scene.ts';
import { finishSteps } from '../../src/views/network/steps.ts';
import { goldStory } from '../support/gold-story.ts';

const size = { width: 520, height: 490 };
const whole = goldStory();
const statements = [...whole.index.statements.values()];
const layout = layoutActors(
  whole.analysis.entities,
  buildLinks(whole.analysis.entities, statements, whole.analysis.events),
  whole.analysis.reports,
);

/** The gold's story with its actors placed, and something selected or not. */
function placed(selection: Story['view']['selection'] = null): Story {
  const story = goldStory({ ...startView, selection });
  return { ...story, analysis: { ...story.analysis, layout } };
}

function draw(story: Story): Drawing {
  const scene = buildScene(story, new Map());
  const letterOf = (id: string) =>
    story.analysis.reports.find(({ report }) => report.id === id)?.letter ?? '';
  return drawNetwork(scene, fitCamera(scene.actors, size), size, letterOf);
}

const busiest = whole.kept.links.toSorted((a, b) => b.reports.length - a.reports.length)[0];
const hub = (busiest?.source ?? '') as EntityId;

describe('the drawing', () => {
  const drawing = draw(placed());

  it('draws every link once and every actor in the panel', () => {
    expect(drawing.links.map((link) => link.of.link.id).toSorted()).toEqual(
      whole.kept.links.map((link) => link.id).toSorted(),
    );
    const outside = drawing.scene.actors.filter(
      (actor) => !boxHolds({ x: 0, y: 0, ...size }, toScreen(drawing.camera, actor)),
    );
    expect(outside).toEqual([]);
  });

  it('ends every line at the edge of its marks', () => {
    for (const { of, curve } of drawing.links) {
      for (const [actor, end] of [
        [of.from, curve.start],
        [of.to, curve.end],
      ] as const) {
        const middle = toScreen(drawing.camera, actor);
        const reach = Math.hypot(actor.box.halfWidth, actor.box.halfHeight) + 4;
        expect(distanceBetween(middle, end)).toBeLessThanOrEqual(reach);
      }
    }
  });

  it('heads talks at both ends, deeds at one, ties at none', () => {
    for (const { of, heads } of drawing.links) {
      const headed = of.link.symmetric ? 2 : 1;
      expect(heads).toHaveLength(of.link.kind === 'tie' ? 0 : headed);
    }
  });

  it('keeps the shown labels apart, all but the few that have no room', () => {
    const boxes = [...drawing.labels].map(([actor, label]) =>
      boxOfLabel(label, toScreen(drawing.camera, actor)),
    );
    const collisions = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlapOf(a, b) > 3));
    expect(boxes.length).toBeGreaterThan(10);
    expect(collisions.length).toBeLessThanOrEqual(2);
  });

  it('is the same each time', () => {
    expect(draw(placed()).links.map((link) => link.curve)).toEqual(drawing.links.map((link) => link.curve));
  });
});

describe('a selection', () => {
  it('moves no actor of the plane, lights its links and gives them verbs', () => {
    const plain = draw(placed());
    const drawing = draw(placed({ kind: 'name', entity: hub }));
    const places = ({ scene }: Drawing) => scene.actors.map(({ entity, x, y }) => `${entity.id} ${x} ${y}`);
    expect(places(drawing)).toEqual(places(plain));
    const lit = drawing.links.filter((link) => link.of.emphasis === 'lit');
    expect(lit.length).toBeGreaterThan(0);
    expect(lit.length).toBeLessThan(drawing.links.length);
    expect(drawing.verbs.length).toBeGreaterThan(0);
    expect(drawing.scene.actors.filter((actor) => actor.selected).map(({ entity }) => entity.id)).toEqual([
      hub,
    ]);
  });

  it('of a link leaves its two ends lit', () => {
    if (!busiest) throw new Error('The gold has links.');
    const { scene } = draw(placed({ kind: 'link', link: busiest.id, statement: null }));
    const lit = scene.actors.filter((actor) => actor.emphasis === 'lit').map(({ entity }) => entity.id);
    expect(lit.toSorted()).toEqual([busiest.source, busiest.target].toSorted());
  });
});

describe('a large network', () => {
  it('is drawn with smaller marks the further away it is, and no mark is lost', () => {
    const { scene } = draw(placed());
    expect([shrinkFor(2), shrinkFor(0.01)]).toEqual([1, 0.3]);
    const small = shrinkScene(scene, 0.5);
    expect(small.actors.map(({ entity }) => entity.id)).toEqual(scene.actors.map(({ entity }) => entity.id));
    expect(small.links).toHaveLength(scene.links.length);
    for (const [at, actor] of small.actors.entries())
      expect(actor.box.halfWidth).toBeCloseTo((scene.actors[at]?.box.halfWidth ?? 0) / 2, 6);
  });
});

describe('the pointer', () => {
  const drawing = draw(placed());

  it('meets an actor at its middle and a link on its line', () => {
    for (const actor of drawing.scene.actors) {
      const subject = hitTest(drawing, toScreen(drawing.camera, actor));
      expect(subject?.kind).toBe('actor');
    }
    const met = drawing.links.filter(
      ({ of, curve }) => hitTest(drawing, pointAt(curve, 0.5))?.id === of.link.id,
    );
    expect(met.length).toBeGreaterThan(drawing.links.length / 2);
  });

  it('meets nothing far outside', () => {
    expect(hitTest(drawing, { x: -900, y: -900 })).toBeNull();
  });
});

describe('the camera', () => {
  const camera = fc.record({
    scale: fc.double({ min: 0.2, max: 4, noNaN: true }),
    x: fc.double({ min: -500, max: 500, noNaN: true }),
    y: fc.double({ min: -500, max: 500, noNaN: true }),
  });
  const point = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) });

  it('leads to the screen and back', () => {
    fc.assert(
      fc.property(camera, point, (view, place) => {
        const back = toPlane(view, toScreen(view, place));
        expect(back.x).toBeCloseTo(place.x, 6);
        expect(back.y).toBeCloseTo(place.y, 6);
      }),
    );
  });

  it('zooms about the point under the pointer', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.5, max: 2, noNaN: true }), (view, fixed, factor) => {
        const before = toPlane(view, fixed);
        const after = toPlane(zoomCamera(view, factor, fixed), fixed);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  it('pans by what the pointer moves', () => {
    expect(panCamera({ scale: 2, x: 1, y: 1 }, 5, -3)).toEqual({ scale: 2, x: 6, y: -2 });
  });
});

describe('arrow keys', () => {
  const cross = [
    { x: 0, y: 0, name: 'middle' },
    { x: 50, y: 10, name: 'right' },
    { x: 90, y: 0, name: 'far right' },
    { x: 0, y: -40, name: 'up' },
  ];
  const [middle, right] = cross;

  it('go to the nearest that way, and stay where there is none', () => {
    expect(findNearest(cross, middle ?? null, 'ArrowRight')?.name).toBe('right');
    expect(findNearest(cross, middle ?? null, 'ArrowUp')?.name).toBe('up');
    expect(findNearest(cross, middle ?? null, 'ArrowLeft')).toBeNull();
    expect(findNearest(cross, right ?? null, 'ArrowLeft')?.name).toBe('middle');
    expect(findNearest(cross, null, 'ArrowLeft')?.name).toBe('middle');
  });
});

describe('links that run together', () => {
  const mark = (id: string, x: number, y: number): SceneActor => {
    const [first] = buildScene(placed(), new Map()).actors;
    if (!first) throw new Error('The story has actors.');
    return { ...first, entity: { ...first.entity, id: id as EntityId }, x, y };
  };
  const hubMark = mark('hub', 0, 0);
  /** So many actors on a half circle round one, each with a link of a class to it. */
  const fan = (count: number) => {
    const ring = Array.from({ length: count }, (_, at) => {
      const angle = (Math.PI * at) / count;
      return mark(`ring-${at}`, 400 * Math.cos(angle), 400 * Math.sin(angle));
    });
    const [like] = buildScene(placed(), new Map()).links;
    if (!like) throw new Error('The story has links.');
    const links = ring.map((from, at): SceneLink => {
      const kind: LinkKind = at % 2 === 0 ? 'material-conflict' : 'verbal-conflict';
      const ends = { source: from.entity.id, target: hubMark.entity.id };
      const link = { ...like.link, ...ends, kind, symmetric: false, id: `link ${at}` as LinkId };
      return { ...like, link, from, to: hubMark };
    });
    return { links, ends: new Map([hubMark, ...ring].map((actor) => [actor, endOf(actor, still)])) };
  };
  const still = { scale: 1, x: 0, y: 0 };

  it('are those of one class to one actor, and only where there are many links', () => {
    const few = fan(60);
    expect(findGates(few.links, few.ends).size).toBe(0);
    const many = fan(80);
    const gates = findGates(many.links, many.ends);
    expect(gates.size).toBeGreaterThan(70);
    const classes = new Map<Point, Set<string>>();
    for (const [{ link }, gate] of gates)
      classes.set(gate, (classes.get(gate) ?? new Set()).add(`${link.kind} ${link.target}`));
    expect(classes.size).toBeGreaterThan(2);
    for (const members of classes.values()) expect(members.size).toBe(1);
  });

  it('meet in one point before the mark, and leave their sources apart', () => {
    const { links, ends } = fan(80);
    const drawn = finishSteps(drawLinksInSteps(links, [...ends.keys()], still, null));
    const gates = findGates(links, ends);
    const [one, two] = drawn.filter(({ of }) => of.link.kind === 'verbal-conflict');
    if (!one || !two) throw new Error('There are links.');
    expect(gates.get(one.of)).toBe(gates.get(two.of));
    expect(distanceBetween(one.curve.end, two.curve.end)).toBeLessThan(
      distanceBetween(one.curve.start, two.curve.start),
    );
  });
});
