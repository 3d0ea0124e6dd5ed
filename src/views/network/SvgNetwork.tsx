import { memo } from 'react';
import type { LinkId } from '../../graph/link.ts';
import type { EntityId } from '../../resolve/entity.ts';
import { ActorMark } from './ActorMark.tsx';
import type { Camera, Size } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { LinkLine } from './LinkLine.tsx';
import { VerbLabel } from './VerbLabel.tsx';

interface SvgNetworkProps {
  readonly drawing: Drawing;
  /** Where the camera is on its way to that of the drawing, if it flies. */
  readonly camera?: Camera;
  readonly size: Size;
  readonly focused: EntityId | null;
  readonly hovered: LinkId | null;
  /** Links of the sentence that is pointed at: the others step back. */
  readonly pointed: ReadonlySet<LinkId> | null;
}

/**
 * The picture as SVG, for networks of up to some hundred names. The stage knows by itself what the pointer is on. While
 * the camera flies, lines and marks of the drawing are moved, not drawn anew, and verbs wait.
 */
export function SvgNetwork({
  drawing,
  camera = drawing.camera,
  size,
  focused,
  hovered,
  pointed,
}: SvgNetworkProps) {
  const { scene, links, labels, verbs } = drawing;
  const flies = camera !== drawing.camera;
  return (
    <svg
      className="network-picture"
      data-pointing={pointed === null ? undefined : ''}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
    >
      <g className="network-lines" transform={flies ? moveLines(drawing.camera, camera) : undefined}>
        <LinkLines links={links} hovered={hovered} pointed={pointed} />
      </g>
      {/* The most mentioned on top, so that no mark lies on their names. */}
      {scene.actors.toReversed().map((actor) => (
        <ActorMark
          key={actor.entity.id}
          actor={actor}
          camera={camera}
          label={labels.get(actor) ?? null}
          focused={actor.entity.id === focused}
        />
      ))}
      {flies ? null : verbs.map((verb) => <VerbLabel key={verb.link.of.link.id} placed={verb} />)}
    </svg>
  );
}

interface LinkLinesProps extends Pick<SvgNetworkProps, 'hovered' | 'pointed'> {
  readonly links: Drawing['links'];
}

const LinkLines = memo(function LinkLines({ links, hovered, pointed }: LinkLinesProps) {
  return links.map((link) => (
    <LinkLine
      key={link.of.link.id}
      drawn={link}
      hovered={link.of.link.id === hovered}
      pointed={pointed?.has(link.of.link.id) ?? false}
    />
  ));
});

/** What takes lines drawn for one camera to where another sees them. */
function moveLines(from: Camera, to: Camera): string {
  const scale = to.scale / from.scale;
  return `translate(${to.x - from.x * scale} ${to.y - from.y * scale}) scale(${scale})`;
}
