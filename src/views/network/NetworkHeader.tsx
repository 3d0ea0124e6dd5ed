import type { PanelProps } from '../../state/story.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { SelectionChip } from '../ui/SelectionChip.tsx';

interface NetworkHeaderProps extends PanelProps {
  readonly counts: string;
  readonly asTable: boolean;
  readonly onTable: () => void;
  readonly onFullscreen: () => void;
}

/** The panel's title or what is selected, the counts, and the two buttons. */
export function NetworkHeader({
  story,
  changeView,
  counts,
  asTable,
  onTable,
  onFullscreen,
}: NetworkHeaderProps) {
  const selected = story.view.selection !== null;
  return (
    <header className="network-header">
      <h2 id="network-title" className={selected ? 'sr-only' : 'network-title'}>
        Who did what to whom
      </h2>
      <SelectionChip story={story} changeView={changeView} />
      <span className="network-counts" aria-live="polite">
        {counts}
      </span>
      <IconButton icon="fit" label="Full screen" look="small" onClick={onFullscreen} />
      <IconButton
        icon={asTable ? 'network' : 'table'}
        label={asTable ? 'Show as picture' : 'Show as table'}
        look="small"
        aria-pressed={asTable}
        onClick={onTable}
      />
    </header>
  );
}
