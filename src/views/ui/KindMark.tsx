import type { EntityKind } from '../../resolve/entity.ts';

interface KindMarkProps {
  readonly kind: EntityKind;
  /** A union of states has a country's plate. */
  readonly bloc?: boolean;
  readonly size?: number;
}

/** The shape of a kind of name: circle, plate, triangle, hexagon, dashed circle. Always beside its word. */
export function KindMark({ kind, bloc = false, size = 14 }: KindMarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" className="flex-none" aria-hidden="true">
      {drawShape(bloc ? 'country' : kind)}
    </svg>
  );
}

function drawShape(kind: EntityKind) {
  switch (kind) {
    case 'person':
      return (
        <circle cx="7" cy="7" r="4.6" fill="var(--node-person)" stroke="var(--person)" strokeWidth="1.5" />
      );
    case 'country':
      return <rect x="2.86" y="2.86" width="8.28" height="8.28" rx="1.5" fill="var(--node-country)" />;
    case 'place':
      return (
        <path
          d="M7 2.4 11.6 10.7H2.4Z"
          fill="none"
          stroke="var(--place)"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      );
    case 'organisation':
      return (
        <path
          d="M12.1 7 9.5 11.4H4.5L1.9 7 4.5 2.6H9.5Z"
          fill="var(--node-org)"
          stroke="var(--org)"
          strokeWidth="1.5"
        />
      );
    case 'group':
      return (
        <g fill="var(--group)">
          <circle
            cx="7"
            cy="7"
            r="5.4"
            fill="none"
            stroke="var(--group)"
            strokeWidth="1.3"
            strokeDasharray="2 1.4"
          />
          <circle cx="5" cy="8.3" r="1.2" />
          <circle cx="9" cy="8.3" r="1.2" />
          <circle cx="7" cy="5.1" r="1.2" />
        </g>
      );
    default:
      return <circle cx="7" cy="7" r="2.2" fill="var(--control)" />;
  }
}
