import type { PanelProps } from '../../state/story.ts';
import { SelectionChip } from '../ui/SelectionChip.tsx';

interface PhoneChosenProps extends PanelProps {
  readonly onShow: () => void;
}

/** What is selected, below the panels of a phone that have no sheet; it leads to the sheet. */
export function PhoneChosen({ story, changeView, onShow }: PhoneChosenProps) {
  const { focus } = story;
  if (story.view.selection === null || focus === null) return null;
  const words =
    story.view.panel === 'timeline'
      ? `${focus.events.size} of ${story.index.events.size} events`
      : `in ${focus.sentences.length} sentences`;
  return (
    <div className="chosen">
      <SelectionChip story={story} changeView={changeView} />
      <button type="button" className="text-link ml-auto min-h-11 whitespace-nowrap" onClick={onShow}>
        {words}
      </button>
    </div>
  );
}
