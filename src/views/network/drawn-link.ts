import type { Curve, Point } from './geometry.ts';
import type { Head } from './link-curve.ts';
import type { SceneLink } from './scene.ts';

/** A link as it is drawn, in pixels of the panel. */
export interface DrawnLink {
  readonly of: SceneLink;
  /** From mark to mark, heads included: what the pointer meets and what labels avoid. */
  readonly curve: Curve;
  /** What is stroked: ends under the heads left out. */
  readonly shaft: Curve;
  readonly heads: readonly Head[];
  readonly points: readonly Point[];
  /** The sign of the class on the line; null for ties and for context, which have none. */
  readonly glyph: (Point & { readonly size: number }) | null;
}
