import { useMemo, useState } from 'react';
import type { ReportId } from '../../text/report.ts';
import type { Camera, Size } from './camera.ts';
import { type Drawing, drawNetwork, mostAsSvg } from './drawing.ts';
import type { Scene } from './scene.ts';

interface Flight {
  readonly camera: Camera;
  readonly fit: Camera;
  readonly flying: boolean;
}

/**
 * The drawing of a scene. `whole` follows every place of the camera at once, but while it flies it is the drawing of
 * where it lands; null for a large scene, which is painted in steps: `drawing` is then the last that was painted, for
 * the camera that it names, and null before the first.
 */
export function useDrawing(
  scene: Scene,
  { camera, fit, flying }: Flight,
  size: Size,
  letterOf: (report: ReportId) => string,
) {
  const large = scene.actors.length > mostAsSvg;
  const [painted, setPainted] = useState<Drawing | null>(null);
  const landed = useMemo(
    () => (large ? null : drawNetwork(scene, fit, size, letterOf)),
    [large, scene, fit, size, letterOf],
  );
  const whole = useMemo(() => {
    if (!landed || flying || camera === fit) return landed;
    return drawNetwork(scene, camera, size, letterOf);
  }, [scene, camera, fit, size, letterOf, flying, landed]);
  return { whole, drawing: whole ?? painted, setPainted };
}
