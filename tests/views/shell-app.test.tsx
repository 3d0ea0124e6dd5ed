import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type AnalysisClient, AnalysisError } from '../../src/analysis/client.ts';
import { createViewStore } from '../../src/state/view-store.ts';
import { App } from '../../src/views/shell/App.tsx';
import { readGoldAnalysis } from '../support/gold-analysis.ts';

const seeds = join(import.meta.dirname, '../../public/seeds');
const gold = readGoldAnalysis();
const ready: AnalysisClient = { analyse: async () => gold };
const lastName = (name: string) => name.split(' ').at(-1) ?? name;
const country = gold.entities.find((entity) => entity.kind === 'country' && entity.countries.length === 0);
const person = gold.entities.find((entity) => entity.kind === 'person');
if (person === undefined || country === undefined) throw new Error('The gold names persons and countries.');

/** Serves the bundled reports from disk, but for those named in `missing`. */
function serveSeeds(missing: readonly string[] = []): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = address.replace(/^seeds\//, '');
    const gone = !address.startsWith('seeds/') || missing.includes(file);
    return gone
      ? new Response('no such file', { status: 404 })
      : new Response(readFileSync(join(seeds, file)));
  });
}

function open(hash = '', client = ready, width = 1440) {
  window.innerWidth = width;
  history.replaceState(null, '', `/${hash}`);
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <App client={client} store={createViewStore(window)} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

const filters = () => screen.findByRole('complementary', { name: 'Filters' });

beforeEach(() => serveSeeds());
afterEach(() => vi.unstubAllGlobals());

describe('names in the rail', () => {
  test('a click selects, and the address says so', async () => {
    const user = open();
    await user.click(
      await within(await filters()).findByRole('button', { name: new RegExp(lastName(person.name)) }),
    );
    expect(location.hash).toBe(`#/explore?name=${person.id}&v=1`);
    await user.keyboard('{Escape}');
    expect(location.hash).toBe('');
  });

  test('the box filters, the trail says what is left, and its cross undoes it', async () => {
    const user = open();
    await user.click(
      await within(await filters()).findByRole('checkbox', { name: `Only statements about ${country.name}` }),
    );
    const trail = screen.getByRole('region', { name: 'Filters that are set' });
    expect(trail.textContent).toMatch(/\d+ of \d+ sentences, \d+ of \d+ links, \d+ of \d+ events/);
    expect(location.hash).toBe(`#/explore?only=${country.id}&v=1`);
    await user.click(within(trail).getByRole('button', { name: `Remove the filter by ${country.name}` }));
    expect(screen.queryByRole('region', { name: 'Filters that are set' })).toBeNull();
    expect(location.hash).toBe('');
  });

  test('with a filter each name says how much of it is left, and none more than all', async () => {
    open(`#/explore?only=${person.id}`);
    const counts = within(await filters()).findAllByText(/^named \d+ of \d+ times$/);
    for (const { textContent } of await counts) {
      const [left = 0, all = 0] = textContent?.match(/\d+/g)?.map(Number) ?? [];
      expect(left).toBeLessThanOrEqual(all);
    }
  });
});

describe('messages', () => {
  test('a damaged link opens, says once what was lost, and offers the nearest name', async () => {
    const user = open(`#/explore?time=never&name=${person.id}x`);
    await screen.findByText('Part of this link could not be read');
    await user.click(await screen.findByRole('button', { name: `Show ${person.name}` }));
    expect(location.hash).toContain(`name=${person.id}&`);
    expect(screen.queryByText(/^No report names/)).toBeNull();
  });

  test('a missing report is named and the others are here', async () => {
    const [first] = gold.reports;
    serveSeeds([first?.report.file ?? '']);
    open();
    const notice = await screen.findByText('A report could not be read');
    expect(notice.closest('.notice')?.textContent).toContain(first?.report.file);
    expect(screen.getByText(`${gold.reports.length - 1} reports`)).toBeDefined();
  });

  test('a collection that is not there says so and leads back', async () => {
    const user = open('#collection=nowhere');
    await screen.findByRole('heading', { name: 'There is no collection here' });
    await user.click(screen.getByRole('button', { name: 'Open the bundled reports' }));
    await filters();
    expect(location.hash).toBe('');
  });

  test.each([
    ['wide', '', 1440],
    ['a phone that shows the reports', '#/explore?panel=reports', 390],
  ])('texts can be read while they are analysed, with the step named: %s', async (_, hash, width) => {
    const slow: AnalysisClient = {
      analyse: (_title, _reports, onProgress) => {
        onProgress({ step: 'statements', done: 2, of: 5 });
        return new Promise(() => undefined);
      },
    };
    open(hash, slow, width);
    await screen.findByText('Finding statements, report 3 of 5…');
    expect(screen.getByRole('region', { name: 'Reports side by side' })).toBeDefined();
  });

  test('an analysis that stopped says where, and can be tried again', async () => {
    let tries = 0;
    const user = open('', {
      analyse: async () => {
        tries += 1;
        if (tries === 1) throw new AnalysisError('worker-died', 'names', 'Out of memory.');
        return gold;
      },
    });
    await screen.findByText('Matching names stopped');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await within(await filters()).findByRole('heading', { name: /^People/ });
  });
});

describe('keys', () => {
  test('G and a letter go to a page, and not while somebody types', async () => {
    const user = open();
    await filters();
    await user.keyboard('gn');
    expect(location.hash).toBe('#/names');
    await user.keyboard('ge');
    expect(location.hash).toBe('');
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await user.keyboard('gn');
    field.remove();
    expect(location.hash).toBe('');
  });

  test('the list of keys opens with ? and can turn them off', async () => {
    const user = open();
    await filters();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'List of keys' });
    await user.click(within(dialog).getByRole('checkbox'));
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('gn');
    expect(location.hash).toBe('');
    localStorage.clear();
  });

  test('T changes the theme and remembers it', async () => {
    const user = open();
    await filters();
    await user.keyboard('t');
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(localStorage.getItem('crossread-theme')).toBe('dark');
    localStorage.clear();
  });
});

test('About says whose the reports are, and the licences', async () => {
  const user = open();
  await filters();
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'About Crossread' }));
  const dialog = await screen.findByRole('dialog', { name: 'About Crossread' });
  expect(dialog.textContent).toContain('The reports belong to their publishers.');
  expect(dialog.textContent).toContain('CC BY-SA 4.0');
});

test('on a phone the panels are tabs, and the choice is in the address', async () => {
  const user = open('', ready, 390);
  await user.click(await screen.findByRole('button', { name: 'Reports' }));
  expect(location.hash).toBe('#/explore?panel=reports&v=1');
  expect(screen.getByRole('region', { name: 'Reports side by side' })).toBeDefined();
});

test('the way to the filters keeps the selection, and closing them shows it again', async () => {
  const user = open(`#/explore?name=${country.id}`);
  await user.click(await screen.findByRole('button', { name: /^(← )?Filters$/ }));
  expect(location.hash).toContain(`name=${country.id}`);
  expect(await screen.findByRole('group', { name: 'Names and reports' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Close the filters' }));
  expect(await screen.findByRole('region', { name: 'Selection' })).toBeDefined();
});

test('on a phone, arrows below the reports go through the mentions of the selection', async () => {
  const user = open(`#/explore?panel=reports&name=${country.id}`, ready, 390);
  const next = await screen.findByRole('button', { name: 'Next mention' });
  const place = () =>
    /^(\d+) of (\d+)$/.exec(next.parentElement?.textContent?.match(/\d+ of \d+/)?.[0] ?? '');
  expect(place()?.[1]).toBe('1');
  await user.click(next);
  expect(place()?.[1]).toBe('2');
  await user.click(screen.getByRole('button', { name: 'Last mention' }));
  await user.click(screen.getByRole('button', { name: 'Last mention' }));
  expect(place()?.[1]).toBe(place()?.[2]);
});

describe('the rail by keyboard', () => {
  test('has one Tab stop; arrows go from name to name and to the box', async () => {
    const user = open();
    const rail = await within(await filters()).findByRole('group', { name: 'Names and reports' });
    const stops = [...rail.querySelectorAll<HTMLElement>('button, input')];
    expect(stops.filter((stop) => stop.tabIndex === 0)).toHaveLength(1);
    const names = [...rail.querySelectorAll<HTMLElement>('.rail-name')];
    names[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(names[1]);
    await user.keyboard('{ArrowLeft} ');
    expect(location.hash).toMatch(/only=/);
    await user.keyboard('{ArrowRight}{Enter}');
    expect(location.hash).toMatch(/name=/);
  });
});

describe('filters', () => {
  test('a click on the words of a chip leaves the name out instead', async () => {
    const user = open(`#/explore?only=${country.id}`);
    await user.click(await screen.findByTitle(`Leave out statements about ${country.name}`));
    expect(location.hash).toBe(`#/explore?without=${country.id}&v=1`);
    await user.click(screen.getByTitle(`Keep only statements about ${country.name}`));
    expect(location.hash).toBe(`#/explore?only=${country.id}&v=1`);
  });

  test('of two of a kind keep what is about any of them, or about all of them together', async () => {
    const people = gold.entities.filter(({ kind }) => kind === 'person').slice(0, 2);
    const user = open(`#/explore?only=${people.map(({ id }) => id).join(',')}`);
    const links = async () => {
      const trail = await screen.findByRole('region', { name: 'Filters that are set' });
      return Number(/(\d+) of \d+ links/.exec(trail.textContent ?? '')?.[1]);
    };
    await within(await filters()).findAllByText(/^named \d+ of \d+ times$/);
    const any = await links();
    await user.click(screen.getByRole('button', { name: 'all of them' }));
    expect(location.hash).toContain('match=all');
    expect(await links()).toBeLessThan(any);
  });

  test('when no link is left, says how many are hidden and offers the way out', async () => {
    const user = open(`#/explore?only=${person.id}&without=${person.id}`);
    await screen.findByText('No links match these filters');
    expect(screen.getByText(/^\d+ links are hidden\.$/)).toBeDefined();
    const panel = screen.getByRole('region', { name: 'Who did what to whom' });
    await user.click(within(panel).getByRole('button', { name: 'Clear filters' }));
    expect(location.hash).toBe('');
  });
});

test('a part that fails keeps to itself, and says what is missing', async () => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = {
    ...gold,
    events: gold.events.map((event) => ({ ...event, label: undefined as unknown as string })),
  };
  open('', { analyse: async () => broken });
  await screen.findByText('“When” could not be shown');
  expect(within(await filters()).getByRole('heading', { name: /^People/ })).toBeDefined();
  silence.mockRestore();
});
