import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom does not have: media queries (answered by the width of the window; nothing else matches), and dialogs
// that are modal (here they are only open, and closing tells of it as browsers do).

function matchMedia(query: string): MediaQueryList {
  const least = Number(/^\(min-width: (\d+)px\)$/.exec(query)?.[1] ?? Number.POSITIVE_INFINITY);
  const events = new EventTarget();
  return Object.assign(events, {
    media: query,
    matches: window.innerWidth >= least,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

window.matchMedia = matchMedia;

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};

HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
