import type { ReportId } from '../../text/report.ts';
import type { Camera, Size } from './camera.ts';
import { drawLinks } from './draw-links.ts';
import type { DrawnLink } from './drawn-link.ts';
import { type Labels, placeLabels } from './place-labels.ts';
import { type PlacedVerb, placeVerbs } from './place-verbs.ts';
import type { Scene } from './scene.ts';
import { shrinkFor, shrinkScene } from './shrink-scene.ts';

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

/**
 * Draws a scene through a camera. While the camera flies (`settled` names the words of where it will land), labels
 * keep their places beside their marks and nothing is searched for.
 */
export function drawNetwork(
  scene: Scene,
  camera: Camera,
  size: Size,
  letterOf: (report: ReportId) => string,
  settled: Labels | null = null,
): Drawing {
  const drawn = scene.actors.length > mostAsSvg ? shrinkScene(scene, shrinkFor(camera.scale)) : scene;
  const links = drawLinks(drawn.links, drawn.actors, camera);
  if (settled) return { scene: drawn, camera, links, labels: settled, verbs: [] };
  const labels = placeLabels(drawn.actors, links, camera, size);
  const verbs = placeVerbs(links, labels, drawn.actors, camera, size, letterOf);
  return { scene: drawn, camera, links, labels, verbs };
}
