import { useEffect, useRef } from 'react';
import type { Camera } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { beyondPanel, moveCanvas, type Wanted } from './painted.ts';
import { usePageTheme } from './use-page-theme.ts';
import { usePainter } from './use-painter.ts';

interface CanvasNetworkProps extends Omit<Wanted, 'theme'> {
  /** Where the camera stands or, while it flies, will land: what is painted next. */
  readonly landing: Camera;
  /** Told of each new picture once it is seen. */
  readonly onDrawn: (drawing: Drawing) => void;
}

/**
 * The same picture on a canvas, for networks that as elements would make the page slow. Two canvases, one behind the
 * other: while one is seen and moved with the camera, the next picture is painted on the other in small steps.
 */
export function CanvasNetwork(props: CanvasNetworkProps) {
  const { scene, camera, landing, size, letterOf, focused, hovered, pointed, onDrawn } = props;
  const canvases = [useRef<HTMLCanvasElement>(null), useRef<HTMLCanvasElement>(null)] as const;
  const theme = usePageTheme();
  const wanted = { scene, camera: landing, size, letterOf, focused, hovered, pointed, theme };
  const painted = usePainter(canvases, wanted);
  const drawing = painted?.drawing;
  useEffect(() => {
    if (drawing) onDrawn(drawing);
  }, [drawing, onDrawn]);
  const beyond = beyondPanel(painted?.of.size ?? size);
  const { width, height } = painted?.of.size ?? size;
  return (
    <div className="network-picture" aria-hidden="true">
      {canvases.map((canvas, side) => (
        <canvas
          // biome-ignore lint/suspicious/noArrayIndexKey: there are two, for good
          key={side}
          ref={canvas}
          className="network-canvas"
          data-seen={painted?.side === side}
          style={{
            width: width + 2 * beyond,
            height: height + 2 * beyond,
            transform: painted ? moveCanvas(painted.drawing.camera, camera, beyond) : undefined,
          }}
        />
      ))}
    </div>
  );
}
