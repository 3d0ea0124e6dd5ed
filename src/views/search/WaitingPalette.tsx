import { useEffect, useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';

interface WaitingPaletteProps {
  /** Told all that is typed so far. */
  readonly onType: (words: string) => void;
  readonly onClose: () => void;
}

/** Stands for the palette while that is fetched, so that nothing of what is typed is lost. */
export function WaitingPalette({ onType, onClose }: WaitingPaletteProps) {
  const frame = useRef<HTMLDialogElement>(null);
  useEffect(() => frame.current?.showModal(), []);
  return (
    <dialog ref={frame} className="palette" aria-label="Search" onClose={onClose}>
      <div className="palette-bar">
        <Icon name="search" />
        <input
          aria-label="Find a name or word"
          placeholder="Find a name or word"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onType(event.target.value)}
        />
        <kbd className="key">Esc</kbd>
      </div>
    </dialog>
  );
}
