import { useMemo } from 'react';
import type { EntityId } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { fitCamera } from '../network/camera.ts';
import { drawNetwork } from '../network/drawing.ts';
import { SvgNetwork } from '../network/SvgNetwork.tsx';
import { buildScene } from '../network/scene.ts';
import { type Places, stretchPlaces } from '../network/spread-places.ts';
import '../network/network.css';

interface AroundPictureProps {
  readonly story: Story;
  readonly entity: EntityId;
}

const size = { width: 376, height: 300 };
/** More links than this would hide each other's words; the list below has them all. */
const mostLinks = 14;

/** Where the others stand: on an oval of these half axes, in pixels. */
const oval = { x: 150, y: 112 };

/** A name between those that it is linked to, in the order in which they stand round it in the network. */
export function AroundPicture({ story, entity }: AroundPictureProps) {
  const drawing = useMemo(() => drawAround(story, entity), [story, entity]);
  if (drawing === null) return null;
  return (
    <div className="name-picture">
      <SvgNetwork drawing={drawing} size={size} focused={null} hovered={null} pointed={null} />
    </div>
  );
}

function drawAround(story: Story, entity: EntityId) {
  const links = [...story.index.links.values()].filter(
    ({ source, target }) => source === entity || target === entity,
  );
  if (links.length === 0 || links.length > mostLinks) return null;
  const around: Story = {
    ...story,
    kept: { ...story.kept, links },
    view: { ...story.view, selection: { kind: 'name', entity } },
    focus: {
      entities: new Set(links.flatMap(({ source, target }) => [source, target])),
      links: new Set(links.map(({ id }) => id)),
      events: new Set(),
      claims: new Set(),
      statements: new Set(),
      sentences: [],
    },
  };
  const ends = around.focus?.entities ?? new Set();
  const scene = buildScene(around, new Map(), placeRound(entity, ends, stretchPlaces(story, { x: 1, y: 1 })));
  const letterOf = (id: ReportId) => story.index.reports.get(id)?.letter ?? '';
  return drawNetwork(scene, fitCamera(scene.actors, size), size, letterOf);
}

/** The name in the middle and the others evenly round it, each as near as can be to its side of the network. */
function placeRound(middle: EntityId, ends: ReadonlySet<EntityId>, places: Places): Places {
  const centre = places.get(middle) ?? { x: 0, y: 0 };
  const others = [...ends]
    .filter((id) => id !== middle)
    .map((id) => {
      const place = places.get(id) ?? centre;
      return { id, angle: Math.atan2(place.y - centre.y, place.x - centre.x) };
    })
    .toSorted((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
  const step = (2 * Math.PI) / Math.max(1, others.length);
  // The turn of the even ring that is nearest to all of their own angles.
  const turn = others.reduce((sum, { angle }, at) => sum + angle - at * step, 0) / Math.max(1, others.length);
  const ring = others.map(({ id }, at) => {
    const angle = turn + at * step;
    return [id, { x: oval.x * Math.cos(angle), y: oval.y * Math.sin(angle) }] as const;
  });
  return new Map([[middle, { x: 0, y: 0 }], ...ring]);
}
