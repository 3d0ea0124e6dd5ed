import { memo } from 'react';
import type { Face } from '../../graph/text-width.ts';
import { type Camera, toScreen } from './camera.ts';
import { tenths } from './geometry.ts';
import { MarkShape } from './MarkShape.tsx';
import type { PlacedLabel } from './place-labels.ts';
import type { SceneActor } from './scene.ts';

interface ActorMarkProps {
  readonly actor: SceneActor;
  readonly camera: Camera;
  readonly label: PlacedLabel | null;
  readonly focused: boolean;
}

/** One actor: its mark, and its name inside a plate or beside any other shape. */
export function ActorMark({ actor, camera, label, focused }: ActorMarkProps) {
  const { entity, emphasis } = actor;
  const { x, y } = toScreen(camera, actor);
  return (
    <g
      className="network-actor"
      data-emphasis={emphasis}
      data-actor={entity.id}
      transform={`translate(${tenths(x)} ${tenths(y)})`}
    >
      <MarkAndName actor={actor} label={label} focused={focused} />
    </g>
  );
}

/** All but the place: what stays the same while the camera flies. */
const MarkAndName = memo(function MarkAndName({ actor, label, focused }: Omit<ActorMarkProps, 'camera'>) {
  return (
    <>
      <MarkShape actor={actor} focused={focused} />
      {actor.box.shape === 'plate' ? <PlateName actor={actor} /> : null}
      {label ? <SideName label={label} /> : null}
    </>
  );
});

function PlateName({ actor }: { readonly actor: SceneActor }) {
  const { label } = actor.box;
  return (
    <text
      className="network-plate-name"
      fontSize={tenths(label.size)}
      textAnchor="middle"
      y={tenths(label.size * 0.36)}
    >
      {label.lines.join(' ')}
    </text>
  );
}

const faces: Readonly<Record<Face, string>> = {
  sans400: 'network-name network-name-quiet',
  sans500: 'network-name network-name-person',
  sans600: 'network-name',
  serifItalic: 'network-name network-name-group',
};

function SideName({ label: { label, dx, dy, align } }: { readonly label: PlacedLabel }) {
  return (
    <text className={faces[label.face]} fontSize={label.size} textAnchor={align} y={tenths(dy)}>
      {label.lines.map((line, at) => (
        <tspan key={line} x={tenths(dx)} dy={at === 0 ? 0 : label.lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
