import { useEffect, useRef } from 'react';

/** What to do on a key: "j", "Shift+C", "Control+k", "esc", or two in a row, "g e". */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** The longest pause between the two keys of a pair, in milliseconds. */
const pairMs = 5000;
const place = 'crossread-keys';
/** What letters are typed into; a box to tick is not. */
const takesLetters =
  'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable="true"]';

/** True unless the reader has turned the keys of one letter off; keys with Control work always. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    // Without storage nothing can have been turned off.
    return true;
  }
}

/** Turns the keys of one letter on or off, and remembers it where the browser lets it. */
export function setKeysOn(on: boolean): void {
  try {
    localStorage.setItem(place, on ? 'on' : 'off');
  } catch {
    // As above.
  }
}

/** Listens for the keys of `keys` while the component is shown; silent while somebody types or a dialog is open. */
export function useKeys(keys: KeyMap): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    let first = { key: '', at: Number.NEGATIVE_INFINITY };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const key = nameKey(event);
      if (isQuiet(event) && !key.startsWith('Control+')) return;
      const pair = event.timeStamp - first.at < pairMs ? current.current[`${first.key} ${key}`] : undefined;
      first = { key, at: event.timeStamp };
      const act = pair ?? current.current[key];
      if (act === undefined) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function nameKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  if (altKey) return `Alt+${key}`;
  if (ctrlKey || metaKey) return `Control+${key.toLowerCase()}`;
  if (key === 'Escape') return 'esc';
  return shiftKey && /^\p{L}$/u.test(key) ? `Shift+${key.toUpperCase()}` : key;
}

function isQuiet(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const typing = target?.closest(takesLetters) ?? null;
  return typing !== null || (event.key !== 'Escape' && !areKeysOn());
}
