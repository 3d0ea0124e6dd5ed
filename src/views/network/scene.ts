import { type ActorBox, measureActor } from '../../graph/actor-box.ts';
import { countMentions, usualFrame } from '../../graph/layout.ts';
import type { Link, LinkId } from '../../graph/link.ts';
import type { Entity, EntityId } from '../../resolve/entity.ts';
import type { Story } from '../../state/story.ts';
import type { Seen } from './camera.ts';
import type { Point } from './geometry.ts';
import { shrinkMark } from './mark-size.ts';
import { type Places, roomOf, stretchPlaces } from './spread-places.ts';

export const emphases = ['plain', 'lit', 'context'] as const;
/** Nothing is selected: all plain. Else what the selection touches is lit and the rest is context. */
export type Emphasis = (typeof emphases)[number];

export interface SceneActor extends Seen {
  readonly entity: Entity;
  readonly mentions: number;
  readonly box: ActorBox;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
}

export interface SceneLink {
  readonly link: Link;
  readonly from: SceneActor;
  readonly to: SceneActor;
  readonly emphasis: Emphasis;
  readonly selected: boolean;
  /** Stroke in pixels. */
  readonly width: number;
}

/** What the network shows of a story, with places on the plane; no pixels of a screen yet. */
export interface Scene {
  readonly actors: readonly SceneActor[];
  readonly links: readonly SceneLink[];
}

const widths = [1.3, 2, 2.8, 3.6, 4.4] as const;

/** How far a panel's shape may be from that of the usual one before places are drawn out to fill it. */
const likeShapes = { least: 0.75, most: 1.5 };

/** What to multiply places by so that a tall or a very wide panel is filled; nothing moves on the common ones. */
export function stretchTo(panel: { readonly width: number; readonly height: number }): Point {
  const ratio = panel.width / panel.height / (usualFrame.width / usualFrame.height);
  if (ratio > likeShapes.least && ratio < likeShapes.most) return { x: 1, y: 1 };
  const across = Math.sqrt(Math.min(3, Math.max(0.3, ratio)));
  return { x: across, y: 1 / across };
}

/**
 * Actors with a kept link, where they were placed for the whole collection or where the reader has dragged them, with
 * marks of a share of their usual size.
 */
export function buildScene(
  story: Story,
  moved: Places,
  places: Places = stretchPlaces(story, { x: 1, y: 1 }),
  share = 1,
): Scene {
  const mentions = countMentions(story.analysis.entities, story.analysis.reports);
  const lit = findLit(story);
  const actors = new Map<EntityId, SceneActor>();
  for (const id of new Set(story.kept.links.flatMap(({ source, target }) => [source, target]))) {
    const entity = story.index.entities.get(id);
    const place = moved.get(id) ?? places.get(id);
    if (!entity || !place) continue;
    const named = mentions.get(id) ?? 1;
    const box = shrinkMark(measureActor(entity, named), share);
    actors.set(id, placeActor(story, { entity, mentions: named, box }, place, lit));
  }
  const links = story.kept.links.flatMap((link) => {
    const [from, to] = [actors.get(link.source), actors.get(link.target)];
    return from && to ? [placeLink(story, link, from, to, lit)] : [];
  });
  return { actors: [...actors.values()].sort(byMentions), links: links.sort(litLast) };
}

interface Lit {
  readonly actors: ReadonlySet<EntityId>;
  readonly links: ReadonlySet<LinkId>;
}

/** The links of the selection and their ends; null while nothing is selected. */
function findLit({ focus, index }: Story): Lit | null {
  if (!focus) return null;
  const actors = new Set(focus.entities);
  for (const id of focus.links) {
    const link = index.links.get(id);
    if (link) actors.add(link.source).add(link.target);
  }
  return { actors, links: focus.links };
}

function placeActor(
  story: Story,
  actor: Pick<SceneActor, 'entity' | 'mentions' | 'box'>,
  place: Point,
  lit: Lit | null,
): SceneActor {
  const { entity } = actor;
  const { selection } = story.view;
  return {
    ...actor,
    x: place.x,
    y: place.y,
    ...roomOf(actor.box),
    emphasis: emphasise(lit === null, lit?.actors.has(entity.id)),
    selected: selection?.kind === 'name' && actorOf(story, selection.entity) === entity.id,
  };
}

function actorOf(story: Story, id: EntityId): EntityId {
  return story.index.entities.get(id)?.drawnAs ?? id;
}

function placeLink(story: Story, link: Link, from: SceneActor, to: SceneActor, lit: Lit | null): SceneLink {
  const { selection } = story.view;
  return {
    link,
    from,
    to,
    emphasis: emphasise(lit === null, lit?.links.has(link.id)),
    selected: selection?.kind === 'link' && selection.link === link.id,
    width: link.kind === 'tie' ? widths[0] : widthOf(link.reports.length, story.analysis.reports.length),
  };
}

function emphasise(nothingSelected: boolean, isLit: boolean | undefined): Emphasis {
  if (nothingSelected) return 'plain';
  return isLit ? 'lit' : 'context';
}

/** One step a report up to five; above five reports in all, five equal bands. */
function widthOf(telling: number, all: number): number {
  const band = all > widths.length ? Math.ceil((widths.length * telling) / all) : telling;
  return widths[Math.max(1, Math.min(widths.length, band)) - 1] ?? widths[0];
}

function byMentions(a: SceneActor, b: SceneActor): number {
  return b.mentions - a.mentions || (a.entity.id < b.entity.id ? -1 : 1);
}

const drawOrder: Readonly<Record<Emphasis, number>> = { context: 0, plain: 1, lit: 2 };

/** Lit links lie over the rest, and thin ones over thick. */
function litLast(a: SceneLink, b: SceneLink): number {
  return (
    drawOrder[a.emphasis] - drawOrder[b.emphasis] || b.width - a.width || (a.link.id < b.link.id ? -1 : 1)
  );
}
