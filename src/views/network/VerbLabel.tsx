import { tenths } from './geometry.ts';
import { wordTokens } from './link-look.ts';
import type { PlacedVerb } from './place-verbs.ts';

/** The verb on a lit link, in the colour of its class, and which reports say it. */
export function VerbLabel({ placed }: { readonly placed: PlacedVerb }) {
  const { link, verb, letters, count, x, y, align } = placed;
  return (
    <text
      className="network-verb"
      x={tenths(x)}
      y={tenths(y)}
      textAnchor={align}
      fill={`var(${wordTokens[link.of.link.kind]})`}
    >
      {letters === '' ? verb : `${verb} ${letters}`}
      {count === '' ? null : (
        <tspan className="network-verb-count" x={tenths(x)} dy="13">
          {count}
        </tspan>
      )}
    </text>
  );
}
