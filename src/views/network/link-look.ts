import type { LinkKind } from '../../graph/link.ts';
import type { Curve } from './geometry.ts';
import { tenths } from './geometry.ts';
import type { SceneLink } from './scene.ts';

/** The tokens of each class: of its lines, and of words in its colour. */
export const lineTokens: Readonly<Record<LinkKind, string>> = {
  'material-cooperation': '--mc',
  'verbal-cooperation': '--vc',
  'verbal-conflict': '--vx',
  'material-conflict': '--mx',
  tie: '--tie',
};

export const wordTokens: Readonly<Record<LinkKind, string>> = {
  'material-cooperation': '--mc-t',
  'verbal-cooperation': '--vc-t',
  'verbal-conflict': '--vx-t',
  'material-conflict': '--mx-t',
  tie: '--ink-3',
};

/** The token of a line as it is emphasised. */
export function tokenOf({ link, emphasis }: SceneLink): string {
  return emphasis === 'context' ? '--line' : lineTokens[link.kind];
}

export function strokeOf({ emphasis, width }: SceneLink): number {
  return emphasis === 'context' ? 1.2 : width;
}

/** Dashes for what is reported or planned, longer on thick lines; null for what a report states. */
export function dashOf({ link, width }: SceneLink): readonly [number, number] | null {
  return link.tentative ? [3.1 + 1.15 * width, 2.4 + 0.9 * width] : null;
}

/** A curve as the value of a path's `d`. */
export function writeCurve({ start, control, end }: Curve): string {
  const [a, b, c] = [start, control, end].map(({ x, y }) => `${tenths(x)},${tenths(y)}`);
  return `M${a}Q${b} ${c}`;
}
