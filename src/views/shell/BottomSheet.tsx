import { type PointerEvent, type ReactNode, useRef, useState } from 'react';

const stops = ['low', 'half', 'full'] as const;
type Stop = (typeof stops)[number];

/** How far a finger must move, in pixels, before the sheet goes to its next stop. */
const leastPull = 24;

/** On a phone what is selected comes from below: 96 px, half or all of the screen. Pull it, or tap its handle. */
export function BottomSheet({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const [stop, setStop] = useState<Stop>('half');
  const pulledFrom = useRef<number | null>(null);
  const move = (by: number) =>
    setStop((now) => stops[Math.min(2, Math.max(0, stops.indexOf(now) + by))] ?? now);
  const release = (event: PointerEvent) => {
    const way = pulledFrom.current === null ? 0 : pulledFrom.current - event.clientY;
    pulledFrom.current = null;
    if (Math.abs(way) >= leastPull) move(Math.sign(way));
    else setStop((now) => (now === 'half' ? 'full' : 'half'));
  };
  return (
    <aside className={`sheet sheet-${stop}`} aria-label={label}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={stop === 'full' ? 'Make the sheet smaller' : 'Make the sheet larger'}
        onPointerDown={(event) => {
          pulledFrom.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={release}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') move(1);
          if (event.key === 'ArrowDown') move(-1);
          if (event.key === 'Enter' || event.key === ' ') move(stop === 'full' ? -1 : 1);
        }}
      />
      <div className="sheet-body">{children}</div>
    </aside>
  );
}
