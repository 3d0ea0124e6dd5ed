import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../src/graph/filters.ts';
import { startView, type ViewState } from '../../src/link/view-state.ts';
import { TimelinePanel } from '../../src/views/timeline/TimelinePanel.tsx';
import { smallStory } from '../support/small-story.ts';

interface FrameProps {
  readonly start: ViewState;
  readonly onView: (view: ViewState) => void;
}

/** Holds the view for a panel, as the app does. */
function Frame({ start, onView }: FrameProps) {
  const [view, setView] = useState(start);
  onView(view);
  return <TimelinePanel story={smallStory(view)} changeView={(change) => setView(change)} />;
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

const events = () => within(screen.getByRole('toolbar', { name: /Events/ })).getAllByRole('button');

describe('the timeline panel', () => {
  it('selects the event that is pressed', async () => {
    const { user, view } = show();
    const [first] = events();
    if (!first) throw new Error('The story has events.');
    await user.click(first);
    expect(view().selection?.kind).toBe('event');
    expect(first.getAttribute('aria-pressed')).toBe('true');
    expect(first.dataset.state).toBe('lit');
  });

  it('has one stop for Tab, and arrows go on from there', async () => {
    const { user, view } = show();
    const stops = events().filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).not.toBe(stops[0]);
    expect(events()).toContain(document.activeElement);
    await user.keyboard('{Enter}');
    expect(view().selection?.kind).toBe('event');
  });

  it('filters by a unit of the scale, and lets go of it again', async () => {
    const { user, view } = show();
    const [unit] = screen.getAllByRole('button', { name: /^Only / });
    if (!unit) throw new Error('The story has dates.');
    const before = events().length;
    await user.click(unit);
    const { time } = view().filters;
    expect(time?.from.slice(0, 4)).toBe(unit.textContent);
    expect(time?.to).toBe(`${unit.textContent}-12-31`);
    expect(events().length).toBeLessThan(before);
    await user.click(unit);
    expect(view().filters).toEqual(noFilters);
    expect(events()).toHaveLength(before);
  });

  it('takes several years by Shift and an arrow, and by a drag over the ground', async () => {
    const { user, view } = show();
    const units = screen.getAllByRole('button', { name: /^Only / });
    expect(units.filter((unit) => unit.tabIndex === 0)).toHaveLength(1);
    units[0]?.focus();
    await user.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(document.activeElement).toBe(units[2]);
    const bySpan = view().filters.time;
    expect(bySpan?.from.slice(0, 4)).toBe(units[0]?.textContent);
    expect(bySpan?.to.slice(0, 4)).toBe(units[2]?.textContent);
    const at = (index: number) => Number.parseFloat(units[index]?.style.left ?? '') + 5;
    const target = screen.getByRole('toolbar', { name: /^Years/ });
    await user.pointer([
      { keys: '[MouseLeft>]', target, coords: { clientX: at(2), clientY: 90 } },
      { target, coords: { clientX: at(1), clientY: 90 } },
      { keys: '[/MouseLeft]', target },
    ]);
    const byDrag = view().filters.time;
    expect(byDrag?.from.slice(0, 4)).toBe(units[1]?.textContent);
    expect(byDrag?.to.slice(0, 4)).toBe(units[2]?.textContent);
    expect(document.querySelector('.timeline-band')).toBeTruthy();
  });

  it('filters by a year of the list', async () => {
    const { user, view } = show();
    await user.click(screen.getByRole('button', { name: 'Show as list' }));
    const [only] = screen.getAllByRole('button', { name: /^Only \d{4}/ });
    if (!only) throw new Error('The list has years.');
    await user.click(only);
    expect(only.getAttribute('aria-label')).toContain(view().filters.time?.from.slice(0, 4));
    expect(screen.getAllByRole('listitem')).toHaveLength(smallStory(view()).kept.events.size);
  });

  it('shows every event in the list, which selects as well', async () => {
    const { user, view } = show();
    await user.click(screen.getByRole('button', { name: 'Show as list' }));
    const rows = screen.getAllByRole('listitem');
    expect(rows).toHaveLength(smallStory().kept.events.size);
    const [first] = rows;
    if (!first) throw new Error('The story has events.');
    await user.click(within(first).getByRole('button'));
    expect(view().selection?.kind).toBe('event');
  });
});
