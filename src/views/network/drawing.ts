import type { ReportId } from '../../text/report.ts';
import { type Camera, type Size, toScreen } from './camera.ts';
import { drawLinksInSteps } from './draw-links.ts';
import type { DrawnLink } from './drawn-link.ts';
import { type Box, boxHolds, growBox } from './geometry.ts';
import { type Labels, placeLabelsInSteps } from './place-labels.ts';
import { type PlacedVerb, placeVerbs } from './place-verbs.ts';
import type { Scene, SceneActor } from './scene.ts';
import { shrinkFor, shrinkScene } from './shrink-scene.ts';
import { finishSteps, type Steps } from './steps.ts';

/** The whole picture as shapes in pixels: what both the SVG and the canvas draw. */
export interface Drawing {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly links: readonly DrawnLink[];
  readonly labels: Labels;
  readonly verbs: readonly PlacedVerb[];
}

/** Above so many actors a canvas draws, and marks shrink as the camera goes back. */
export const mostAsSvg = 150;

/** Draws a scene through a camera. */
export function drawNetwork(
  scene: Scene,
  camera: Camera,
  size: Size,
  letterOf: (report: ReportId) => string,
): Drawing {
  return finishSteps(drawInSteps(scene, camera, size, letterOf, null));
}

/**
 * The same in small steps. With `beyond` the picture goes on round the panel by so many pixels, and what lies outside
 * that is left out.
 */
export function* drawInSteps(
  scene: Scene,
  camera: Camera,
  size: Size,
  letterOf: (report: ReportId) => string,
  beyond: number | null,
): Steps<Drawing> {
  const whole = shrinkLarge(scene, camera);
  const window = beyond === null ? null : growBox({ x: 0, y: 0, ...size }, beyond);
  const links = yield* drawLinksInSteps(whole.links, whole.actors, camera, window);
  const actors = window ? whole.actors.filter((actor) => isSeen(actor, camera, window)) : whole.actors;
  const labels = yield* placeLabelsInSteps(actors, links, camera, size, beyond ?? 0);
  const verbs = placeVerbs(links, labels, actors, camera, size, letterOf);
  return { scene: { ...whole, actors }, camera, links, labels, verbs };
}

function shrinkLarge(scene: Scene, camera: Camera): Scene {
  return scene.actors.length > mostAsSvg ? shrinkScene(scene, shrinkFor(camera.scale)) : scene;
}

function isSeen(actor: SceneActor, camera: Camera, window: Box): boolean {
  const { halfWidth, halfHeight } = actor.box;
  return boxHolds(growBox(window, Math.max(halfWidth, halfHeight)), toScreen(camera, actor));
}
