import { useEffect, useRef } from 'react';
import type { LinkId } from '../../graph/link.ts';
import type { EntityId } from '../../resolve/entity.ts';
import type { Size } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { paintNetwork } from './paint-network.ts';

interface CanvasNetworkProps {
  readonly drawing: Drawing;
  readonly size: Size;
  readonly focused: EntityId | null;
  readonly hovered: LinkId | null;
  /** Links of the sentence that is pointed at: the others step back. */
  readonly pointed: ReadonlySet<LinkId> | null;
}

/** The same picture on a canvas, for networks that as elements would make the page slow. */
export function CanvasNetwork({ drawing, size, focused, hovered, pointed }: CanvasNetworkProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const density = window.devicePixelRatio || 1;
    canvas.current.width = size.width * density;
    canvas.current.height = size.height * density;
    context.scale(density, density);
    paintNetwork(context, drawing, size, { focused, hovered, pointed });
  }, [drawing, size, focused, hovered, pointed]);
  return (
    <div className="network-picture" aria-hidden="true">
      <canvas ref={canvas} style={{ width: size.width, height: size.height }} />
    </div>
  );
}
