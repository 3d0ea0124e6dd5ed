import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { NetworkPanel } from '../../src/views/network/NetworkPanel.tsx';
import { ReaderPanel } from '../../src/views/reader/ReaderPanel.tsx';
import { smallStory } from '../support/small-story.ts';

const story = smallStory();
const letters = new Map(story.analysis.reports.map(({ report, letter }) => [`Report ${letter}`, report.id]));

/** Links that a sentence element supports, straight from the statements. */
function expectedLinks(sentence: Element): string[] {
  const report = letters.get(sentence.closest('article')?.getAttribute('aria-label') ?? '');
  const number = Number(sentence.getAttribute('data-sentence'));
  const said = [...story.index.statements.values()].filter(
    (statement) => statement.report === report && statement.sentence === number,
  );
  return story.kept.links
    .filter((link) => said.some(({ id }) => link.statements.includes(id)))
    .map((link) => link.id)
    .toSorted();
}

function pointedLinks(): (string | null)[] {
  return [...document.querySelectorAll('.network-link[data-pointed="true"]')]
    .map((link) => link.getAttribute('data-link'))
    .toSorted();
}

describe('a sentence that is pointed at', () => {
  it('raises its links in the network, and none when the pointer leaves', async () => {
    render(
      <>
        <ReaderPanel story={story} changeView={() => undefined} />
        <NetworkPanel story={story} changeView={() => undefined} />
      </>,
    );
    const user = userEvent.setup();
    const sentences = [...document.querySelectorAll('[data-sentence]')];
    const linked = sentences.find((sentence) => expectedLinks(sentence).length > 0);
    if (!linked) throw new Error('A shown sentence supports a link.');
    await user.hover(linked);
    expect(pointedLinks()).toEqual(expectedLinks(linked));
    expect(document.querySelector('[data-pointing]')).toBeTruthy();
    await user.unhover(linked);
    expect(document.querySelector('[data-pointing]')).toBeNull();
    const name = linked.querySelector<HTMLElement>('[data-name]');
    name?.focus();
    await expect.poll(pointedLinks).toEqual(expectedLinks(linked));
  });
});
