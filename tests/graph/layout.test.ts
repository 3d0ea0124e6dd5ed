import { describe, expect, it } from 'vitest';
import { measureActor } from '../../src/graph/actor-box.ts';
import { buildLinks } from '../../src/graph/build-links.ts';
import { countMentions, layoutActors } from '../../src/graph/layout.ts';
import type { ActorPosition } from '../../src/graph/link.ts';
import { readGoldAnalysis } from '../support/gold-analysis.ts';
import { type DrawnStory, drawStory } from './drawn-story.ts';

function place({ entities, statements, events }: DrawnStory): readonly ActorPosition[] {
  return layoutActors(entities, buildLinks(entities, statements, events), []);
}

/** A ring of countries with a crew of people each. */
function ringStory(countries: number, crew: number): DrawnStory {
  const names: Record<string, { kind?: 'person' }> = {};
  const lines: string[] = [];
  for (let at = 0; at < countries; at += 1) {
    names[`Land ${at}`] = {};
    lines.push(`A: Land ${at} > attack > Land ${(at + 1) % countries}`);
    for (let who = 0; who < crew; who += 1) {
      names[`Person ${at} ${who}`] = { kind: 'person' };
      lines.push(`A: Person ${at} ${who} > represent > Land ${at}`);
    }
  }
  return drawStory(names, lines);
}

describe('layout', () => {
  const { entities, events, reports } = readGoldAnalysis();
  const statements = reports.flatMap((report) => report.statements);
  const links = buildLinks(entities, statements, events);
  const positions = layoutActors(entities, links, reports);

  it('places every end of a link, once', () => {
    const ends = [...new Set(links.flatMap((link) => [link.source, link.target]))].sort();
    expect(positions.map((position) => position.entity)).toEqual(ends);
  });

  it('gives the same numbers each time and whatever the order of its input', () => {
    const turned = layoutActors([...entities].reverse(), [...links].reverse(), [...reports].reverse());
    expect(turned).toEqual(positions);
  });

  it('puts no mark on another', () => {
    const mentions = countMentions(entities, reports);
    const boxes = positions.map((position) => {
      const entity = entities.find((each) => each.id === position.entity);
      if (!entity) throw new Error(position.entity);
      return { ...position, ...measureActor(entity, mentions.get(entity.id) ?? 1) };
    });
    const overlaps = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
            Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight,
        )
        .map((b) => `${a.entity} on ${b.entity}`),
    );
    expect(boxes.length).toBeGreaterThan(20);
    expect(overlaps).toEqual([]);
  });

  it('survives no links, one pair, and many actors', () => {
    expect(place(drawStory({}, []))).toEqual([]);
    expect(place(drawStory({ A: {}, B: {} }, ['A: A > attack > B']))).toHaveLength(2);
    const many = place(ringStory(40, 6));
    expect(many).toHaveLength(280);
    expect(many.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
