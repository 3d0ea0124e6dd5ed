import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';

interface RailHeadProps {
  /** How many filters are set. */
  readonly filters: number;
  /** null where the rail is always there. */
  readonly onClose: (() => void) | null;
}

export function RailHead({ filters, onClose }: RailHeadProps) {
  return (
    <div className="rail-head">
      <h2 className="chip">
        <Icon name="filters" />
        Filters
      </h2>
      <span className="ml-auto text-ink-3 text-note">{filters === 0 ? 'none set' : `${filters} set`}</span>
      {onClose === null ? null : (
        <IconButton icon="close" label="Close the filters" look="small" onClick={onClose} />
      )}
    </div>
  );
}
