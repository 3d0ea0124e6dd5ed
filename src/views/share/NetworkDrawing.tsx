import type { Ref } from 'react';
import type { Story } from '../../state/story.ts';
import type { ReportId } from '../../text/report.ts';
import { fitCamera } from '../network/camera.ts';
import { drawNetwork } from '../network/drawing.ts';
import { sizeMarks } from '../network/mark-size.ts';
import { SvgNetwork } from '../network/SvgNetwork.tsx';
import { buildScene } from '../network/scene.ts';
import { spreadPlaces, stretchPlaces } from '../network/spread-places.ts';
import { PictureFrame } from './PictureFrame.tsx';
import '../network/network.css';

interface DrawingProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly story: Story;
}

/** Larger than any panel, so that more names have room. */
const size = { width: 1120, height: 840 };

/** The network as filtered and selected, drawn anew for a file. */
export function NetworkDrawing({ ref, story }: DrawingProps) {
  const places = spreadPlaces(story, stretchPlaces(story, { x: 1, y: 1 }), size);
  const scene = buildScene(story, new Map(), places, sizeMarks(story, size));
  const letterOf = (id: ReportId) => story.index.reports.get(id)?.letter ?? '';
  const drawing = drawNetwork(scene, fitCamera(scene.actors, size, 2), size, letterOf);
  return (
    <PictureFrame ref={ref} story={story} heading="who did what to whom" {...size}>
      <SvgNetwork drawing={drawing} size={size} focused={null} hovered={null} pointed={null} />
    </PictureFrame>
  );
}
