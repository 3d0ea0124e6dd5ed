import { type RefObject, useEffect, useRef, useState } from 'react';
import { canBeMoved, isCurrent, type Painted, paintPicture, type Wanted } from './painted.ts';
import { advanceSteps } from './steps.ts';

type Canvases = readonly [RefObject<HTMLCanvasElement | null>, RefObject<HTMLCanvasElement | null>];

/** How long painting may hold a frame up, in ms. */
const share = 5;
/** The camera stands still when it has not moved for so long, in ms. */
const rest = 120;

/** A picture that is being painted, or that will be when the camera rests. */
interface Job {
  readonly stop: () => void;
  readonly painting: boolean;
}

/**
 * Keeps a picture of what is wanted on one of two canvases; null until there is a first. A picture that can be moved
 * is painted anew when the camera rests, another at once. What is being painted is finished whatever else is wanted
 * meanwhile, so that there is always a next picture.
 */
export function usePainter(canvases: Canvases, wanted: Wanted): Painted | null {
  const [painted, setPainted] = useState<Painted | null>(null);
  const job = useRef<Job | null>(null);
  useEffect(() => {
    if (job.current?.painting) return;
    job.current?.stop();
    job.current = null;
    if (painted && isCurrent(painted, wanted)) return;
    const begin = () => {
      job.current = paintInFrames(canvases, wanted, painted, (picture) => {
        job.current = null;
        setPainted(picture);
      });
    };
    if (painted && canBeMoved(painted, wanted) && painted.of.camera !== wanted.camera)
      job.current = waitFor(begin);
    else begin();
  });
  useEffect(() => () => job.current?.stop(), []);
  return painted;
}

function waitFor(begin: () => void): Job {
  const timer = setTimeout(begin, rest);
  return { painting: false, stop: () => clearTimeout(timer) };
}

function paintInFrames(
  canvases: Canvases,
  wanted: Wanted,
  before: Painted | null,
  show: (painted: Painted) => void,
): Job {
  const side = before?.side === 0 ? 1 : 0;
  const canvas = canvases[side].current;
  let frame = 0;
  if (canvas) {
    const steps = paintPicture(canvas, wanted, before);
    const paint = () => {
      const until = performance.now() + share;
      const done = advanceSteps(steps, () => performance.now() >= until);
      if (done) show({ of: wanted, drawing: done.result, side });
      else frame = requestAnimationFrame(paint);
    };
    frame = requestAnimationFrame(paint);
  }
  return { painting: canvas !== null, stop: () => cancelAnimationFrame(frame) };
}
