import { ClassGlyph } from '../ui/ClassGlyph.tsx';
import type { DrawnLink } from './drawn-link.ts';
import { type Point, tenths } from './geometry.ts';
import type { Head } from './link-curve.ts';
import { dashOf, lineTokens, strokeOf, tokenOf, writeCurve } from './link-look.ts';
import type { SceneLink } from './scene.ts';

interface LinkLineProps {
  readonly drawn: DrawnLink;
  readonly hovered: boolean;
  /** The sentence that is pointed at says so. */
  readonly pointed: boolean;
}

/** One link: its line, its heads, the sign of its class; a selected one lies in a marker casing. */
export function LinkLine({ drawn, hovered, pointed }: LinkLineProps) {
  const { of, shaft, heads, glyph } = drawn;
  const color = `var(${pointed ? lineTokens[of.link.kind] : quietToken(of, hovered)})`;
  const raised = hovered || pointed;
  const line = writeCurve(shaft);
  const whole = writeCurve(drawn.curve);
  return (
    <g className="network-link" data-emphasis={of.emphasis} data-link={of.link.id} data-pointed={pointed}>
      {of.selected ? <Casing path={whole} /> : null}
      <path
        d={line}
        fill="none"
        stroke={color}
        strokeWidth={strokeOf(of) + (raised ? 0.8 : 0)}
        strokeDasharray={dashOf(of)?.map(tenths).join(' ')}
      />
      {heads.map((head) => (
        <HeadMark key={`${head.points[1].x} ${head.points[1].y}`} head={head} color={color} />
      ))}
      {glyph ? (
        <>
          <circle
            cx={tenths(glyph.x)}
            cy={tenths(glyph.y)}
            r={glyph.size / 2 + 1.6}
            fill={of.selected ? 'var(--marker-2)' : 'var(--surface)'}
          />
          <g transform={`translate(${tenths(glyph.x - glyph.size / 2)} ${tenths(glyph.y - glyph.size / 2)})`}>
            <ClassGlyph kind={of.link.kind} size={glyph.size} />
          </g>
        </>
      ) : null}
    </g>
  );
}

function quietToken(of: SceneLink, hovered: boolean): string {
  return hovered && of.emphasis === 'context' ? '--line-2' : tokenOf(of);
}

function Casing({ path }: { readonly path: string }) {
  return (
    <>
      <path d={path} fill="none" stroke="var(--on-marker-2)" strokeWidth="16.5" strokeLinecap="round" />
      <path d={path} fill="none" stroke="var(--marker-2)" strokeWidth="14" strokeLinecap="round" />
    </>
  );
}

function HeadMark({ head, color }: { readonly head: Head; readonly color: string }) {
  const points = head.points.map(writePoint).join(' ');
  return head.look === 'filled' ? (
    <polygon points={points} fill={color} />
  ) : (
    <polyline points={points} fill="none" stroke={color} strokeWidth={head.strokeWidth} />
  );
}

function writePoint({ x, y }: Point): string {
  return `${tenths(x)},${tenths(y)}`;
}
