import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ViewState } from '../../src/link/view-state.ts';
import { startView } from '../../src/link/view-state.ts';
import type { PanelProps } from '../../src/state/story.ts';
import { AgreementPage } from '../../src/views/agreement/AgreementPage.tsx';
import { Inspector } from '../../src/views/inspector/Inspector.tsx';
import { NamePage } from '../../src/views/name/NamePage.tsx';
import { NamesPage } from '../../src/views/names/NamesPage.tsx';
import { ReaderPanel } from '../../src/views/reader/ReaderPanel.tsx';
import { SearchPalette } from '../../src/views/search/SearchPalette.tsx';
import { buildSearch } from '../../src/views/search/search-index.ts';
import { listCallings, listNamings } from '../../src/views/ui/name-facts.ts';
import { goldStory } from '../support/gold-story.ts';

const gold = goldStory();
const person = gold.analysis.entities.find(
  ({ id }) => (gold.index.statementsOf.get(id)?.length ?? 0) > 5 && id.startsWith('person-'),
);
if (!person) throw new Error('The gold names persons with statements.');

beforeAll(() => {
  window.matchMedia ??= (query) =>
    Object.assign(new EventTarget(), {
      matches: query.includes('1440'),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

/** The inspector where no filters are beside it. */
function InspectorAlone(props: PanelProps) {
  return <Inspector {...props} onFilters={() => undefined} />;
}

/** Draws a panel over a view that it can change, and tells the last view. */
function show(Panel: (props: PanelProps) => React.ReactNode, start: Partial<ViewState> = {}) {
  let view: ViewState = { ...startView, ...start };
  function Frame() {
    const [current, setCurrent] = useState(view);
    view = current;
    return <Panel story={goldStory(current)} changeView={(change) => setCurrent(change)} />;
  }
  render(<Frame />);
  return { user: userEvent.setup(), view: () => view };
}

describe('the reader', () => {
  it('selects a name that is pressed, and a sentence whose other words are', async () => {
    const { user, view } = show(ReaderPanel);
    const [name] = screen.getAllByRole('button', { name: /^Belarus$/ });
    if (!name) throw new Error('A country is named.');
    await user.click(name);
    expect(view().selection).toEqual({ kind: 'name', entity: 'country-belarus' });
    const sentence = document.querySelector('.column-body [data-sentence]');
    if (!sentence?.lastChild) throw new Error('There are sentences.');
    await user.click(sentence);
    expect(view().selection?.kind).toBe('passage');
  });

  it('folds furniture to a line that opens in place', async () => {
    const { user } = show(ReaderPanel);
    const [fold] = screen.getAllByRole('button', { name: /lines? of site furniture folded/ });
    if (!fold) throw new Error('There is furniture.');
    await user.click(fold);
    expect(fold.getAttribute('aria-expanded')).toBe('true');
  });

  it('opens the report of the next mention when it is closed', async () => {
    const [first, second] = gold.analysis.reports;
    if (!first || !second) throw new Error('There are reports.');
    const inFirst = first.mentions.filter(
      ({ entity, form }) => entity === person.id && form === 'name',
    ).length;
    const { user, view } = show(ReaderPanel, {
      selection: { kind: 'name', entity: person.id },
      open: [first.report.id],
    });
    for (let step = 0; step < Math.max(1, inFirst); step += 1) await user.keyboard('j');
    expect(view().open?.length).toBeGreaterThan(1);
    await user.keyboard('k');
    expect(view().open).toContain(first.report.id);
  });

  it('opens and closes reports by their letters', async () => {
    const { user, view } = show(ReaderPanel);
    await user.click(screen.getByRole('button', { name: /^Report B/ }));
    expect(view().open).toContain(gold.analysis.reports[1]?.report.id);
    await user.keyboard('3');
    expect(view().open).toContain(gold.analysis.reports[2]?.report.id);
  });

  it('steps from mention to mention with J and K', async () => {
    const { user } = show(ReaderPanel, { selection: { kind: 'name', entity: person.id } });
    const count = () => document.querySelector('.reader-steps b')?.textContent;
    expect(count()).toBe('1');
    await user.keyboard('j');
    expect(count()).toBe('2');
    await user.keyboard('kk');
    expect(Number(count())).toBeGreaterThan(2);
  });
});

describe('the inspector', () => {
  it('leads from a statement to its sentence in one step', async () => {
    const { user, view } = show(InspectorAlone, { selection: { kind: 'name', entity: person.id } });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(person.name);
    const [row] = document.querySelectorAll<HTMLElement>('button.statement-row');
    if (!row) throw new Error('There are statements.');
    await user.click(row);
    const evidence = document.querySelector<HTMLElement>('.evidence');
    if (!evidence) throw new Error('A statement has evidence.');
    await user.click(evidence);
    const selection = view().selection;
    if (selection?.kind !== 'passage') throw new Error('The sentence is selected.');
    const { passage } = selection;
    const text = gold.index.reports.get(passage.report)?.report.text ?? '';
    expect(text.slice(passage.start, passage.end)).toBe(passage.quote);
    expect(document.querySelector('.passage')?.textContent).toBe(passage.quote);
  });

  it('shows a link, an event and a claim with their evidence', () => {
    const [link] = gold.index.links.values();
    const event = gold.analysis.events.find(({ statements }) => statements.length > 1);
    const [claim] = gold.analysis.claims;
    if (!link || !event || !claim) throw new Error('The gold has links, events and claims.');
    for (const selection of [
      { kind: 'link', link: link.id, statement: null },
      { kind: 'event', event: event.id },
      { kind: 'claim', claim: claim.id },
    ] as const) {
      const { unmount } = render(
        <InspectorAlone story={goldStory({ selection })} changeView={() => undefined} />,
      );
      expect(document.querySelectorAll('.evidence').length).toBeGreaterThan(0);
      unmount();
    }
  });
});

describe('the inspector of a group', () => {
  it('lists its wordings once', () => {
    const group = gold.analysis.entities.find(
      ({ id, kind }) =>
        kind === 'group' && listNamings(gold, id).length === 0 && listCallings(gold, id).length > 0,
    );
    if (!group) throw new Error('The gold describes groups without a name.');
    render(
      <InspectorAlone
        story={goldStory({ selection: { kind: 'name', entity: group.id } })}
        changeView={() => undefined}
      />,
    );
    expect(screen.getByText('Called')).toBeTruthy();
    expect(screen.queryByText('Described as')).toBeNull();
  });
});

describe('the list of names', () => {
  it('sorts by any column and opens a page', async () => {
    const { user, view } = show(NamesPage);
    const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '');
    const byMentions = names();
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(byMentions.toSorted(new Intl.Collator('en').compare));
    await user.click(within(screen.getAllByRole('rowheader')[0] ?? document.body).getByRole('button'));
    expect(view().page.kind).toBe('name');
  });
});

describe('the page of a name', () => {
  it('shows every mention in its sentence', () => {
    render(<NamePage story={gold} changeView={() => undefined} entity={person} />);
    const mentions = gold.analysis.reports.flatMap((report) =>
      report.mentions.filter(({ entity, form }) => entity === person.id && form === 'name'),
    );
    expect(document.querySelectorAll('.concordance-line').length).toBe(mentions.length);
  });
});

describe('Agreement', () => {
  it('is a table whose cells say, say differently, or are silent; a row opens to sentences', async () => {
    const { user, view } = show((props) => <AgreementPage {...props} onAddFilter={() => undefined} />);
    expect(screen.getAllByText('silent').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/says differently:/).length).toBeGreaterThan(0);
    const question = document.querySelector<HTMLElement>('.matrix-question');
    if (!question) throw new Error('There are claims.');
    await user.click(question);
    expect(view().selection?.kind).toBe('claim');
    expect(document.querySelectorAll('.detail-sentence').length).toBeGreaterThan(0);
  });

  it('counts its claims so that they add up', () => {
    show((props) => <AgreementPage {...props} onAddFilter={() => undefined} />);
    const counts = [...document.querySelectorAll('.count-bar b')].map((each) => Number(each.textContent));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(gold.analysis.claims.length);
  });
});

describe('search', () => {
  it('starts with what was typed before it was there', () => {
    show((props) => <SearchPalette {...props} typed="Kalesnikava" onClose={() => undefined} />);
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Kalesnikava');
    expect(screen.getAllByRole('option')[0]?.textContent).toContain('Maria Kolesnikova');
  });

  const open = () => show((props) => <SearchPalette {...props} onClose={() => undefined} />);

  it('finds a name by another spelling, with a typing error, and in another script', async () => {
    const { user } = open();
    const box = screen.getByRole('combobox');
    for (const asked of ['Kalesnikava', 'Kolesnikva', 'Колесникова']) {
      await user.clear(box);
      await user.type(box, asked);
      expect(screen.getAllByRole('option')[0]?.textContent).toContain('Maria Kolesnikova');
    }
  });

  it('opens the current hit with Enter and adds a filter with Ctrl Enter', async () => {
    const { user, view } = open();
    await user.type(screen.getByRole('combobox'), 'Lukashenko{Control>}{Enter}{/Control}');
    expect(view().filters.names).toEqual(['person-alexander-lukashenko']);
  });

  it('puts the name that was asked for before those that only hold it', async () => {
    const { user } = open();
    await user.type(screen.getByRole('combobox'), 'ukraine');
    expect(screen.getAllByRole('option')[0]?.textContent).toMatch(/^Ukraine\d+ mentions?$/);
  });

  it('finds every event by its words and selects it, with the reports that tell it', async () => {
    const told = gold.analysis.events.filter(({ status }) => status !== 'reporting-act');
    const index = buildSearch(gold);
    for (const event of told) {
      const found = index.search(event.label).events.map((hit) => hit.found);
      expect(found.some((each) => each.kind === 'event' && each.event === event)).toBe(true);
    }
    const { user, view } = open();
    await user.type(screen.getByRole('combobox'), told[0]?.label ?? '');
    const events = screen.getByRole('group', { name: 'Events' });
    const [first] = within(events).getAllByRole('option');
    expect(within(events).getAllByRole('img')[0]?.getAttribute('aria-label')).toMatch(/^In [A-E]/);
    if (first) await user.click(first);
    expect(view().selection?.kind).toBe('event');
  });

  it('says when nothing holds the words', async () => {
    const { user } = open();
    await user.type(screen.getByRole('combobox'), 'qqqzzz');
    expect(screen.getByText(/Nothing holds/)).toBeTruthy();
  });
});
