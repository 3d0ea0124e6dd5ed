import type { PanelProps } from '../../state/story.ts';
import { IconButton } from './IconButton.tsx';
import { SelectionChip } from './SelectionChip.tsx';

interface ChosenBarProps extends PanelProps {
  /** Where the arrows stand and among how many: "7 of 10". */
  readonly words: string;
  /** What an arrow leads to: "mention". */
  readonly unit: string;
  readonly onStep: (by: number) => void;
}

/** On a phone, below a panel: what is selected, and the arrows to its next and last place there. */
export function ChosenBar({ story, changeView, words, unit, onStep }: ChosenBarProps) {
  return (
    <div className="chosen">
      <SelectionChip story={story} changeView={changeView} />
      <span className="chosen-words" aria-live="polite">
        {words}
      </span>
      <IconButton icon="up" label={`Last ${unit}`} look="small" onClick={() => onStep(-1)} />
      <IconButton icon="down" label={`Next ${unit}`} look="small" onClick={() => onStep(1)} />
    </div>
  );
}
