import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

interface ChipProps {
  readonly look: 'selected' | 'filter';
  readonly mark?: ReactNode;
  readonly words: string;
  /** What the cross does, in words: "Remove the filter by France". */
  readonly removeLabel: string;
  readonly onRemove: () => void;
  /** What a click on the words does, where it does something. */
  readonly change?: { readonly label: string; readonly onChange: () => void };
}

/** What is selected, or a filter that is set, with a cross to undo it. */
export function Chip({ look, mark, words, removeLabel, onRemove, change }: ChipProps) {
  return (
    <span className={`chip chip-${look}`}>
      {mark}
      {change === undefined ? (
        <span className="chip-words" title={words}>
          {words}
        </span>
      ) : (
        <button type="button" className="chip-words" title={change.label} onClick={change.onChange}>
          {words} <span className="sr-only">: {change.label}</span>
        </button>
      )}
      <button type="button" className="chip-remove" aria-label={removeLabel} onClick={onRemove}>
        <Icon name="close" small />
      </button>
    </span>
  );
}
