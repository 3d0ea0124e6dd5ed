import { useEffect, useRef, useState } from 'react';
import { type Camera, mixCameras } from './camera.ts';

const flightMs = 240;

interface CameraControl {
  readonly camera: Camera;
  readonly flying: boolean;
  readonly setCamera: (change: (camera: Camera) => Camera) => void;
  /** Back to what fits, from wherever the reader has gone. */
  readonly refit: () => void;
}

/**
 * The camera of the network. It flies to `fit` when that changes with what is shown (`scene`), and stays where the
 * reader moves it until then. When only the panel changes its size it is simply there, as with reduced motion.
 */
export function useCamera(fit: Camera, scene: unknown): CameraControl {
  const [camera, setCamera] = useState(fit);
  const [flying, setFlying] = useState(false);
  const [calls, setCalls] = useState(0);
  const now = useRef(camera);
  const seen = useRef({ fit, scene, calls, flying: false });
  now.current = camera;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a scene that changes without its fit moves nothing, and a refit is the same flight again
  useEffect(() => {
    const before = seen.current;
    const moves = before.scene !== scene || before.calls !== calls || before.flying;
    seen.current = { fit, scene, calls, flying: false };
    if (!moves || wantsNoMotion()) {
      setCamera(fit);
      setFlying(false);
      return;
    }
    return fly(now.current, fit, setCamera, (on) => {
      seen.current.flying = on;
      setFlying(on);
    });
  }, [fit, calls]);
  // From the first frame on, so that nothing is drawn for where the camera only leaves.
  return {
    camera,
    flying: flying || seen.current.fit !== fit,
    setCamera,
    refit: () => setCalls((count) => count + 1),
  };
}

function fly(
  from: Camera,
  to: Camera,
  show: (camera: Camera) => void,
  setFlying: (flying: boolean) => void,
): () => void {
  let frame = 0;
  let start: number | null = null;
  const step = (time: number) => {
    start ??= time;
    const share = Math.min(1, (time - start) / flightMs);
    show(share === 1 ? to : mixCameras(from, to, easeOut(share)));
    if (share < 1) frame = requestAnimationFrame(step);
    else setFlying(false);
  };
  setFlying(true);
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Fast first, like the stylesheet's --ease. */
function easeOut(share: number): number {
  const left = 1 - share;
  return 1 - left * left * left;
}

function wantsNoMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
