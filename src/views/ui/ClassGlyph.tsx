import type { LinkKind } from '../../graph/link.ts';

interface ClassGlyphProps {
  readonly kind: LinkKind;
  readonly size?: number;
}

/** The sign of a class of links: circle or diamond, filled for deeds and open for words; a dash for a tie. */
export function ClassGlyph({ kind, size = 11 }: ClassGlyphProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" className="flex-none" aria-hidden="true">
      {drawGlyph(kind)}
    </svg>
  );
}

function drawGlyph(kind: LinkKind) {
  switch (kind) {
    case 'material-cooperation':
      return <circle cx="6" cy="6" r="4.8" fill="var(--mc)" />;
    case 'verbal-cooperation':
      return <circle cx="6" cy="6" r="3.8" fill="var(--surface)" stroke="var(--vc)" strokeWidth="2" />;
    case 'verbal-conflict':
      return (
        <path d="M6 1.6 10.4 6 6 10.4 1.6 6Z" fill="var(--surface)" stroke="var(--vx)" strokeWidth="2" />
      );
    case 'material-conflict':
      return <path d="M6 .3 11.7 6 6 11.7 .3 6Z" fill="var(--mx)" />;
    case 'tie':
      return <path d="M2 6h8" stroke="var(--tie)" strokeWidth="2" />;
  }
}
