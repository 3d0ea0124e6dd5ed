import type { LinkId } from '../../graph/link.ts';
import type { EntityId } from '../../resolve/entity.ts';
import { ActorMark } from './ActorMark.tsx';
import type { Size } from './camera.ts';
import type { Drawing } from './drawing.ts';
import { LinkLine } from './LinkLine.tsx';
import { VerbLabel } from './VerbLabel.tsx';

interface SvgNetworkProps {
  readonly drawing: Drawing;
  readonly size: Size;
  readonly focused: EntityId | null;
  readonly hovered: LinkId | null;
  /** Links of the sentence that is pointed at: the others step back. */
  readonly pointed: ReadonlySet<LinkId> | null;
}

/** The picture as SVG, for networks of up to some hundred names. The stage knows by itself what the pointer is on. */
export function SvgNetwork({ drawing, size, focused, hovered, pointed }: SvgNetworkProps) {
  const { scene, camera, links, labels, verbs } = drawing;
  return (
    <svg
      className="network-picture"
      data-pointing={pointed === null ? undefined : ''}
      width={size.width}
      height={size.height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
    >
      {links.map((link) => (
        <LinkLine
          key={link.of.link.id}
          drawn={link}
          hovered={link.of.link.id === hovered}
          pointed={pointed?.has(link.of.link.id) ?? false}
        />
      ))}
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
      {verbs.map((verb) => (
        <VerbLabel key={verb.link.of.link.id} placed={verb} />
      ))}
    </svg>
  );
}
