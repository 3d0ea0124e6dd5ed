import { type Point, tenths } from './geometry.ts';
import { placeDots, placeHexagon, placeTriangle } from './mark-corners.ts';
import type { SceneActor } from './scene.ts';

interface MarkShapeProps {
  readonly actor: SceneActor;
  readonly focused: boolean;
}

/** The shape of an actor round the origin: plate, circle, dashed circle, hexagon, triangle or disc, with its rings. */
export function MarkShape({ actor, focused }: MarkShapeProps) {
  const { shape, halfWidth, halfHeight } = actor.box;
  const plate = shape === 'plate';
  const [across, down] = [tenths(halfWidth), tenths(halfHeight)];
  const ring = (gap: number, className: string) =>
    plate ? (
      <rect
        className={className}
        x={-across - gap}
        y={-down - gap}
        width={2 * (across + gap)}
        height={2 * (down + gap)}
        rx={3 + gap}
      />
    ) : (
      <circle className={className} r={across + gap} />
    );
  return (
    <>
      {actor.selected ? ring(6, 'network-ring') : null}
      {focused ? ring(actor.selected ? 10 : 4, 'network-focus') : null}
      {ring(2, 'network-gap')}
      {plate ? (
        <rect className="network-plate" x={-across} y={-down} width={2 * across} height={2 * down} rx="3" />
      ) : (
        <RoundMark shape={shape} radius={across} />
      )}
    </>
  );
}

function RoundMark({
  shape,
  radius,
}: {
  readonly shape: SceneActor['box']['shape'];
  readonly radius: number;
}) {
  switch (shape) {
    case 'group':
      return (
        <g className="network-group">
          <circle r={radius} strokeDasharray="3 2" />
          {placeDots(radius).map(({ x, y, radius: dot }) => (
            <circle key={`${x} ${y}`} className="network-dot" cx={x} cy={y} r={dot} />
          ))}
        </g>
      );
    case 'organisation':
      return <polygon className="network-organisation" points={writePoints(placeHexagon(radius))} />;
    case 'place':
      return <polygon className="network-place" points={writePoints(placeTriangle(radius))} />;
    case 'thing':
      return <circle className="network-thing" r={radius} />;
    default:
      return <circle className="network-person" r={radius} />;
  }
}

function writePoints(corners: readonly Point[]): string {
  return corners.map(({ x, y }) => `${x},${y}`).join(' ');
}
