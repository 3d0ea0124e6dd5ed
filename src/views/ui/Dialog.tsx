import { type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  readonly subtitle?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Further classes for the frame, a width for instance. */
  readonly className?: string;
}

/** A modal dialog on the browser's own: it holds the focus, closes with Esc and a click beside it. */
export function Dialog({ title, subtitle, onClose, children, className = '' }: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    frame.current?.showModal();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way to close is Esc, which the browser handles
    <dialog
      ref={frame}
      aria-labelledby={titleId}
      className={`dialog ${className}`}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === frame.current) frame.current?.close();
      }}
    >
      <header className="flex items-start gap-3 border-line border-b py-4 pr-3 pl-5">
        <div className="min-w-0 flex-1">
          <h2 id={titleId} className="font-semibold font-serif text-title tracking-[-.015em]">
            {title}
          </h2>
          {subtitle === undefined ? null : <p className="mt-0.5 text-control text-ink-2">{subtitle}</p>}
        </div>
        <IconButton icon="close" label="Close" look="small" onClick={() => frame.current?.close()} />
      </header>
      <div className="overflow-y-auto px-5 pt-3.5 pb-4">{children}</div>
    </dialog>
  );
}
