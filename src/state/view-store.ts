import { decodeLink } from '../link/decode-link.ts';
import { encodeLink } from '../link/encode-link.ts';
import type { LinkProblem } from '../link/link-problem.ts';
import type { ViewState } from '../link/view-state.ts';
import type { ChangeView } from './story.ts';

/** What the address says, with what could not be read of it. Problems are new objects for each new address. */
export interface ViewSnapshot {
  readonly view: ViewState;
  readonly problems: readonly LinkProblem[];
}

export interface ViewStore {
  readonly subscribe: (onChange: () => void) => () => void;
  readonly getSnapshot: () => ViewSnapshot;
  readonly changeView: ChangeView;
}

/** The part of a window that the store needs. */
export type AddressBar = Pick<
  Window,
  'location' | 'history' | 'addEventListener' | 'setTimeout' | 'clearTimeout'
>;

/** Browsers refuse more than about 100 changes of the address in 30 s, so changes that make no step are gathered. */
const gatherMs = 400;
const noProblems: readonly LinkProblem[] = [];

/** Keeps the view and the address the same: the view is in the address, back and forward are the browser's own. */
export function createViewStore(bar: AddressBar): ViewStore {
  const listeners = new Set<() => void>();
  let snapshot = read();
  let waiting: number | null = null;

  function read(): ViewSnapshot {
    return decodeLink(bar.location.hash, bar.location.href);
  }

  function tell(next: ViewSnapshot): void {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  function write(step: 'push' | 'replace'): void {
    if (waiting !== null) bar.clearTimeout(waiting);
    waiting = null;
    const link = encodeLink(snapshot.view);
    const address = link === '' ? bar.location.pathname + bar.location.search : `#${link}`;
    if (step === 'push') bar.history.pushState(null, '', address);
    else bar.history.replaceState(null, '', address);
  }

  function followAddress(): void {
    if (waiting !== null) bar.clearTimeout(waiting);
    waiting = null;
    if (bar.location.hash.slice(1) !== encodeLink(snapshot.view)) tell(read());
  }

  const changeView: ChangeView = (change, step = 'push') => {
    const view = change(snapshot.view);
    if (view === snapshot.view) return;
    const isSame = encodeLink(view) === encodeLink(snapshot.view);
    if (step === 'push' && waiting !== null) write('replace');
    tell({ view, problems: noProblems });
    if (isSame) return;
    if (step === 'push') write('push');
    else waiting ??= bar.setTimeout(() => write('replace'), gatherMs);
  };

  bar.addEventListener('popstate', followAddress);
  bar.addEventListener('hashchange', followAddress);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getSnapshot: () => snapshot,
    changeView,
  };
}
