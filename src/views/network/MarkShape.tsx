import { tenths } from './geometry.ts';
import type { SceneActor } from './scene.ts';

interface MarkShapeProps {
  readonly actor: SceneActor;
  readonly focused: boolean;
}

/** The shape of an actor round the origin: plate, circle, dashed circle, hexagon or triangle, with its rings. */
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
          <circle className="network-dot" cx={-radius * 0.34} cy={radius * 0.22} r={radius * 0.19} />
          <circle className="network-dot" cx={radius * 0.34} cy={radius * 0.22} r={radius * 0.19} />
          <circle className="network-dot" cy={-radius * 0.36} r={radius * 0.19} />
        </g>
      );
    case 'organisation':
      return <polygon className="network-organisation" points={hexagon(radius)} />;
    case 'place':
      return <polygon className="network-place" points={triangle(radius)} />;
    default:
      return <circle className="network-person" r={radius} />;
  }
}

function hexagon(radius: number): string {
  const [half, side] = [radius / 2, radius * 0.866];
  return `${radius},0 ${half},${side} ${-half},${side} ${-radius},0 ${-half},${-side} ${half},${-side}`;
}

function triangle(radius: number): string {
  return `0,${-radius} ${radius * 0.9},${radius * 0.72} ${-radius * 0.9},${radius * 0.72}`;
}
