import { beforeEach, describe, expect, test } from 'vitest';
import { withFilters } from '../../src/state/change-filters.ts';
import { type AddressBar, createViewStore } from '../../src/state/view-store.ts';

/** A window with a history of its own: what a browser does with addresses, steps and timers, and no more. */
function openWindow(hash = '') {
  const steps = [hash];
  let at = 0;
  let timers: (() => void)[] = [];
  const listeners = new Map<string, () => void>();
  const show = (address: string | URL | null | undefined) =>
    String(address).startsWith('#') ? String(address) : '';
  const bar = {
    location: {
      get hash() {
        return steps[at] ?? '';
      },
      href: 'https://reader.example/app/',
      pathname: '/app/',
      search: '',
    },
    history: {
      pushState: (_: unknown, __: string, address: string) => {
        steps.splice(at + 1, steps.length, show(address));
        at += 1;
      },
      replaceState: (_: unknown, __: string, address: string) => {
        steps[at] = show(address);
      },
    },
    addEventListener: (kind: string, listener: () => void) => listeners.set(kind, listener),
    setTimeout: (act: () => void) => timers.push(act),
    clearTimeout: (id: number) => {
      timers = timers.map((act, index) => (index === id - 1 ? () => undefined : act));
    },
  };
  return {
    bar: bar as unknown as AddressBar,
    steps,
    go: (by: number) => {
      at += by;
      listeners.get('popstate')?.();
    },
    type: (address: string) => {
      steps.splice(at + 1, steps.length, address);
      at += 1;
      listeners.get('hashchange')?.();
    },
    wait: () => {
      for (const act of timers.splice(0)) act();
    },
  };
}

const filterYear = (year: number) =>
  withFilters((filters) => ({ ...filters, time: { from: `${year}-01-01`, to: `${year}-12-31` } }));

describe('the view and the address', () => {
  let page = openWindow();
  let store = createViewStore(page.bar);
  beforeEach(() => {
    page = openWindow();
    store = createViewStore(page.bar);
  });

  test('a change makes a step, and back undoes it', () => {
    store.changeView((view) => ({ ...view, page: { kind: 'names' } }));
    expect(page.steps).toEqual(['', '#/names']);
    page.go(-1);
    expect(store.getSnapshot().view.page.kind).toBe('explore');
    page.go(1);
    expect(store.getSnapshot().view.page.kind).toBe('names');
  });

  test('many changes in a row that make no step are one change of the address', () => {
    for (const year of [2001, 2002, 2003]) store.changeView(filterYear(year), 'replace');
    expect(page.steps).toEqual(['']);
    page.wait();
    expect(page.steps).toEqual(['#/explore?time=2003-01-01/2003-12-31&v=1']);
  });

  test('a step keeps what was waiting in the one before', () => {
    store.changeView(filterYear(2001), 'replace');
    store.changeView((view) => ({ ...view, page: { kind: 'names' } }));
    page.wait();
    expect(page.steps).toHaveLength(2);
    page.go(-1);
    expect(store.getSnapshot().view.filters.time?.from).toBe('2001-01-01');
  });

  test('a change that changes nothing makes no step', () => {
    store.changeView((view) => view);
    store.changeView((view) => ({ ...view }));
    expect(page.steps).toEqual(['']);
  });

  test('an address typed by hand is followed and its problems are told', () => {
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    page.type('#/explore?time=never');
    expect(told).toBe(1);
    expect(store.getSnapshot().problems).toHaveLength(1);
    stop();
    page.type('#/names');
    expect(told).toBe(1);
  });
});
