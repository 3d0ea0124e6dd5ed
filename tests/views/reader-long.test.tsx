import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startView } from '../../src/link/view-state.ts';
import { bareAnalysis } from '../../src/state/bare-analysis.ts';
import { buildIndex } from '../../src/state/story-index.ts';
import { tellStory } from '../../src/state/tell-story.ts';
import { bareEntry } from '../../src/text/read-collection.ts';
import { readReport } from '../../src/text/read-report.ts';
import { ReaderPanel } from '../../src/views/reader/ReaderPanel.tsx';

/** A report of so many paragraphs, told apart by their numbers. */
function longReport(id: string, paragraphs: number) {
  const lines = Array.from(
    { length: paragraphs },
    (_, at) => `Paragraph ${at} tells at some length what happened on the day that all reports write about.`,
  );
  const text = `What happened on that day\n\n${lines.join('\n\n')}\n`;
  return readReport(text, bareEntry(`${id}.txt`));
}

describe('a long text', () => {
  const analysis = bareAnalysis('Long', [longReport('one', 400), longReport('two', 400)]);
  const story = tellStory(analysis, buildIndex(analysis), startView);
  const open = analysis.reports.map(({ report }) => report.id);

  // jsdom gives nothing a height, and what has none shows nothing.
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(400);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('shows its beginning as soon as its column stands, and not the whole of it', () => {
    const { rerender } = render(<ReaderPanel story={story} changeView={() => undefined} />);
    // A column that is opened later is drawn once: nothing comes after that could fill it.
    const opened = tellStory(analysis, story.index, { ...startView, open });
    rerender(<ReaderPanel story={opened} changeView={() => undefined} />);
    const bodies = [...document.querySelectorAll('.column-body')];
    expect(bodies).toHaveLength(2);
    for (const body of bodies) {
      expect(body.textContent).toContain('Paragraph 0 ');
      expect(body.textContent).not.toContain('Paragraph 399 ');
    }
  });
});
