import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/graph/filters.ts';
import { startView, type ViewState } from '../../src/link/view-state.ts';
import type { EntityId } from '../../src/resolve/entity.ts';
import { NetworkPanel } from '../../src/views/network/NetworkPanel.tsx';
import { smallStory } from '../support/small-story.ts';

const whole = smallStory();

interface FrameProps {
  readonly start: ViewState;
  readonly onView: (view: ViewState) => void;
}

/** Holds the view for a panel, as the app does. */
function Frame({ start, onView }: FrameProps) {
  const [view, setView] = useState(start);
  onView(view);
  return <NetworkPanel story={smallStory(view)} changeView={(change) => setView(change)} />;
}

function show(start: Partial<ViewState> = {}) {
  let last: ViewState = { ...startView, ...start };
  render(
    <Frame
      start={last}
      onView={(view) => {
        last = view;
      }}
    />,
  );
  return { user: userEvent.setup(), view: () => last };
}

function rows(): string[] {
  const [, body] = screen.getAllByRole('rowgroup');
  if (!body) throw new Error('The table has a body.');
  return within(body)
    .getAllByRole('row')
    .map((row) => row.textContent ?? '');
}

describe('the network panel', () => {
  it('counts what it draws', () => {
    show();
    const actors = new Set(whole.kept.links.flatMap(({ source, target }) => [source, target])).size;
    expect(screen.getByText(`${actors} actors, ${whole.kept.links.length} links`)).toBeTruthy();
    expect(screen.getAllByRole('option')).toHaveLength(actors);
  });

  it('moves by arrows and selects by Enter', async () => {
    const { user, view } = show();
    const list = screen.getByRole('listbox');
    list.focus();
    await user.keyboard('{ArrowLeft}{ArrowUp}{Enter}');
    const { selection } = view();
    expect(selection?.kind).toBe('name');
    const [selected] = screen.getAllByRole('option', { selected: true });
    const name = selection?.kind === 'name' ? whole.index.entities.get(selection.entity)?.name : '';
    expect(selected?.textContent).toContain(name);
  });

  it('pins what is known of a name with Space, and its links select', async () => {
    const { user, view } = show();
    screen.getByRole('listbox').focus();
    await user.keyboard(' ');
    const tip = screen.getByRole('status');
    const [link] = within(tip).getAllByRole('button');
    if (!link) throw new Error('A name in the network has links.');
    await user.click(link);
    expect(view().selection?.kind).toBe('link');
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('shows the same links as a table that sorts and selects', async () => {
    const { user, view } = show();
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(rows()).toHaveLength(whole.kept.links.length);
    await user.click(screen.getByRole('button', { name: 'From' }));
    const up = rows();
    expect(up).not.toEqual(up.toReversed());
    expect(up.map((row) => row.slice(0, 2).toLowerCase())).toEqual(
      up.map((row) => row.slice(0, 2).toLowerCase()).toSorted(),
    );
    await user.click(screen.getByRole('button', { name: /^From/ }));
    expect(screen.getByRole('columnheader', { name: /From/ }).getAttribute('aria-sort')).toBe('descending');
    const [, body] = screen.getAllByRole('rowgroup');
    const [first] = body ? within(body).getAllByRole('button') : [];
    if (!first) throw new Error('A row has a button.');
    await user.click(first);
    expect(view().selection?.kind).toBe('link');
    expect(
      screen.getByRole('button', { pressed: true, name: first.getAttribute('aria-label') ?? '' }),
    ).toBeTruthy();
  });

  it('says what hides the links and offers the way out', async () => {
    const filters = { ...noFilters, names: ['person-nobody' as EntityId] };
    const { user, view } = show({ filters });
    expect(screen.getByText('No links match these filters.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(view().filters).toEqual(noFilters);
    expect(screen.getByRole('listbox')).toBeTruthy();
  });
});
