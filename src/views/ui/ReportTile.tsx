interface ReportTileProps {
  readonly letter: string;
  readonly size?: 'small' | 'normal' | 'large';
  /** Outlined where the report is not open. */
  readonly outlined?: boolean;
}

/** A report's letter. Always beside words that name the report, or inside a button that does. */
export function ReportTile({ letter, size = 'normal', outlined = false }: ReportTileProps) {
  const classes = [
    'tile',
    size === 'normal' ? '' : `tile-${size}`,
    outlined ? 'tile-outlined' : '',
    letter.length > 1 ? 'tile-wide' : '',
  ];
  return <span className={classes.filter(Boolean).join(' ')}>{letter}</span>;
}
