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
 * The camera of the network. It flies to `fit` whenever that changes and stays where the reader moves it until then;
 * with reduced motion it is simply there.
 */
export function useCamera(fit: Camera): CameraControl {
  const [camera, setCamera] = useState(fit);
  const [flying, setFlying] = useState(false);
  const [calls, setCalls] = useState(0);
  const now = useRef(camera);
  const born = useRef(true);
  now.current = camera;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a refit is a call for the same flight again
  useEffect(() => {
    const jump = born.current || wantsNoMotion();
    born.current = false;
    if (jump) {
      setCamera(fit);
      return;
    }
    return fly(now.current, fit, setCamera, setFlying);
  }, [fit, calls]);
  return { camera, flying, setCamera, refit: () => setCalls((count) => count + 1) };
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
  return () => {
    cancelAnimationFrame(frame);
    setFlying(false);
  };
}

/** Fast first, like the stylesheet's --ease. */
function easeOut(share: number): number {
  const left = 1 - share;
  return 1 - left * left * left;
}

function wantsNoMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
