import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface MenuItem {
  readonly label: string;
  readonly icon?: IconName;
  readonly hint?: string;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: IconName;
  readonly items: readonly MenuItem[];
  readonly look?: 'plain' | 'bare';
}

/** A button that opens a short list of things to do. Arrows move, Enter chooses, Esc and a click elsewhere close. */
export function Menu({ label, icon, items, look = 'plain' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    itemsOf(frame.current)[0]?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && frame.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div ref={frame} className="relative">
      <button
        ref={button}
        type="button"
        className={`button button-icon ${look === 'bare' ? 'button-bare' : ''}`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
      </button>
      {open ? (
        <div
          className="menu"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => moveIn(event, frame.current, close)}
        >
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              {item.icon === undefined ? null : <Icon name={item.icon} />}
              <span className="flex-1">{item.label}</span>
              {item.hint === undefined ? null : <kbd className="key">{item.hint}</kbd>}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function moveIn(event: KeyboardEvent, frame: HTMLElement | null, close: () => void): void {
  if (event.key === 'Escape' || event.key === 'Tab') {
    if (event.key === 'Escape') event.preventDefault();
    event.stopPropagation();
    close();
    return;
  }
  const items = itemsOf(frame);
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = moves[event.key]?.(at, items.length);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

function itemsOf(frame: HTMLElement | null): readonly HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}
