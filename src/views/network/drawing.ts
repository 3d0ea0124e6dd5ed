import type { ReportId } from '../../text/report.ts';
import type { Camera, Size } from './camera.ts';
import { type DrawnLink, drawLinks } from './draw-links.ts';
import { type Labels, placeLabels } from './place-labels.ts';
import { type PlacedVerb, placeVerbs } from './place-verbs.ts';
import type { Scene } from './scene.ts';

/** The whole picture as shapes in pixels: what both the SVG and the canvas draw. */
export interface Drawing {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly links: readonly DrawnLink[];
  readonly labels: Labels;
  readonly verbs: readonly PlacedVerb[];
}

/** Above so many actors words are placed in a coarser way and a canvas draws. */
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
  const links = drawLinks(scene.links, scene.actors, camera);
  if (settled) return { scene, camera, links, labels: settled, verbs: [] };
  const labels = placeLabels(scene.actors, links, camera, size);
  const verbs = placeVerbs(links, labels, scene.actors, camera, size, letterOf);
  return { scene, camera, links, labels, verbs };
}
